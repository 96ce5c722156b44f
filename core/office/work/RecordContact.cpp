// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/work/RecordContact.h"

#include "core/office/EntryRules.h"
#include "core/office/OfficeErrors.h"
#include "core/office/board/CallContacts.h"
#include "core/store/Store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

int schoolDaysIn(const SchoolCalendar& calendar, QDate from, QDate to) {
    return calendar.schoolDaysBetween(from.addDays(-1), to);
}

std::vector<SessionKey> sessionsOf(const School& school, const Pupil& pupil,
                                   const std::pair<SessionKey, SessionKey>& ends) {
    std::vector<SessionKey> sessions;
    for (const SessionKey& each : school.calendar.termSessions({ends.first.date, ends.second.date}))
        if (ends.first <= each && each <= ends.second && pupil.isOnRoll(each.date) &&
            !school.calendar.noSession(each, pupil.yearGroupOn(each.date),
                                       pupil.classOn(each.date)))
            sessions.push_back(each);
    return sessions;
}

// rules.md 27: their word is kept, and decides nothing.
bool isBarred(const School& school, PupilId pupil, ContactId contact, QDate day) {
    const CallBlock block = blockOf(school, pupil, contact, day);
    return block == CallBlock::DoNotContact || block == CallBlock::NoInformation;
}

Result<void> mayClear(const School& school, const Pupil& pupil,
                      const RecordContact::Request& request, QDate today) {
    if (!request.isCallerKnown && isFlagged(school, pupil, today))
        return Error{errors::kCallerUnknown, {{u"name"_s, pupil.listName()}}};
    if (const auto& with = request.contact.with; with && isBarred(school, pupil.id, *with, today))
        return Error{errors::kCallerBarred, {{u"name"_s, school.roll.contact(*with)->fullName()}}};
    const QDate from = std::max(request.sessions->first.date, today);
    const int days = schoolDaysIn(school.calendar, from, request.sessions->second.date);
    const int most = daysOneCallClears(school, pupil, today);
    if (days > most)
        return Error{errors::kTooManyDays, {{u"days"_s, days}, {u"most"_s, most}}};
    return {};
}

bool isTaken(const School& school, const Pupil& pupil, const SessionKey& session) {
    return registerState(school, pupil.classOn(session.date), session) == RegisterState::Taken;
}

} // namespace

bool isFlagged(const School& school, const Pupil& pupil, QDate day) {
    const auto kinds = school.characteristicKinds();
    return std::ranges::any_of(kinds, [&](const CharacteristicKind& kind) {
        return kind.accelerates && pupil.characteristicOn(kind.id, day);
    });
}

int daysOneCallClears(const School& school, const Pupil& pupil, QDate day) {
    return isFlagged(school, pupil, day)
               ? school.number(u"callClearsDaysFlagged", day).value_or(kDaysClearedFlagged)
               : school.number(u"callClearsDays", day).value_or(kDaysCleared);
}

Result<RecordContact::Clearing> RecordContact::clearing(const Request& request,
                                                        Recorded& recorded) const {
    const School& school = m_office.school();
    const QDate today = m_office.clock().today();
    const Pupil& pupil = *school.roll.pupil(request.contact.pupil);
    if (const auto may = mayClear(school, pupil, request, today); !may)
        return may.error();
    Clearing clearing;
    for (const SessionKey& each : sessionsOf(school, pupil, *request.sessions)) {
        const QString code =
            CodeBook::normalised(request.contact.decision, each.half == Half::AM);
        if (const auto may = codeCanBeEntered(school, pupil, each, code, {}); !may)
            return may.error();
        const QString there = recordedCode(school, pupil.id, each);
        const bool isToCome =
            each.date > today || (there.isEmpty() && !isTaken(school, pupil, each));
        if (isToCome && school.plannedFor(pupil.id, each)) {
            recorded.kept.push_back(each);
        } else if (isToCome) {
            clearing.plans.push_back({.pupil = pupil.id,
                                      .range = {each.date, each.date},
                                      .half = each.half,
                                      .code = code,
                                      .reason = request.contact.said});
            recorded.planned.push_back(each);
        } else if (there.isEmpty() || there == u"N"_s) {
            clearing.marks.push_back({.mark = {pupil.id, each, code, {}}});
            recorded.amended.push_back(each);
        } else {
            recorded.kept.push_back(each);
        }
    }
    if (clearing.marks.empty() && clearing.plans.empty() && recorded.kept.empty())
        return Error{errors::kPlanNoSessions};
    return clearing;
}

Result<RecordContact::Recorded> RecordContact::run(const Request& request, const Author& by) {
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    if (!m_office.school().roll.pupil(request.contact.pupil))
        return Error{errors::kNoSuchPupil, {{u"upn"_s, QString()}}};
    Recorded recorded;
    Clearing made;
    if (request.sessions) {
        auto cleared = clearing(request, recorded);
        if (!cleared)
            return cleared.error();
        made = *std::move(cleared);
    }
    ContactMade contact = request.contact;
    contact.by = by;
    if (!contact.at.isValid())
        contact.at = m_office.clock().now();
    auto visit = request.visit;
    Store& store = m_office.store();
    const auto entry = store.act(
        EntryKind::ContactRecorded, contact.said, by, m_office.clock().now(),
        [&](OpenEntry& act) -> Result<void> {
            const auto id = store.work().add(act, contact);
            if (!id)
                return id.error();
            contact.id = *id;
            if (visit) {
                visit->contact = *id;
                if (const auto added = store.work().add(act, *visit); !added)
                    return added;
            }
            for (PlannedAbsence& plan : made.plans) {
                const auto planned = store.plans().add(act, plan);
                if (!planned)
                    return planned.error();
                plan.id = *planned;
            }
            return made.marks.empty() ? Result<void>() : store.marks().append(act, made.marks);
        });
    if (!entry)
        return entry.error();
    contact.entry = recorded.entry = **entry;
    recorded.contact = contact.id;
    auto& contacts = m_office.mutableSchool().work.contacts;
    contacts.insert(std::ranges::upper_bound(contacts, contact.at, {}, &ContactMade::at), contact);
    if (visit)
        m_office.mutableSchool().work.visits.push_back(*visit);
    publish(made, contact.pupil);
    return recorded;
}

void RecordContact::publish(const Clearing& clearing, PupilId pupil) {
    School& school = m_office.mutableSchool();
    Change change{ChangedPart::Work, {pupil}, {}};
    for (const DraftMark& cell : clearing.marks) {
        setRecorded(school, cell.mark);
        change.parts |= ChangedPart::Marks;
        change.sessions.push_back(cell.mark.session);
    }
    for (const PlannedAbsence& plan : clearing.plans) {
        school.planned.push_back(plan);
        change.parts |= ChangedPart::Planned;
    }
    Q_EMIT m_office.notifier().changed(change);
}

} // namespace rollbook
