// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/board/CallBoard.h"

#include "tests/core/office/board/BoardSchool.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Wednesday follows two days of which `before` are the codes, morning and afternoon.
SchoolBuilder& pupil(SchoolBuilder& builder, const QString& name, const QString& before,
                     QLatin1StringView flag = {}) {
    builder.withPupil(name).inClass(u"4A"_s).marked(u"2024-11-18 AM"_s, before);
    if (!flag.isEmpty())
        builder.known(QString(flag), day("2024-09-01"), u"Y"_s);
    return builder;
}

const QString kHere = u"/ \\ / \\"_s;

class CallOrderTest : public testing::Test {
protected:
    static SchoolBuilder pupils() {
        SchoolBuilder builder = SchoolBuilder().onReferenceCalendar();
        pupil(builder, u"Zoe"_s, kHere, characteristic::kChildProtectionPlan);
        pupil(builder, u"Yan"_s, kHere, characteristic::kLookedAfter);
        pupil(builder, u"Xia"_s, u"N N N N"_s);
        pupil(builder, u"Wes"_s, u"/ \\ N N"_s);
        pupil(builder, u"Ann"_s, kHere);
        pupil(builder, u"Bea"_s, kHere);
        return builder;
    }
    BoardSchool desk{pupils()};
};

TEST_F(CallOrderTest, InTheMorningFlagsThenDaysAwayThenNames) {
    desk.mark(u"Ann:N Bea:N Wes:N Xia:N Yan:N Zoe:N"_s);
    EXPECT_EQ(desk.calls("09:30"), u"Call: Zoe\nCall: Yan\nCall: Xia\nCall: Wes\nCall: Ann\nCall: Bea"_s);
}

// rules.md 26: above all but child protection.
TEST_F(CallOrderTest, AfterLunchWhoWasHereComesBeforeEveryOtherFlag) {
    desk.mark(u"Ann:/ Bea:N Wes:N Xia:N Yan:N Zoe:N"_s);
    desk.mark(u"Ann:N Bea:N Wes:N Xia:N Yan:N Zoe:N"_s, Half::PM);
    EXPECT_EQ(desk.calls("13:30", Half::PM),
              u"Call: Zoe\nCall: Ann\nCall: Yan\nCall: Xia\nCall: Wes\nCall: Bea"_s);
}

TEST_F(CallOrderTest, AfterLunchNeverSeenTodayComesBeforeTheRest) {
    desk.mark(u"Ann:I Bea:N Wes:/ Xia:/ Yan:/ Zoe:/"_s);
    desk.mark(u"Bea:N Ann:N"_s, Half::PM);
    EXPECT_EQ(risks(desk.child(desk.board("13:30", Half::PM), u"Ann"_s)),
              u"NeverSeenToday NobodyToRing"_s);
}

TEST_F(CallOrderTest, BelievedAtSchoolIsAboveChildProtection) {
    desk.mark(u"Bea:N Zoe:N"_s);
    desk.tried(u"Bea"_s, "09:25", ContactOutcome::BelievesAtSchool);
    EXPECT_EQ(desk.calls("09:30"), u"Missing: Bea\nCall: Zoe"_s);
}

TEST_F(CallOrderTest, ReachedStandsBelowWhoeverIsStillToBeRung) {
    desk.mark(u"Bea:N Ann:N"_s);
    desk.tried(u"Ann"_s, "09:25", ContactOutcome::Reached);
    EXPECT_EQ(desk.calls("09:30"), u"Call: Bea\nAwaitingCode: Ann"_s);
}

TEST_F(CallOrderTest, OfEqualsTheClassAndThenTheNameDecides) {
    BoardSchool other(SchoolBuilder()
                          .onReferenceCalendar()
                          .withPupil(u"Ann"_s)
                          .inClass(u"10B"_s)
                          .withPupil(u"Cat"_s)
                          .inClass(u"4A"_s)
                          .withPupil(u"Bob"_s)
                          .inClass(u"4A"_s));
    other.mark(u"Ann:N Bob:N Cat:N"_s);
    EXPECT_EQ(other.calls("09:30"), u"Call: Bob\nCall: Cat\nCall: Ann"_s);
}

TEST_F(CallOrderTest, EachRowSaysWhy) {
    desk.mark(u"Ann:N Wes:N Xia:N Yan:N Zoe:N"_s);
    const CallBoard board = desk.board("09:30");
    EXPECT_EQ(risks(desk.child(board, u"Zoe"_s)), u"ChildProtection NobodyToRing"_s);
    EXPECT_EQ(risks(desk.child(board, u"Yan"_s)), u"ExtraCare NobodyToRing"_s);
    EXPECT_EQ(risks(desk.child(board, u"Wes"_s)), u"DaysAway NobodyToRing"_s);
    EXPECT_EQ(risks(desk.child(board, u"Ann"_s)), u"NobodyToRing"_s);
}

struct DaysCase {
    const char* before; // Monday and Tuesday
    int days;
    const char* lastSeen; // empty: not this year
};

class DaysAwayTest : public testing::TestWithParam<DaysCase> {};

TEST_P(DaysAwayTest, CountsSchoolDaysSinceTheChildWasSeen) {
    SchoolBuilder builder = SchoolBuilder().onReferenceCalendar();
    pupil(builder, u"Ann"_s, QString::fromLatin1(GetParam().before));
    BoardSchool desk(builder);
    desk.mark(u"Ann:N"_s);
    const CallBoard board = desk.board("09:30");
    const CallChild& child = desk.child(board, u"Ann"_s);
    EXPECT_EQ(child.daysAway, GetParam().days);
    EXPECT_EQ(child.lastSeen ? toString(*child.lastSeen) : QString(),
              QString::fromLatin1(GetParam().lastSeen));
}

INSTANTIATE_TEST_SUITE_P(
    Runs, DaysAwayTest,
    testing::Values(DaysCase{"/ \\ / \\", 1, "2024-11-19 PM"},
                    DaysCase{"/ \\ / N", 2, "2024-11-19 AM"},
                    DaysCase{"/ \\ N N", 2, "2024-11-18 PM"}, DaysCase{"/ N N N", 3, "2024-11-18 AM"},
                    DaysCase{"I I N N", 3, ""},
                    DaysCase{"/ \\ Y1 Y1", 1, "2024-11-18 PM"},  // not possible: neither
                    DaysCase{"/ \\ - -", 1, "2024-11-18 PM"},    // blanks say nothing
                    DaysCase{"N N U \\", 1, "2024-11-19 PM"},    // on site
                    DaysCase{"N N B N", 2, "2024-11-19 AM"}));

} // namespace
} // namespace rollbook
