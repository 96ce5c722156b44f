// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pathway/Pathway.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <utility>

// The words of a pathway's file and what they mean: the reader and the writer have them from here.
namespace rollbook::filewords {

template <typename T, std::size_t n>
using Table = std::array<std::pair<QLatin1StringView, T>, n>;

template <typename T, std::size_t n>
QLatin1StringView wordOf(const Table<T, n>& words, T meaning) {
    return std::ranges::find(words, meaning, [](const auto& row) { return row.second; })->first;
}

inline constexpr Table<Layer, 2> kLayers{{
    {QLatin1StringView("statutory"), Layer::Statutory},
    {QLatin1StringView("school"), Layer::School},
}};
inline constexpr Table<Subject, 5> kSubjects{{
    {QLatin1StringView("pupil"), Subject::Pupil},
    {QLatin1StringView("parent"), Subject::Parent},
    {QLatin1StringView("class"), Subject::Class},
    {QLatin1StringView("staff"), Subject::Staff},
    {QLatin1StringView("school"), Subject::School},
}};
inline constexpr Table<ClosedBy, 4> kClosings{{
    {QLatin1StringView("condition"), ClosedBy::Condition},
    {QLatin1StringView("act"), ClosedBy::Act},
    {QLatin1StringView("seen"), ClosedBy::Seen},
    {QLatin1StringView("code"), ClosedBy::Code},
}};
inline constexpr Table<Period::Kind, 4> kPeriods{{
    {QLatin1StringView("yearToDate"), Period::Kind::YearToDate},
    {QLatin1StringView("term"), Period::Kind::Term},
    {QLatin1StringView("halfTerm"), Period::Kind::HalfTerm},
    {QLatin1StringView("previousHalfTerm"), Period::Kind::PreviousHalfTerm},
}};
inline constexpr Table<when::Attendance::Side, 3> kSides{{
    {QLatin1StringView("below"), when::Attendance::Side::Below},
    {QLatin1StringView("atOrBelow"), when::Attendance::Side::AtOrBelow},
    {QLatin1StringView("atOrAbove"), when::Attendance::Side::AtOrAbove},
}};
inline constexpr Table<when::Every::Span, 6> kSpans{{
    {QLatin1StringView("schoolDay"), when::Every::Span::SchoolDay},
    {QLatin1StringView("schoolWeek"), when::Every::Span::SchoolWeek},
    {QLatin1StringView("halfTerm"), when::Every::Span::HalfTerm},
    {QLatin1StringView("term"), when::Every::Span::Term},
    {QLatin1StringView("month"), when::Every::Span::Month},
    {QLatin1StringView("schoolYear"), when::Every::Span::SchoolYear},
}};
inline constexpr Table<int, 5> kWeekdays{{
    {QLatin1StringView("Monday"), 1},
    {QLatin1StringView("Tuesday"), 2},
    {QLatin1StringView("Wednesday"), 3},
    {QLatin1StringView("Thursday"), 4},
    {QLatin1StringView("Friday"), 5},
}};
inline constexpr Table<when::Absence::Moved, 2> kMoves{{
    {QLatin1StringView("in"), when::Absence::Moved::In},
    {QLatin1StringView("out"), when::Absence::Moved::Out},
}};
inline constexpr Table<when::DatePassed::Which, 3> kDates{{
    {QLatin1StringView("response"), when::DatePassed::Which::Response},
    {QLatin1StringView("review"), when::DatePassed::Which::Review},
    {QLatin1StringView("decision"), when::DatePassed::Which::Decision},
}};
inline constexpr Table<when::StepIs::State, 2> kStates{{
    {QLatin1StringView("done"), when::StepIs::State::Done},
    {QLatin1StringView("notDone"), when::StepIs::State::NotDone},
}};

} // namespace rollbook::filewords
