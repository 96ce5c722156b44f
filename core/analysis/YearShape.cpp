// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/YearShape.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace rollbook {
namespace {

int columnsTo(const Register& reg, QDate on) {
    return reg.columns({reg.year().firstDay(), on}).second;
}

// Of 100 possible, the first missed that is no longer in the band.
constexpr std::array kEnds{5, 10, 20, 50};

} // namespace

SessionCounts countsWithin(const Register& reg, std::span<const int> rows, const DateRange& days) {
    SessionCounts counts;
    SessionSums sums(reg);
    for (const int row : rows) {
        sums.follow(row);
        counts += sums.within(days);
    }
    return counts;
}

std::vector<WeekCounts> countsByWeek(const Register& reg, std::span<const int> rows, QDate on) {
    const std::vector<SchoolWeek> weeks = schoolWeeks(reg, on);
    std::vector<WeekCounts> counted;
    for (const SchoolWeek& week : weeks)
        counted.push_back({week.monday, {}});
    SessionSums sums(reg);
    for (const int row : rows) {
        sums.follow(row);
        for (std::size_t nth = 0; nth < weeks.size(); ++nth)
            counted[nth].counts += sums.within(weeks[nth].first, weeks[nth].last);
    }
    return counted;
}

std::vector<CodeSessions> absenceByCode(const Register& reg, std::span<const int> rows, QDate on) {
    const int end = columnsTo(reg, on);
    Register::Tally tally = reg.emptyTally();
    for (const int row : rows)
        reg.tally(row, 0, end, end, tally);
    std::map<QString, CodeSessions> codes;
    for (std::size_t cell = Register::kReserved; cell < tally.size(); ++cell) {
        const Register::Judged& judged = reg.judged(Register::Cell(cell));
        Totals totals;
        totals.count(judged.code, judged.judgement, tally[cell]);
        CodeSessions& code = codes[judged.code];
        code.authorised += totals.authorised;
        code.unauthorised += totals.unauthorised;
    }
    std::vector<CodeSessions> missed;
    for (auto& [text, code] : codes)
        if (code.sessions() > 0)
            missed.push_back({text, code.authorised, code.unauthorised});
    std::ranges::stable_sort(missed, std::ranges::greater{}, &CodeSessions::sessions);
    return missed;
}

CountsByWeekday countsByWeekday(const Register& reg, std::span<const int> rows, QDate on) {
    const int end = columnsTo(reg, on);
    CountsByWeekday counts;
    SessionSums sums(reg);
    for (const int row : rows) {
        sums.follow(row);
        for (int column = 0; column < end; ++column) {
            const SessionKey& session = reg.sessions()[std::size_t(column)];
            counts[std::size_t(session.date.dayOfWeek() - Qt::Monday)][std::size_t(session.half)] +=
                sums.within(column, column + 1);
        }
    }
    return counts;
}

AbsenceBand absenceBand(int absent, int possible) {
    const auto end = std::ranges::find_if(
        kEnds, [&](int percent) { return qint64(absent) * 100 < qint64(possible) * percent; });
    return AbsenceBand(end - kEnds.begin());
}

int WeekBands::all() const {
    return std::accumulate(pupils.begin(), pupils.end(), 0);
}

std::vector<WeekBands> bandsByWeek(const Register& reg, std::span<const int> rows, QDate on) {
    const std::vector<SchoolWeek> weeks = schoolWeeks(reg, on);
    std::vector<WeekBands> bands;
    for (const SchoolWeek& week : weeks)
        bands.push_back({week.monday, {}});
    std::vector<int> most(weeks.size()); // possible, of anybody
    SessionSums sums(reg);
    for (const int row : rows) {
        sums.follow(row);
        for (std::size_t nth = 0; nth < weeks.size(); ++nth) {
            const SessionCounts year = sums.within(0, weeks[nth].last);
            most[nth] = std::max(most[nth], year.possible);
            if (year.possible > 0)
                ++bands[nth].pupils[std::size_t(absenceBand(year.absent(), year.possible))];
        }
    }
    const auto first = std::ranges::find_if(most, [](int possible) { return possible >= kEarlyInTheYear; });
    bands.erase(bands.begin(), bands.begin() + (first - most.begin()));
    return bands;
}

} // namespace rollbook
