// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/today/Explanation.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace rollbook {

class MarkStrip;
class Theme;

// "Why this is here": the step and its rule, the sessions, the sums, whom to ring in their order,
// and what was tried. Its words can be selected; Escape gives the keyboard back.
class WhyPanel : public QScrollArea {
    Q_OBJECT
public:
    explicit WhyPanel(const Theme& theme, QWidget* parent = nullptr);

    void explain(const Explanation& explanation);
    void clear();
    QString text() const; // all of it, a line a label

Q_SIGNALS:
    void left(); // Escape

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* addLabel(const char* part, Token ink = Token::Ink);
    QLabel* addSection(const QString& head);
    void say(QLabel* label, const QString& text);
    void colour();

    const Theme& m_theme;
    struct Tinted {
        QLabel* label;
        Token ink;
    };
    std::vector<Tinted> m_tinted;
    std::map<QLabel*, QLabel*> m_heads; // of the sections, by their words
    QVBoxLayout* m_column;
    QLabel* m_empty;
    QLabel* m_step;
    QLabel* m_whom;
    QLabel* m_due;
    QLabel* m_care;
    QLabel* m_because;
    MarkStrip* m_sessions;
    QLabel* m_sums;
    QLabel* m_contacts;
    QLabel* m_rule;
    QLabel* m_source;
    QLabel* m_done;
};

} // namespace rollbook
