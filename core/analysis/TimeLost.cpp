// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/TimeLost.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kSecondsAMinute = 60;

void countLate(TimeLost& lost, const Reading& reading) {
    ++lost.late;
    lost.minutesLate += reading.minutesLate.value_or(0);
    lost.notNoted += reading.minutesLate ? 0 : 1;
}

void countAway(TimeLost& lost, const std::optional<int>& minutes) {
    ++lost.away;
    lost.minutesAway = lost.minutesAway && minutes ? std::optional(*lost.minutesAway + *minutes)
                                                   : std::nullopt;
}

} // namespace

std::optional<int> minutesOf(const SchoolCalendar& calendar, const SessionKey& session,
                             std::optional<YearGroup> year) {
    const auto times = calendar.timesOn(session.date, year);
    if (!times)
        return std::nullopt;
    const SessionTimes& half = session.half == Half::AM ? times->am : times->pm;
    const int seconds = half.opens.secsTo(half.ends);
    return seconds > 0 ? std::optional(seconds / kSecondsAMinute) : std::nullopt;
}

TimeLost timeLost(const Register& reg, PupilId pupil, const DateRange& days) {
    TimeLost lost;
    const auto row = reg.row(pupil);
    if (!row)
        return lost;
    const auto year = reg.pupilAt(*row).yearGroupIn(reg.year());
    const auto [first, last] = reg.columns(days);
    for (int column = first; column < last; ++column) {
        const Reading reading = reg.reading(*row, column);
        const bool isAfterClose = reading.code == u"U"_s;
        if (isAfterClose || reading.code == u"L"_s)
            countLate(lost, reading);
        else if (reading.judgement.isKnown() && isAbsent(reading.judgement.code->classification))
            countAway(lost, minutesOf(reg.calendar(), reg.sessions()[std::size_t(column)], year));
        lost.afterClose += isAfterClose ? 1 : 0;
    }
    return lost;
}

} // namespace rollbook
