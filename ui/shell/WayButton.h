// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/Icons.h"

#include <QPushButton>

namespace rollbook {

// A button as wide as its page, with an icon, what it does, and what that means. A quiet one is
// there to be read more than pressed.
class WayButton : public QPushButton {
    Q_OBJECT
public:
    WayButton(const Theme& theme, Symbol symbol, const QString& title, const QString& text,
              bool isQuiet = false);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintWords(QPainter& painter, const QRect& line, const QString& words) const;

    const Theme& m_theme;
    const Symbol m_symbol;
    const QString m_title;
    const QString m_text;
    const bool m_isQuiet;
};

} // namespace rollbook
