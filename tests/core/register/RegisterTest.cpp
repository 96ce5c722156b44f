// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/Register.h"

#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

SessionState stateOf(const BuiltSchool& school, const QString& forename, const QString& text) {
    return school.reading(forename, text).state;
}

TEST(RegisterTest, HasAColumnForEachTermSessionClosedOrNot) {
    const auto school = SchoolBuilder().onReferenceCalendar().build();
    const Register& year = school->registerOf(u"2024/25"_s);
    EXPECT_EQ(year.columnCount(), 390); // 388 and the bank holiday
    EXPECT_EQ(year.column(session(u"2024-09-04 AM"_s)), 0);
    EXPECT_EQ(year.column(session(u"2024-09-04 PM"_s)), 1);
    EXPECT_EQ(year.column(session(u"2025-07-22 PM"_s)), 389);
}

TEST(RegisterTest, HasNoColumnWhereThereIsNoTermSession) {
    const auto school = SchoolBuilder().onReferenceCalendar().build();
    const Register& year = school->registerOf(u"2024/25"_s);
    for (const auto& text : {u"2024-09-03 PM"_s, u"2024-09-07 AM"_s, u"2024-10-28 AM"_s,
                             u"2025-09-03 AM"_s, u"2023-09-05 AM"_s, u"2024-07-31 PM"_s})
        EXPECT_EQ(year.column(session(text)), std::nullopt) << qPrintable(text);
}

TEST(RegisterTest, FindsTheColumnsOfARangeBothDaysIncluded) {
    const auto school = SchoolBuilder().onReferenceCalendar().build();
    const Register& year = school->registerOf(u"2024/25"_s);
    using Columns = std::pair<int, int>;
    EXPECT_EQ(year.columns({day("2024-09-04"), day("2024-09-04")}), Columns(0, 2));
    EXPECT_EQ(year.columns({day("2024-09-07"), day("2024-09-08")}), Columns(6, 6)); // a weekend
    EXPECT_EQ(year.columns({day("2024-08-01"), day("2025-07-31")}), Columns(0, 390));
    EXPECT_EQ(year.columns({day("2024-09-09"), day("2024-09-04")}), Columns(6, 6)); // backwards
    EXPECT_EQ(year.columns({}), Columns(0, 390));
}

TEST(RegisterTest, ReadsAMarkAsItIsRecorded) {
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .withPupil(u"Ada"_s)
                            .marked(u"2024-09-04 AM"_s, u"L I"_s)
                            .build();
    const Reading reading = school->reading(u"Ada"_s, u"2024-09-04 AM"_s);
    EXPECT_EQ(reading.state, SessionState::Marked);
    EXPECT_EQ(reading.code, u"L"_s);
    EXPECT_EQ(reading.recorded, u"L"_s);
    EXPECT_EQ(reading.judgement.code->classification, Classification::Present);
    EXPECT_EQ(reading.supersededBy, nullptr);
    EXPECT_EQ(school->reading(u"Ada"_s, u"2024-09-04 PM"_s).code, u"I"_s);
    EXPECT_EQ(stateOf(*school, u"Ada"_s, u"2024-09-05 AM"_s), SessionState::Blank);
}

TEST(RegisterTest, HasNoSessionOutsideTerm) {
    const auto school = SchoolBuilder().onReferenceCalendar().withPupil(u"Ada"_s).build();
    EXPECT_EQ(stateOf(*school, u"Ada"_s, u"2024-09-07 AM"_s), SessionState::NoSession);
    EXPECT_EQ(stateOf(*school, u"Ada"_s, u"2024-10-28 AM"_s), SessionState::NoSession);
}

// Checks R11: earlier cells are not enterable, not missing, not possible.
TEST(RegisterTest, BeginsWithTheEntryDateAndEndsWithTheLeavingDate) {
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .withPupil(u"Ada"_s)
                            .from(day("2024-11-11"))
                            .until(day("2024-11-15"))
                            .build();
    EXPECT_EQ(stateOf(*school, u"Ada"_s, u"2024-11-08 PM"_s), SessionState::OffRoll);
    EXPECT_EQ(stateOf(*school, u"Ada"_s, u"2024-11-11 AM"_s), SessionState::Blank);
    EXPECT_EQ(stateOf(*school, u"Ada"_s, u"2024-11-15 PM"_s), SessionState::Blank);
    EXPECT_EQ(stateOf(*school, u"Ada"_s, u"2024-11-18 AM"_s), SessionState::OffRoll);
    const Register& year = school->registerOf(u"2024/25"_s);
    EXPECT_EQ(year.totals(0, 0, year.columnCount(), year.columnCount()).missing, 10);
}

TEST(RegisterTest, CountsEachStayOfOneWhoCameBack) {
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .withPupil(u"Ada"_s)
                            .from(day("2024-09-04"))
                            .until(day("2024-09-06"))
                            .andAgain(day("2025-07-21"))
                            .build();
    const Register& year = school->registerOf(u"2024/25"_s);
    EXPECT_EQ(year.totals(0, 0, 390, 390).missing, 6 + 4);
}

TEST(RegisterTest, CountsNoMarkOffRoll) {
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .withPupil(u"Ada"_s)
                            .from(day("2024-09-05"))
                            .marked(u"2024-09-04 AM"_s, u"/ \\ /"_s)
                            .build();
    const Register& year = school->registerOf(u"2024/25"_s);
    EXPECT_EQ(year.totals(0, 0, 4, 4),
              (Totals{.possible = 1, .attended = 1, .missing = 1, .codes = {{u"/"_s, 1}}}));
    EXPECT_EQ(year.recordedCode(0, 0), u"/"_s);
}

TEST(RegisterTest, CountsABlankAsMissingUpToTheBoundaryOnly) {
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .withPupil(u"Ada"_s)
                            .marked(u"2024-09-04 AM"_s, u"/ - - -"_s)
                            .build();
    const Register& year = school->registerOf(u"2024/25"_s);
    EXPECT_EQ(year.totals(0, 0, 4, 0).missing, 0);
    EXPECT_EQ(year.totals(0, 0, 4, 1).missing, 0);
    EXPECT_EQ(year.totals(0, 0, 4, 2).missing, 1);
    EXPECT_EQ(year.totals(0, 0, 4, 9).missing, 3);
    EXPECT_EQ(year.totals(0, 2, 4, 0).missing, 0);
}

TEST(RegisterTest, TakesAnEmptyCodeForNoMark) {
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .withPupil(u"Ada"_s)
                            .marked(u"2024-09-04 AM"_s, u"I"_s)
                            .build();
    Register& year = school->registerOf(u"2024/25"_s);
    year.setMark(0, 0, QString(), std::nullopt);
    EXPECT_EQ(stateOf(*school, u"Ada"_s, u"2024-09-04 AM"_s), SessionState::Blank);
}

TEST(RegisterTest, KeepsTheMinutesLateOfTheCurrentMark) {
    const auto school = SchoolBuilder().onReferenceCalendar().withPupil(u"Ada"_s).build();
    Register& year = school->registerOf(u"2024/25"_s);
    year.setMark(0, 0, u"L"_s, 12);
    EXPECT_EQ(year.reading(0, 0).minutesLate, 12);
    year.setMark(0, 0, u"/"_s, std::nullopt);
    EXPECT_EQ(year.reading(0, 0).minutesLate, std::nullopt);
}

TEST(RegisterTest, KeepsAsideAMarkWithoutACell) {
    const auto school = SchoolBuilder().onReferenceCalendar().withPupil(u"Ada"_s).build();
    Register& year = school->registerOf(u"2024/25"_s);
    const Mark saturday{PupilId(1), session(u"2024-09-07 AM"_s), u"/"_s};
    const Mark nobody{PupilId(9), session(u"2024-09-04 AM"_s), u"/"_s};
    year.setMark(saturday);
    year.setMark(nobody);
    EXPECT_EQ(year.strays(), (std::vector{saturday, nobody}));
    EXPECT_EQ(year.reading(PupilId(1), saturday.session).recorded, u"/"_s);
    year.setMark({saturday.pupil, saturday.session, QString()});
    EXPECT_EQ(year.strays(), std::vector{nobody});
}

TEST(RegisterTest, FlagsACodeOffItsDates) {
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .withPupil(u"Ada"_s)
                            .marked(u"2024-09-04 AM"_s, u"H ZZ"_s)
                            .build();
    const Reading retired = school->reading(u"Ada"_s, u"2024-09-04 AM"_s);
    EXPECT_TRUE(retired.judgement.isOffItsDates);
    EXPECT_EQ(retired.judgement.code->classification, Classification::Authorised);
    EXPECT_FALSE(school->reading(u"Ada"_s, u"2024-09-04 PM"_s).judgement.isKnown());
}

TEST(RegisterTest, ReadsAgainWhenTheRollChanged) {
    auto school = SchoolBuilder()
                      .onReferenceCalendar()
                      .withPupil(u"Zoe"_s)
                      .marked(u"2024-09-04 AM"_s, u"I"_s)
                      .build();
    Register& year = school->registerOf(u"2024/25"_s);
    year.setMark(0, 1, u"L"_s, 5);
    std::vector<Pupil> pupils = school->roll.pupils();
    pupils.push_back({.id = PupilId(2),
                      .surname = u"Aardvark"_s,
                      .forename = u"Al"_s,
                      .enrolments = {{.entry = day("2024-09-05")}}});
    school->roll = Roll(pupils, {}, {});
    year.rebuild();
    EXPECT_EQ(year.row(PupilId(1)), 1); // behind the newcomer now
    EXPECT_EQ(school->reading(u"Zoe"_s, u"2024-09-04 AM"_s).code, u"I"_s);
    EXPECT_EQ(school->reading(u"Zoe"_s, u"2024-09-04 PM"_s).minutesLate, 5);
    EXPECT_EQ(stateOf(*school, u"Al"_s, u"2024-09-04 AM"_s), SessionState::OffRoll);
}

TEST(RegisterTest, BringsBackAMarkWhoseSessionReturns) {
    auto school = SchoolBuilder()
                      .onReferenceCalendar()
                      .withPupil(u"Ada"_s)
                      .marked(u"2024-12-20 AM"_s, u"I"_s)
                      .build();
    Register& year = school->registerOf(u"2024/25"_s);
    const YearDates before = school->calendar.years().at(SchoolYear(2024));
    YearDates shorter = before;
    shorter.terms.front().range.to = day("2024-12-19");
    school->calendar.setYearDates(shorter);
    year.rebuild();
    EXPECT_EQ(year.strays().size(), 1u);
    school->calendar.setYearDates(before);
    year.rebuild();
    EXPECT_TRUE(year.strays().empty());
    EXPECT_EQ(school->reading(u"Ada"_s, u"2024-12-20 AM"_s).code, u"I"_s);
}

} // namespace
} // namespace rollbook
