// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/ChartView.h"

#include "ui/figures/DrawnChart.h"

#include <QChartView>
#include <QGraphicsScene>
#include <QPainter>
#include <QVBoxLayout>

#include <memory>

namespace rollbook {
namespace {

constexpr QSize kPicture(1200, 720); // on the screen; twice as many dots
constexpr int kDensity = 2;
constexpr qreal kTitle = 30;
constexpr qreal kNote = 64;

// As large on paper as beside the lines: points would be those of the device.
QFont inPixels(QFont font) {
    constexpr qreal kPixelsAPoint = 96.0 / 72.0;
    if (font.pointSizeF() > 0)
        font.setPixelSize(qRound(font.pointSizeF() * kPixelsAPoint));
    return font;
}

void write(QPainter& painter, const QRectF& box, const QFont& font, Token ink, int flags,
           const QString& text) {
    painter.setFont(inPixels(font));
    painter.setPen(Theme::color(ink, false));
    painter.drawText(box, flags, text);
}

} // namespace

ChartView::ChartView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_view(new QChartView) {
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(&theme, &Theme::changed, this, &ChartView::draw);
}

void ChartView::setChart(const Chart& chart) {
    m_value = chart;
    setAccessibleName(chart.title);
    setAccessibleDescription(chart.note);
    draw();
}

void ChartView::draw() {
    const std::unique_ptr<QChart> before(m_view->chart());
    m_view->setBackgroundBrush(m_theme.color(Token::Card));
    m_view->setChart(new DrawnChart(m_value, {m_theme.isDark(), m_theme.font(Type::Small)}));
}

void paintChart(QPainter& painter, const QRectF& box, qreal unit, const Chart& chart,
                const Theme& theme) {
    const QSizeF size = box.size() / unit;
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(unit, unit);
    write(painter, {0, 0, size.width(), kTitle}, theme.font(Type::Title), Token::Ink,
          Qt::AlignLeft | Qt::AlignVCenter, chart.title);
    write(painter, {0, size.height() - kNote, size.width(), kNote}, theme.font(Type::Small),
          Token::Muted, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, chart.note);
    QGraphicsScene scene;
    auto* drawn = new DrawnChart(chart, {false, inPixels(theme.font(Type::Small))});
    scene.addItem(drawn);
    const QRectF middle(0, 0, size.width(), size.height() - kTitle - kNote);
    drawn->resize(middle.size());
    scene.setSceneRect(middle);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, middle.translated(0, kTitle), middle);
    painter.restore();
}

QImage pictureOf(const Chart& chart, const Theme& theme, const QString& foot) {
    QImage picture(kPicture * kDensity, QImage::Format_RGB32);
    picture.fill(Theme::color(Token::Card, false));
    picture.setDevicePixelRatio(kDensity);
    QPainter painter(&picture);
    const QRectF page = QRectF({}, kPicture).adjusted(space::kWide, space::kLarge, -space::kWide, -space::kLarge);
    paintChart(painter, page.adjusted(0, 0, 0, -space::kWide), 1, chart, theme);
    write(painter, page, theme.font(Type::Small), Token::Muted, Qt::AlignLeft | Qt::AlignBottom, foot);
    return picture;
}

} // namespace rollbook
