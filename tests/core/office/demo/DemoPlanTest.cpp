// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/demo/DemoPlan.h"

#include "core/roll/Upn.h"

#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;

namespace rollbook::demo {
namespace {

const QDate kFriday(2026, 11, 20);
const QDate kSaturday(2026, 11, 21);

DemoPlan planOf(int pupils, quint64 seed = 1, QDate today = kFriday) {
    return demoPlan({pupils, seed, today}, *shippedWords(), *BankHolidays::shipped());
}

bool samePupils(const DemoPlan& a, const DemoPlan& b) {
    return a.people.pupils == b.people.pupils;
}

TEST(DemoPlanTest, OneSeedIsOneSchool) {
    EXPECT_TRUE(samePupils(planOf(90, 4), planOf(90, 4)));
    EXPECT_FALSE(samePupils(planOf(90, 4), planOf(90, 5)));
}

TEST(DemoPlanTest, HasAsManyPupilsAsAsked) {
    for (const int pupils : {1, 7, 30, 421})
        EXPECT_EQ(planOf(pupils).people.pupils.size(), std::size_t(pupils));
}

TEST(DemoPlanTest, EveryUpnIsValidAndGivenOnce) {
    std::set<QString> seen;
    for (const Pupil& pupil : planOf(2000).people.pupils) {
        EXPECT_TRUE(Upn::parse(pupil.upn)) << qPrintable(pupil.upn);
        EXPECT_TRUE(seen.insert(pupil.upn).second) << qPrintable(pupil.upn);
    }
}

TEST(DemoPlanTest, TheLargestPrimarySchoolEndsWithYearSix) {
    EXPECT_EQ(demoPhase(kMostPrimaryPupils), Phase::Primary);
    EXPECT_EQ(demoSeats(kMostPrimaryPupils).back().group.number(), 6);
    EXPECT_EQ(demoPhase(kMostPrimaryPupils + 1), Phase::AllThrough);
    EXPECT_EQ(demoSeats(kMostPrimaryPupils + 1).back().group.number(), 11);
}

TEST(DemoPlanTest, ClassesHoldAboutThirty) {
    std::map<QString, int> sizes;
    for (const Seat& seat : demoSeats(2000))
        ++sizes[seat.className()];
    for (const auto& [className, size] : sizes) {
        EXPECT_GE(size, 22) << qPrintable(className);
        EXPECT_LE(size, 34) << qPrintable(className);
    }
}

TEST(DemoPlanTest, PupilsAreOfTheAgeOfTheirYear) {
    for (const Pupil& pupil : planOf(420).people.pupils)
        EXPECT_EQ(pupil.ageAtStartOf(SchoolYear(2026)),
                  pupil.yearGroupIn(SchoolYear(2026))->number() + 4);
}

TEST(DemoPlanTest, EveryPupilHasSomebodyAtHome) {
    const DemoPlan plan = planOf(420);
    std::set<std::size_t> withSomebody;
    for (const DemoPeople::Link& link : plan.people.links)
        if (link.link.livesWithPupil)
            withSomebody.insert(link.pupil);
    EXPECT_EQ(withSomebody.size(), plan.people.pupils.size());
}

TEST(DemoPlanTest, ARestrictedContactReceivesNoLetters) {
    const DemoPlan plan = planOf(2000);
    int restricted = 0;
    for (const DemoPeople::Link& link : plan.people.links) {
        if (link.link.restrictions.empty())
            continue;
        ++restricted;
        EXPECT_FALSE(link.link.receivesLetters);
    }
    EXPECT_GT(restricted, 0);
}

TEST(DemoPlanTest, SiblingsHaveNamesOfTheirOwn) {
    const DemoPlan plan = planOf(2000);
    std::map<std::size_t, std::set<QString>> names; // by mother or carer
    for (const DemoPeople::Link& link : plan.people.links) {
        const QString& forename = plan.people.pupils[link.pupil].forename;
        EXPECT_TRUE(link.link.priority != 1 || names[link.contact].insert(forename).second);
    }
}

TEST(DemoPlanTest, OnASchoolDayTheLastRegisterIsThisMornings) {
    EXPECT_EQ(planOf(90).lastSession(), (SessionKey{kFriday, Half::AM}));
}

TEST(DemoPlanTest, AtTheWeekendTheLastRegisterIsFridayAfternoons) {
    EXPECT_EQ(planOf(90, 1, kSaturday).lastSession(), (SessionKey{kFriday, Half::PM}));
}

TEST(DemoPlanTest, TwoClassesAreLeftOpen) {
    const DemoPlan plan = planOf(90);
    EXPECT_EQ(plan.untaken, u"1A"_s);
    EXPECT_EQ(plan.draft, u"2A"_s);
}

TEST(DemoPlanTest, EightSchoolDaysAreRecent) {
    EXPECT_EQ(planOf(90).schoolDaysBack(0), kFriday);
    EXPECT_EQ(planOf(90).schoolDaysBack(1), QDate(2026, 11, 19));
    EXPECT_EQ(planOf(90).recent, QDate(2026, 11, 11));
}

TEST(DemoPlanTest, InAugustLastYearIsThereAndThisOneIsStillEmpty) {
    const DemoPlan plan = planOf(30, 1, QDate(2026, 8, 20));
    EXPECT_EQ(plan.lastSession().half, Half::PM);
    EXPECT_EQ(SchoolYear::containing(plan.lastSession().date), SchoolYear(2025));
}

} // namespace
} // namespace rollbook::demo
