// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calls/CallModel.h"
#include "ui/calls/ContactModel.h"
#include "ui/shell/Surroundings.h"

#include <QWidget>

class QLabel;
class QTableView;
class QVBoxLayout;

namespace rollbook {

// Beside the board: who the row is about, why, and whom to ring, with the keys of the outcomes.
class CallPanel : public QWidget {
    Q_OBJECT
public:
    explicit CallPanel(const Surroundings& around);

    void showRow(const CallRow* row); // null: nothing is current
    // Whom the outcome keys are about: the current one, if it may be rung. Null: nobody.
    const CallContact* contact() const;
    QTableView* contacts() { return m_table; }

Q_SIGNALS:
    void contactChosen();

private:
    QString namesOf(const Call& call) const;
    QString factsOf(const Call& call) const;
    QString factsOf(const CallChild& child) const;
    void showContacts(const Call* call);
    void fitContacts();

    const Surroundings m_around;
    ContactModel m_model;
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_steps;
    QTableView* m_table;
    QLabel* m_nobody;
    QWidget* m_searchKeys;
    QWidget* m_keys;
};

} // namespace rollbook
