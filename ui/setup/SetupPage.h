// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Surroundings.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Parts.h"

#include <QWidget>

class QVBoxLayout;

namespace rollbook {

// One page of Setup: a title, a line that says what it is for, a notice for what was refused or
// done, and its parts. Reads nothing before `load`.
class SetupPage : public QWidget {
    Q_OBJECT
public:
    SetupPage(const QString& id, const QString& title, const QString& hint,
              const Surroundings& around);

    QString id() const { return m_id; } // Place::page
    QString title() const { return m_title; }
    virtual void load() = 0;
    // What the list counts beside the page's name.
    virtual int waiting() const { return 0; }

Q_SIGNALS:
    void waitingChanged();

protected:
    QVBoxLayout* body() { return m_body; }
    const Surroundings& around() const { return m_around; }
    Notice& notice() { return *m_notice; }
    // A refusal when `fault` says something, else `done`. True: nothing was refused.
    bool tell(const QString& fault, const QString& done = {});
    QPushButton* button(const QString& name, const QString& text, ButtonKind kind,
                        const std::function<void()>& press);
    // Buttons side by side at the left.
    static QLayout* row(std::initializer_list<QWidget*> widgets);

private:
    const QString m_id;
    const QString m_title;
    const Surroundings m_around;
    Notice* m_notice;
    QVBoxLayout* m_body;
};

} // namespace rollbook
