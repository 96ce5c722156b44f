// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/YearShape.h"

#include "core/analysis/AbsenceGroups.h"
#include "tests/support/SchoolBuilder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <numeric>

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace rollbook {
namespace {

// The school weeks of calendar R begin on Mondays 2, 9, 16 September 2024 ...; its first session is
// on Wednesday the 4th.
std::vector<int> everyRow(const Register& reg) {
    std::vector<int> rows(std::size_t(reg.rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

struct Shape {
    explicit Shape(const SchoolBuilder& builder)
        : school(builder.build())
        , reg(school->registerOf(u"2024/25"_s))
        , rows(everyRow(reg)) {}

    std::unique_ptr<BuiltSchool> school;
    const Register& reg;
    std::vector<int> rows;
};

TEST(YearShapeTest, AWeekCountsEverybodysSessionsUpToTheDay) {
    const Shape shape(SchoolBuilder()
                          .onReferenceCalendar()
                          .withPupil(u"Ada"_s)
                          .marked(u"2024-09-04 AM"_s, u"/ \\ I I"_s)
                          .marked(u"2024-09-09 AM"_s, u"L \\ O O"_s)
                          .withPupil(u"Ben"_s)
                          .marked(u"2024-09-05 AM"_s, u"/ U"_s));
    EXPECT_THAT(countsByWeek(shape.reg, shape.rows, day("2024-09-09")),
                ElementsAre(WeekCounts{day("2024-09-02"), {6, 2, 1, 1}},
                            WeekCounts{day("2024-09-09"), {2, 0, 0, 1}}));
    EXPECT_EQ(countsByWeek(shape.reg, shape.rows, day("2024-09-10")).back().counts,
              (SessionCounts{4, 0, 2, 1}));
}

TEST(YearShapeTest, OnlyTheRowsAskedForCount) {
    const Shape shape(SchoolBuilder()
                          .onReferenceCalendar()
                          .withPupil(u"Ada"_s)
                          .marked(u"2024-09-04 AM"_s, u"I I"_s)
                          .withPupil(u"Ben"_s)
                          .marked(u"2024-09-04 AM"_s, u"/ \\"_s));
    const std::vector<int> ben{1};
    EXPECT_EQ(countsByWeek(shape.reg, ben, day("2024-09-04")).front().counts,
              (SessionCounts{2, 0, 0, 0}));
    EXPECT_TRUE(absenceByCode(shape.reg, ben, day("2024-09-04")).empty());
}

TEST(YearShapeTest, WithinTheDaysTheSessionsOfAllRowsAreOneCount) {
    const Shape shape(SchoolBuilder()
                          .onReferenceCalendar()
                          .withPupil(u"Ada"_s)
                          .marked(u"2024-09-04 AM"_s, u"/ \\ I L O ? Y1 \\"_s)
                          .withPupil(u"Ben"_s)
                          .marked(u"2024-09-05 AM"_s, u"U I"_s));
    const DateRange days{day("2024-09-05"), day("2024-09-06")};
    EXPECT_EQ(countsWithin(shape.reg, shape.rows, days), (SessionCounts{5, 2, 2, 2}));
    const std::vector<int> ada{0};
    EXPECT_EQ(countsWithin(shape.reg, ada, days), (SessionCounts{3, 1, 1, 1}));
    EXPECT_EQ(countsWithin(shape.reg, {}, days), SessionCounts());
}

TEST(YearShapeTest, AWeekOfBreakIsNoWeek) {
    const Shape shape(SchoolBuilder().onReferenceCalendar().withPupil(u"Ada"_s));
    for (const WeekCounts& week : countsByWeek(shape.reg, shape.rows, day("2024-12-20")))
        EXPECT_NE(week.monday, day("2024-10-28"));
}

TEST(YearShapeTest, CodesOfAbsenceStandTheCommonestFirst) {
    const Shape shape(SchoolBuilder()
                          .onReferenceCalendar()
                          .withPupil(u"Ada"_s)
                          .marked(u"2024-09-04 AM"_s, u"I M O U"_s)
                          .marked(u"2024-09-09 AM"_s, u"I L B /"_s));
    EXPECT_THAT(absenceByCode(shape.reg, shape.rows, day("2024-09-09")),
                ElementsAre(CodeSessions{u"I"_s, 2, 0}, CodeSessions{u"M"_s, 1, 0},
                            CodeSessions{u"O"_s, 0, 1}, CodeSessions{u"U"_s, 0, 1}));
    EXPECT_EQ(absenceByCode(shape.reg, shape.rows, day("2024-09-06")).front(),
              (CodeSessions{u"I"_s, 1, 0}));
}

TEST(YearShapeTest, AWeekdayPartsItsMorningsFromItsAfternoons) {
    const Shape shape(SchoolBuilder()
                          .onReferenceCalendar()
                          .withPupil(u"Ada"_s)
                          .marked(u"2024-09-09 AM"_s, u"I \\"_s)
                          .marked(u"2024-09-16 AM"_s, u"O O"_s)
                          .marked(u"2024-09-20 PM"_s, u"I"_s));
    const CountsByWeekday counts = countsByWeekday(shape.reg, shape.rows, day("2024-09-20"));
    EXPECT_EQ(counts[0][0], (SessionCounts{2, 1, 1, 0}));
    EXPECT_EQ(counts[0][1], (SessionCounts{2, 0, 1, 0}));
    EXPECT_EQ(counts[4][1], (SessionCounts{1, 1, 0, 0}));
    EXPECT_EQ(counts[4][0], SessionCounts{});
    EXPECT_EQ(countsByWeekday(shape.reg, shape.rows, day("2024-09-19"))[4][1], SessionCounts{});
}

TEST(YearShapeTest, ABandBeginsWithItsFirstFigure) {
    struct Row {
        int absent;
        int possible;
        AbsenceBand band;
    };
    for (const Row& row : {Row{0, 20, AbsenceBand::Under5}, Row{4, 81, AbsenceBand::Under5},
                           Row{4, 80, AbsenceBand::From5}, Row{4, 41, AbsenceBand::From5},
                           Row{4, 40, AbsenceBand::From10}, Row{4, 21, AbsenceBand::From10},
                           Row{4, 20, AbsenceBand::From20}, Row{4, 9, AbsenceBand::From20},
                           Row{4, 8, AbsenceBand::From50}, Row{4, 4, AbsenceBand::From50}})
        EXPECT_EQ(absenceBand(row.absent, row.possible), row.band) << row.absent << "/" << row.possible;
}

TEST(YearShapeTest, TheBandsBeginWhenAFigureSaysSomething) {
    SchoolBuilder school;
    school.onReferenceCalendar().withPupil(u"Ada"_s).markedThrough(day("2024-09-04"),
                                                                   day("2024-09-27"), u"/"_s);
    school.withPupil(u"Ben"_s).markedThrough(day("2024-09-04"), day("2024-09-17"), u"I"_s);
    const Shape shape(school);
    const auto bands = bandsByWeek(shape.reg, shape.rows, day("2024-09-27"));
    ASSERT_EQ(bands.size(), 2U); // 6 and 16 sessions after a week and two: too early
    EXPECT_EQ(bands.front().monday, day("2024-09-16"));
    EXPECT_EQ(bands.front().in(AbsenceBand::Under5), 1);
    EXPECT_EQ(bands.front().in(AbsenceBand::From50), 1);
    EXPECT_EQ(bands.front().all(), 2);
}

TEST(YearShapeTest, TheLastBandsAreThoseOfTheHeadline) {
    SchoolBuilder school;
    school.onReferenceCalendar();
    for (int nth = 0; nth < 12; ++nth) {
        school.withPupil(u"P%1"_s.arg(nth)).markedThrough(day("2024-09-04"), day("2024-10-11"), u"/"_s);
        school.markedThrough(day("2024-09-04"), day("2024-09-04").addDays(2 * nth), u"O"_s);
    }
    const Shape shape(school);
    const AbsenceTable table({.year = shape.reg, .on = day("2024-10-11")});
    const GroupAbsence whole = absenceBy(table, wholeSchool()).front();
    const WeekBands last = bandsByWeek(shape.reg, shape.rows, day("2024-10-11")).back();
    EXPECT_EQ(last.in(AbsenceBand::From10) + last.in(AbsenceBand::From20) + last.in(AbsenceBand::From50),
              whole.persistent);
    EXPECT_EQ(last.in(AbsenceBand::From50), whole.severe);
    EXPECT_EQ(last.all(), whole.pupils);
}

} // namespace
} // namespace rollbook
