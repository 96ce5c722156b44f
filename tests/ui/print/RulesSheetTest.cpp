// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/RulesSheet.h"

#include "core/office/work/UsePathway.h"
#include "tests/support/OfficeOnDisk.h"
#include "ui/print/PutOnPaper.h"
#include "ui/words/UseWords.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class RulesSheetTest : public ::testing::Test {
protected:
    const Pathway& pathway(const char* id) const {
        return *disk.school().pathways->pathway(QString::fromLatin1(id));
    }
    RulesSheet sheet(const Pathway& of) const {
        return rulesSheet(disk.school(), of,
                          {.printedAt = disk.office().clock().now(),
                           .printedBy = u"Ruth Okafor"_s,
                           .headDigest = u"abcd"_s});
    }
    void use(const char* id, const char* from) {
        ASSERT_TRUE(UsePathway(disk.office()).run({QString::fromLatin1(id), day(from)}, disk.author()));
    }
    QString whenUsed(const char* id) const {
        return words::whenInUse(disk.school(), pathway(id), day("2024-11-20"));
    }

    mutable OfficeOnDisk disk{*SchoolBuilder().onReferenceCalendar().build(), moment("2024-11-20T09:30")};
};

TEST_F(RulesSheetTest, HasEveryStepWithItsWordsOwnerAndSource) {
    const RulesSheet made = sheet(pathway("rollbook-default"));
    ASSERT_EQ(made.rules.size(), pathway("rollbook-default").steps.size());
    const RulesSheet::Rule& visit = made.rules[3];
    EXPECT_EQ(visit.what, u"Visit: Visit at home: not seen and nobody reached"_s);
    EXPECT_EQ(visit.whose, u"Attendance officer"_s);
    EXPECT_EQ(visit.words, u"When: not seen, and nobody reached, by day 3. Due the same day. For pupils "
                           "with extra care: not seen, and nobody reached, by day 1, the same day."_s);
    EXPECT_TRUE(visit.source.startsWith(u"Rollbook's own"_s));
}

TEST_F(RulesSheetTest, SaysWhatNoProgramCanDo) {
    EXPECT_EQ(sheet(pathway("woodside")).beyondAProgram, pathway("woodside").beyondAProgram);
}

// The printed rule must not leave open which flag it means, nor how its parts belong together.
TEST_F(RulesSheetTest, NamesFlagsAndKeepsPartsTogether) {
    Pathway ours = pathway("rollbook-default");
    ours.steps.front().when = {Condition::All{
        {{when::Has{u"sen"_s, {u"E"_s, u"K"_s}}},
         {Condition::Any{{{when::Entered{}}, {Condition::Not{{{when::OfCompulsoryAge{}}}}}}}}}}};
    const QString words = sheet(ours).rules.front().words;
    EXPECT_TRUE(words.contains(u"(E or K), and (new on roll, or not: of compulsory school age)"_s))
        << qPrintable(words);
}

TEST_F(RulesSheetTest, SaysFromWhenItIsInForce) {
    EXPECT_EQ(whenUsed("england-2024"), u"Always on since 19/08/2024"_s);
    EXPECT_EQ(whenUsed("england-2013"), u"Was always on until 18/08/2024"_s);
    EXPECT_EQ(whenUsed("woodside"), u"Not in use"_s);
    use("woodside", "2024-09-02");
    EXPECT_EQ(whenUsed("woodside"), u"In use since 02/09/2024"_s);
    use("scotland", "2024-11-21");
    EXPECT_EQ(whenUsed("woodside"), u"In use until 20/11/2024"_s);
    EXPECT_EQ(whenUsed("scotland"), u"In use from 21/11/2024"_s);
    use("hackney-2012", "2024-11-20");
    EXPECT_EQ(whenUsed("woodside"), u"Was in use until 19/11/2024"_s);
}

TEST_F(RulesSheetTest, OfTwoFromOneDayTheLaterEnteredIsUsed) {
    use("woodside", "2024-09-02");
    use("scotland", "2024-09-02");
    EXPECT_EQ(whenUsed("woodside"), u"Not in use"_s);
    EXPECT_EQ(whenUsed("scotland"), u"In use since 02/09/2024"_s);
}

TEST_F(RulesSheetTest, UsedAgainIsOneUse) {
    use("woodside", "2024-09-02");
    use("woodside", "2024-10-01");
    EXPECT_EQ(daysInUse(disk.school(), u"woodside"_s),
              (std::vector<DateRange>{{day("2024-09-02"), QDate()}}));
}

TEST_F(RulesSheetTest, GoesOnOverThePage) {
    Pathway one = pathway("rollbook-default");
    one.steps.resize(1);
    one.beyondAProgram.clear();
    const auto few = pagePictures(printJob(sheet(one)));
    const auto pages = pagePictures(printJob(sheet(pathway("inspire-2022"))));
    ASSERT_TRUE(few && pages);
    EXPECT_EQ(few->size(), 1U);
    EXPECT_GT(pages->size(), 3U);
}

} // namespace
} // namespace rollbook
