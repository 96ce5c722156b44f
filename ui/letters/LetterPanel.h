// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letters/DueRow.h"
#include "ui/shell/Surroundings.h"

#include <QFrame>

class QAction;
class QLabel;

namespace rollbook {

class LetterPreview;

// Beside the list: why the letter in front is due, what holds it and the way out, and its pages.
class LetterPanel : public QFrame {
    Q_OBJECT
public:
    // `verbs`: what can be done about the letter in front.
    LetterPanel(const Surroundings& around, const std::vector<QAction*>& verbs);

    void show(const DueRow* row); // null: none is in front
    LetterPreview& preview() { return *m_preview; }

private:
    void showWords(const DueRow& row);
    void showPages(const DueRow& row);

    const Surroundings m_around;
    QLabel* m_title;
    QLabel* m_why;
    QLabel* m_held;
    QWidget* m_verbs;
    std::vector<std::pair<QAction*, QWidget*>> m_buttons;
    LetterPreview* m_preview;
    std::optional<DueRow> m_shown; // whose pages stand there; nothing: none's
    qint64 m_letterhead = 0;
};

// What holds a letter and the way out, a line each.
QString obstacleWords(const DueRow& row);

} // namespace rollbook
