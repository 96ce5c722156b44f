// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/family/KeepAround.h"

#include "core/family/FamilyErrors.h"
#include "core/office/OfficeErrors.h"
#include "core/office/family/FamilyAct.h"
#include "core/store/Store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// What stands of the row's line: null for a new one. A line stays the pupil's it was begun for.
template <typename Row>
Result<const Row*> standing(const std::vector<Row>& rows, const Row& row) {
    if (row.id == 0)
        return nullptr;
    const auto last = std::find_if(rows.rbegin(), rows.rend(),
                                   [&](const Row& each) { return each.id == row.id; });
    if (last == rows.rend() || last->pupil != row.pupil)
        return Error{errors::kNoSuchLine};
    return &*last;
}

template <typename Row>
bool saysTheSame(const Row* before, Row row) {
    if (before)
        row.entered = before->entered;
    return before && row == *before;
}

Result<void> leadsAlone(const FamilyAct& act, const FamilyWorker& worker) {
    if (!worker.isLead || !worker.isOn(act.today()))
        return {};
    for (const FamilyWorker* other : act.family().workersOn(worker.pupil, act.today()))
        if (other->isLead && other->id != worker.id)
            return Error{errors::kLeadThere, {{u"contact"_s, other->name}}};
    return {};
}

} // namespace

Result<qint64> KeepAround::keep(const FamilyWorker& asked, const Author& by) {
    FamilyAct act(m_office);
    if (const auto can = act.canAbout({asked.pupil}); !can)
        return can.error();
    FamilyWorker worker = asked;
    worker.name = asked.name.trimmed();
    worker.agency = asked.agency.trimmed();
    worker.phone = asked.phone.trimmed();
    const auto before = standing(act.family().workers, worker);
    if (!before)
        return before.error();
    if (saysTheSame(*before, worker))
        return worker.id;
    if (worker.name.isEmpty() || worker.agency.isEmpty())
        return Error{errors::kWorkerIncomplete};
    if (const auto can = leadsAlone(act, worker); !can)
        return can.error();
    return act.keep(
        EntryKind::FamilyWorkerKept, worker.agency, {worker.pupil}, by,
        [&](OpenEntry& entry) { return m_office.store().family().add(entry, worker); });
}

Result<qint64> KeepAround::keep(const SiblingElsewhere& asked, const Author& by) {
    FamilyAct act(m_office);
    if (const auto can = act.canAbout({asked.pupil}); !can)
        return can.error();
    SiblingElsewhere sibling = asked;
    sibling.name = asked.name.trimmed();
    sibling.school = asked.school.trimmed();
    sibling.words = asked.words.trimmed();
    const auto before = standing(act.family().siblings, sibling);
    if (!before)
        return before.error();
    if (saysTheSame(*before, sibling))
        return sibling.id;
    if (sibling.name.isEmpty() || sibling.school.isEmpty())
        return Error{errors::kSiblingIncomplete};
    return act.keep(
        EntryKind::SiblingKept, sibling.school, {sibling.pupil}, by,
        [&](OpenEntry& entry) { return m_office.store().family().add(entry, sibling); });
}

} // namespace rollbook
