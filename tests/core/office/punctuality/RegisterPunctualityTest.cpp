// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/punctuality/RegisterPunctuality.h"

#include "core/office/AmendMarks.h"
#include "core/office/TakeRegister.h"
#include "core/office/hatch/SignInLate.h"
#include "core/store/Store.h"
#include "tests/support/OfficeOnDisk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Registers close at 09:20 and 13:15.
class RegisterPunctualityTest : public ::testing::Test {
protected:
    RegisterPunctualityTest()
        : built(SchoolBuilder()
                    .onReferenceCalendar()
                    .withPupil(u"Ada"_s)
                    .inClass(u"4A"_s)
                    .withPupil(u"Ben"_s)
                    .inClass(u"4A"_s)
                    .withPupil(u"Cem"_s)
                    .inClass(u"4B"_s)
                    .marked(u"2024-11-20 AM"_s, u"/"_s)
                    .build())
        , disk(*built, moment("2024-11-20T08:55")) {}

    void take(const QString& className, const char* at, TakeRegister::Blanks blanks) {
        disk.clock().set(moment(at));
        const auto taken = TakeRegister(disk.office())
                               .run({.className = className,
                                     .session = session(u"2024-11-20 AM"_s),
                                     .takenBy = u"Mr Hill"_s,
                                     .blanks = blanks},
                                    disk.author());
        ASSERT_TRUE(taken) << qPrintable(taken.error().toString());
    }
    std::vector<RegisterTaking> takings(const char* now) {
        const DateRange range{day("2024-11-20"), day("2024-11-20")};
        const auto amendments = disk.office().store().marks().amendments(range);
        EXPECT_TRUE(amendments);
        return registersTaken(disk.school(), range, moment(now), *amendments);
    }

    std::unique_ptr<BuiltSchool> built;
    OfficeOnDisk disk;
};

TEST_F(RegisterPunctualityTest, ARegisterIsDueOnceItHasClosed) {
    EXPECT_EQ(takings("2024-11-20T09:20").size(), 1U); // 4B's is full of imported marks
    EXPECT_EQ(takings("2024-11-20T09:21").size(), 2U);
    EXPECT_EQ(takings("2024-11-20T13:16").size(), 4U);
}

TEST_F(RegisterPunctualityTest, TakenAtTheCloseIsInTimeAMinuteLaterIsNot) {
    take(u"4A"_s, "2024-11-20T09:20", TakeRegister::Blanks::Fill);
    EXPECT_EQ(takings("2024-11-20T09:40").front().minutesLate(), 0);
    RegisterTaking late = takings("2024-11-20T09:40").front();
    late.takenAt = moment("2024-11-20T09:20:59");
    EXPECT_EQ(late.minutesLate(), 0);
    late.takenAt = moment("2024-11-20T09:21");
    EXPECT_EQ(late.minutesLate(), 1);
}

TEST_F(RegisterPunctualityTest, WhoTookItAndTheBlanksLeftAreSaid) {
    take(u"4A"_s, "2024-11-20T09:25", TakeRegister::Blanks::Leave);
    const RegisterTaking taking = takings("2024-11-20T09:40").front();
    EXPECT_EQ(taking.takenBy, u"Mr Hill"_s);
    EXPECT_EQ(taking.blanks, 2);
    EXPECT_EQ(taking.minutesLate(), 5);
}

TEST_F(RegisterPunctualityTest, ACodeAmendedIsMendedALateArrivalIsNot) {
    take(u"4A"_s, "2024-11-20T09:05", TakeRegister::Blanks::Fill);
    ASSERT_TRUE(AmendMarks(disk.office())
                    .run({.cells = {{.pupil = disk.pupil(u"Ada"_s),
                                     .session = session(u"2024-11-20 AM"_s),
                                     .code = u"N"_s}},
                          .reason = u"not there"_s},
                         disk.author()));
    ASSERT_TRUE(SignInLate(disk.office())
                    .run({.pupil = disk.pupil(u"Ben"_s), .at = moment("2024-11-20T09:12")},
                         disk.author()));
    EXPECT_EQ(takings("2024-11-20T09:40").front().mended, 1);
}

TEST_F(RegisterPunctualityTest, MarksFromAFileHaveNoTimeAndAreNotLate) {
    const RegisterTaking imported = takings("2024-11-20T16:00")[1];
    EXPECT_EQ(imported.className, u"4B"_s);
    EXPECT_TRUE(imported.isImported);
    EXPECT_TRUE(imported.isTaken());
    EXPECT_EQ(imported.minutesLate(), 0);
}

TEST(PunctualitySumTest, AddsUpByClassAndByTaker) {
    const SessionKey am = session(u"2024-11-20 AM"_s);
    const SessionKey pm = session(u"2024-11-20 PM"_s);
    const std::vector<RegisterTaking> takings{
        {u"4A"_s, am, QTime(9, 20), moment("2024-11-20T09:30"), u"Mr Hill"_s, false, 1, 2},
        {u"4A"_s, pm, QTime(13, 15), {}, {}, false, 0, 0},
        {u"RA"_s, am, QTime(9, 20), moment("2024-11-20T09:00"), u"Mr Hill"_s, false, 0, 0}};
    const PunctualitySum class4A{.who = u"4A"_s, .due = 2, .taken = 1, .late = 1,
                                 .minutesLate = 10, .blanks = 1, .mended = 2};
    const auto byClass = punctualityBy(TakenBy::Class, takings);
    ASSERT_EQ(byClass.size(), 2U);
    EXPECT_EQ(byClass[0].who, u"RA"_s);
    EXPECT_EQ(byClass[1], class4A);
    EXPECT_EQ(byClass[1].notTaken(), 1);
    const auto byTaker = punctualityBy(TakenBy::Taker, takings);
    ASSERT_EQ(byTaker.size(), 2U);
    EXPECT_EQ(byTaker[0].due, 2);
    EXPECT_EQ(byTaker[1].who, QString());
    EXPECT_EQ(byTaker[1].notTaken(), 1);
}

} // namespace
} // namespace rollbook
