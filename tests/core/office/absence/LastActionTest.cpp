// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/absence/LastAction.h"

#include "core/family/FamilyWork.h"
#include "tests/support/OfficeOnDisk.h"
#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const PupilId kAda{1};

class LastActionTest : public ::testing::Test {
protected:
    void contact(const char* at, ContactKind kind) {
        school.work.contacts.push_back({.pupil = kAda, .at = moment(at), .kind = kind});
    }
    void settle(const char* at, Settlement::Kind kind) {
        school.work.settlements.push_back(
            {.step = u"talk"_s, .subject = {.pupil = kAda}, .kind = kind, .at = moment(at)});
    }
    void letter(const char* at) {
        school.letters.issued.push_back(
            {.pupil = kAda, .title = u"Approaching 10%"_s, .at = moment(at)});
    }
    std::optional<LastAction> last(const char* on) const {
        const auto all = lastActions(school, day(on));
        const auto found = all.find(kAda);
        return found == all.end() ? std::nullopt : std::optional(found->second);
    }

    School school{shippedCodes()};
};

TEST_F(LastActionTest, TheLatestOfContactLetterAndStepIsTold) {
    EXPECT_EQ(last("2024-11-20"), std::nullopt);
    contact("2024-11-04T09:40", ContactKind::Phone);
    EXPECT_EQ(last("2024-11-20"), (LastAction{.on = day("2024-11-04")}));
    letter("2024-11-06T10:00");
    EXPECT_EQ(last("2024-11-20"), (LastAction{.on = day("2024-11-06"),
                                              .kind = LastAction::Kind::Letter,
                                              .title = u"Approaching 10%"_s}));
    settle("2024-11-07T10:00", Settlement::Kind::Done);
    EXPECT_EQ(last("2024-11-20"), (LastAction{.on = day("2024-11-07"),
                                              .kind = LastAction::Kind::Step,
                                              .title = u"talk"_s}));
    EXPECT_EQ(last("2024-11-06")->kind, LastAction::Kind::Letter);
    EXPECT_EQ(last("2024-11-03"), std::nullopt);
}

TEST_F(LastActionTest, APlanAndAMeetingThatWasHeldOrMissedAreOnes) {
    FamilyWork family;
    family.plans = {{.pupil = kAda, .entered = {.at = moment("2024-11-04T15:00")}}};
    Meeting meeting{.pupil = kAda, .purpose = u"Attendance"_s};
    meeting.events = {{.kind = MeetingEventKind::Booked, .at = moment("2024-11-12T15:00")}};
    family.meetings = {meeting};
    school.family = std::make_shared<FamilyWork>(family);
    EXPECT_EQ(last("2024-11-20"),
              (LastAction{.on = day("2024-11-04"), .kind = LastAction::Kind::Plan}));
    family.meetings.front().events.push_back(
        {.kind = MeetingEventKind::NotAttended, .at = moment("2024-11-12T15:00")});
    school.family = std::make_shared<FamilyWork>(family);
    EXPECT_EQ(last("2024-11-20"), (LastAction{.on = day("2024-11-12"),
                                              .kind = LastAction::Kind::Meeting,
                                              .title = u"Attendance"_s}));
}

TEST_F(LastActionTest, AttendanceMayChangeAfterALetterNotAfterACall) {
    contact("2024-11-04T09:40", ContactKind::Phone);
    settle("2024-11-07T10:00", Settlement::Kind::Done);
    letter("2024-11-05T10:00");
    letter("2024-11-08T10:00");
    letter("2024-11-08T10:01"); // to the other parent
    const auto on = [&](const char* from, const char* to) {
        std::vector<QDate> days;
        for (const LastAction& each : actionsAbout(school, kAda, {day(from), day(to)}))
            days.push_back(each.on);
        return days;
    };
    EXPECT_EQ(on("2024-11-05", "2024-11-08"), (std::vector{day("2024-11-08"), day("2024-11-05")}));
    EXPECT_EQ(on("2024-11-06", "2024-11-07"), std::vector<QDate>());
}

TEST_F(LastActionTest, OfOneParentThereAreTheirLettersAndMeetingsWithoutWhatTheyWereAbout) {
    const ContactId mother{1};
    const ContactId father{2};
    letter("2024-11-05T10:00");
    school.letters.issued.back().contact = mother;
    letter("2024-11-06T10:00");
    school.letters.issued.back().contact = father;
    letter("2024-11-07T10:00");
    school.letters.issued.back().contact = father;
    school.letters.issued.back().together = {mother};
    FamilyWork family;
    family.plans = {{.id = 1, .pupil = kAda, .from = day("2024-11-08")}};
    const auto meeting = [](MeetingEventKind kind, ContactId with, const char* at) {
        return Meeting{.pupil = kAda,
                       .purpose = u"Attendance"_s,
                       .events = {{.kind = MeetingEventKind::Booked, .contacts = {with}, .at = moment(at)},
                                  {.kind = kind, .contacts = {with}, .at = moment(at)}}};
    };
    family.meetings = {meeting(MeetingEventKind::Held, mother, "2024-11-11T15:00"),
                       meeting(MeetingEventKind::NotAttended, mother, "2024-11-12T15:00"),
                       meeting(MeetingEventKind::Booked, mother, "2024-11-13T15:00"),
                       meeting(MeetingEventKind::Held, father, "2024-11-14T15:00")};
    school.family = std::make_shared<FamilyWork>(family);
    std::vector<QDate> days;
    for (const LastAction& each :
         actionsWith(school, kAda, mother, {day("2024-11-05"), day("2024-11-20")})) {
        days.push_back(each.on);
        EXPECT_NE(each.title, u"Attendance"_s);
    }
    EXPECT_EQ(days, (std::vector{day("2024-11-12"), day("2024-11-11"), day("2024-11-07"),
                                 day("2024-11-05")}));
}

TEST_F(LastActionTest, ANoteAConcernAndAStepPutOffAreNone) {
    contact("2024-11-04T09:40", ContactKind::Note);
    contact("2024-11-04T09:41", ContactKind::Concern);
    settle("2024-11-05T10:00", Settlement::Kind::Deferred);
    settle("2024-11-05T10:00", Settlement::Kind::NotNeeded);
    EXPECT_EQ(last("2024-11-20"), std::nullopt);
}

TEST_F(LastActionTest, SchoolDaysWithoutOneLeaveTheBreakOut) {
    const auto built = SchoolBuilder().onReferenceCalendar().build();
    const LastAction friday{.on = day("2024-10-25")};
    const auto without = [&](const LastAction* last, const char* on) {
        return schoolDaysWithout(built->calendar, last, day(on));
    };
    EXPECT_EQ(without(&friday, "2024-10-25"), 0);
    EXPECT_EQ(without(&friday, "2024-11-03"), 0);
    EXPECT_EQ(without(&friday, "2024-11-05"), 2);
    EXPECT_EQ(without(nullptr, "2024-09-05"), 2); // since the year began
    const LastAction lastYear{.on = day("2024-07-01")};
    EXPECT_EQ(without(&lastYear, "2024-09-05"), 2);
}

} // namespace
} // namespace rollbook
