// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/CalendarFile.h"

#include "core/base/JsonPlace.h"
#include "core/exchange/ExchangeErrors.h"

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

// What a closure reads as when the file names no code (rules.md 4; cli.md, Files).
QString codeOrUsual(const QString& code, ClosureKind kind) {
    if (!code.isEmpty())
        return code;
    return kind == ClosureKind::Unplanned ? u"Y4"_s : u"#"_s;
}

DateRange readRange(const JsonPlace& place) {
    const DateRange range{place["from"_L1].date(), place["to"_L1].date()};
    if (range.isEmpty())
        place["from"_L1].fail(u"fromAfterTo"_s);
    return range;
}

std::vector<YearGroup> readYears(const JsonPlace& place) {
    std::vector<YearGroup> years;
    for (const JsonPlace& item : place.items()) {
        const auto group = YearGroup::fromText(item.numberOrText());
        if (group)
            years.push_back(*group);
        else
            item.fail(u"notAYearGroup"_s);
    }
    return years;
}

std::vector<QString> readClasses(const JsonPlace& place) {
    std::vector<QString> classes;
    for (const JsonPlace& item : place.items())
        classes.push_back(item.text());
    return classes;
}

Break readBreak(const JsonPlace& place, const DateRange& term) {
    Break pause{place["name"_L1].textOr({}), readRange(place)};
    if (pause.range.from < term.from || pause.range.to > term.to)
        place["from"_L1].fail(u"outsideTerm"_s);
    return pause;
}

// Ranges in one list must not meet; they are put in order.
template <typename Part>
void putInOrder(std::vector<Part>& parts, const JsonPlace& place, const QString& reason) {
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Part& a, const Part& b) { return a.range.from < b.range.from; });
    for (size_t i = 1; i < parts.size(); ++i) {
        if (parts[i - 1].range.overlaps(parts[i].range))
            place.fail(reason);
    }
}

Term readTerm(const JsonPlace& place, SchoolYear year) {
    Term term{place["name"_L1].text(), readRange(place), {}};
    if (term.range.from < year.firstDay() || term.range.to > year.lastDay())
        place["from"_L1].fail(u"outsideYear"_s);
    const JsonPlace breaks = place["breaks"_L1];
    for (const JsonPlace& item : breaks.items())
        term.breaks.push_back(readBreak(item, term.range));
    putInOrder(term.breaks, breaks, u"breaksOverlap"_s);
    return term;
}

YearDates readYearDates(const JsonPlace& root) {
    const JsonPlace name = root["schoolYear"_L1];
    const auto year = SchoolYear::fromString(name.text());
    if (!year) {
        name.fail(u"notAYear"_s);
        return {SchoolYear(0), {}};
    }
    YearDates dates{*year, {}};
    const JsonPlace terms = root["terms"_L1];
    for (const JsonPlace& item : terms.items())
        dates.terms.push_back(readTerm(item, *year));
    putInOrder(dates.terms, terms, u"termsOverlap"_s);
    if (dates.terms.empty())
        terms.fail(u"noTerms"_s);
    return dates;
}

std::optional<Half> readClosureHalf(const JsonPlace& place) {
    const QString text = place.textOr({});
    if (text.isEmpty())
        return std::nullopt;
    const auto half = halfFromString(text);
    if (!half)
        place.fail(u"unknownHalf"_s);
    return half;
}

Closure readClosure(const JsonPlace& place, SchoolYear year) {
    Closure closure;
    closure.range = readRange(place);
    if (closure.range.from < year.firstDay() || closure.range.to > year.lastDay())
        place["from"_L1].fail(u"outsideYear"_s);
    const auto kind = closureKindFromString(place["kind"_L1].text());
    if (!kind)
        place["kind"_L1].fail(u"unknownKind"_s);
    closure.kind = kind.value_or(ClosureKind::Planned);
    closure.reason = place["reason"_L1].textOr({});
    closure.half = readClosureHalf(place["sessions"_L1]);
    closure.years = readYears(place["years"_L1]);
    closure.classes = readClasses(place["classes"_L1]);
    closure.code = codeOrUsual(place["code"_L1].textOr({}), closure.kind);
    return closure;
}

SessionTimes readTimes(const JsonPlace& place, QTime usualEnd) {
    const SessionTimes times{place["opens"_L1].time(), place["closes"_L1].time(),
                             place["ends"_L1].timeOr(usualEnd)};
    if (times.opens >= times.closes || times.closes > times.ends)
        place.fail(u"timesOutOfOrder"_s);
    return times;
}

RegisterTimes readRegisterTimes(const JsonPlace& place) {
    const RegisterTimes usual;
    RegisterTimes times;
    times.from = place["from"_L1].date();
    times.am = readTimes(place["AM"_L1], usual.am.ends);
    times.pm = readTimes(place["PM"_L1], usual.pm.ends);
    times.years = readYears(place["years"_L1]);
    if (times.am.ends > times.pm.opens)
        place["PM"_L1]["opens"_L1].fail(u"timesOutOfOrder"_s);
    return times;
}

} // namespace

Result<CalendarFile> readCalendar(const QByteArray& json) {
    JsonDocument document(errors::kBadCalendar, errors::kNotACalendar);
    const JsonPlace root = document.read(json);
    CalendarFile calendar;
    calendar.dates = readYearDates(root);
    for (const JsonPlace& item : root["closures"_L1].items())
        calendar.closures.push_back(readClosure(item, calendar.dates.year));
    for (const JsonPlace& item : root["registerTimes"_L1].items())
        calendar.registerTimes.push_back(readRegisterTimes(item));
    if (document.fault())
        return *document.fault();
    return calendar;
}

} // namespace rollbook
