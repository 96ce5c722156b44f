// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Desk.h"

#include "core/office/Settings.h"

namespace rollbook {

Desk::Desk(Office& office, QObject* parent)
    : QObject(parent)
    , m_office(office) {}

const StaffMember* Desk::staff() const {
    return m_staff ? m_office.school().staffMember(*m_staff) : nullptr;
}

Author Desk::author() const {
    const StaffMember* member = staff();
    ROLLBOOK_REQUIRE(member != nullptr, QStringLiteral("nobody is at the desk"));
    return {member->name, member->jobTitle};
}

std::vector<StaffMember> Desk::people() const {
    std::vector<StaffMember> here = m_office.school().staff;
    std::erase_if(here, [](const StaffMember& member) { return !member.isHere; });
    std::ranges::sort(here, {}, &StaffMember::name);
    return here;
}

bool Desk::maySee(WhoMaySee who) const {
    const StaffMember* member = staff();
    return rollbook::maySee(who, member ? member->name : QString(),
                            safeguardingLead(m_office.school(), m_office.clock().today()));
}

Result<bool> Desk::sitDown(StaffId staff, const QString& pin) {
    const auto right = ChangeSettings(m_office).pinIsRight(staff, pin);
    if (right && *right)
        take(staff);
    return right;
}

// Whoever sets a first PIN does it in their own name.
Result<void> Desk::setFirstPin(StaffId staff, const QString& pin) {
    const StaffMember* found = m_office.school().staffMember(staff);
    ROLLBOOK_CHECK(found && !found->hasPin, return {});
    const Author by{found->name, found->jobTitle};
    const auto set = ChangeSettings(m_office).setPin(staff, pin, by);
    if (set)
        take(staff);
    return set;
}

Result<void> Desk::addFirst(const QString& name, const QString& jobTitle, const QString& pin) {
    const Author by{name, jobTitle};
    StaffMember member;
    member.name = name;
    member.jobTitle = jobTitle;
    const auto id = ChangeSettings(m_office).addStaff(member, by);
    if (!id)
        return id.error();
    return setFirstPin(*id, pin);
}

void Desk::lock() {
    if (m_isLocked)
        return;
    m_isLocked = true;
    Q_EMIT changed();
}

void Desk::take(StaffId staff) {
    m_staff = staff;
    m_isLocked = false;
    Q_EMIT changed();
}

bool maySee(WhoMaySee who, const QString& atDesk, const SchoolPerson* lead) {
    if (who == WhoMaySee::SafeguardingLead)
        return lead && !atDesk.isEmpty() && lead->name == atDesk;
    return who == WhoMaySee::Everyone || !atDesk.isEmpty();
}

const SchoolPerson* safeguardingLead(const School& school, QDate on) {
    return school.person(u"safeguardingLead", on);
}

} // namespace rollbook
