// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/PlanAbsence.h"

#include "core/office/EntryRules.h"
#include "core/office/OfficeErrors.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Sessions of the plan that the pupil has; a plan without an end is looked at for its school year.
std::vector<SessionKey> plannedSessions(const School& school, const PlannedAbsence& plan) {
    const Pupil* pupil = school.roll.pupil(plan.pupil);
    DateRange range = plan.range;
    if (!range.to.isValid())
        range.to = SchoolYear::containing(range.from).lastDay();
    std::vector<SessionKey> sessions;
    for (const SessionKey& session : school.calendar.termSessions(range))
        if (plan.covers(session) && pupil->isOnRoll(session.date)
            && !school.calendar.noSession(session, pupil->yearGroupOn(session.date),
                                          pupil->classOn(session.date)))
            sessions.push_back(session);
    return sessions;
}

Result<void> canPlan(const School& school, const PlannedAbsence& plan) {
    const Pupil* pupil = school.roll.pupil(plan.pupil);
    if (!pupil)
        return Error{errors::kNoSuchPupil, {{u"upn"_s, QString()}}};
    if (!plan.weekdays.empty() && !plan.range.to.isValid())
        return Error{errors::kPlanNeedsEnd};
    const auto sessions = plannedSessions(school, plan);
    if (sessions.empty())
        return Error{errors::kPlanNoSessions};
    for (const SessionKey& session : sessions)
        if (const PlannedAbsence* there = school.plannedFor(plan.pupil, session))
            return Error{errors::kPlanClashes,
                         {{u"session"_s, toString(session)}, {u"code"_s, there->code}}};
    return codeCanBeEntered(school, *pupil, sessions.front(), plan.code, plan.note);
}

} // namespace

Result<qint64> PlanAbsence::run(const PlannedAbsence& absence, const Author& by) {
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    PlannedAbsence plan = absence;
    plan.code = CodeBook::normalised(plan.code, true);
    if (const auto may = canPlan(m_office.school(), plan); !may)
        return may.error();

    Store& store = m_office.store();
    const auto entry = store.act(EntryKind::AbsencePlanned, plan.reason, by,
                                 m_office.clock().now(), [&](OpenEntry& act) -> Result<void> {
                                     const auto id = store.plans().add(act, plan);
                                     if (!id)
                                         return id.error();
                                     plan.id = *id;
                                     return {};
                                 });
    if (!entry)
        return entry.error();
    if (const auto read = m_office.reloadPlans(); !read)
        return read.error();
    Q_EMIT m_office.notifier().changed({ChangedPart::Planned, {plan.pupil}, {}});
    return plan.id;
}

Result<void> PlanAbsence::release(qint64 id, QDate from, const QString& reason, const Author& by) {
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    if (reason.trimmed().isEmpty())
        return Error{errors::kReasonMissing};
    Store& store = m_office.store();
    const auto entry = store.act(
        EntryKind::PlannedAbsenceReleased, reason.trimmed(), by, m_office.clock().now(),
        [&](OpenEntry& act) { return store.plans().release(act, id, from); });
    if (!entry)
        return entry.error();
    if (const auto read = m_office.reloadPlans(); !read)
        return read;
    Q_EMIT m_office.notifier().changed({ChangedPart::Planned, {}, {}});
    return {};
}

} // namespace rollbook
