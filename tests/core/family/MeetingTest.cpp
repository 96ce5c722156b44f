// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/family/Meeting.h"

#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using Kind = MeetingEventKind;

class MeetingTest : public ::testing::Test {
protected:
    void then(Kind kind, const char* date = "2024-11-22") {
        meeting.events.push_back({.kind = kind, .at = day(date).startOfDay()});
    }
    Meeting meeting{.events = {{.kind = Kind::Booked, .at = day("2024-11-22").startOfDay()}}};
};

TEST_F(MeetingTest, IsToComeUntilItWasHeldOrMissed) {
    EXPECT_TRUE(meeting.isToCome());
    then(Kind::Invited);
    EXPECT_TRUE(meeting.isToCome());
    then(Kind::NotAttended);
    EXPECT_FALSE(meeting.isToCome());
    then(Kind::Rebooked, "2024-11-29");
    EXPECT_TRUE(meeting.isToCome());
    then(Kind::Held, "2024-11-29");
    EXPECT_FALSE(meeting.isToCome());
}

TEST_F(MeetingTest, IsWhenItWasLastBookedFor) {
    then(Kind::Rebooked, "2024-11-29");
    then(Kind::Invited, "2024-11-01");
    EXPECT_EQ(meeting.at().date(), day("2024-11-29"));
}

TEST_F(MeetingTest, ItsWordsAreReadBack) {
    for (const Kind kind :
         {Kind::Booked, Kind::Invited, Kind::Held, Kind::NotAttended, Kind::Rebooked})
        EXPECT_EQ(meetingEventKindFromString(toString(kind)), kind);
    EXPECT_EQ(toString(Kind::NotAttended), u"notAttended"_s);
    EXPECT_EQ(meetingEventKindFromString(u"moved"), std::nullopt);
    for (const auto part : {FocusMeeting::Part::Start, FocusMeeting::Part::End})
        EXPECT_EQ(focusMeetingPartFromString(toString(part)), part);
    EXPECT_EQ(focusMeetingPartFromString(u""), std::nullopt);
}

} // namespace
} // namespace rollbook
