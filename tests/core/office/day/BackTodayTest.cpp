// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/day/BackToday.h"

#include "tests/support/OfficeOnDisk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// One pupil, marked up to and including Wednesday 20 November 2024.
class BackTodayTest : public ::testing::Test {
protected:
    std::vector<BackToday> back(const QString& from, const QString& codes) {
        built = SchoolBuilder()
                    .onReferenceCalendar()
                    .withPupil(u"Ada"_s)
                    .inClass(u"4A"_s)
                    .marked(from, codes)
                    .build();
        disk = std::make_unique<OfficeOnDisk>(*built, moment("2024-11-20T16:00"));
        return backOn(disk->school(), day("2024-11-20"));
    }
    int missed(const QString& from, const QString& codes) {
        const auto rows = back(from, codes);
        return rows.empty() ? 0 : int(rows.front().missed.size());
    }
    static QString text(const std::vector<SessionKey>& sessions) {
        QStringList parts;
        for (const SessionKey& each : sessions)
            parts.append(toString(each));
        return parts.join(u", "_s);
    }

    std::unique_ptr<BuiltSchool> built;
    std::unique_ptr<OfficeOnDisk> disk;
};

TEST_F(BackTodayTest, TwoSessionsAwayCountAndOneDoesNot) {
    EXPECT_EQ(missed(u"2024-11-18 PM"_s, uR"(\ I I /)"_s), 2);
    EXPECT_EQ(missed(u"2024-11-18 PM"_s, uR"(\ / I /)"_s), 0);
}

TEST_F(BackTodayTest, TheMorningAwayOfTheSameDayIsPartOfIt) {
    const auto rows = back(u"2024-11-19 AM"_s, uR"(/ I I \)"_s);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(text(rows.front().missed), u"2024-11-19 PM, 2024-11-20 AM"_s);
    EXPECT_EQ(toString(rows.front().since), u"2024-11-20 PM"_s);
}

TEST_F(BackTodayTest, WhoIsStillAwayIsNotBack) {
    EXPECT_EQ(missed(u"2024-11-19 AM"_s, u"I I I I"_s), 0);
}

TEST_F(BackTodayTest, ComingInAfterTheRegisterClosedIsBeingBack) {
    EXPECT_EQ(missed(u"2024-11-19 AM"_s, u"I I U"_s), 2);
}

TEST_F(BackTodayTest, AnAfternoonUWasThereAndEndsTheRun) {
    EXPECT_EQ(missed(u"2024-11-18 AM"_s, u"I I I U /"_s), 0);
}

TEST_F(BackTodayTest, ABlankEndsTheRun) {
    EXPECT_EQ(missed(u"2024-11-18 AM"_s, u"I I - I /"_s), 0);
}

TEST_F(BackTodayTest, ASessionThatIsNotPossibleNeitherEndsNorLengthensIt) {
    EXPECT_EQ(missed(u"2024-11-18 AM"_s, uR"(/ I D I /)"_s), 2);
}

TEST_F(BackTodayTest, ANoteIsOwedForNAndO) {
    const auto rows = back(u"2024-11-18 AM"_s, u"I I N O /"_s);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(text(rows.front().openN), u"2024-11-19 AM"_s);
    EXPECT_EQ(text(rows.front().decidedO), u"2024-11-19 PM"_s);
    EXPECT_TRUE(rows.front().owesNote());
}

TEST_F(BackTodayTest, AnExplainedAbsenceOwesNone) {
    const auto rows = back(u"2024-11-18 AM"_s, u"I I M M /"_s);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_FALSE(rows.front().owesNote());
}

TEST_F(BackTodayTest, ARunOverAWeekendAndAHolidayIsOne) {
    EXPECT_EQ(missed(u"2024-11-14 AM"_s, uR"(/ \ I I I I I I /)"_s), 6);
}

TEST_F(BackTodayTest, TheSummerDoesNotEndIt) {
    built = SchoolBuilder()
                .onReferenceCalendar()
                .withPupil(u"Ada"_s)
                .inClass(u"4A"_s)
                .marked(u"2025-07-22 AM"_s, u"/ I"_s)
                .marked(u"2025-09-03 AM"_s, u"I /"_s)
                .build();
    disk = std::make_unique<OfficeOnDisk>(*built, moment("2025-09-03T16:00"));
    const auto rows = backOn(disk->school(), day("2025-09-03"));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(text(rows.front().missed), u"2025-07-22 PM, 2025-09-03 AM"_s);
}

TEST_F(BackTodayTest, TheLongestAwayComesFirst) {
    built = SchoolBuilder()
                .onReferenceCalendar()
                .withPupil(u"Ada"_s)
                .marked(u"2024-11-19 AM"_s, u"I I /"_s)
                .withPupil(u"Ben"_s)
                .marked(u"2024-11-18 PM"_s, u"I I I /"_s)
                .build();
    disk = std::make_unique<OfficeOnDisk>(*built, moment("2024-11-20T16:00"));
    const auto rows = backOn(disk->school(), day("2024-11-20"));
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows.front().pupil, disk->pupil(u"Ben"_s));
}

// rules.md 30
TEST_F(BackTodayTest, NobodyAsksANoteOfTheHomeOfAChildWhoHasDied) {
    ASSERT_EQ(back(u"2024-11-18 PM"_s, uR"(\ N N /)"_s).size(), 1U);
    auto& holds = disk->office().mutableSchool().letters.holds;
    holds.push_back({.pupil = disk->pupil(u"Ada"_s), .cause = HoldCause::Bereavement});
    EXPECT_EQ(backOn(disk->school(), day("2024-11-20")).size(), 1U);
    holds[0].cause = HoldCause::Death;
    EXPECT_TRUE(backOn(disk->school(), day("2024-11-20")).empty());
}

} // namespace
} // namespace rollbook
