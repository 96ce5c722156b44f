// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/BankHolidays.h"
#include "core/office/demo/DemoAttendance.h"
#include "core/office/demo/DemoPeople.h"

namespace rollbook::demo {

// All of the demo school but its marks, thought out before anything is written.
struct DemoPlan {
    SchoolYear year; // of today; the one before it is there as well
    QDate today;
    SchoolDetails details;
    std::vector<YearDates> dates;
    std::vector<Closure> closures;
    std::vector<RegisterTimes> times;
    SchoolCalendar calendar; // of the three above
    DemoPeople people;
    std::vector<QString> classes; // on the last day
    // Open sessions up to the last one that is due: this morning, or the last afternoon when today
    // is not a school day.
    std::vector<SessionKey> sessions;
    QDate recent;    // the last eight school days begin here: N and blanks
    QString untaken; // class whose last register nobody has taken; empty in a school of one class
    QString draft;   // class whose last register is half typed; empty in a school of two classes

    const SessionKey& lastSession() const { return sessions.back(); }
    QString classOf(std::size_t pupil, const SessionKey& session) const;
    // The n-th school day before the last one, which itself is 0.
    QDate schoolDaysBack(int n) const;
    QString teacherOf(const QString& className, const DemoWords& words) const;
};

DemoPlan demoPlan(const DemoSchoolSize& size, const DemoWords& words, const BankHolidays& holidays);

} // namespace rollbook::demo
