// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/SchoolCalendar.h"
#include "core/store/OpenEntry.h"

namespace rollbook {

// Year dates, closures and register times. Closures only grow: lifting one adds a row.
class CalendarStore {
public:
    explicit CalendarStore(Database& database) : m_database(database) {}

    Result<SchoolCalendar> load() const; // closures that stand

    Result<std::vector<YearDates>> yearDates() const; // by year
    // Replaces that year's. Nothing is written when it is the same already.
    Result<void> setYearDates(OpenEntry& entry, const YearDates& dates);

    Result<std::vector<Closure>> standingClosures() const; // in the order entered
    // Gives back its id; `closure.id` is ignored.
    Result<ClosureId> addClosure(OpenEntry& entry, const Closure& closure);
    // Errors: store.noSuchRow when no closure stands by that id.
    Result<void> liftClosure(OpenEntry& entry, ClosureId closure);

    Result<std::vector<RegisterTimes>> registerTimes() const; // by from-date
    // All of them. Nothing is written when they are the same already.
    Result<void> setRegisterTimes(OpenEntry& entry, const std::vector<RegisterTimes>& times);

private:
    Database& m_database;
};

} // namespace rollbook
