// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/family/AttendancePlan.h"

using namespace Qt::StringLiterals;

namespace rollbook {

QString toString(PlanKind kind) {
    return kind == PlanKind::Contract ? u"contract"_s : u"plan"_s;
}

std::optional<PlanKind> planKindFromString(QStringView text) {
    for (const PlanKind kind : {PlanKind::Plan, PlanKind::Contract})
        if (text == toString(kind))
            return kind;
    return std::nullopt;
}

QDate AttendancePlan::nextReview(QDate date) const {
    QDate next;
    for (const QDate review : reviews)
        if (date <= review && (!next.isValid() || review < next))
            next = review;
    return next;
}

bool AttendancePlan::saysTheSame(const AttendancePlan& other) const {
    AttendancePlan same = other;
    same.entered = entered;
    return same == *this;
}

} // namespace rollbook
