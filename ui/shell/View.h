// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Command.h"
#include "ui/shell/Surroundings.h"

#include <QWidget>

class QAction;

namespace rollbook {

// One view of the rail. A view is made once, soon after the window, and stays: its constructor lays
// widgets and reads nothing; it loads rows in `open` and when the notifier says so.
//
//     class CensusView : public View {
//         explicit CensusView(const Surroundings& around);  // View(ViewId::Census, around)
//         void open(const Place& place) override;
//     };
// and one line in app/rollbook/Views.cpp.
class View : public QWidget {
    Q_OBJECT
public:
    View(ViewId id, const Surroundings& around);
    ~View() override; // its commands go first: what it shows may still ask for them

    ViewId id() const { return m_id; }
    // In the header: "Registers › 4B › Fri 20 Nov, morning". The view's name unless set.
    QString title() const { return m_title; }
    int waiting() const { return m_waiting; }
    // Page of resources/help, without ".md"; the view's own unless overridden.
    virtual QString helpTopic() const;
    // Comes to the front. Called with a bare Place when chosen on the rail: stay as you were left.
    virtual void open(const Place& place);
    // Makes one of the parts that can wait until the view in front has been painted; false: all are
    // made, or none is wanted yet.
    virtual bool makeMore() { return false; }
    // Where the keyboard begins; null: the first in the tab order.
    virtual QWidget* firstFocus() { return nullptr; }
    // Ctrl+P.
    virtual bool canPrint() const { return false; }
    virtual void print() {}
    // Asked before the window or the file closes: false where somebody would rather stay with what
    // is typed and not kept.
    virtual bool mayClose() { return true; }
    // Each minute, and when the day changes, while it is in front.
    virtual void clockMoved() {}

Q_SIGNALS:
    void titleChanged();
    void waitingChanged();

protected:
    const Surroundings& around() const { return m_around; }
    void setTitle(const QString& title);
    // What the rail counts beside the name; 0 shows nothing.
    void setWaiting(int count);
    // Puts a command of this view in the table; its shortcut is heard while the view has the focus.
    QAction* addCommand(Command command);
    // The same, heard from every view unless the desk is locked: what cannot wait for the way here.
    QAction* addCommandOfEverywhere(Command command);

private:
    const ViewId m_id;
    const Surroundings m_around;
    QString m_title;
    int m_waiting = 0;
};

// "Today", "Registers", "Late book"...
QString viewName(ViewId id);
Symbol viewSymbol(ViewId id);
QString helpTopicOf(ViewId id); // "latebook"

} // namespace rollbook
