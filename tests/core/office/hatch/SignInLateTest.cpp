// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/hatch/SignInLate.h"

#include "core/office/OfficeErrors.h"
#include "core/office/TakeRegister.h"
#include "tests/support/OfficeOnDisk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

RegisterTimes timesFrom(QDate from, QTime opens, QTime closes) {
    RegisterTimes times;
    times.from = from;
    times.am.opens = opens;
    times.am.closes = closes;
    return times;
}

// Registers open 08:50 and close 09:20; 09:00 and 09:30 from 6 January 2025 (checks L1, L2).
class SignInLateTest : public ::testing::Test {
protected:
    SignInLateTest()
        : built(SchoolBuilder()
                    .onReferenceCalendar()
                    .withTimes(timesFrom(day("2024-08-01"), QTime(8, 50), QTime(9, 20)))
                    .withTimes(timesFrom(day("2025-01-06"), QTime(9, 0), QTime(9, 30)))
                    .closed({.range = {day("2024-12-04"), day("2024-12-04")},
                             .kind = ClosureKind::Inset,
                             .half = Half::AM})
                    .withPupil(u"Ada"_s)
                    .inClass(u"4A"_s)
                    .inYear(4)
                    .withPupil(u"Ben"_s)
                    .inClass(u"4A"_s)
                    .inYear(4)
                    .marked(u"2024-11-20 AM"_s, u"I"_s)
                    .build())
        , disk(*built, moment("2025-01-07T16:00")) {}

    Result<SignInLate::Made> arrive(const QString& name, const char* at, const QString& code = {}) {
        return SignInLate(disk.office())
            .run({.pupil = disk.pupil(name),
                  .at = moment(at),
                  .reason = u"overslept"_s,
                  .accompaniedBy = {},
                  .code = code},
                 disk.author());
    }

    std::unique_ptr<BuiltSchool> built;
    OfficeOnDisk disk;
};

struct ArrivalCase {
    const char* at;
    const char* session;
    const char* code;
    int minutesLate;
};

class ArrivalTest : public SignInLateTest, public ::testing::WithParamInterface<ArrivalCase> {};

TEST_P(ArrivalTest, IsMarkedByTheClock) {
    const auto made = arrive(u"Ada"_s, GetParam().at);
    ASSERT_TRUE(made);
    EXPECT_EQ(toString(made->session), QString::fromLatin1(GetParam().session));
    EXPECT_EQ(made->code, QString::fromLatin1(GetParam().code));
    EXPECT_EQ(made->minutesLate, GetParam().minutesLate);
}

INSTANTIATE_TEST_SUITE_P(
    Clock, ArrivalTest,
    ::testing::Values(ArrivalCase{"2024-11-19T08:50:00", "2024-11-19 AM", "/", 0},
                      ArrivalCase{"2024-11-19T08:51:00", "2024-11-19 AM", "L", 1},
                      ArrivalCase{"2024-11-19T09:20:00", "2024-11-19 AM", "L", 30},
                      ArrivalCase{"2024-11-19T09:21:00", "2024-11-19 AM", "U", 31},
                      ArrivalCase{"2024-11-19T11:59:00", "2024-11-19 AM", "U", 189},
                      ArrivalCase{"2024-11-19T12:40:00", "2024-11-19 PM", "\\", 0},
                      ArrivalCase{"2025-01-07T09:25:00", "2025-01-07 AM", "L", 25}));

TEST_F(SignInLateTest, TheMorningKeepsItsAbsenceWhenItHasEnded) {
    const auto made = arrive(u"Ben"_s, "2024-11-20T12:40:00");
    ASSERT_TRUE(made);
    EXPECT_EQ(disk.reading(u"Ben"_s, u"2024-11-20 AM"_s).code, u"I"_s);
    EXPECT_EQ(disk.reading(u"Ben"_s, u"2024-11-20 PM"_s).code, u"\\"_s);
}

TEST_F(SignInLateTest, TheAfternoonIsOpenWhereOnlyTheMorningIsClosed) {
    const auto made = arrive(u"Ada"_s, "2024-12-04T13:05:00");
    ASSERT_TRUE(made) << made.error().toString().toStdString();
    EXPECT_EQ(toString(made->session) + u' ' + made->code, u"2024-12-04 PM L"_s);
    EXPECT_EQ(arrive(u"Ada"_s, "2024-12-04T11:59:00").error().code, errors::kPlannedClosure);
}

TEST_F(SignInLateTest, ADayWithoutSchoolIsRefusedBeforeItsTimesAreMissed) {
    EXPECT_EQ(arrive(u"Ada"_s, "2024-07-27T09:00:00").error().code, errors::kWeekend);
    EXPECT_EQ(SignInLate(disk.office()).run({.pupil = PupilId(99)}, disk.author()).error().code,
              errors::kNoSuchPupil);
}

TEST_F(SignInLateTest, AReasonedMarkIsNotOverwrittenWithoutAsking) {
    EXPECT_EQ(arrive(u"Ben"_s, "2024-11-20T09:40:00").error().code, errors::kReasonedMarkThere);
    EXPECT_EQ(disk.reading(u"Ben"_s, u"2024-11-20 AM"_s).code, u"I"_s);
}

TEST_F(SignInLateTest, AfterTheSchoolDayThereIsNothingToSignInto) {
    EXPECT_EQ(arrive(u"Ada"_s, "2024-11-19T15:15:00").error().code, errors::kSessionOver);
}

TEST_F(SignInLateTest, WritesItsMarkIntoARegisterNotYetTakenAndTakingKeepsIt) {
    disk.clock().set(moment("2025-01-07T09:05:00"));
    ASSERT_TRUE(arrive(u"Ada"_s, "2025-01-07T09:05:00"));
    const SessionKey now = session(u"2025-01-07 AM"_s);
    const auto may = DraftRegister(disk.office())
                         .enter({.mark = {disk.pupil(u"Ada"_s), now, u"N"_s, {}}});
    EXPECT_EQ(may.error().code, errors::kMarkThere);
    ASSERT_TRUE(TakeRegister(disk.office()).run({.className = u"4A"_s, .session = now},
                                                disk.author()));
    EXPECT_EQ(disk.reading(u"Ada"_s, u"2025-01-07 AM"_s).code, u"L"_s);
    EXPECT_EQ(disk.reading(u"Ada"_s, u"2025-01-07 AM"_s).minutesLate, 5);
}

TEST_F(SignInLateTest, TheOfficersOwnCodeBeatsTheClock) {
    const auto made = arrive(u"Ada"_s, "2024-11-19T09:40:00", u"m"_s);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->code, u"M"_s);
}

TEST_F(SignInLateTest, AnNBecomesLByAnAmendmentThatKeepsIt) {
    disk.clock().set(moment("2025-01-07T09:05:00"));
    const SessionKey now = session(u"2025-01-07 AM"_s);
    TakeRegister::Request request{.className = u"4A"_s, .session = now};
    request.cells = {{.mark = {disk.pupil(u"Ada"_s), now, u"N"_s, {}}}};
    ASSERT_TRUE(TakeRegister(disk.office()).run(request, disk.author()));
    ASSERT_TRUE(arrive(u"Ada"_s, "2025-01-07T09:12:00"));
    const auto rows = *disk.office().history(disk.pupil(u"Ada"_s), now);
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].mark.code + rows[1].mark.code, u"NL"_s);
    EXPECT_EQ(rows[1].kind, EntryKind::LateArrival);
}

TEST_F(SignInLateTest, ASecondLineOfASessionIsWrittenOnlyWhenItIsMeant) {
    ASSERT_TRUE(arrive(u"Ada"_s, "2024-11-20T09:05"));
    const auto again = arrive(u"Ada"_s, "2024-11-20T09:30");
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, errors::kAlreadySignedIn);
    EXPECT_EQ(again.error().detail.value(u"time"_s).toTime(), QTime(9, 5));
    EXPECT_EQ(disk.reading(u"Ada"_s, u"2024-11-20 AM"_s).code, u"L"_s);
    const auto meant = SignInLate(disk.office())
                           .run({.pupil = disk.pupil(u"Ada"_s),
                                 .at = moment("2024-11-20T09:30"),
                                 .reason = u"overslept"_s,
                                 .isSecond = true},
                                disk.author());
    ASSERT_TRUE(meant);
    EXPECT_EQ(meant->code, u"U"_s);
}

TEST_F(SignInLateTest, TheOtherSessionAndALineTakenBackAreNoSecondLine) {
    const auto morning = arrive(u"Ada"_s, "2024-11-20T09:05");
    EXPECT_TRUE(arrive(u"Ada"_s, "2024-11-20T13:10"));
    ASSERT_TRUE(SignInLate(disk.office()).takeBack(morning->arrival, disk.author()));
    EXPECT_TRUE(arrive(u"Ada"_s, "2024-11-20T09:30"));
}

} // namespace
} // namespace rollbook
