// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/hatch/Lateness.h"

#include "tests/support/OfficeOnDisk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Monday 18 to Friday 22 November 2024.
class LatenessTest : public ::testing::Test {
protected:
    LatenessTest()
        : built(SchoolBuilder()
                    .onReferenceCalendar()
                    .withPupil(u"Ada"_s)
                    .inClass(u"4A"_s)
                    .inClass(u"5A"_s, day("2024-11-20"))
                    .withPupil(u"Ben"_s)
                    .inClass(u"4A"_s)
                    .withPupil(u"Cem"_s)
                    .inClass(u"4A"_s)
                    .markedThrough(day("2024-11-18"), day("2024-11-22"), u"/"_s)
                    .build())
        , disk(*built, moment("2024-11-22T16:00")) {
        mark(u"Ada"_s, "2024-11-18 AM", u"L"_s, 10);
        mark(u"Ada"_s, "2024-11-20 AM", u"U"_s, 40);
        mark(u"Ben"_s, "2024-11-18 AM", u"L"_s, 5);
        mark(u"Ben"_s, "2024-11-19 AM", u"L"_s, {});
        mark(u"Ben"_s, "2024-11-22 PM", u"L"_s, 3);
    }

    void mark(const QString& name, const char* at, const QString& code,
              std::optional<int> minutes) {
        disk.office().mutableSchool().registers.begin()->second->setMark(
            {.pupil = disk.pupil(name),
             .session = session(QString::fromLatin1(at)),
             .code = code,
             .minutesLate = minutes});
    }
    std::vector<LateRow> by(LateBy what) {
        return latenessBy(what, disk.school(), {day("2024-11-18"), day("2024-11-22")});
    }

    std::unique_ptr<BuiltSchool> built;
    OfficeOnDisk disk;
};

TEST_F(LatenessTest, EachPupilHasTimesAndMinutesAndUStandsApart) {
    const auto rows = by(LateBy::Pupil);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].pupil, disk.pupil(u"Ben"_s));
    EXPECT_EQ(rows[0].late, (LateSum{.times = 3, .minutes = 8, .withoutMinutes = 1}));
    EXPECT_EQ(rows[0].afterClose, LateSum());
    EXPECT_EQ(rows[1].late, (LateSum{.times = 1, .minutes = 10}));
    EXPECT_EQ(rows[1].afterClose, (LateSum{.times = 1, .minutes = 40}));
}

TEST_F(LatenessTest, AClassIsThatOfTheSession) {
    const auto rows = by(LateBy::Class);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].className, u"4A"_s);
    EXPECT_EQ(rows[0].late.times, 4);
    EXPECT_EQ(rows[0].afterClose.times, 0);
    EXPECT_EQ(rows[1].className, u"5A"_s);
    EXPECT_EQ(rows[1].afterClose.times, 1);
}

TEST_F(LatenessTest, WeekdaysStandInTheirOrder) {
    std::vector<std::pair<int, int>> found;
    for (const LateRow& row : by(LateBy::Weekday))
        found.emplace_back(row.weekday, row.late.times + row.afterClose.times);
    EXPECT_EQ(found, (std::vector<std::pair<int, int>>{{1, 2}, {2, 1}, {3, 1}, {5, 1}}));
}

TEST_F(LatenessTest, EveryWayOfCountingAddsUpToTheSame) {
    const LateRow sum = sumOf(by(LateBy::Pupil));
    EXPECT_EQ(sum.late, (LateSum{.times = 4, .minutes = 18, .withoutMinutes = 1}));
    for (const LateBy what : {LateBy::Class, LateBy::Weekday}) {
        EXPECT_EQ(sumOf(by(what)).late, sum.late);
        EXPECT_EQ(sumOf(by(what)).afterClose, sum.afterClose);
    }
}

TEST_F(LatenessTest, BothEndsOfTheRangeAreIncludedAndNothingElse) {
    const auto times = [this](const char* from, const char* to) {
        return sumOf(latenessBy(LateBy::Pupil, disk.school(), {day(from), day(to)})).late.times;
    };
    EXPECT_EQ(times("2024-11-18", "2024-11-19"), 3);
    EXPECT_EQ(times("2024-11-19", "2024-11-21"), 1);
}

TEST_F(LatenessTest, ASessionUnderAClosureIsNoLateness) {
    disk.office().mutableSchool().calendar.setClosures(
        {{.id = ClosureId(1),
          .range = {day("2024-11-18"), day("2024-11-18")},
          .kind = ClosureKind::Unplanned,
          .code = u"Y4"_s}});
    disk.office().mutableSchool().registers.begin()->second->rebuild();
    EXPECT_EQ(sumOf(by(LateBy::Pupil)).late.times, 2);
}

// Any number opens to its sessions.
TEST_F(LatenessTest, EveryRowHasTheTimesItIsTheSumOf) {
    for (const LateBy what : {LateBy::Pupil, LateBy::Class, LateBy::Weekday})
        for (const LateRow& row : by(what)) {
            LateSum late;
            LateSum afterClose;
            for (const LateTime& each : row.times)
                (each.isAfterClose ? afterClose : late) +=
                    {.times = 1,
                     .minutes = each.minutes.value_or(0),
                     .withoutMinutes = each.minutes ? 0 : 1};
            EXPECT_EQ(late, row.late);
            EXPECT_EQ(afterClose, row.afterClose);
        }
    EXPECT_EQ(sumOf(by(LateBy::Class)).times.size(), 5U);
    const LateRow tuesday = by(LateBy::Weekday)[1];
    EXPECT_EQ(tuesday.times, (std::vector{LateTime{.pupil = disk.pupil(u"Ben"_s),
                                                   .session = session(u"2024-11-19 AM"_s)}}));
}

} // namespace
} // namespace rollbook
