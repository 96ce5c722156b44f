// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/day/DayStart.h"

#include "core/office/AmendMarks.h"
#include "core/office/work/SettleStep.h"
#include "tests/support/OfficeOnDisk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Ada's N of Tuesday; on Wednesday 20 November 2024 she is in again.
class DayStartTest : public ::testing::Test {
protected:
    DayStartTest()
        : disk(*SchoolBuilder()
                    .onReferenceCalendar()
                    .withPupil(u"Ada"_s)
                    .inClass(u"4A"_s)
                    .from(day("2024-11-18"))
                    .marked(u"2024-11-18 AM"_s, uR"(/ \ N N / \)"_s)
                    .build(),
               moment("2024-11-20T14:00")) {}

    bool has(const std::vector<DueAction>& rows, QStringView step) const {
        return std::ranges::any_of(rows, [step](const DueAction& row) { return row.step->id == step; });
    }
    std::vector<DueAction> now() const {
        return worklistOf(disk.school(), {day("2024-11-20"), QTime(14, 0)})->due();
    }

    OfficeOnDisk disk;
};

TEST_F(DayStartTest, BeforeTheDayWasMarkedTheCallWasDue) {
    EXPECT_TRUE(has(dueAtStartOf(disk.school(), day("2024-11-20")), u"first-day-contact"));
    EXPECT_FALSE(has(now(), u"first-day-contact"));
}

TEST_F(DayStartTest, TheRegisterItselfStaysAsItIs) {
    dueAtStartOf(disk.school(), day("2024-11-20"));
    EXPECT_EQ(disk.reading(u"Ada"_s, u"2024-11-20 AM"_s).code, u"/"_s);
}

TEST_F(DayStartTest, WhatWasDoneThatDayIsNotYetDone) {
    const auto settled = SettleStep(disk.office())
                             .run({{.step = u"resolve-n"_s,
                                    .subject = {disk.pupil(u"Ada"_s), {}},
                                    .session = session(u"2024-11-19 AM"_s),
                                    .kind = Settlement::Kind::NotNeeded,
                                    .words = u"in hand"_s}},
                                  disk.author());
    ASSERT_TRUE(settled);
    const auto countOf = [](const std::vector<DueAction>& rows) {
        return std::ranges::count_if(
            rows, [](const DueAction& row) { return row.step->id == u"resolve-n"; });
    };
    EXPECT_EQ(countOf(dueAtStartOf(disk.school(), day("2024-11-20"))), 1);
    EXPECT_EQ(countOf(now()), 0);
}

TEST_F(DayStartTest, SessionsThatMeetAreOneOccurrence) {
    const Step step;
    const auto over = [&step](const QString& first, const QString& last) {
        return DueAction{.step = &step, .triggeredOn = session(first), .lastSession = session(last)};
    };
    const DueAction week = over(u"2024-11-18 AM"_s, u"2024-11-19 PM"_s);
    EXPECT_TRUE(isSameOccurrence(week, over(u"2024-11-19 PM"_s, u"2024-11-20 AM"_s)));
    EXPECT_FALSE(isSameOccurrence(week, over(u"2024-11-20 AM"_s, u"2024-11-20 AM"_s)));
}

} // namespace
} // namespace rollbook
