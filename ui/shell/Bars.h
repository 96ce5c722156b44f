// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/Icons.h"

#include <QDateTime>
#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace rollbook {

// Above the view: its title, whether names are hidden, day and time, and the menu.
class Header : public QFrame {
    Q_OBJECT
public:
    explicit Header(const Theme& theme, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QString title() const;
    void setNow(const QDateTime& now);
    void setHidden(bool hidden);
    QToolButton* menuButton() const { return m_menu; }

private:
    QLabel* m_title;
    QWidget* m_hidden;
    QLabel* m_day;
    QLabel* m_time;
    QToolButton* m_menu;
};

// Below the view: the school, who is at the desk, that all is saved, and the way to everything.
class StatusLine : public QFrame {
    Q_OBJECT
public:
    explicit StatusLine(const Theme& theme, QWidget* parent = nullptr);

    void setSchool(const QString& name);
    void setDesk(const QString& who);
    void setSaved(bool isReadOnly);
    void setNotSaved(int cells); // 0: all is
    QString text() const; // all of it, for tests

Q_SIGNALS:
    void deskClicked();
    void paletteClicked();

private:
    void saySaved();

    const Theme& m_theme;
    bool m_isReadOnly = false;
    int m_notSaved = 0;
    QLabel* m_school;
    QPushButton* m_desk;
    QLabel* m_savedIcon;
    QLabel* m_saved;
    QPushButton* m_palette;
};

} // namespace rollbook
