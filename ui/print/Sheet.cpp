// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/Sheet.h"

#include "core/exchange/ExchangeErrors.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qreal kMillimetresAnInch = 25.4;
constexpr qreal kPointsAnInch = 72;

} // namespace

Sheet::Sheet(QPagedPaintDevice& device)
    : m_device(&device)
    , m_pen(&device)
    , m_size(device.pageLayout().paintRect(QPageLayout::Millimeter).size()) {
    begin(device.logicalDpiX() / kMillimetresAnInch);
}

Sheet::Sheet(std::vector<QPicture>& pages, const QPageLayout& layout)
    : m_pages(&pages)
    , m_size(layout.paintRect(QPageLayout::Millimeter).size()) {
    beginPicture();
}

Sheet::~Sheet() {
    m_pen.end();
    if (m_pages)
        m_pages->push_back(m_picture);
}

void Sheet::begin(qreal dots) {
    if (!isReady())
        return;
    m_pen.scale(dots, dots);
    m_pen.setRenderHint(QPainter::Antialiasing);
    setLine(0.15);
    setType(9);
}

void Sheet::beginPicture() {
    m_picture = QPicture();
    m_pen.begin(&m_picture);
    begin(kPictureScale);
}

bool Sheet::nextPage() {
    if (m_device)
        return m_device->newPage();
    m_pen.end();
    m_pages->push_back(m_picture);
    beginPicture();
    return true;
}

void Sheet::setType(qreal points, QFont::Weight weight) {
    QFont font = m_pen.font();
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(qMax(1, qRound(points / kPointsAnInch * kMillimetresAnInch * kTypeScale)));
    font.setWeight(weight);
    m_pen.setFont(font);
}

void Sheet::setLine(qreal millimetres) {
    m_pen.setPen(QPen(Qt::black, millimetres, Qt::SolidLine, Qt::FlatCap));
}

void Sheet::setRule() {
    m_pen.setPen(QPen(QColor(150, 150, 150), 0.12, Qt::SolidLine, Qt::FlatCap));
}

void Sheet::text(const QRectF& box, const QString& text, Qt::Alignment alignment) {
    m_pen.save();
    m_pen.translate(box.topLeft());
    m_pen.scale(1 / kTypeScale, 1 / kTypeScale);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::NoWrap);
    m_pen.drawText(QRectF(QPointF(), box.size() * kTypeScale), text, option);
    m_pen.restore();
}

QStringList Sheet::wrapped(const QString& text, qreal width) const {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, m_pen.font());
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * kTypeScale);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

void Sheet::fittedText(const QRectF& box, const QString& words, Qt::Alignment alignment) {
    const QFontMetricsF metrics(m_pen.font()); // not the device's: each cuts at the same letter
    text(box, metrics.elidedText(words, Qt::ElideRight, box.width() * kTypeScale), alignment);
}

Error noNextPage(const QString& title) {
    return {errors::kCannotWrite,
            {{u"path"_s, title},
             {u"reason"_s, QCoreApplication::translate("rollbook::Sheet", "no further page")}}};
}

} // namespace rollbook
