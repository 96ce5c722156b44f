// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/FigureSessions.h"

#include "core/analysis/Absence.h"
#include "core/analysis/Figures.h"

namespace rollbook {
namespace {

// What one session adds to a summary.
Totals totalsOf(const Reading& reading, bool isDue) {
    Totals one;
    if (reading.state == SessionState::Marked)
        one.count(reading.code, reading.judgement, 1);
    else if (reading.state == SessionState::Blank && isDue)
        one.missing = 1;
    return one;
}

void addSessions(FigureSessions& opened, const Register& reg, PupilId pupil, int firstFuture) {
    const bool keepsAll = opened.pupils.size() == 1;
    for (auto& [session, reading] : sessionsBehind(reg, pupil, opened.range)) {
        const bool isDue = reg.column(session).value_or(0) < firstFuture;
        const bool isCounted = countOf(opened.figure, totalsOf(reading, isDue)) > 0;
        if (keepsAll || isCounted)
            opened.sessions.push_back({pupil, session, std::move(reading), isCounted, isDue});
    }
}

// The count of a half-term is for one pupil's year to date.
PersistentTest testOf(const Register& reg, const std::vector<PupilId>& pupils,
                      const DateRange& range) {
    const auto row = pupils.size() == 1 ? reg.row(pupils.front()) : std::nullopt;
    return row && range.from == reg.year().firstDay()
               ? persistentTest(reg.calendar(), reg.pupilAt(*row), range.to)
               : persistentRule(reg.year()).ofPeriod();
}

} // namespace

FigureSessions openFigure(const Register& reg, const std::vector<PupilId>& pupils,
                          const DateRange& range, const AsAt& asAt, const Figure& figure) {
    FigureSessions opened{.figure = figure, .range = range, .asAt = asAt,
                          .test = testOf(reg, pupils, range), .pupils = pupils};
    const auto [first, last] = reg.columns(range);
    DueBoundary boundary(reg, asAt);
    for (const PupilId pupil : pupils) {
        const auto row = reg.row(pupil);
        if (!row)
            continue;
        const int firstFuture = boundary.columnFor(*row);
        opened.totals += reg.totals(*row, first, last, firstFuture);
        addSessions(opened, reg, pupil, firstFuture);
    }
    return opened;
}

std::map<QString, int> codesCounted(const FigureSessions& opened) {
    std::map<QString, int> codes;
    for (const FigureSession& one : opened.sessions)
        if (one.isCounted && one.reading.state == SessionState::Marked)
            ++codes[one.reading.code];
    return codes;
}

} // namespace rollbook
