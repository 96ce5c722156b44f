// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codes/AttendanceCode.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr std::array<std::pair<Classification, QLatin1StringView>, 6> kClassifications{{
    {Classification::Present, "present"_L1},
    {Classification::ApprovedActivity, "approvedActivity"_L1},
    {Classification::Authorised, "authorised"_L1},
    {Classification::Unauthorised, "unauthorised"_L1},
    {Classification::NotPossible, "notPossible"_L1},
    {Classification::Administrative, "administrative"_L1},
}};

} // namespace

bool isPossible(Classification classification) {
    return isAttended(classification) || isAbsent(classification);
}

bool isAttended(Classification classification) {
    return classification == Classification::Present ||
           classification == Classification::ApprovedActivity;
}

bool isAbsent(Classification classification) {
    return classification == Classification::Authorised ||
           classification == Classification::Unauthorised;
}

QString toString(Classification classification) {
    return std::ranges::find_if(kClassifications,
                                [&](const auto& row) { return row.first == classification; })
        ->second;
}

std::optional<Classification> classificationFromString(QStringView text) {
    const auto found =
        std::ranges::find_if(kClassifications, [&](const auto& row) { return row.second == text; });
    return found == kClassifications.end() ? std::nullopt : std::optional(found->first);
}

} // namespace rollbook
