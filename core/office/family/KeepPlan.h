// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/family/AttendancePlan.h"
#include "core/office/Office.h"

namespace rollbook {

// An attendance plan or contract: one at a time for a pupil. Its texts are all kept.
class KeepPlan {
public:
    explicit KeepPlan(Office& office) : m_office(office) {}

    // A new one (id 0) or a further text of one. Its id; `outcome`, `endedOn` and `entered` are
    // ignored. A text that says the same makes no entry. Errors: family.barriersMissing,
    // actionsMissing, actionIncomplete, planStartMissing, planReviewMissing, planReviewEarly,
    // planRuns (another of the pupil's has not ended), noSuchPlan, planOver.
    Result<qint64> keep(const AttendancePlan& plan, const Author& by);
    // From `on`, its first day or later and not to come, it runs no more. Errors:
    // family.noSuchPlan, planOver, planEndOutside, outcomeMissing.
    Result<void> end(qint64 plan, QDate on, const QString& outcome, const Author& by);

private:
    Office& m_office;
};

} // namespace rollbook
