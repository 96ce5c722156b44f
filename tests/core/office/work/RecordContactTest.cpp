// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/work/RecordContact.h"

#include "core/office/OfficeErrors.h"
#include "core/office/Settings.h"
#include "core/office/day/ReleaseRest.h"
#include "tests/core/office/ADay.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QString kToday = u"2024-11-20 AM"_s;

// Checks L7, rules.md 25 and 32.
class RecordContactTest : public ADay {
protected:
    Result<RecordContact::Recorded> call(PupilId pupil, const QString& decision,
                                         const char* from = nullptr, const char* to = nullptr,
                                         bool isCallerKnown = true) {
        RecordContact::Request request{.contact = {.pupil = pupil,
                                                   .kind = ContactKind::Phone,
                                                   .withName = u"Mother"_s,
                                                   .outcome = ContactOutcome::Reached,
                                                   .said = u"A temperature"_s,
                                                   .decision = decision},
                                       .isCallerKnown = isCallerKnown};
        if (from)
            request.sessions = {session(QString::fromLatin1(from)),
                                session(QString::fromLatin1(to))};
        return RecordContact(disk.office()).run(request, disk.author());
    }
};

TEST_F(RecordContactTest, OneCallMendsTodaysNAndPlansTheRest) {
    take(kToday, u"N"_s, u"/"_s);
    at("09:40");
    const auto recorded = call(ada(), u"I"_s, "2024-11-20 AM", "2024-11-22 PM");
    ASSERT_TRUE(recorded) << recorded.error().toString().toStdString();
    EXPECT_EQ(recorded->amended.size(), 1u);
    EXPECT_EQ(recorded->planned.size(), 5u);
    EXPECT_EQ(code(u"Ada"_s, kToday), u"I"_s);
    EXPECT_EQ(planned(u"Ada"_s, u"2024-11-22 PM"_s), u"I"_s);
    EXPECT_EQ(planned(u"Ada"_s, u"2024-11-25 AM"_s), QString());
    disk.reopen();
    ASSERT_EQ(disk.school().work.contacts.size(), 1u);
    EXPECT_EQ(disk.school().work.contacts[0].said, u"A temperature"_s);
    EXPECT_TRUE(verifies());
}

// The mother said three days; on the second the child is in.
TEST_F(RecordContactTest, BackOnDayTwoTheRestIsOfferedAndReleased) {
    take(kToday, u"N"_s, u"/"_s);
    at("09:40");
    ASSERT_TRUE(call(ada(), u"I"_s, "2024-11-20 AM", "2024-11-22 PM"));
    const QDate second = day("2024-11-21");
    EXPECT_TRUE(backOn(disk.school(), second).empty());
    disk.clock().set(moment("2024-11-21T08:55"));
    take(u"2024-11-21 AM"_s, u"/"_s, u"/"_s);
    const auto back = backOn(disk.school(), second);
    ASSERT_EQ(back.size(), 1u);
    EXPECT_EQ(back[0].stillPlanned.front(), session(u"2024-11-21 PM"_s));
    EXPECT_EQ(back[0].stillPlanned.back(), session(u"2024-11-22 PM"_s));
    ASSERT_TRUE(ReleaseRest(disk.office()).run(back[0], u"back"_s, disk.author()));
    disk.reopen();
    EXPECT_EQ(planned(u"Ada"_s, u"2024-11-21 PM"_s), QString());
    EXPECT_EQ(planned(u"Ada"_s, u"2024-11-22 PM"_s), QString());
    EXPECT_TRUE(verifies());
}

TEST_F(RecordContactTest, WhatWasPlannedForAnotherReasonIsNotTheRest) {
    take(kToday, u"N"_s, u"/"_s);
    at("09:40");
    ASSERT_TRUE(call(ada(), u"I"_s, "2024-11-20 AM", "2024-11-21 AM"));
    ASSERT_TRUE(call(ada(), u"M"_s, "2024-11-21 PM", "2024-11-21 PM"));
    disk.clock().set(moment("2024-11-21T08:55"));
    take(u"2024-11-21 AM"_s, u"/"_s, u"/"_s);
    EXPECT_TRUE(backOn(disk.school(), day("2024-11-21")).empty());
    EXPECT_EQ(planned(u"Ada"_s, u"2024-11-21 PM"_s), u"M"_s);
}

TEST_F(RecordContactTest, BeforeTheRegisterIsTakenTodayIsPlannedToo) {
    const auto recorded = call(ada(), u"I"_s, "2024-11-20 AM", "2024-11-20 PM");
    ASSERT_TRUE(recorded);
    EXPECT_TRUE(recorded->amended.empty());
    EXPECT_EQ(planned(u"Ada"_s, kToday), u"I"_s);
}

TEST_F(RecordContactTest, AMarkThatIsThereStays) {
    take(kToday, u"/"_s, u"/"_s);
    const auto recorded = call(ada(), u"I"_s, "2024-11-20 AM", "2024-11-20 AM");
    ASSERT_TRUE(recorded);
    EXPECT_EQ(recorded->kept.size(), 1u);
    EXPECT_EQ(code(u"Ada"_s, kToday), u"/"_s);
}

TEST_F(RecordContactTest, TheSecondCallForTheSameDaysPlansNothingTwice) {
    ASSERT_TRUE(call(ada(), u"I"_s, "2024-11-20 PM", "2024-11-20 PM"));
    const auto again = call(ada(), u"M"_s, "2024-11-20 PM", "2024-11-20 PM");
    ASSERT_TRUE(again);
    EXPECT_EQ(again->kept.size(), 1u);
    EXPECT_EQ(planned(u"Ada"_s, u"2024-11-20 PM"_s), u"I"_s);
}

TEST_F(RecordContactTest, ThreeSchoolDaysAreClearedAndAFourthIsNot) {
    EXPECT_TRUE(call(ada(), u"I"_s, "2024-11-20 AM", "2024-11-22 PM"));
    const auto refused = call(ada(), u"I"_s, "2024-11-20 AM", "2024-11-25 AM");
    EXPECT_EQ(refused.error().code, errors::kTooManyDays);
    EXPECT_EQ(refused.error().detail[u"days"_s].toInt(), 4);
    EXPECT_EQ(disk.school().work.contacts.size(), 1u);
}

TEST_F(RecordContactTest, AFlaggedPupilIsAskedAboutDaily) {
    EXPECT_TRUE(call(ben(), u"I"_s, "2024-11-20 AM", "2024-11-20 PM"));
    EXPECT_EQ(call(ben(), u"I"_s, "2024-11-20 AM", "2024-11-21 AM").error().code,
              errors::kTooManyDays);
}

TEST_F(RecordContactTest, TheSchoolsOwnNumberOfDaysHolds) {
    ASSERT_TRUE(ChangeSettings(disk.office())
                    .setNumbers({{.id = u"callClearsDays"_s, .value = 1, .from = day("2024-09-01")}},
                                disk.author()));
    EXPECT_EQ(call(ada(), u"I"_s, "2024-11-20 AM", "2024-11-21 AM").error().code,
              errors::kTooManyDays);
}

TEST_F(RecordContactTest, AnUnverifiedCallerClearsNothingForAFlaggedPupil) {
    take(kToday, u"N"_s, u"N"_s);
    EXPECT_EQ(call(ben(), u"I"_s, "2024-11-20 AM", "2024-11-20 AM", false).error().code,
              errors::kCallerUnknown);
    EXPECT_EQ(code(u"Ben"_s, kToday), u"N"_s);
    EXPECT_TRUE(call(ada(), u"I"_s, "2024-11-20 AM", "2024-11-20 AM", false));
    EXPECT_TRUE(call(ben(), QString(), nullptr, nullptr, false)) << "what was said is kept";
}

TEST_F(RecordContactTest, AVisitIsKeptWithItsContact) {
    const Visit visit{.went = u"Ruth Okafor and Sam Lee"_s,
                      .address = u"1 Mill Lane"_s,
                      .isPupilSeen = true,
                      .spokenTo = u"mother"_s,
                      .isCardLeft = true,
                      .reference = u"CAD 12"_s,
                      .nextStep = u"ring on Friday"_s};
    const auto recorded =
        RecordContact(disk.office())
            .run({.contact = {.pupil = ada(), .kind = ContactKind::Visit}, .visit = visit},
                 disk.author());
    ASSERT_TRUE(recorded);
    disk.reopen();
    ASSERT_EQ(disk.school().work.visits.size(), 1u);
    Visit read = disk.school().work.visits[0];
    EXPECT_EQ(read.contact, recorded->contact);
    read.contact = 0;
    EXPECT_EQ(read, visit);
}

} // namespace
} // namespace rollbook
