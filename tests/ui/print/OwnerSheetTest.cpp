// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/OwnerSheet.h"

#include "core/office/work/DueWork.h"
#include "tests/support/OfficeOnDisk.h"
#include "ui/print/PutOnPaper.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Ada and Ben, N this morning, of two owners.
class OwnerSheetTest : public ::testing::Test {
protected:
    OwnerSheetTest()
        : disk(*SchoolBuilder()
                    .onReferenceCalendar()
                    .withPupil(u"Ada"_s)
                    .inClass(u"4A"_s)
                    .withPupil(u"Ben"_s)
                    .inClass(u"4A"_s)
                    .build(),
               moment("2024-11-20T09:30")) {
        mine.kind = u"visit"_s;
        mine.action = u"Visit at home"_s;
        mine.owner = u"Family worker"_s;
        other.owner = u"headteacher"_s;
    }
    DueAction action(const Step& step, const QString& forename) const {
        return {.step = &step,
                .subject = {disk.pupil(forename), {}},
                .sessions = {session(u"2024-11-20 AM"_s)},
                .dueBy = day("2024-11-20")};
    }
    OwnerSheet sheet(const std::vector<DueAction>& due) const {
        return ownerSheet(disk.school(), due,
                          {.owner = u"Family worker"_s,
                           .printedAt = moment("2024-11-20T09:30"),
                           .printedBy = u"Ruth Okafor"_s,
                           .headDigest = u"abcd"_s});
    }

    OfficeOnDisk disk;
    Step mine;
    Step other;
};

TEST_F(OwnerSheetTest, HasTheOwnersOwnFamiliesOnly) {
    const OwnerSheet made = sheet({action(mine, u"Ada"_s), action(other, u"Ben"_s)});
    ASSERT_EQ(made.lines.size(), 1U);
    EXPECT_EQ(made.lines.front().whom, u"Pupil, Ada · 4A"_s);
    EXPECT_EQ(made.lines.front().what, u"Visit: Visit at home"_s);
    EXPECT_EQ(made.owner, u"Family worker"_s);
}

TEST_F(OwnerSheetTest, WhatIsOverdueOrSoonerIsMarkedOnPaperToo) {
    DueAction late = action(mine, u"Ada"_s);
    EXPECT_FALSE(sheet({late}).lines.front().isUrgent);
    late.isOverdue = true;
    EXPECT_TRUE(sheet({late}).lines.front().isUrgent);
}

TEST_F(OwnerSheetTest, GoesOnOverThePage) {
    std::vector<DueAction> many(60, action(mine, u"Ada"_s));
    const auto few = pagePictures(printJob(sheet({action(mine, u"Ada"_s)})));
    const auto pages = pagePictures(printJob(sheet(many)));
    ASSERT_TRUE(few && pages);
    EXPECT_EQ(few->size(), 1U);
    EXPECT_GT(pages->size(), 2U);
}

} // namespace
} // namespace rollbook
