// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Command.h"
#include "ui/shell/Surroundings.h"

#include <QWidget>

class QAction;

namespace rollbook {

// One page of a view of pages. As a View: the constructor lays widgets and reads nothing.
class ViewPage : public QWidget {
    Q_OBJECT
public:
    // `page` is its word in Place::page, `label` what its tab says.
    ViewPage(ViewId view, const QString& page, const QString& label, const Surroundings& around);

    const QString& page() const { return m_page; }
    const QString& label() const { return m_label; }
    // What stands in the header after "Registers › "; empty: the view's name alone.
    virtual QString title() const { return m_label; }
    // What its tab counts; 0 shows nothing.
    int waiting() const { return m_waiting; }

    // Comes to the front. A place that names nothing for this page: stay as you were left.
    virtual void open(const Place& place) = 0;
    virtual QWidget* firstFocus() { return nullptr; }
    virtual bool canPrint() const { return false; }
    virtual void print() {}
    virtual bool mayClose() { return true; } // as View::mayClose()
    virtual void clockMoved() {}

Q_SIGNALS:
    void titleChanged();
    void waitingChanged();

protected:
    const Surroundings& around() const { return m_around; }
    void setWaiting(int count);
    // Its shortcut is heard, and it is enabled, only while this page is in front.
    QAction* addCommand(Command command);

private:
    const ViewId m_view;
    const QString m_page;
    const QString m_label;
    const Surroundings m_around;
    int m_waiting = 0;
};

} // namespace rollbook
