// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/family/BookMeeting.h"

#include "core/office/ChangeRoll.h"
#include "core/office/family/AllocateFocus.h"
#include "tests/core/office/family/FamilyDesk.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using Kind = MeetingEventKind;

class BookMeetingTest : public FamilyDesk {
protected:
    Result<qint64> book() { return BookMeeting(disk.office()).book(meeting, disk.author()); }
    Result<void> note(qint64 id, const MeetingEvent& event) {
        return BookMeeting(disk.office()).note(id, event, disk.author());
    }
    MeetingEvent& booking() { return meeting.events.front(); }
    void restrict(RestrictionKind kind) {
        ASSERT_TRUE(ChangeRoll(disk.office())
                        .setRestriction(ada(), contact(u"Uncle"_s),
                                        {.kind = kind, .from = day("2024-09-04"), .reason = u"x"_s},
                                        disk.author()));
    }
    qint64 focusFamily() {
        return AllocateFocus(disk.office())
            .allocate({.pupils = {ada()}, .staff = ruth}, day("2024-11-20"), disk.author())
            .value();
    }

    Meeting meeting{.pupil = ada(),
                    .purpose = u"Absence on Mondays"_s,
                    .events = {{.contacts = {contact(u"Mother"_s)},
                                .with = u"School nurse"_s,
                                .place = u"Room 2"_s,
                                .at = moment("2024-11-22T08:30")}}};
};

TEST_F(BookMeetingTest, IsBookedInvitedMissedRebookedAndHeldAndAllOfItKept) {
    const qint64 id = *book();
    ASSERT_TRUE(note(id, {.kind = Kind::Invited, .words = u"Letter home"_s}));
    disk.clock().set(moment("2024-11-22T09:00"));
    ASSERT_TRUE(note(id, {.kind = Kind::NotAttended, .words = u"No answer"_s}));
    ASSERT_TRUE(note(id, {.kind = Kind::Rebooked, .at = moment("2024-11-26T15:30")}));
    disk.clock().set(moment("2024-11-26T16:00"));
    ASSERT_TRUE(note(id, {.kind = Kind::Held, .with = u"Mother alone"_s, .words = u"Agreed"_s}));

    const Meeting& kept = *family().meeting(id);
    ASSERT_EQ(kept.events.size(), 5U);
    EXPECT_EQ(kept.events.front().kind, Kind::Booked);
    EXPECT_EQ(kept.events.front().at, moment("2024-11-22T08:30"));
    EXPECT_EQ(kept.at(), moment("2024-11-26T15:30"));
    EXPECT_EQ(kept.arranged().place, u"Room 2"_s);
    EXPECT_EQ(kept.events.back().with, u"Mother alone"_s);
    EXPECT_TRUE(kept.events.back().contacts.empty());
    EXPECT_EQ(kept.events.back().entered.at, moment("2024-11-26T16:00"));
    standsAfterReopening();
}

TEST_F(BookMeetingTest, SaysWhoWhereWhenAndWhy) {
    const Meeting whole = meeting;
    booking().contacts.clear();
    booking().with = u" "_s;
    EXPECT_EQ(book().error().code, errors::kMeetingWho);
    meeting = whole;
    booking().place.clear();
    EXPECT_EQ(book().error().code, errors::kMeetingWhere);
    meeting = whole;
    booking().at = {};
    EXPECT_EQ(book().error().code, errors::kMeetingWhen);
    meeting = whole;
    meeting.purpose = u" "_s;
    EXPECT_EQ(book().error().code, errors::kMeetingWhy);
    EXPECT_TRUE(family().meetings.empty());
}

// rules.md 27: the uncle must not collect her, which is no bar to a meeting.
TEST_F(BookMeetingTest, WhoMayNotBeToldIsNotAsked) {
    booking().contacts = {contact(u"Uncle"_s)};
    ASSERT_TRUE(book());
    for (const auto kind : {RestrictionKind::NoInformation, RestrictionKind::DoNotContact}) {
        restrict(kind);
        EXPECT_EQ(book().error().code, errors::kNotInvited);
        EXPECT_EQ(note(1, {.kind = Kind::Invited}).error().code, errors::kNotInvited);
    }
}

TEST_F(BookMeetingTest, SomebodyElsesContactIsNotAsked) {
    meeting.pupil = ben();
    EXPECT_EQ(book().error().code, errors::kNotInvited);
}

TEST_F(BookMeetingTest, ComesToSomethingOnlyFromItsMomentOn) {
    const qint64 id = *book();
    disk.clock().set(moment("2024-11-22T08:29"));
    for (const Kind kind : {Kind::Held, Kind::NotAttended})
        EXPECT_EQ(note(id, {.kind = kind}).error().code, errors::kMeetingToCome);
    disk.clock().set(moment("2024-11-22T08:30"));
    EXPECT_TRUE(note(id, {.kind = Kind::Held}));
}

TEST_F(BookMeetingTest, WhatWasHeldIsOver) {
    const qint64 id = *book();
    disk.clock().set(moment("2024-11-22T09:00"));
    ASSERT_TRUE(note(id, {.kind = Kind::Held}));
    for (const Kind kind : {Kind::Invited, Kind::Held, Kind::NotAttended, Kind::Rebooked})
        EXPECT_EQ(note(id, {.kind = kind, .at = moment("2024-11-29T09:00")}).error().code,
                  errors::kMeetingOver);
    EXPECT_EQ(family().meeting(id)->events.size(), 2U);
}

TEST_F(BookMeetingTest, WhatWasMissedIsOnlyRebooked) {
    const qint64 id = *book();
    disk.clock().set(moment("2024-11-22T09:00"));
    ASSERT_TRUE(note(id, {.kind = Kind::NotAttended}));
    EXPECT_EQ(note(id, {.kind = Kind::Held}).error().code, errors::kMeetingOver);
    EXPECT_EQ(note(id, {.kind = Kind::Rebooked}).error().code, errors::kMeetingWhen);
    EXPECT_TRUE(note(id, {.kind = Kind::Rebooked, .at = moment("2024-11-29T09:00")}));
}

TEST_F(BookMeetingTest, IsBookedOnce) {
    const qint64 id = *book();
    EXPECT_EQ(note(id, {.kind = Kind::Booked}).error().code, errors::kNoSuchMeeting);
    EXPECT_EQ(note(id + 1, {.kind = Kind::Invited}).error().code, errors::kNoSuchMeeting);
}

TEST_F(BookMeetingTest, OneBeginsAndOneEndsAFocusFamilysHalfTerm) {
    const qint64 focus = focusFamily();
    meeting.focus = FocusMeeting{focus, FocusMeeting::Part::Start};
    const qint64 id = *book();
    EXPECT_EQ(book().error().code, errors::kFocusMeetingThere);
    meeting.focus->part = FocusMeeting::Part::End;
    ASSERT_TRUE(book());
    EXPECT_EQ(family().focusMeeting(focus, FocusMeeting::Part::Start)->id, id);
    EXPECT_NE(family().focusMeeting(focus, FocusMeeting::Part::End)->id, id);
    standsAfterReopening();
}

TEST_F(BookMeetingTest, AFocusFamilysMeetingIsAboutThatFamily) {
    meeting.focus = FocusMeeting{focusFamily(), FocusMeeting::Part::Start};
    meeting.pupil = ben();
    booking().contacts.clear();
    EXPECT_EQ(book().error().code, errors::kNoSuchFocus);
}

} // namespace
} // namespace rollbook
