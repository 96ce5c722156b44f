// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/hatch/RecordMovement.h"

#include "core/office/EntryRules.h"
#include "core/office/OfficeErrors.h"
#include "core/store/Store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Empty: what became of the rest of the day is not decided, and the register will ask.
QString codeFor(const RecordMovement::Request& request) {
    if (!request.code.isEmpty())
        return CodeBook::normalised(request.code, true);
    switch (request.kind) {
    case Movement::Kind::Ill:
        return u"I"_s;
    case Movement::Kind::Appointment:
        return u"M"_s;
    case Movement::Kind::SentHome:
    case Movement::Kind::OtherLeaving:
    case Movement::Kind::Return:
        break;
    }
    return {};
}

Result<void> mayCollect(const School& school, const RecordMovement::Request& request) {
    if (!request.collectedByContact || request.kind == Movement::Kind::Return)
        return {};
    const auto links = school.roll.contactsOf(request.pupil);
    const auto link =
        std::ranges::find(links, *request.collectedByContact, &PupilContact::contact);
    if (link == links.end())
        return Error{errors::kNoSuchContact};
    if ((*link)->restrictionOn(RestrictionKind::MustNotCollect, request.at.date()))
        return Error{errors::kMustNotCollect,
                     {{u"name"_s, school.roll.contact((*link)->contact)->fullName()}}};
    return {};
}

Result<void> canMove(const School& school, const RecordMovement::Request& request) {
    const Pupil* pupil = school.roll.pupil(request.pupil);
    if (!pupil)
        return Error{errors::kNoSuchPupil, {{u"upn"_s, QString()}}};
    const bool isOut = outBy(school, request.pupil, request.at) != nullptr;
    if (request.kind == Movement::Kind::Return && !isOut)
        return Error{errors::kNotOut, {{u"name"_s, pupil->listName()}}};
    if (request.kind != Movement::Kind::Return && isOut)
        return Error{errors::kAlreadyOut, {{u"name"_s, pupil->listName()}}};
    const QString code = codeFor(request);
    if (request.kind == Movement::Kind::SentHome && (code == u"I"_s || code.startsWith(u'C')))
        return Error{errors::kSentHomeIsNeither, {{u"code"_s, code}}};
    return mayCollect(school, request);
}

// Sessions of the day that are still to be registered when the child goes, and not over before it
// is back: theirs is the code of the reason.
std::vector<SessionKey> sessionsMissed(const School& school, const RecordMovement::Request& request) {
    const Pupil& pupil = *school.roll.pupil(request.pupil);
    const QDate date = request.at.date();
    const SessionKey afternoon{date, Half::PM};
    const auto times = school.calendar.timesOn(date, pupil.yearGroupOn(date));
    if (!times || request.at.time() >= times->pm.opens ||
        (request.expectedBack.isValid() && request.expectedBack <= times->pm.closes) ||
        !pupilCanBeMarked(school, date, pupil.id, afternoon) ||
        !recordedCode(school, pupil.id, afternoon).isEmpty() ||
        school.plannedFor(pupil.id, afternoon))
        return {};
    return {afternoon};
}

// A movement plans a session of its own day.
SessionKey sessionOf(const PlannedAbsence& plan) {
    return {plan.range.from, plan.half.value_or(Half::PM)};
}

} // namespace

const Movement* outBy(const School& school, PupilId pupil, const QDateTime& at) {
    const Movement* last = nullptr;
    for (const Movement& each : school.hatch.movements)
        if (each.pupil == pupil && !each.isTakenBack && each.at.date() == at.date() &&
            each.at <= at)
            last = &each;
    return last && last->isOut() ? last : nullptr;
}

Result<RecordMovement::Recorded> RecordMovement::run(const Request& request, const Author& by) {
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    if (const auto may = canMove(m_office.school(), request); !may)
        return may.error();
    Recorded recorded;
    const QString code = codeFor(request);
    if (!code.isEmpty())
        recorded.planned = sessionsMissed(m_office.school(), request);
    const Pupil& pupil = *m_office.school().roll.pupil(request.pupil);
    for (const SessionKey& each : recorded.planned)
        if (const auto may = codeCanBeEntered(m_office.school(), pupil, each, code, {}); !may)
            return may.error();
    Plans released;
    if (request.kind == Movement::Kind::Return) {
        auto plans = plansOf(*outBy(m_office.school(), request.pupil, request.at));
        if (!plans)
            return plans.error();
        released = *std::move(plans);
        std::erase_if(released, [this](const PlannedAbsence& plan) {
            return !recordedCode(m_office.school(), plan.pupil, sessionOf(plan)).isEmpty();
        });
        for (const PlannedAbsence& plan : released)
            recorded.released.push_back(sessionOf(plan));
    }

    recorded.movement = {.pupil = request.pupil,
                         .at = request.at,
                         .kind = request.kind,
                         .collectedByContact = request.collectedByContact,
                         .collectedBy = request.collectedBy.trimmed(),
                         .words = request.words.trimmed(),
                         .expectedBack = request.expectedBack,
                         .by = by};
    return write(std::move(recorded), code, released);
}

Result<RecordMovement::Recorded> RecordMovement::write(Recorded recorded, const QString& code,
                                                       const Plans& released) {
    Movement& movement = recorded.movement;
    Store& store = m_office.store();
    const auto entry = store.act(
        EntryKind::MovementRecorded, movement.words, movement.by, m_office.clock().now(),
        [&](OpenEntry& act) -> Result<void> {
            const auto id = store.hatch().add(act, movement);
            if (!id)
                return id.error();
            movement.id = *id;
            for (const SessionKey& each : recorded.planned)
                if (const auto planned = store.plans().add(
                        act, {.pupil = movement.pupil,
                              .range = {each.date, each.date},
                              .half = each.half,
                              .code = code,
                              .reason = movement.words});
                    !planned)
                    return planned.error();
            return release(act, released, movement.at.date());
        });
    if (!entry)
        return entry.error();
    movement.entry = **entry;
    auto& movements = m_office.mutableSchool().hatch.movements;
    movements.insert(std::ranges::upper_bound(movements, movement.at, {}, &Movement::at), movement);
    if (const auto told = publish(movement.pupil); !told)
        return told.error();
    return recorded;
}

Result<RecordMovement::Recorded> RecordMovement::takeBack(qint64 id, const Author& by) {
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    auto& movements = m_office.mutableSchool().hatch.movements;
    const auto movement = std::ranges::find(movements, id, &Movement::id);
    if (movement == movements.end() || movement->isTakenBack)
        return Error{errors::kNoSuchLine};
    const auto mine = movement->isOut() ? plansOf(*movement) : Plans();
    if (!mine)
        return mine.error();
    const auto again = plansAgain(*movement);
    if (!again)
        return again.error();
    Recorded recorded{.movement = *movement, .planned = {}, .released = {}};
    Store& store = m_office.store();
    const auto entry = store.act(
        EntryKind::MovementTakenBack, movement->words, by, m_office.clock().now(),
        [&](OpenEntry& act) -> Result<void> {
            if (const auto taken = store.hatch().takeBackMovement(act, id); !taken)
                return taken;
            for (const PlannedAbsence& plan : *again) {
                if (const auto planned = store.plans().add(act, plan); !planned)
                    return planned.error();
                recorded.planned.push_back(sessionOf(plan));
            }
            for (const PlannedAbsence& plan : *mine)
                recorded.released.push_back(sessionOf(plan));
            return release(act, *mine, movement->at.date());
        });
    if (!entry)
        return entry.error();
    movement->isTakenBack = true;
    recorded.movement = *movement;
    if (const auto told = publish(movement->pupil); !told)
        return told.error();
    return recorded;
}

// What stands of what the movement planned, at first or when a return from it was taken back.
Result<RecordMovement::Plans> RecordMovement::plansOf(const Movement& out) const {
    const School& school = m_office.school();
    const PlanStore& store = m_office.store().plans();
    auto ids = store.madeUnder(out.entry);
    if (!ids)
        return ids.error();
    for (const Movement& each : school.hatch.movements) {
        if (each.pupil != out.pupil || each.isOut() || !each.isTakenBack ||
            each.at.date() != out.at.date() || each.at < out.at)
            continue;
        const auto again = store.madeTakingBack(each.id);
        if (!again)
            return again.error();
        ids->insert(ids->end(), again->begin(), again->end());
    }
    Plans standing;
    std::ranges::copy_if(school.planned, std::back_inserter(standing),
                         [&ids](const PlannedAbsence& plan) {
                             return std::ranges::find(*ids, plan.id) != ids->end();
                         });
    return standing;
}

// What a return released and nothing has answered since, where it is the child's last movement.
Result<RecordMovement::Plans> RecordMovement::plansAgain(const Movement& back) const {
    const School& school = m_office.school();
    const auto comesAfter = [&back](const Movement& each) {
        return each.pupil == back.pupil && !each.isTakenBack &&
               each.at.date() == back.at.date() &&
               std::pair(each.at, each.entry) > std::pair(back.at, back.entry);
    };
    if (back.isOut() || std::ranges::any_of(school.hatch.movements, comesAfter))
        return Plans();
    auto plans = m_office.store().plans().releasedUnder(back.entry);
    if (plans)
        std::erase_if(*plans, [&school](const PlannedAbsence& plan) {
            const SessionKey session = sessionOf(plan);
            return !pupilCanBeMarked(school, session.date, plan.pupil, session) ||
                   !recordedCode(school, plan.pupil, session).isEmpty() ||
                   school.plannedFor(plan.pupil, session);
        });
    return plans;
}

Result<void> RecordMovement::release(OpenEntry& act, const Plans& plans, QDate day) {
    for (const PlannedAbsence& plan : plans)
        if (const auto released = m_office.store().plans().release(act, plan.id, day); !released)
            return released;
    return {};
}

Result<void> RecordMovement::publish(PupilId pupil) {
    if (const auto read = m_office.reloadPlans(); !read)
        return read;
    Q_EMIT m_office.notifier().changed({ChangedPart::Hatch | ChangedPart::Planned, {pupil}, {}});
    return {};
}

} // namespace rollbook
