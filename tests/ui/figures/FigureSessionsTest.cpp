// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/FigureSessions.h"

#include "tests/support/SchoolBuilder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QTime>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const PupilId kAda{1};
const PupilId kBen{2};

// Ada is on roll from Mon 18 to Thu 21 Nov 2024, with a mark after she left; Wed 20 PM is blank.
std::unique_ptr<BuiltSchool> school() {
    return SchoolBuilder()
        .onReferenceCalendar()
        .withPupil(u"Ada"_s)
        .from(day("2024-11-18"))
        .until(day("2024-11-21"))
        .marked(u"2024-11-18 AM"_s, u"/ \\ I I L - O U N"_s)
        .withPupil(u"Ben"_s)
        .from(day("2024-11-18"))
        .marked(u"2024-11-18 AM"_s, u"I D 9 B"_s)
        .build();
}

const DateRange kWeek{day("2024-11-18"), day("2024-11-22")};
const AsAt kFriday{day("2024-11-22")};

FigureSessions open(BuiltSchool& built, FigureKind kind, std::vector<PupilId> pupils = {kAda},
                    const AsAt& asAt = kFriday) {
    return openFigure(built.registerOf(u"2024/25"_s), pupils, kWeek, asAt, {.kind = kind});
}

QStringList counted(const FigureSessions& opened) {
    QStringList sessions;
    for (const FigureSession& one : opened.sessions)
        if (one.isCounted)
            sessions += toString(one.session);
    return sessions;
}

} // namespace

TEST(FigureSessionsTest, AuthorisedCountsItsSessionsAlone) {
    const auto built = school();
    EXPECT_EQ(counted(open(*built, FigureKind::Authorised)),
              (QStringList{u"2024-11-19 AM"_s, u"2024-11-19 PM"_s}));
}

TEST(FigureSessionsTest, UIsUnauthorisedAndLate) {
    const auto built = school();
    EXPECT_THAT(counted(open(*built, FigureKind::Unauthorised)),
                testing::Contains(u"2024-11-21 PM"_s));
    EXPECT_EQ(counted(open(*built, FigureKind::Late)),
              (QStringList{u"2024-11-20 AM"_s, u"2024-11-21 PM"_s}));
}

TEST(FigureSessionsTest, AMarkAfterLeavingIsListedAndNotCounted) {
    const auto built = school();
    const auto opened = open(*built, FigureKind::Unauthorised);
    const FigureSession& last = opened.sessions.back();
    EXPECT_EQ(toString(last.session), u"2024-11-22 AM"_s);
    EXPECT_EQ(last.reading.state, SessionState::OffRoll);
    EXPECT_FALSE(last.isCounted);
}

TEST(FigureSessionsTest, ABlankIsMissingOnceItsRegisterIsDue) {
    const auto built = school();
    const auto before = open(*built, FigureKind::Missing, {kAda}, {day("2024-11-20"), QTime(9, 0)});
    EXPECT_TRUE(counted(before).isEmpty());
    const auto after = open(*built, FigureKind::Missing, {kAda}, {day("2024-11-20"), QTime(16, 0)});
    EXPECT_EQ(counted(after), QStringList{u"2024-11-20 PM"_s});
}

// Whatever the figure, the sessions listed as counted are as many as it says.
TEST(FigureSessionsTest, EveryFigureRecountsFromItsSessions) {
    const auto built = school();
    for (const PupilId pupil : {kAda, kBen})
        for (const Figure& figure : figuresOf(open(*built, FigureKind::Possible, {pupil}).totals)) {
            const auto opened =
                openFigure(built->registerOf(u"2024/25"_s), {pupil}, kWeek, kFriday, figure);
            EXPECT_EQ(counted(opened).size(), countOf(figure, opened.totals))
                << pupil.value() << ' ' << qPrintable(figureName(figure));
        }
}

TEST(FigureSessionsTest, OfSeveralPupilsOnlyWhatIsCountedIsListed) {
    const auto built = school();
    const auto opened = open(*built, FigureKind::Authorised, {kAda, kBen});
    EXPECT_EQ(opened.sessions.size(), 3U);
    EXPECT_EQ(opened.totals.authorised, 3);
}

TEST(FigureSessionsTest, TheCodesCountedAddUpToTheFigure) {
    const auto built = school();
    EXPECT_THAT(codesCounted(open(*built, FigureKind::Unauthorised)),
                testing::ElementsAre(testing::Pair(u"O"_s, 1), testing::Pair(u"U"_s, 1)));
}
