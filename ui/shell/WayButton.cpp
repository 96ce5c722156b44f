// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/WayButton.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {
constexpr int kIconLeft = 20;
constexpr int kIconSize = 28;
constexpr int kWordsLeft = 68;
constexpr int kLineHeight = 24;
} // namespace

WayButton::WayButton(const Theme& theme, Symbol symbol, const QString& title, const QString& text,
                     bool isQuiet)
    : m_theme(theme)
    , m_symbol(symbol)
    , m_title(title)
    , m_text(text)
    , m_isQuiet(isQuiet) {
    setAccessibleName(title);
    setAccessibleDescription(text);
    setProperty("kind", u"way"_s);
    setAutoDefault(true); // Enter presses it
}

void WayButton::paintEvent(QPaintEvent* event) {
    QPushButton::paintEvent(event);
    QPainter painter(this);
    const QRect icon(kIconLeft, (height() - kIconSize) / 2, kIconSize, kIconSize);
    rollbook::icon(m_theme, m_symbol, m_isQuiet ? Token::Muted : Token::Accent).paint(&painter, icon);
    const QRect title(kWordsLeft, height() / 2 - kLineHeight, width() - kWordsLeft - 16, kLineHeight);
    painter.setFont(m_theme.font(Type::Section));
    painter.setPen(m_theme.color(m_isQuiet ? Token::Muted : Token::Ink));
    paintWords(painter, title, m_title);
    painter.setFont(m_theme.font(Type::Body));
    painter.setPen(m_theme.color(Token::Muted));
    paintWords(painter, title.translated(0, kLineHeight), m_text);
}

// A path is told by both its ends.
void WayButton::paintWords(QPainter& painter, const QRect& line, const QString& words) const {
    painter.drawText(line, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(words, Qt::ElideMiddle, line.width()));
}

} // namespace rollbook
