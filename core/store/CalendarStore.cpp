// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/CalendarStore.h"

#include "core/store/Database.h"
#include "core/store/LedgerTables.h"
#include "core/store/ListColumn.h"
#include "core/store/RecordJson.h"
#include "core/store/Record.h"
#include "core/store/StoreErrors.h"

#include <map>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr auto kTerms = R"(
    SELECT school_year, name, from_date, to_date, ordinal FROM term
    ORDER BY school_year, ordinal)";
constexpr auto kBreaks = R"(
    SELECT school_year, term, name, from_date, to_date FROM term_break
    ORDER BY school_year, term, ordinal)";
constexpr auto kClearYear = "DELETE FROM term WHERE school_year = ?";
constexpr auto kAddTerm = "INSERT INTO term VALUES (?, ?, ?, ?, ?)";
constexpr auto kAddBreak = "INSERT INTO term_break VALUES (?, ?, ?, ?, ?, ?)";

constexpr auto kStanding = R"(
    SELECT id, kind, origin, from_date, to_date, half, years, classes, code, reason, taken_before
    FROM closure WHERE id NOT IN (SELECT closure FROM closure_lift) ORDER BY id)";
constexpr auto kStands = R"(
    SELECT id FROM closure WHERE id = ? AND id NOT IN (SELECT closure FROM closure_lift))";

constexpr auto kTimes = R"(
    SELECT from_date, am_opens, am_closes, am_ends, pm_opens, pm_closes, pm_ends, years
    FROM register_times ORDER BY from_date, ordinal)";
constexpr auto kClearTimes = "DELETE FROM register_times";
constexpr auto kAddTimes = R"(
    INSERT INTO register_times(from_date, am_opens, am_closes, am_ends, pm_opens, pm_closes,
                               pm_ends, years)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?))";

QString toString(ClosureOrigin origin) {
    return origin == ClosureOrigin::CalendarFile ? u"calendarFile"_s : u"office"_s;
}

int minutesOf(QTime time) {
    return time.msecsSinceStartOfDay() / 60'000;
}

SessionTimes readTimes(const Statement& row, int column) {
    const auto time = [&](int at) {
        return QTime::fromMSecsSinceStartOfDay(row.number(at) * 60'000);
    };
    return {time(column), time(column + 1), time(column + 2)};
}

RegisterTimes readRegisterTimes(const Statement& row) {
    return {row.date(0), readTimes(row, 1), readTimes(row, 4), yearGroupsFromColumn(row.text(7))};
}

QString classesColumn(const std::vector<QString>& classes) {
    QJsonArray array;
    for (const QString& name : classes)
        array.append(name);
    return toColumn(array);
}

std::vector<QString> classesFromColumn(const QString& text) {
    std::vector<QString> classes;
    for (const QJsonValue& value : fromColumn(text))
        classes.push_back(value.toString());
    return classes;
}

QString takenBeforeColumn(const std::vector<Closure::TakenBefore>& taken) {
    QJsonArray array;
    for (const auto& [className, session] : taken)
        array.append(QJsonArray{className, session.date.toJulianDay(), int(session.half)});
    return toColumn(array);
}

std::vector<Closure::TakenBefore> takenBeforeFromColumn(const QString& text) {
    std::vector<Closure::TakenBefore> taken;
    for (const QJsonValue& value : fromColumn(text)) {
        const QJsonArray parts = value.toArray();
        taken.push_back({parts.at(0).toString(),
                         {QDate::fromJulianDay(parts.at(1).toInteger()), Half(parts.at(2).toInt())}});
    }
    return taken;
}

Closure readClosure(const Statement& row) {
    const auto half = row.optionalNumber(5);
    return {.id = row.id<ClosureId>(0),
            .range = {row.date(3), row.date(4)},
            .kind = closureKindFromString(row.text(1)).value_or(ClosureKind::Planned),
            .origin = row.text(2) == u"office" ? ClosureOrigin::Office
                                               : ClosureOrigin::CalendarFile,
            .reason = row.text(9),
            .half = half ? std::optional(Half(*half)) : std::nullopt,
            .years = yearGroupsFromColumn(row.text(6)),
            .classes = classesFromColumn(row.text(7)),
            .code = row.text(8),
            .takenBefore = takenBeforeFromColumn(row.text(10))};
}

using TermKey = std::pair<int, int>; // school year, ordinal

Result<std::map<TermKey, std::vector<Break>>> readBreaks(const Database& database) {
    const auto rows = readAll(database.prepare(kBreaks), [](const Statement& row) {
        return std::pair(TermKey(row.number(0), row.number(1)),
                         Break{row.text(2), {row.date(3), row.date(4)}});
    });
    if (!rows)
        return rows.error();
    std::map<TermKey, std::vector<Break>> breaks;
    for (const auto& [key, aBreak] : *rows)
        breaks[key].push_back(aBreak);
    return breaks;
}

Result<void> writeTerm(Database& database, SchoolYear year, int ordinal, const Term& term) {
    const int first = year.firstCalendarYear();
    if (const auto done = database.run(kAddTerm, {first, ordinal, term.name, term.range.from,
                                                  term.range.to});
        !done)
        return done;
    int breakOrdinal = 0;
    for (const Break& aBreak : term.breaks)
        if (const auto done = database.run(kAddBreak, {first, ordinal, ++breakOrdinal, aBreak.name,
                                                       aBreak.range.from, aBreak.range.to});
            !done)
            return done;
    return {};
}

Result<void> writeTimes(Database& database, const RegisterTimes& times) {
    return database.run(kAddTimes,
                        {times.from, minutesOf(times.am.opens), minutesOf(times.am.closes),
                         minutesOf(times.am.ends), minutesOf(times.pm.opens),
                         minutesOf(times.pm.closes), minutesOf(times.pm.ends),
                         toColumn(times.years)});
}

} // namespace

Result<SchoolCalendar> CalendarStore::load() const {
    auto dates = yearDates();
    if (!dates)
        return dates.error();
    auto closures = standingClosures();
    if (!closures)
        return closures.error();
    auto times = registerTimes();
    if (!times)
        return times.error();
    SchoolCalendar calendar;
    for (YearDates& year : *dates)
        calendar.setYearDates(std::move(year));
    calendar.setClosures(*std::move(closures));
    calendar.setRegisterTimes(*std::move(times));
    return calendar;
}

Result<std::vector<YearDates>> CalendarStore::yearDates() const {
    auto breaks = readBreaks(m_database);
    if (!breaks)
        return breaks.error();
    const auto terms = readAll(m_database.prepare(kTerms), [&](const Statement& row) {
        return std::pair(row.number(0), Term{row.text(1),
                                             {row.date(2), row.date(3)},
                                             (*breaks)[{row.number(0), row.number(4)}]});
    });
    if (!terms)
        return terms.error();
    std::vector<YearDates> years;
    for (const auto& [first, term] : *terms) {
        if (years.empty() || years.back().year != SchoolYear(first))
            years.push_back({SchoolYear(first), {}});
        years.back().terms.push_back(term);
    }
    return years;
}

Result<void> CalendarStore::setYearDates(OpenEntry& entry, const YearDates& dates) {
    const auto known = yearDates();
    if (!known)
        return known.error();
    if (std::ranges::find(*known, dates) != known->end())
        return {};
    const int first = dates.year.firstCalendarYear();
    if (const auto done = m_database.run(kClearYear, {first}); !done)
        return done;
    int ordinal = 0;
    for (const Term& term : dates.terms)
        if (const auto done = writeTerm(m_database, dates.year, ++ordinal, term); !done)
            return done;
    return writeRecord(entry, subject::kYearDates, first, recordOf(dates));
}

Result<std::vector<Closure>> CalendarStore::standingClosures() const {
    return readAll(m_database.prepare(kStanding), readClosure);
}

Result<ClosureId> CalendarStore::addClosure(OpenEntry& entry, const Closure& closure) {
    const auto id =
        insertRow(entry, LedgerTable::Closure,
                  {nullptr, rollbook::toString(closure.kind), toString(closure.origin),
                   closure.range.from, closure.range.to, closure.half, toColumn(closure.years),
                   classesColumn(closure.classes), closure.code, closure.reason,
                   takenBeforeColumn(closure.takenBefore)});
    if (!id)
        return id.error();
    return ClosureId(*id);
}

Result<void> CalendarStore::liftClosure(OpenEntry& entry, ClosureId closure) {
    const auto standing = readAll(m_database.prepare(kStands, {closure}),
                                  [](const Statement& row) { return row.integer(0); });
    if (!standing)
        return standing.error();
    if (standing->empty())
        return noSuchRow(m_database, u"closure"_s, closure.value());
    return appendRow(entry, LedgerTable::ClosureLift, {closure});
}

Result<std::vector<RegisterTimes>> CalendarStore::registerTimes() const {
    return readAll(m_database.prepare(kTimes), readRegisterTimes);
}

Result<void> CalendarStore::setRegisterTimes(OpenEntry& entry,
                                             const std::vector<RegisterTimes>& times) {
    const auto known = registerTimes();
    if (!known)
        return known.error();
    if (*known == times)
        return {};
    if (const auto done = m_database.run(QString::fromLatin1(kClearTimes)); !done)
        return done;
    for (const RegisterTimes& row : times)
        if (const auto done = writeTimes(m_database, row); !done)
            return done;
    return writeRecord(entry, subject::kRegisterTimes, 0, recordOf(times));
}

} // namespace rollbook
