// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/Closure.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr std::array<std::pair<ClosureKind, QLatin1StringView>, 4> kKinds{{
    {ClosureKind::Inset, "inset"_L1},
    {ClosureKind::BankHoliday, "bankHoliday"_L1},
    {ClosureKind::Planned, "planned"_L1},
    {ClosureKind::Unplanned, "unplanned"_L1},
}};

// rules.md 3, 4. Letters of the code sets, written out because the calendar stands below them.
constexpr auto kDualRegistered = "D"_L1;
constexpr auto kWholeSiteShut = "Y4"_L1;
constexpr std::array kApprovedActivity{"B"_L1, "K"_L1, "P"_L1, "V"_L1, "W"_L1};
constexpr std::array kCoveredByAPart{""_L1, "/"_L1, "\\"_L1, "L"_L1, "N"_L1, "O"_L1, "U"_L1};

bool isOneOf(const auto& codes, const QString& code) {
    return std::ranges::find(codes, code) != codes.end();
}

// A closed site leaves what was elsewhere anyway; sub-codes and unknown codes are covered.
bool wholeSiteCovers(const QString& code) {
    return code != kDualRegistered && !code.startsWith(u'Y') && !isOneOf(kApprovedActivity, code);
}

} // namespace

bool Closure::coversSession(const SessionKey& session) const {
    return range.contains(session.date) && (!half || *half == session.half);
}

bool Closure::coversPupil(std::optional<YearGroup> year, const QString& className) const {
    return isWholeSchool() || (year && std::ranges::find(years, *year) != years.end()) ||
           (!className.isEmpty() && std::ranges::find(classes, className) != classes.end());
}

bool Closure::standsTakenBefore(const QString& className, const SessionKey& session) const {
    return std::ranges::find(takenBefore, TakenBefore{className, session}) != takenBefore.end();
}

bool unplannedClosureCovers(const QString& closureCode, const QString& markCode) {
    return closureCode == kWholeSiteShut ? wholeSiteCovers(markCode)
                                         : isOneOf(kCoveredByAPart, markCode);
}

bool plannedClosureCovers(const QString& markCode) {
    return markCode != kDualRegistered;
}

QString toString(ClosureKind kind) {
    return std::ranges::find(kKinds, kind, [](const auto& row) { return row.first; })->second;
}

std::optional<ClosureKind> closureKindFromString(QStringView text) {
    const auto found =
        std::ranges::find_if(kKinds, [&](const auto& row) { return row.second == text; });
    return found == kKinds.end() ? std::nullopt : std::optional(found->first);
}

} // namespace rollbook
