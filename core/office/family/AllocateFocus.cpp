// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/family/AllocateFocus.h"

#include "core/family/FamilyErrors.h"
#include "core/office/family/FamilyAct.h"
#include "core/store/Store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

bool stands(const FocusFamily& focus, const DateRange& halfTerm) {
    return !focus.release && focus.halfTerm.overlaps(halfTerm);
}

Result<void> isNobodys(const FamilyAct& act, const FocusFamily& focus) {
    for (const FocusFamily& other : act.family().focus)
        for (const PupilId pupil : focus.pupils)
            if (stands(other, focus.halfTerm) && other.has(pupil))
                return Error{errors::kFocusThere,
                             {{u"name"_s, act.nameOf(pupil)},
                              {u"contact"_s, act.school().staffName(other.staff)}}};
    return {};
}

// A number set during the half-term counts from then on.
Result<void> hasRoom(const FamilyAct& act, const FocusFamily& focus) {
    const QDate day = std::clamp(act.today(), focus.halfTerm.from, focus.halfTerm.to);
    const int most = mostFocusFamilies(act.school(), focus.role, day);
    if (focusFamiliesOf(act.school(), focus.staff, focus.role, focus.halfTerm) < most)
        return {};
    return Error{errors::kFocusFull,
                 {{u"contact"_s, act.school().staffName(focus.staff)}, {u"most"_s, most}}};
}

Result<void> canAllocate(const FamilyAct& act, const FocusFamily& focus) {
    const StaffMember* staff = act.school().staffMember(focus.staff);
    if (!staff || !staff->isHere)
        return Error{errors::kNoSuchStaff};
    if (const auto can = isNobodys(act, focus); !can)
        return can;
    return hasRoom(act, focus);
}

} // namespace

Result<qint64> AllocateFocus::allocate(const FocusFamily& asked, QDate on, const Author& by) {
    FamilyAct act(m_office);
    if (asked.pupils.empty())
        return Error{errors::kNobodyInFamily};
    if (const auto can = act.canAbout(asked.pupils); !can)
        return can.error();
    const auto halfTerm = act.school().calendar.halfTermOf(on);
    if (!halfTerm)
        return Error{errors::kNoHalfTerm, {{u"date"_s, on}}};
    FocusFamily focus = asked;
    focus.halfTerm = *halfTerm;
    focus.words = asked.words.trimmed();
    if (const auto can = canAllocate(act, focus); !can)
        return can.error();
    return act.keep(
        EntryKind::FocusAllocated, focus.words, focus.pupils, by,
        [&](OpenEntry& entry) { return m_office.store().family().add(entry, focus); });
}

Result<void> AllocateFocus::release(qint64 id, const QString& why, const Author& by) {
    FamilyAct act(m_office);
    const FocusFamily* focus = act.family().focusFamily(id);
    if (!focus)
        return Error{errors::kNoSuchFocus};
    const std::vector<PupilId> pupils = focus->pupils;
    if (const auto can = act.canAbout(pupils); !can)
        return can;
    if (focus->release)
        return Error{errors::kFocusReleased};
    const FocusFamily::Release release{.on = act.today(), .words = why.trimmed()};
    if (release.words.isEmpty())
        return Error{errors::kWhyMissing};
    const auto write = [&](OpenEntry& entry) -> Result<qint64> {
        const auto released = m_office.store().family().release(entry, id, release);
        return released ? Result<qint64>(id) : Result<qint64>(released.error());
    };
    const auto kept = act.keep(EntryKind::FocusReleased, release.words, pupils, by, write);
    return kept ? Result<void>() : Result<void>(kept.error());
}

int mostFocusFamilies(const School& school, FocusRole role, QDate date) {
    const FocusRoleRow& row = rowOf(role);
    return school.number(QString(row.number), date).value_or(row.usual);
}

int focusFamiliesOf(const School& school, StaffId staff, FocusRole role,
                    const DateRange& halfTerm) {
    return int(std::ranges::count_if(school.family->focus, [&](const FocusFamily& focus) {
        return focus.staff == staff && focus.role == role && stands(focus, halfTerm);
    }));
}

} // namespace rollbook
