// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/Register.h"

#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

// What marks read as under closures: rules.md 1, 3, 4, 5.
namespace rollbook {
namespace {

// Ten pupils of 4A, each with one of these in the morning of 20 November 2024; the last is blank.
const QStringList kMorning{u"/"_s, u"\\"_s, u"L"_s, u"N"_s, u"O"_s, u"U"_s,
                           u"I"_s, u"M"_s,  u"D"_s, u"B"_s, u"-"_s};
const DateRange kDay{QDate(2024, 11, 20), QDate(2024, 11, 20)};
const auto kSession = u"2024-11-20 AM"_s;

class ClosedRegisterTest : public testing::Test {
protected:
    ClosedRegisterTest() {
        SchoolBuilder builder;
        builder.onReferenceCalendar();
        for (const QString& code : kMorning)
            builder.withPupil(code).inClass(u"4A"_s).inYear(4).marked(kSession, code);
        school = builder.build();
    }

    void close(Closure closure) {
        closure.range = kDay;
        school->setClosures({closure});
    }
    // What the marks read as, in the order of kMorning: "none" without a session, "-" blank.
    QStringList readings() const {
        QStringList codes;
        for (const QString& forename : kMorning) {
            const Reading reading = school->reading(forename, kSession);
            codes << (reading.state == SessionState::NoSession ? u"none"_s
                      : reading.state == SessionState::Blank   ? u"-"_s
                                                               : reading.code);
        }
        return codes;
    }

    std::unique_ptr<BuiltSchool> school;
};

// Checks R19.
TEST_F(ClosedRegisterTest, APartShutUnexpectedlyCoversPresentLateAndUnexplained) {
    close({.kind = ClosureKind::Unplanned, .years = {yearGroup(4)}, .code = u"Y3"_s});
    EXPECT_EQ(readings().join(u' '), u"Y3 Y3 Y3 Y3 Y3 Y3 I M D B Y3"_s);
}

// Checks R19b.
TEST_F(ClosedRegisterTest, TheWholeSiteShutCoversAllButDAndApprovedActivity) {
    close({.kind = ClosureKind::Unplanned, .code = u"Y4"_s});
    EXPECT_EQ(readings().join(u' '), u"Y4 Y4 Y4 Y4 Y4 Y4 Y4 Y4 D B Y4"_s);
    school->setClosures({});
    EXPECT_EQ(readings(), kMorning);
}

// Checks R20.
TEST_F(ClosedRegisterTest, APlannedClosureLeavesNoSessionAndSupersedesAllButD) {
    close({.kind = ClosureKind::Planned, .code = u"#"_s});
    EXPECT_EQ(readings().join(u' '), u"none none none none none none none none D none none"_s);
    school->setClosures({});
    EXPECT_EQ(readings(), kMorning);
}

TEST_F(ClosedRegisterTest, LeavesWhatItDoesNotReach) {
    close({.kind = ClosureKind::Unplanned, .years = {yearGroup(5)}, .code = u"Y3"_s});
    EXPECT_EQ(readings(), kMorning);
    close({.kind = ClosureKind::Unplanned, .half = Half::PM, .code = u"Y4"_s});
    EXPECT_EQ(readings(), kMorning);
    close({.kind = ClosureKind::Planned, .classes = {u"4B"_s}});
    EXPECT_EQ(readings(), kMorning);
}

TEST_F(ClosedRegisterTest, ReachesByYearsOrClasses) {
    close({.kind = ClosureKind::Planned, .years = {yearGroup(5)}, .classes = {u"4A"_s}});
    EXPECT_EQ(readings().count(u"none"_s), 10);
}

// rules.md 4: registers taken before the closing stand, blanks and all.
TEST_F(ClosedRegisterTest, LeavesARegisterTakenBeforeTheClosing) {
    Closure closure{.kind = ClosureKind::Unplanned, .code = u"Y4"_s};
    closure.takenBefore = {{u"4A"_s, session(kSession)}};
    close(closure);
    EXPECT_EQ(readings(), kMorning);
    closure.takenBefore = {{u"4B"_s, session(kSession)}};
    close(closure);
    EXPECT_EQ(readings().count(u"Y4"_s), 9);
}

TEST_F(ClosedRegisterTest, NamesTheClosureThatSupersedes) {
    close({.kind = ClosureKind::Unplanned, .code = u"Y3"_s});
    const Reading covered = school->reading(u"/"_s, kSession);
    EXPECT_EQ(covered.supersededBy, &school->calendar.closures().front());
    EXPECT_EQ(covered.recorded, u"/"_s);
    EXPECT_EQ(covered.judgement.code->classification, Classification::NotPossible);
    EXPECT_EQ(school->reading(u"I"_s, kSession).supersededBy, nullptr);
}

TEST_F(ClosedRegisterTest, NamesThePlannedClosureButNotOverD) {
    close({.kind = ClosureKind::Planned});
    EXPECT_NE(school->reading(u"I"_s, kSession).supersededBy, nullptr);
    EXPECT_NE(school->reading(u"-"_s, kSession).supersededBy, nullptr);
    EXPECT_EQ(school->reading(u"D"_s, kSession).supersededBy, nullptr);
}

TEST_F(ClosedRegisterTest, IsDueUnderAnUnplannedClosureOnly) {
    const Register& year = school->registerOf(u"2024/25"_s);
    const int column = *year.column(session(kSession));
    close({.kind = ClosureKind::Unplanned, .code = u"Y4"_s});
    EXPECT_TRUE(year.isDue(0, column));
    EXPECT_TRUE(year.hasSession(0, column, column + 1));
    close({.kind = ClosureKind::Planned});
    EXPECT_FALSE(year.isDue(0, column));
    EXPECT_FALSE(year.hasSession(0, column, column + 1));
    EXPECT_TRUE(year.hasSession(0, column, column + 3)); // the day after
}

TEST_F(ClosedRegisterTest, CountsWhatTheSessionReadsAs) {
    close({.kind = ClosureKind::Unplanned, .code = u"Y3"_s});
    const Register& year = school->registerOf(u"2024/25"_s);
    const int column = *year.column(session(kSession));
    Totals totals;
    for (int row = 0; row < year.rowCount(); ++row)
        totals += year.totals(row, column, column + 1, column + 1);
    EXPECT_EQ(
        totals,
        (Totals{.possible = 3,
                .attended = 1,
                .authorised = 2,
                .codes = {{u"B"_s, 1}, {u"D"_s, 1}, {u"I"_s, 1}, {u"M"_s, 1}, {u"Y3"_s, 7}}}));
}

TEST_F(ClosedRegisterTest, ReadsANewMarkThroughTheClosure) {
    close({.kind = ClosureKind::Unplanned, .code = u"Y3"_s});
    Register& year = school->registerOf(u"2024/25"_s);
    year.setMark({school->pupil(u"-"_s).id, session(kSession), u"O"_s});
    EXPECT_EQ(school->reading(u"-"_s, kSession).code, u"Y3"_s);
    year.setMark({school->pupil(u"-"_s).id, session(kSession), u"I"_s});
    EXPECT_EQ(school->reading(u"-"_s, kSession).code, u"I"_s);
}

TEST_F(ClosedRegisterTest, ReadsAsTheFirstOfTwoClosuresThatCoverTheMark) {
    school->setClosures(
        {{.id = ClosureId(1), .range = kDay, .kind = ClosureKind::Unplanned, .code = u"Y3"_s},
         {.id = ClosureId(2), .range = kDay, .kind = ClosureKind::Unplanned, .code = u"Y4"_s}});
    EXPECT_EQ(readings().join(u' '), u"Y3 Y3 Y3 Y3 Y3 Y3 Y4 Y4 D B Y3"_s);
}

TEST(ClosedRegisterByDateTest, GoesByTheClassOfTheDay) {
    const auto school =
        SchoolBuilder()
            .onReferenceCalendar()
            .closed({.range = {day("2024-11-14"), day("2024-11-15")}, .classes = {u"4A"_s}})
            .withPupil(u"Ada"_s)
            .inClass(u"4A"_s)
            .inClass(u"4B"_s, day("2024-11-15"))
            .build();
    EXPECT_EQ(school->reading(u"Ada"_s, u"2024-11-14 PM"_s).state, SessionState::NoSession);
    EXPECT_EQ(school->reading(u"Ada"_s, u"2024-11-15 AM"_s).state, SessionState::Blank);
}

TEST(ClosedRegisterByDateTest, GoesByTheYearGroupOfTheSchoolYear) {
    const Closure yearThree{.range = {day("2024-09-04"), day("2025-12-19")},
                            .years = {yearGroup(3)}};
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .closed(yearThree)
                            .withPupil(u"Ada"_s)
                            .inYear(4, SchoolYear(2025))
                            .build();
    EXPECT_EQ(school->reading(u"Ada"_s, u"2024-11-14 PM"_s).state, SessionState::NoSession);
    EXPECT_EQ(school->reading(u"Ada"_s, u"2025-11-14 AM"_s).state, SessionState::Blank);
}

TEST(ClosedRegisterByDateTest, StaysOffRollUnderAClosure) {
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .closed({.range = {day("2024-11-14"), day("2024-11-15")},
                                     .kind = ClosureKind::Unplanned})
                            .withPupil(u"Ada"_s)
                            .from(day("2024-11-15"))
                            .build();
    EXPECT_EQ(school->reading(u"Ada"_s, u"2024-11-14 AM"_s).state, SessionState::OffRoll);
    EXPECT_EQ(school->reading(u"Ada"_s, u"2024-11-15 AM"_s).code, u"Y4"_s);
}

} // namespace
} // namespace rollbook
