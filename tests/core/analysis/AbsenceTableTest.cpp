// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/AbsenceTable.h"

#include "core/analysis/Figures.h"
#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using enum AbsenceSpan;

SessionCounts counts(int possible, int authorised, int unauthorised, int late = 0) {
    return {possible, authorised, unauthorised, late};
}

AbsenceTable tableOf(BuiltSchool& school, const char* on, int weeks = 4) {
    return AbsenceTable({.year = school.registerOf(u"2024/25"_s), .on = day(on), .weeks = weeks});
}

TEST(AbsenceTableTest, EachPeriodCountsItsOwnSessions) {
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .withPupil(u"Ada"_s)
                            .marked(u"2024-10-24 AM"_s, u"I I / \\"_s) // the half-term before
                            .marked(u"2024-11-04 AM"_s, u"O U L \\"_s)
                            .marked(u"2025-01-06 AM"_s, u"M \\"_s)
                            .build();
    const auto at = [&](const char* on, AbsenceSpan span) {
        return tableOf(*school, on, 2).rows().at(0).in(span);
    };
    EXPECT_EQ(at("2024-11-05", YearToDate), counts(8, 2, 2, 2));
    EXPECT_EQ(at("2024-11-05", Term), counts(8, 2, 2, 2));
    EXPECT_EQ(at("2024-11-05", HalfTerm), counts(4, 0, 2, 2));
    EXPECT_EQ(at("2024-11-04", HalfTerm), counts(2, 0, 2, 1));
    EXPECT_EQ(at("2024-11-05", PreviousHalfTerm), counts(4, 2, 0));
    EXPECT_EQ(at("2024-11-05", SchoolWeeks), counts(8, 2, 2, 2)); // the break is no school week
    EXPECT_EQ(at("2024-11-15", SchoolWeeks), counts(4, 0, 2, 2));
    EXPECT_EQ(at("2025-01-06", YearToDate), counts(10, 3, 2, 2));
    EXPECT_EQ(at("2025-01-06", Term), counts(2, 1, 0));
    EXPECT_EQ(at("2025-01-06", PreviousHalfTerm), counts(4, 0, 2, 2));
}

TEST(AbsenceTableTest, APeriodThatTheCalendarHasNotIsSaidSo) {
    const auto school = SchoolBuilder().onReferenceCalendar().withPupil(u"Ada"_s).build();
    const AbsenceTable inTheHolidays = tableOf(*school, "2024-12-27");
    EXPECT_EQ(inTheHolidays.days(Term), std::nullopt);
    EXPECT_EQ(inTheHolidays.days(YearBefore), std::nullopt);
    EXPECT_EQ(inTheHolidays.days(YearToDate), (DateRange{day("2024-08-01"), day("2024-12-27")}));
}

TEST(AbsenceTableTest, PeriodsReachIntoTheYearBefore) {
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .withPupil(u"Ada"_s)
                            .marked(u"2024-09-12 AM"_s, u"I \\"_s)
                            .marked(u"2025-07-21 AM"_s, u"O O"_s)
                            .marked(u"2025-09-03 AM"_s, u"/ U"_s)
                            .build();
    const AbsenceTable table({.year = school->registerOf(u"2025/26"_s),
                              .yearBefore = &school->registerOf(u"2024/25"_s),
                              .on = day("2025-09-12"),
                              .weeks = 3});
    const PupilAbsence& ada = table.rows().at(0);
    EXPECT_EQ(ada.in(YearToDate), counts(2, 0, 1, 1));
    EXPECT_EQ(ada.in(SchoolWeeks), counts(4, 0, 3, 1));
    EXPECT_EQ(ada.in(PreviousHalfTerm), counts(2, 0, 2));
    EXPECT_EQ(ada.in(YearBefore), counts(2, 1, 0)); // to 12 September 2024
    EXPECT_EQ(ada.halfTermBefore, SessionCounts{}); // this year had not begun
}

TEST(AbsenceTableTest, AStatusThatChangedInAWeekHasMoved) {
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .withPupil(u"Ada"_s)
                            .markedThrough(day("2024-09-04"), day("2024-09-13"), u"/"_s)
                            .marked(u"2024-09-16 AM"_s, u"I / I"_s)
                            .build();
    const auto on = [&](const char* date) { return tableOf(*school, date).rows().at(0); };
    const PupilAbsence later = on("2024-09-17");
    EXPECT_EQ(later.weekBefore, counts(10, 0, 0)); // Tuesday the 10th
    EXPECT_EQ(later.year.possible, 19);
    EXPECT_EQ(moved(later.weekBefore, later.in(YearToDate), {}), AbsenceMove::IntoPersistent);
    EXPECT_EQ(on("2024-09-16").in(YearToDate), counts(18, 1, 0));
    EXPECT_TRUE(later.isEarly());
}

TEST(AbsenceTableTest, MovesGoByWholeSessions) {
    const auto none = counts(100, 9, 0);
    const auto persistent = counts(100, 5, 5);
    const auto severe = counts(100, 50, 0);
    EXPECT_EQ(moved(none, none, {}), AbsenceMove::None);
    EXPECT_EQ(moved(none, persistent, {}), AbsenceMove::IntoPersistent);
    EXPECT_EQ(moved(none, severe, {}), AbsenceMove::IntoSevere);
    EXPECT_EQ(moved(persistent, severe, {}), AbsenceMove::IntoSevere);
    EXPECT_EQ(moved(severe, persistent, {}), AbsenceMove::OutOfSevere);
    EXPECT_EQ(moved(severe, none, {}), AbsenceMove::OutOfPersistent);
    EXPECT_EQ(moved(counts(1000, 100, 0), counts(1001, 100, 0), {}), AbsenceMove::OutOfPersistent);
    EXPECT_EQ(moved({}, none, {}), AbsenceMove::None);
}

TEST(AbsenceTableTest, PointsRiseInTenthsHalfAwayFromNothing) {
    EXPECT_EQ(pointsRisen(counts(100, 10, 0), counts(100, 9, 0)), 10);
    EXPECT_EQ(pointsRisen(counts(100, 9, 0), counts(100, 10, 0)), -10);
    EXPECT_EQ(pointsRisen(counts(2000, 1, 0), counts(2000, 0, 0)), 1);   // 0.05
    EXPECT_EQ(pointsRisen(counts(2001, 1, 0), counts(2001, 0, 0)), 0);   // a little less
    EXPECT_EQ(pointsRisen(counts(2000, 0, 0), counts(2000, 1, 0)), -1);
    EXPECT_EQ(pointsRisen({}, counts(100, 1, 0)), std::nullopt);
    EXPECT_EQ(pointsRisen(counts(100, 1, 0), {}), std::nullopt);
}

TEST(AbsenceTableTest, TheStripHasASchoolWeekEach) {
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .withPupil(u"Ada"_s)
                            .marked(u"2024-10-25 AM"_s, u"I O"_s)
                            .marked(u"2024-11-04 AM"_s, u"/ \\"_s)
                            .build();
    const AbsenceTable table = tableOf(*school, "2024-11-04");
    const auto& weeks = table.rows().at(0).weeks;
    ASSERT_EQ(table.weeks().size(), 9U); // half-term is none
    ASSERT_EQ(weeks.size(), 9U);
    EXPECT_EQ(table.weeks().front().monday, day("2024-09-02"));
    EXPECT_EQ(table.weeks().at(7).monday, day("2024-10-21"));
    EXPECT_EQ(weeks.at(7), (WeekAbsence{2, 1, 1}));
    EXPECT_EQ(weeks.at(8), (WeekAbsence{2, 0, 0}));
}

TEST(AbsenceTableTest, AWeekThatWasShutThroughoutIsNoSchoolWeek) {
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .closed({.range = {day("2024-09-09"), day("2024-09-13")}})
                            .withPupil(u"Ada"_s)
                            .build();
    const AbsenceTable table = tableOf(*school, "2024-09-16");
    ASSERT_EQ(table.weeks().size(), 2U);
    EXPECT_EQ(table.weeks().back().monday, day("2024-09-16"));
    EXPECT_EQ(table.rows().at(0).weeks.size(), 2U);
}

TEST(AbsenceTableTest, IsEarlyBelowTwentyPossibleSessions) {
    const auto early = [](int possible) {
        return PupilAbsence{.year = {.possible = possible}}.isEarly();
    };
    EXPECT_TRUE(early(19));
    EXPECT_FALSE(early(20));
}

TEST(AbsenceTableTest, AMarkChangesOnePupilOnly) {
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .withPupil(u"Ada"_s)
                            .marked(u"2024-09-04 AM"_s, u"/ \\"_s)
                            .withPupil(u"Ben"_s)
                            .marked(u"2024-09-04 AM"_s, u"/ \\"_s)
                            .build();
    AbsenceTable table = tableOf(*school, "2024-09-05");
    school->registerOf(u"2024/25"_s)
        .setMark({.pupil = PupilId(1), .session = {day("2024-09-05"), Half::AM}, .code = u"M"_s});
    table.recount(PupilId(1)); // M was never marked before
    EXPECT_EQ(table.row(PupilId(1))->in(YearToDate), counts(3, 1, 0));
    EXPECT_EQ(table.row(PupilId(1))->year.status, AbsenceStatus::Persistent);
    EXPECT_EQ(table.row(PupilId(2))->in(YearToDate), counts(2, 0, 0));
    EXPECT_EQ(table.rows(), tableOf(*school, "2024-09-05").rows());
    EXPECT_EQ(table.row(PupilId(3)), nullptr);
}

TEST(AbsenceTableTest, TheYearToDateIsWhatTheListOfAbsenceSays) {
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .withPupil(u"Ada"_s)
                            .marked(u"2024-09-04 AM"_s, u"I X U # Y1 L \\"_s)
                            .withPupil(u"Leaver"_s) // T11
                            .until(day("2024-09-05"))
                            .marked(u"2024-09-04 AM"_s, u"O O"_s)
                            .build();
    const AbsenceTable table = tableOf(*school, "2024-09-20");
    std::vector<AbsenceRow> rows;
    for (const PupilAbsence& each : table.rows()) {
        rows.push_back(each.year);
        EXPECT_EQ(each.in(YearToDate).possible, each.year.possible);
        EXPECT_EQ(each.in(YearToDate).absent(), each.year.absent);
    }
    EXPECT_EQ(rows, absence(table.year(), table.on()));
    EXPECT_EQ(rows.size(), 2U);
}

} // namespace
} // namespace rollbook
