// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"

#include <QObject>

namespace rollbook {

// Who is at the desk, confirmed by a PIN because that name is evidence (rules.md 35). Gives verbs
// their Author. Locks itself after some minutes without a key or the mouse.
class Desk : public QObject {
    Q_OBJECT
public:
    explicit Desk(Office& office, QObject* parent = nullptr);

    bool isLocked() const { return m_isLocked; }
    const StaffMember* staff() const; // null: nobody has sat down yet
    // The name and job title of who is at the desk. While nobody is, nothing may be written: the
    // lock covers every view then, and asking is a bug.
    Author author() const;
    // Those who may sit down, in the order of names.
    std::vector<StaffMember> people() const;

    // False: not the right PIN. A person without a PIN sets one first, see `setFirstPin`.
    Result<bool> sitDown(StaffId staff, const QString& pin);
    // Errors: those of ChangeSettings::setPin.
    Result<void> setFirstPin(StaffId staff, const QString& pin);
    // In a file nobody is named in yet: adds the first person and sits them down.
    Result<void> addFirst(const QString& name, const QString& jobTitle, const QString& pin);
    void lock();
    // Whether this person may see who has a thing of this kind, and why.
    bool maySee(WhoMaySee who) const;

Q_SIGNALS:
    void changed(); // person or lock

private:
    void take(StaffId staff);

    Office& m_office;
    std::optional<StaffId> m_staff;
    bool m_isLocked = true;
};

// Whoever sits at the desk has a PIN and is of the office; the lead is a person by name.
bool maySee(WhoMaySee who, const QString& atDesk, const SchoolPerson* lead);
const SchoolPerson* safeguardingLead(const School& school, QDate on);

} // namespace rollbook
