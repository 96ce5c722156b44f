// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sessions that are listed when a figure is opened, counted one at a time as a person would, are
// the figure: of every pupil, in every period, in a thousand random schools.

#include "core/analysis/AbsenceTable.h"
#include "core/analysis/Figures.h"
#include "tests/core/analysis/RandomSchool.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr unsigned kSchools = 1000;
const SchoolYear kYear(2024);

class OpenedFigures {
public:
    explicit OpenedFigures(unsigned seed)
        : m_random(seed, {.pupils = 3, .closures = 12})
        , m_school(m_random.build())
        , m_table({.year = m_school->registerOf(u"2024/25"_s),
                   .on = kYear.firstDay().addDays(31 + m_random.below(330)),
                   .weeks = 1 + m_random.below(8)}) {}

    const AbsenceTable& table() const { return m_table; }

    SessionCounts recount(PupilId pupil, const DateRange& days) {
        SessionCounts counts;
        for (const CountedSession& one : sessionsBehind(m_table.year(), pupil, days))
            add(counts, one.reading);
        return counts;
    }

private:
    void add(SessionCounts& counts, const Reading& reading) {
        if (reading.state != SessionState::Marked || !reading.judgement.isKnown())
            return;
        const AttendanceCode& code = *reading.judgement.code;
        counts.possible += isPossible(code.classification);
        counts.authorised += code.classification == Classification::Authorised;
        counts.unauthorised += code.classification == Classification::Unauthorised;
        counts.late += code.code == u"L" || code.code == u"U";
    }

    RandomSchool m_random;
    std::unique_ptr<BuiltSchool> m_school;
    AbsenceTable m_table;
};

void expectSame(OpenedFigures& opened, const PupilAbsence& row) {
    using enum AbsenceSpan;
    for (const AbsenceSpan span : {YearToDate, Term, HalfTerm, PreviousHalfTerm, SchoolWeeks}) {
        const auto& days = opened.table().days(span);
        if (!days)
            continue;
        EXPECT_EQ(row.in(span), opened.recount(row.year.pupil, *days)) << int(span);
    }
}

TEST(DrillDownPropertyTest, WhatIsListedAddsUpToTheFigureInAThousandSchools) {
    int looked = 0;
    for (unsigned seed = 1; seed <= kSchools && !testing::Test::HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        OpenedFigures opened(seed);
        for (const PupilAbsence& row : opened.table().rows()) {
            expectSame(opened, row);
            looked += row.year.possible > 0;
        }
    }
    EXPECT_GT(looked, 2 * int(kSchools)) << "most pupils of most schools have figures";
}

} // namespace
} // namespace rollbook
