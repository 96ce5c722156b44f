// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/MarkStrip.h"

#include "ui/words/Dates.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kBox = 24;

} // namespace

MarkStrip::MarkStrip(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Sessions"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MarkStrip::setSessions(std::vector<Explanation::Session> sessions) {
    m_sessions = std::move(sessions);
    setAccessibleDescription(text());
    updateGeometry();
    update();
}

QString MarkStrip::text() const {
    QStringList parts;
    for (const Explanation::Session& each : m_sessions)
        parts.append(u"%1 %2"_s.arg(words::sessionShort(each.session), each.cell.code).trimmed());
    return parts.join(u", "_s);
}

QSize MarkStrip::cellSize() const {
    const QFontMetrics metrics(m_theme.font(Type::Small));
    return {metrics.horizontalAdvance(u"28/11 AM"_s) + space::kSmall,
            metrics.height() + kBox + space::kSmall};
}

int MarkStrip::cellsALine(int width) const {
    return std::max(1, width / cellSize().width());
}

int MarkStrip::heightForWidth(int width) const {
    const int count = int(m_sessions.size());
    const int each = cellsALine(width);
    return (count + each - 1) / each * cellSize().height();
}

QSize MarkStrip::sizeHint() const {
    return {4 * cellSize().width(), heightForWidth(4 * cellSize().width())};
}

void MarkStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(m_theme.font(Type::Small));
    const QSize size = cellSize();
    const int each = cellsALine(width());
    const int day = size.height() - kBox - space::kSmall;
    for (int i = 0; i < int(m_sessions.size()); ++i) {
        const QPoint at(i % each * size.width(), i / each * size.height());
        const Explanation::Session& session = m_sessions[std::size_t(i)];
        painter.setPen(m_theme.color(Token::Muted));
        painter.drawText(QRect(at, QSize(size.width(), day)), Qt::AlignLeft | Qt::AlignVCenter,
                         words::sessionShort(session.session));
        paintMark(painter, QRectF(at.x(), at.y() + day, kBox + 4, kBox), session.cell, m_theme);
    }
}

} // namespace rollbook
