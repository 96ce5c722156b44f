// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/Icons.h"

#include <QAbstractButton>
#include <QFrame>
#include <QLabel>
#include <QPushButton>

class QAction;
class QHBoxLayout;
class QVBoxLayout;

namespace rollbook {

// 11 pt semibold over a one-pixel rule; what stands at its right end is up to the caller.
class SectionHead : public QWidget {
    Q_OBJECT
public:
    explicit SectionHead(const QString& text, QWidget* parent = nullptr);
    void setText(const QString& text);
    void addAtEnd(QWidget* widget);

private:
    QLabel* m_text;
    QHBoxLayout* m_row;
};

// A page on the ground: white, one-pixel rule, radius 6. Lay things into `body()`.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);
    explicit Card(const QString& title, QWidget* parent = nullptr);
    QVBoxLayout* body() { return m_body; }

private:
    QVBoxLayout* m_body;
};

// What will be here, and the one action that brings it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const Theme& theme, Symbol symbol, const QString& title, const QString& text,
               QAction* action = nullptr, QWidget* parent = nullptr);
    void setWords(const QString& title, const QString& text);

private:
    QLabel* m_title;
    QLabel* m_text;
};

// A few words that are status: PA, SA, "draft", a count. Its letter says what its colour says.
class Badge : public QLabel {
    Q_OBJECT
public:
    Badge(const Theme& theme, const QString& text, Token ink, QWidget* parent = nullptr);
    void setWords(const QString& text, Token ink);

protected:
    void paintEvent(QPaintEvent* event) override;
    QSize sizeHint() const override;

private:
    const Theme& m_theme;
    Token m_ink;
};

// A key as it is printed on the keyboard, beside what it does: [Ctrl+B] fill blanks.
class KeyHint : public QWidget {
    Q_OBJECT
public:
    KeyHint(const QString& keys, const QString& does, QWidget* parent = nullptr);
};

// A part of a whole, in counts, as a bar with an optional mark at a target. The figure itself is
// the caller's to show: a bar is never the only thing that says it.
class RateBar : public QWidget {
    Q_OBJECT
public:
    explicit RateBar(const Theme& theme, QWidget* parent = nullptr);
    void setParts(qint64 part, qint64 whole, Token ink = Token::Present);
    void setTargetPerMille(int perMille); // 0: none

protected:
    void paintEvent(QPaintEvent* event) override;
    QSize sizeHint() const override { return {96, 8}; }

private:
    const Theme& m_theme;
    qint64 m_part = 0;
    qint64 m_whole = 0;
    Token m_ink = Token::Present;
    int m_target = 0;
};

enum class ButtonKind { Plain, Primary, Danger, Quiet };
void setKind(QPushButton* button, ButtonKind kind);
// A button whose words are a verb. Give it an objectName.
QPushButton* makeButton(const QString& text, ButtonKind kind = ButtonKind::Plain,
                        QWidget* parent = nullptr);
// Bound to an action: text, tool tip, enabled and a press follow it.
QPushButton* makeButton(QAction* action, ButtonKind kind = ButtonKind::Plain,
                        QWidget* parent = nullptr);
// A label as the style sheet knows it: "title", "section", "figure", "muted", "hint", "key". Plain
// text, never markup, so that a pupil called "<b>" is called that.
QLabel* makeLabel(const QString& text, const char* part, QWidget* parent = nullptr);
// Muted words in the small size: units, hints under a field.
QLabel* makeHint(const QString& text, QWidget* parent = nullptr);

} // namespace rollbook
