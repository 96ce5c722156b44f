// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/BeforeAndAfterWords.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const LastAction kLetter{.on = QDate(2024, 10, 4),
                         .kind = LastAction::Kind::Letter,
                         .title = u"Deterioration"_s};
const BeforeAndAfter kFiveWeeks{.weeks = 5,
                                .before = {},
                                .after = {},
                                .pupilBefore = {.possible = 50, .authorised = 7},
                                .pupilAfter = {.possible = 50, .unauthorised = 3},
                                .othersBefore = {.possible = 1000, .authorised = 59},
                                .othersAfter = {.possible = 1000, .authorised = 60}};

TEST(BeforeAndAfterWordsTest, SaysBothSidesAndTheYearGroupBeside) {
    EXPECT_EQ(words::sentence(kLetter, kFiveWeeks, YearGroup::fromNumber(4)),
              u"04/10/2024, letter “Deterioration”: 86.0% in the 5 school weeks before, 94.0% in the 5 "
              "since. The others of Year 4 in the same weeks: 94.1%, then 94.0%."_s);
}

TEST(BeforeAndAfterWordsTest, LeavesTheOthersOutWhereThereAreNone) {
    BeforeAndAfter alone = kFiveWeeks;
    alone.othersAfter = {};
    EXPECT_TRUE(words::sentence(kLetter, alone, YearGroup::fromNumber(4)).endsWith(u"in the 5 since."_s));
    EXPECT_TRUE(words::sentence(kLetter, kFiveWeeks, std::nullopt).endsWith(u"in the 5 since."_s));
}

TEST(BeforeAndAfterWordsTest, AMeetingWhoseReasonIsNotToldIsAMeeting) {
    LastAction meeting{.on = QDate(2024, 10, 4), .kind = LastAction::Kind::Meeting, .title = u"Lates"_s};
    EXPECT_TRUE(words::sentence(meeting, kFiveWeeks, {}).startsWith(u"04/10/2024, meeting “Lates”: "_s));
    meeting.title.clear();
    EXPECT_TRUE(words::sentence(meeting, kFiveWeeks, {}).startsWith(u"04/10/2024, meeting: "_s));
}

TEST(BeforeAndAfterWordsTest, UnderFourWeeksGivesNoFigure) {
    BeforeAndAfter early = kFiveWeeks;
    early.weeks = 3;
    EXPECT_EQ(words::sentence(kLetter, early, std::nullopt),
              u"04/10/2024, letter “Deterioration”: too early to say: 3 whole school weeks stand on "
              "both sides."_s);
}

} // namespace
} // namespace rollbook
