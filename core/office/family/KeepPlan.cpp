// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/family/KeepPlan.h"

#include "core/family/FamilyErrors.h"
#include "core/office/family/FamilyAct.h"
#include "core/store/Store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

AttendancePlan tidied(AttendancePlan plan) {
    plan.barriers = plan.barriers.trimmed();
    plan.pupilSays = plan.pupilSays.trimmed();
    for (AgreedAction& action : plan.actions) {
        action.what = action.what.trimmed();
        action.byWhom = action.byWhom.trimmed();
    }
    std::ranges::sort(plan.reviews);
    plan.outcome.clear();
    plan.endedOn = {};
    return plan;
}

bool isWhole(const AgreedAction& action) {
    return !action.what.isEmpty() && !action.byWhom.isEmpty() && action.byWhen.isValid();
}

Result<void> actionsAreWhole(const std::vector<AgreedAction>& actions) {
    if (actions.empty())
        return Error{errors::kActionsMissing};
    const auto gap = std::ranges::find_if_not(actions, isWhole);
    if (gap != actions.end())
        return Error{errors::kActionIncomplete, {{u"number"_s, int(gap - actions.begin()) + 1}}};
    return {};
}

Result<void> reviewsAreSet(const AttendancePlan& plan) {
    if (plan.reviews.empty() || !plan.reviews.front().isValid())
        return Error{errors::kPlanReviewMissing};
    if (plan.reviews.front() < plan.from)
        return Error{errors::kPlanReviewEarly,
                     {{u"review"_s, plan.reviews.front()}, {u"from"_s, plan.from}}};
    return {};
}

Result<void> saysEnough(const AttendancePlan& plan) {
    if (plan.barriers.isEmpty())
        return Error{errors::kBarriersMissing};
    if (!plan.from.isValid())
        return Error{errors::kPlanStartMissing};
    if (const auto can = actionsAreWhole(plan.actions); !can)
        return can;
    return reviewsAreSet(plan);
}

// The plan that may still be written on.
Result<const AttendancePlan*> standing(const FamilyWork& family, qint64 id) {
    const AttendancePlan* plan = family.plan(id);
    if (!plan)
        return Error{errors::kNoSuchPlan};
    if (plan->isEnded())
        return Error{errors::kPlanOver, {{u"endedOn"_s, plan->endedOn}}};
    return plan;
}

Result<void> isOnly(const FamilyAct& act, const AttendancePlan& plan) {
    for (const AttendancePlan* other : act.family().plansOf(plan.pupil))
        if (other->id != plan.id && !other->isEnded())
            return Error{errors::kPlanRuns,
                         {{u"name"_s, act.nameOf(plan.pupil)}, {u"from"_s, other->from}}};
    return {};
}

} // namespace

Result<qint64> KeepPlan::keep(const AttendancePlan& asked, const Author& by) {
    FamilyAct act(m_office);
    AttendancePlan plan = tidied(asked);
    if (plan.id != 0) {
        const auto before = standing(act.family(), plan.id);
        if (!before)
            return before.error();
        plan.pupil = (*before)->pupil;
        if (plan.saysTheSame(**before))
            return plan.id;
    }
    if (const auto can = act.canAbout({plan.pupil}); !can)
        return can.error();
    if (const auto can = isOnly(act, plan); !can)
        return can.error();
    if (const auto can = saysEnough(plan); !can)
        return can.error();
    return act.keep(EntryKind::PlanKept, {}, {plan.pupil}, by, [&](OpenEntry& entry) {
        return m_office.store().family().add(entry, plan);
    });
}

Result<void> KeepPlan::end(qint64 id, QDate on, const QString& outcome, const Author& by) {
    FamilyAct act(m_office);
    const auto before = standing(act.family(), id);
    if (!before)
        return before.error();
    AttendancePlan plan = **before;
    if (const auto can = act.canAbout({plan.pupil}); !can)
        return can;
    if (!on.isValid() || on < plan.from || on > act.today())
        return Error{errors::kPlanEndOutside, {{u"from"_s, plan.from}, {u"today"_s, act.today()}}};
    plan.outcome = outcome.trimmed();
    plan.endedOn = on;
    if (plan.outcome.isEmpty())
        return Error{errors::kOutcomeMissing};
    const auto kept =
        act.keep(EntryKind::PlanEnded, plan.outcome, {plan.pupil}, by, [&](OpenEntry& entry) {
            return m_office.store().family().add(entry, plan);
        });
    return kept ? Result<void>() : Result<void>(kept.error());
}

} // namespace rollbook
