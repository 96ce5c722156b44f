// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/LateSlip.h"

#include "tests/support/OfficeOnDisk.h"
#include "ui/print/PutOnPaper.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class LateSlipTest : public ::testing::Test {
protected:
    LateSlipTest()
        : built(SchoolBuilder().onReferenceCalendar().withPupil(u"Ada"_s).inClass(u"4A"_s).build())
        , disk(*built, moment("2024-11-20T09:12")) {}

    LateArrival arrival(int minutes = 22) const {
        return {.pupil = disk.pupil(u"Ada"_s),
                .session = session(u"2024-11-20 AM"_s),
                .at = moment("2024-11-20T09:12"),
                .code = u"L"_s,
                .minutesLate = minutes,
                .reason = u"mum in hospital"_s,
                .accompaniedBy = u"Nana"_s};
    }

    std::unique_ptr<BuiltSchool> built;
    OfficeOnDisk disk;
};

TEST_F(LateSlipTest, SaysWhoWhenAndWhatWasMarked) {
    const Slip slip = lateSlip(disk.school(), arrival());
    EXPECT_EQ(slip.name, u"Pupil, Ada"_s);
    EXPECT_EQ(slip.className, u"4A"_s);
    EXPECT_EQ(slip.at, moment("2024-11-20T09:12"));
    EXPECT_EQ(slip.lines[0], u"L  Late, before the register closed"_s);
    EXPECT_EQ(slip.lines[1], u"22 minutes late"_s);
}

TEST_F(LateSlipTest, OneMinuteIsOne) {
    EXPECT_EQ(lateSlip(disk.school(), arrival(1)).lines[1], u"1 minute late"_s);
}

TEST_F(LateSlipTest, NothingOfTheFamilyIsOnIt) {
    const QString all = lateSlip(disk.school(), arrival()).lines.join(u'\n');
    EXPECT_FALSE(all.contains(u"hospital"_s));
    EXPECT_FALSE(all.contains(u"Nana"_s));
}

TEST_F(LateSlipTest, WhoLeavesIsExpectedBackOrNot) {
    Movement leaving{.pupil = disk.pupil(u"Ada"_s),
                     .at = moment("2024-11-20T11:20"),
                     .kind = Movement::Kind::Ill,
                     .words = u"vomited"_s};
    EXPECT_EQ(movementSlip(disk.school(), leaving).lines.join(u'|'),
              u"May leave at 11:20.|Not expected back today."_s);
    leaving.expectedBack = QTime(13, 30);
    EXPECT_EQ(movementSlip(disk.school(), leaving).lines.last(), u"Expected back at 13:30."_s);
}

TEST_F(LateSlipTest, IsOneSheet) {
    const auto pages = pagePictures(printJob(lateSlip(disk.school(), arrival())));
    ASSERT_TRUE(pages);
    EXPECT_EQ(pages->size(), 1U);
}

} // namespace
} // namespace rollbook
