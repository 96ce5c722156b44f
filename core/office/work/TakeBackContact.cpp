// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/work/TakeBackContact.h"

#include "core/office/EntryRules.h"
#include "core/office/OfficeErrors.h"
#include "core/store/Store.h"

#include <algorithm>

namespace rollbook {

const ContactMade* TakeBackContact::lastOf(const Author& by) const {
    const ContactMade* last = nullptr;
    for (const ContactMade& each : m_office.school().work.contacts)
        if (each.by == by && each.at.date() == m_office.clock().today() &&
            (!last || last->id < each.id))
            last = &each;
    return last;
}

// What stood where the contact has made a mark; a later mark is somebody else's word.
Result<std::vector<DraftMark>> TakeBackContact::marksBefore(const ContactMade& contact) const {
    const MarkStore& marks = m_office.store().marks();
    const auto sessions = marks.markedUnder(contact.entry, contact.pupil);
    if (!sessions)
        return sessions.error();
    std::vector<DraftMark> before;
    for (const SessionKey& session : *sessions) {
        const auto history = marks.history(contact.pupil, session);
        if (!history)
            return history.error();
        if (history->back().entry != contact.entry)
            return Error{errors::kMarkChangedSince,
                         {{QStringLiteral("code"), history->back().mark.code}}};
        DraftMark was{.mark = {.pupil = contact.pupil, .session = session}};
        if (history->size() > 1) {
            const MarkRevision& one = (*history)[history->size() - 2];
            was = {one.mark, one.note};
        }
        before.push_back(was);
    }
    return before;
}

Result<TakeBackContact::TakenBack> TakeBackContact::run(qint64 id, const Author& by) {
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    const School& school = m_office.school();
    const auto found = std::ranges::find(school.work.contacts, id, &ContactMade::id);
    if (found == school.work.contacts.end())
        return Error{errors::kNoSuchLine};
    const ContactMade contact = *found;
    if (contact.outcome == ContactOutcome::BelievesAtSchool)
        return Error{errors::kMissingStands,
                     {{QStringLiteral("name"), school.roll.pupil(contact.pupil)->listName()}}};
    const auto marks = marksBefore(contact);
    if (!marks)
        return marks.error();
    Store& store = m_office.store();
    const auto plans = store.plans().madeUnder(contact.entry);
    if (!plans)
        return plans.error();
    const auto entry = store.act(
        EntryKind::ContactTakenBack, contact.said, by, m_office.clock().now(),
        [&](OpenEntry& act) -> Result<void> {
            if (const auto taken = store.work().takeBack(act, id); !taken)
                return taken;
            for (const PlannedAbsence& plan : school.planned)
                if (std::ranges::find(*plans, plan.id) != plans->end())
                    if (const auto released = store.plans().release(act, plan.id, plan.range.from);
                        !released)
                        return released;
            return marks->empty() ? Result<void>() : store.marks().append(act, *marks);
        });
    if (!entry)
        return entry.error();
    TakenBack taken{.marks = {}, .plans = int(plans->size())};
    for (const DraftMark& each : *marks)
        taken.marks.push_back(each.mark.session);
    if (!plans->empty())
        if (const auto read = m_office.reloadPlans(); !read)
            return read.error();
    forget(contact, *marks,
           plans->empty() ? ChangedPart::Work : ChangedPart::Work | ChangedPart::Planned);
    return taken;
}

void TakeBackContact::forget(const ContactMade& contact, const std::vector<DraftMark>& marks,
                             ChangedParts parts) {
    School& school = m_office.mutableSchool();
    std::erase_if(school.work.contacts,
                  [&](const ContactMade& each) { return each.id == contact.id; });
    std::erase_if(school.work.visits,
                  [&](const Visit& each) { return each.contact == contact.id; });
    Change change{parts, {contact.pupil}, {}};
    for (const DraftMark& each : marks) {
        setRecorded(school, each.mark);
        change.parts |= ChangedPart::Marks;
        change.sessions.push_back(each.mark.session);
    }
    Q_EMIT m_office.notifier().changed(change);
}

} // namespace rollbook
