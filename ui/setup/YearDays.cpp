// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/YearDays.h"

#include <QStringList>

namespace rollbook {
namespace {

DayKind kindOf(ClosureKind kind) {
    switch (kind) {
    case ClosureKind::Inset:
        return DayKind::Inset;
    case ClosureKind::BankHoliday:
        return DayKind::BankHoliday;
    case ClosureKind::Planned:
        return DayKind::PlannedClosure;
    case ClosureKind::Unplanned:
        return DayKind::UnplannedClosure;
    }
    return DayKind::School;
}

void addOnce(QStringList& why, const QString& reason) {
    if (!reason.isEmpty() && !why.contains(reason))
        why.append(reason);
}

const Break* breakOn(const SchoolCalendar& calendar, QDate date) {
    const Term* term = calendar.termOf(date);
    if (!term)
        return nullptr;
    const auto found = std::ranges::find_if(
        term->breaks, [date](const Break& pause) { return pause.range.contains(date); });
    return found == term->breaks.end() ? nullptr : &*found;
}

// A closure of the whole school decides; one of a part only marks the day.
DayKind termHalf(const SchoolCalendar& calendar, const SessionKey& session, QStringList& why) {
    DayKind kind = DayKind::School;
    for (const Closure& closure : calendar.closures()) {
        if (!closure.coversSession(session))
            continue;
        addOnce(why, closure.reason);
        if (closure.isWholeSchool() && (kind == DayKind::School || kind == DayKind::PartlyClosed
                                        || closure.isPlanned()))
            kind = kindOf(closure.kind);
        else if (kind == DayKind::School)
            kind = DayKind::PartlyClosed;
    }
    return kind;
}

DayKind half(const SchoolCalendar& calendar, const SessionKey& session, QStringList& why) {
    if (calendar.isTermWeekday(session.date))
        return termHalf(calendar, session, why);
    if (session.date.dayOfWeek() > Qt::Friday)
        return DayKind::Weekend;
    const Break* pause = breakOn(calendar, session.date);
    if (pause)
        addOnce(why, pause->name);
    return pause ? DayKind::Break : DayKind::OutsideTerm;
}

} // namespace

YearDay yearDay(const SchoolCalendar& calendar, QDate date) {
    YearDay day{.date = date};
    day.morning = half(calendar, {date, Half::AM}, day.why);
    day.afternoon = half(calendar, {date, Half::PM}, day.why);
    day.sessions = int(calendar.openSessions({date, date}).size());
    return day;
}

std::vector<YearDay> yearDays(const SchoolCalendar& calendar, SchoolYear year) {
    std::vector<YearDay> days;
    for (QDate date = year.firstDay(); date <= year.lastDay(); date = date.addDays(1))
        days.push_back(yearDay(calendar, date));
    return days;
}

} // namespace rollbook
