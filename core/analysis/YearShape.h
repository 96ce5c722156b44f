// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/AbsenceTable.h"

#include <array>
#include <span>

namespace rollbook {

// How absence lies over a year, of some rows of a register, up to a day.

SessionCounts countsWithin(const Register& reg, std::span<const int> rows, const DateRange& days);

// A school week of the year, by its number among them.
struct WeekCounts {
    QDate monday;
    SessionCounts counts;
    bool operator==(const WeekCounts&) const = default;
};
std::vector<WeekCounts> countsByWeek(const Register& reg, std::span<const int> rows, QDate on);

// Sessions missed under a code; each session is authorised or not by the code of its day.
struct CodeSessions {
    QString code;
    int authorised = 0;
    int unauthorised = 0;
    int sessions() const { return authorised + unauthorised; }
    bool operator==(const CodeSessions&) const = default;
};
// The commonest first, of two as common by code.
std::vector<CodeSessions> absenceByCode(const Register& reg, std::span<const int> rows, QDate on);

inline constexpr std::size_t kWeekdays = 5; // Monday first
using CountsByWeekday = std::array<std::array<SessionCounts, 2>, kWeekdays>; // of it, by Half
CountsByWeekday countsByWeekday(const Register& reg, std::span<const int> rows, QDate on);

// Of the sessions possible, missed: under 5%, 5 to 10, 10 to 20 (persistent), 20 to 50, 50 and more
// (severe). A band begins with its first figure: exactly a tenth is persistent (law.md 3).
enum class AbsenceBand { Under5, From5, From10, From20, From50 };
inline constexpr std::size_t kAbsenceBands = 5;
AbsenceBand absenceBand(int absent, int possible); // of a possible session at least

// Pupils by the band of their year to the end of a week; who had nothing possible is in none.
struct WeekBands {
    QDate monday;
    std::array<int, kAbsenceBands> pupils{};
    int in(AbsenceBand band) const { return pupils[std::size_t(band)]; }
    int all() const;
    bool operator==(const WeekBands&) const = default;
};
// From the first week at whose end somebody's figure says something (kEarlyInTheYear).
std::vector<WeekBands> bandsByWeek(const Register& reg, std::span<const int> rows, QDate on);

} // namespace rollbook
