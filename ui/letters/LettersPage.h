// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Command.h"
#include "ui/shell/Surroundings.h"

#include <QWidget>

class QAction;

namespace rollbook {

// One page of Letters. As a View: the constructor lays widgets and reads nothing.
class LettersPage : public QWidget {
    Q_OBJECT
public:
    // `page` is its word in Place::page, `label` what its tab says.
    LettersPage(const QString& page, const QString& label, const Surroundings& around);

    const QString& page() const { return m_page; }
    const QString& label() const { return m_label; }
    // What its tab counts; 0 shows nothing.
    int waiting() const { return m_waiting; }

    virtual void open(const Place& place) = 0;
    virtual QWidget* firstFocus() = 0;
    virtual bool canPrint() const { return false; }
    virtual void print() {}
    virtual void clockMoved() {}

Q_SIGNALS:
    void waitingChanged();

protected:
    const Surroundings& around() const { return m_around; }
    void setWaiting(int count);
    // Its shortcut is heard, and it is enabled, only while this page is in front.
    QAction* addCommand(Command command);

private:
    const QString m_page;
    const QString m_label;
    const Surroundings m_around;
    int m_waiting = 0;
};

} // namespace rollbook
