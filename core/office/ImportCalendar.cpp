// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/CalendarFile.h"
#include "core/office/ImportRun.h"
#include "core/office/Imports.h"
#include "core/office/OfficeErrors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

// From 19 August 2024 # is for the whole school (rules.md 3).
const QDate kHashForWholeSchool(2024, 8, 19);

// What a calendar file would change; what `close` made is never in it (rules.md 5).
struct CalendarChange {
    bool datesDiffer = false;
    bool timesDiffer = false;
    std::vector<RegisterTimes> times; // all of them, as they shall be
    std::vector<ClosureId> lifted;
    std::vector<Closure> added;

    bool isEmpty() const { return !datesDiffer && !timesDiffer && lifted.empty() && added.empty(); }
};

bool saysTheSame(const Closure& a, const Closure& b) {
    Closure twin = a;
    twin.id = b.id;
    twin.takenBefore = b.takenBefore;
    return twin == b;
}

void compareClosures(const SchoolCalendar& before, const CalendarFile& file,
                     CalendarChange& change) {
    change.added = file.closures;
    for (const Closure& standing : before.closures()) {
        if (standing.origin != ClosureOrigin::CalendarFile ||
            !standing.range.overlaps(file.dates.year.range()))
            continue;
        const auto same = std::ranges::find_if(
            change.added, [&](const Closure& closure) { return saysTheSame(closure, standing); });
        if (same == change.added.end())
            change.lifted.push_back(standing.id);
        else
            change.added.erase(same);
    }
}

// A row of the file takes the place of one with the same first day and years; others stay.
std::vector<RegisterTimes> mergedTimes(std::vector<RegisterTimes> times,
                                       const std::vector<RegisterTimes>& brought) {
    for (const RegisterTimes& row : brought) {
        const auto same = std::ranges::find_if(times, [&](const RegisterTimes& there) {
            return there.from == row.from && there.years == row.years;
        });
        if (same == times.end())
            times.push_back(row);
        else
            *same = row;
    }
    std::ranges::stable_sort(times, {}, &RegisterTimes::from);
    return times;
}

CalendarChange compare(const SchoolCalendar& before, const CalendarFile& file) {
    CalendarChange change;
    const auto dates = before.years().find(file.dates.year);
    change.datesDiffer = dates == before.years().end() || dates->second != file.dates;
    change.times = mergedTimes(before.registerTimes(), file.registerTimes);
    change.timesDiffer = change.times != before.registerTimes();
    compareClosures(before, file, change);
    return change;
}

SchoolCalendar changed(SchoolCalendar calendar, const YearDates& dates,
                       const CalendarChange& change) {
    std::vector<Closure> closures = calendar.closures();
    std::erase_if(closures, [&](const Closure& closure) {
        return std::ranges::find(change.lifted, closure.id) != change.lifted.end();
    });
    closures.insert(closures.end(), change.added.begin(), change.added.end());
    calendar.setYearDates(dates);
    calendar.setClosures(std::move(closures));
    return calendar;
}

void warnOfLongTimes(const RegisterTimes& row, Half half, std::vector<Error>& warnings) {
    const SessionTimes& times = half == Half::AM ? row.am : row.pm;
    const int minutes = times.opens.secsTo(times.closes) / 60;
    if (minutes > kLongestRegisterMinutes)
        warnings.push_back({errors::kLongRegisterTimes,
                            {{u"from"_s, row.from},
                             {u"half"_s, toString(half)},
                             {u"minutes"_s, minutes},
                             {u"most"_s, kLongestRegisterMinutes}}});
}

bool isPartialPlanned(const Closure& closure) {
    return closure.isPlanned() && !closure.isWholeSchool() &&
           closure.range.to >= kHashForWholeSchool;
}

std::vector<Error> warningsFor(const CalendarFile& file) {
    std::vector<Error> warnings;
    for (const RegisterTimes& row : file.registerTimes)
        for (const Half half : {Half::AM, Half::PM})
            warnOfLongTimes(row, half, warnings);
    for (const Closure& closure : file.closures)
        if (isPartialPlanned(closure))
            warnings.push_back({errors::kPartialPlannedClosure,
                                {{u"from"_s, closure.range.from},
                                 {u"to"_s, closure.range.to},
                                 {u"reason"_s, closure.reason}}});
    return warnings;
}

// Nobody is absent, and nothing is unknown, because the school was shut.
bool readsAsNotPossible(const Closure& closure, const CodeBook& codes) {
    const Judgement judged = codes.judge(closure.code, closure.range.from);
    return judged.isKnown() && judged.code->classification == Classification::NotPossible;
}

Result<void> canClose(const std::vector<Closure>& closures, const CodeBook& codes) {
    for (const Closure& closure : closures)
        if (!closure.isPlanned() && !readsAsNotPossible(closure, codes))
            return Error{errors::kClosureCode, {{u"code"_s, closure.code}}};
    return {};
}

Result<void> write(CalendarStore& store, OpenEntry& entry, const YearDates& dates,
                   const CalendarChange& change) {
    if (const auto set = store.setYearDates(entry, dates); !set)
        return set;
    for (const ClosureId id : change.lifted)
        if (const auto lifted = store.liftClosure(entry, id); !lifted)
            return lifted;
    for (const Closure& closure : change.added)
        if (const auto added = store.addClosure(entry, closure); !added)
            return added.error();
    return store.setRegisterTimes(entry, change.times);
}

} // namespace

Result<ImportCalendar::Report> ImportCalendar::run(const QByteArray& json, const QString& fileName,
                                                   ImportMode mode, const Author& by) {
    const auto file = readCalendar(json);
    if (!file)
        return file.error();
    if (const auto may = canClose(file->closures, *m_office.school().codes); !may)
        return may.error();
    const SchoolCalendar& before = m_office.school().calendar;
    const CalendarChange change = compare(before, *file);
    const auto sessions =
        changed(before, file->dates, change).openSessions(file->dates.year.range());
    const Report report{.year = file->dates.year,
                        .sessions = int(sessions.size()),
                        .changed = !change.isEmpty(),
                        .warnings = warningsFor(*file)};
    if (mode == ImportMode::DryRun || !report.changed)
        return report;
    const ImportRun run{.kind = EntryKind::CalendarImported,
                        .reason = fileName,
                        .part = ChangedPart::Calendar,
                        .write =
                            [&](OpenEntry& open) {
                                return write(m_office.store().calendar(), open, file->dates,
                                             change);
                            },
                        .refresh = [&] { return m_office.reloadCalendar(); }};
    if (const auto written = run.carryOut(m_office, by); !written)
        return written.error();
    return report;
}

} // namespace rollbook
