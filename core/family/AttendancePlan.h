// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/family/Entered.h"

#include <vector>

namespace rollbook {

// A contract is signed by the parent and the school or council; neither is of law (law.md).
enum class PlanKind { Plan, Contract };
QString toString(PlanKind kind); // "contract"
std::optional<PlanKind> planKindFromString(QStringView text);

struct AgreedAction {
    QString what;
    QString byWhom;
    QDate byWhen;
    bool operator==(const AgreedAction&) const = default;
};

// An attendance plan or contract as one text of it says. A later text has the same id and stands in
// the place of the earlier, which is kept.
struct AttendancePlan {
    qint64 id = 0; // 0: a new one
    PupilId pupil{0};
    PlanKind kind = PlanKind::Plan;
    QString barriers;
    QString pupilSays;
    std::vector<AgreedAction> actions;
    std::vector<QDate> reviews;
    QDate from;
    QString outcome = {}; // said when it ends
    QDate endedOn = {};   // invalid: it runs. From this day on it runs no more.
    Entered entered = {};

    bool isEnded() const { return endedOn.isValid(); }
    bool isRunning(QDate date) const {
        return from <= date && !(isEnded() && endedOn <= date);
    }
    // Invalid: none on or after the day.
    QDate nextReview(QDate date) const;
    bool saysTheSame(const AttendancePlan& other) const; // whoever entered it
    bool operator==(const AttendancePlan&) const = default;
};

} // namespace rollbook
