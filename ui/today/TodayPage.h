// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Command.h"
#include "ui/shell/Surroundings.h"

#include <QWidget>

class QAction;

namespace rollbook {

// A page before it is made: its word in Place::page, and what its tab says.
struct PageName {
    QString page;
    QString label;
};

// One page of the Today view. As a View: the constructor lays widgets and reads nothing.
class TodayPage : public QWidget {
    Q_OBJECT
public:
    TodayPage(const PageName& name, const Surroundings& around);

    const QString& page() const { return m_name.page; }
    // What its tab says now; a title that says nothing where names are hidden, if it must.
    virtual QString label() const { return m_name.label; }
    // What its tab counts; 0 shows nothing.
    int waiting() const { return m_waiting; }

    // Comes to the front. A place that names nothing for this page: stay as you were left.
    virtual void open(const Place& place) = 0;
    virtual QWidget* firstFocus() { return nullptr; }
    virtual bool canPrint() const { return false; }
    virtual void print() {}
    virtual void clockMoved() {}
    virtual void find() {} // Ctrl+F
    virtual bool canAdd() const { return false; }
    virtual void add() {} // Ctrl+N

Q_SIGNALS:
    void waitingChanged();
    void labelChanged();

protected:
    const Surroundings& around() const { return m_around; }
    void setWaiting(int count);
    // Its shortcut is heard, and it is enabled, only while this page is in front.
    QAction* addCommand(Command command);

private:
    const PageName m_name;
    const Surroundings m_around;
    int m_waiting = 0;
};

// What the view asks of a page made in another folder.
struct GuestPage {
    QWidget* widget = nullptr; // becomes the view's
    std::function<void(const Place&)> open = {};
    std::function<QWidget*()> firstFocus = {};
    std::function<void()> clockMoved = {};
    std::function<void()> find = {};
    std::function<void()> print = {}; // none: it does not print
};
// Where it stands, before it is made.
struct GuestTab {
    PageName name;
    std::function<GuestPage()> make;
    bool isLast = false; // behind our own pages, not right after the list
};

} // namespace rollbook
