// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/demo/DemoPlan.h"

#include <gtest/gtest.h>

#include <map>

using namespace Qt::StringLiterals;

namespace rollbook::demo {
namespace {

const QDate kToday(2026, 11, 20);

class DemoAttendanceTest : public ::testing::Test {
protected:
    DemoPlan plan = demoPlan({420, 1, kToday}, *shippedWords(), *BankHolidays::shipped());
    DemoDays days{plan.sessions, plan.calendar, 1, plan.recent, u"Coaching"_s};

    std::vector<DraftMark> marks(SchoolYear year) const {
        std::vector<DraftMark> all;
        for (std::size_t i = 0; i < plan.people.pupils.size(); ++i)
            for (const DraftMark& mark : demoMarks(days, plan.people.pupils[i], i, year.range()))
                all.push_back(mark);
        return all;
    }
    std::map<QString, int> counts(SchoolYear year) const {
        std::map<QString, int> counts;
        for (const DraftMark& mark : marks(year))
            ++counts[mark.mark.code];
        return counts;
    }
};

TEST_F(DemoAttendanceTest, OneSeedIsOneAttendance) {
    EXPECT_EQ(marks(SchoolYear(2026)), marks(SchoolYear(2026)));
}

TEST_F(DemoAttendanceTest, AbsenceIsAsInOrdinarySchools) {
    std::map<QString, int> codes = counts(SchoolYear(2025));
    int all = 0;
    for (const auto& [code, count] : codes)
        all += count;
    const int absent = codes[u"I"_s] + codes[u"O"_s] + codes[u"G"_s] + codes[u"C"_s] +
                       codes[u"M"_s] + codes[u"U"_s] + codes[u"E"_s];
    EXPECT_GE(absent * 100, all * 4);
    EXPECT_LE(absent * 100, all * 9);
}

TEST_F(DemoAttendanceTest, LastYearHasNoAbsenceWithoutAReasonLeft) {
    EXPECT_EQ(counts(SchoolYear(2025))[u"N"_s], 0);
    EXPECT_GT(counts(SchoolYear(2026))[u"N"_s], 0);
}

TEST_F(DemoAttendanceTest, NobodyIsMarkedWhileOffRoll) {
    for (std::size_t i = 0; i < plan.people.pupils.size(); ++i)
        for (const DraftMark& mark :
             demoMarks(days, plan.people.pupils[i], i, SchoolYear(2026).range()))
            ASSERT_TRUE(plan.people.pupils[i].isOnRoll(mark.mark.session.date));
}

TEST_F(DemoAttendanceTest, TheSnowDayHasNoMarks) {
    const auto snow = std::ranges::find_if(
        plan.closures, [](const Closure& closure) { return closure.code == "Y4"_L1; });
    ASSERT_NE(snow, plan.closures.end());
    for (const DraftMark& mark : marks(SchoolYear(2025)))
        ASSERT_FALSE(snow->range.contains(mark.mark.session.date));
}

TEST_F(DemoAttendanceTest, LatesSayHowManyMinutes) {
    for (const DraftMark& mark : marks(SchoolYear(2026)))
        ASSERT_EQ(mark.mark.minutesLate.has_value(),
                  mark.mark.code == "L"_L1 || mark.mark.code == "U"_L1);
}

TEST_F(DemoAttendanceTest, EverySlashSuitsItsHalf) {
    for (const DraftMark& mark : marks(SchoolYear(2026))) {
        const bool isMorning = mark.mark.session.half == Half::AM;
        ASSERT_NE(mark.mark.code, isMorning ? u"\\"_s : u"/"_s);
    }
}

} // namespace
} // namespace rollbook::demo
