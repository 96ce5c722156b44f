// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/LetterWords.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

namespace rollbook {
namespace {

std::vector<SessionKey> sessions(std::initializer_list<const char*> all) {
    std::vector<SessionKey> read;
    for (const char* each : all)
        read.push_back(*sessionFromString(QString::fromLatin1(each)));
    return read;
}

// checks W8.
TEST(LetterWordsTest, ADayWithBothHalvesIsSaidOnce) {
    EXPECT_THAT(words::daysInLetter(
                    sessions({"2024-10-03 AM", "2024-10-03 PM", "2024-10-04 PM"})),
                ElementsAre(u"3 October, all day"_s, u"4 October, afternoon"_s));
    EXPECT_THAT(words::daysInLetter(sessions({"2024-10-03 PM", "2024-10-04 AM"})),
                ElementsAre(u"3 October, afternoon"_s, u"4 October, morning"_s));
}

struct Counted {
    int sessions;
    const char* words;
};
class SessionsAndDaysTest : public ::testing::TestWithParam<Counted> {};

TEST_P(SessionsAndDaysTest, SayBoth) {
    EXPECT_EQ(words::sessionsAndDays(GetParam().sessions), QString::fromUtf8(GetParam().words));
}

INSTANTIATE_TEST_SUITE_P(Each, SessionsAndDaysTest,
                         ::testing::Values(Counted{0, "0 sessions (0 days)"},
                                           Counted{1, "1 session (half a day)"},
                                           Counted{2, "2 sessions (1 day)"},
                                           Counted{3, "3 sessions (1½ days)"},
                                           Counted{14, "14 sessions (7 days)"}));

struct Told {
    int part;
    int of;
    const char* words;
};
class PercentInLetterTest : public ::testing::TestWithParam<Told> {};

// A rounded figure never says what is not so.
TEST_P(PercentInLetterTest, StaysOnItsSideOfALine) {
    EXPECT_EQ(words::percentInLetter(Rate::make(GetParam().part, GetParam().of)),
              QString::fromLatin1(GetParam().words));
}

INSTANTIATE_TEST_SUITE_P(
    Each, PercentInLetterTest,
    ::testing::Values(Told{90, 100, "90.0%"}, Told{899, 1000, "89.9%"}, Told{901, 1000, "90.1%"},
                      Told{8997, 10000, "89.97%"},  // not 90.0, which is not persistent
                      Told{9003, 10000, "90.03%"},  // not 90.0, which is
                      Told{94996, 100000, "94.996%"}, Told{8501, 10000, "85.01%"},
                      Told{7, 8, "87.5%"}, Told{0, 380, "0.0%"}, Told{380, 380, "100.0%"},
                      Told{1, 3, "33.3%"}, Told{2, 3, "66.7%"}));

TEST(LetterWordsTest, WithoutSessionsThereIsNoPercentage) {
    EXPECT_EQ(words::percentInLetter(std::nullopt), QString());
}

TEST(LetterWordsTest, ATimeIsSaidAsPeopleSayIt) {
    EXPECT_EQ(words::timeInLetter(QTime(8, 50)), u"8.50 am"_s);
    EXPECT_EQ(words::timeInLetter(QTime(12, 5)), u"12.05 pm"_s);
    EXPECT_EQ(words::timeInLetter(QTime(0, 5)), u"12.05 am"_s);
    EXPECT_EQ(words::timeInLetter(QTime(13, 0)), u"1.00 pm"_s);
}

TEST(LetterWordsTest, TheMakeUpOfCodesIsForTheOffice) {
    EXPECT_EQ(words::makeUp({{u"I"_s, 6}, {u"M"_s, 2}}), u"I 6, M 2"_s);
}

TEST(LetterWordsTest, EveryObstacleSaysWhatToDo) {
    for (int i = 0; i <= int(Obstacle::NotYetSaid); ++i) {
        EXPECT_FALSE(words::name(Obstacle(i)).isEmpty()) << i;
        EXPECT_TRUE(words::wayOut(Obstacle(i)).endsWith(u'.')) << i;
        EXPECT_EQ(obstacleFromString(toString(Obstacle(i))), Obstacle(i));
    }
}

TEST(LetterWordsTest, AFileIsNamedSoThatItIsFoundAgain) {
    School school(*CodeBook::shipped());
    school.roll = Roll({{.id = PupilId(1), .surname = u"O/Neil"_s, .forename = u"Ada"_s}}, {}, {});
    const IssuedLetter letter{.id = 12,
                              .pupil = PupilId(1),
                              .title = u"No reason yet"_s,
                              .recipient = u"Mrs Wei Wright"_s,
                              .at = QDateTime(QDate(2024, 11, 21), QTime(10, 0))};
    EXPECT_EQ(words::letterFileName(school, letter),
              u"2024-11-21 O-Neil Ada No reason yet Mrs Wei Wright 12"_s);
}

TEST(LetterWordsTest, WhatALetterSaidAndTheRegisterSaysNow) {
    const IssuedLetter letter{.told = {.possible = 40, .authorised = 4, .unauthorised = 10},
                              .at = QDateTime(QDate(2024, 10, 3), QTime(10, 0))};
    ToldFigures now = letter.told;
    now.unauthorised = 8;
    EXPECT_EQ(words::saidThenAndNow(letter, now),
              u"The letter of 3 October 2024 said 14 of 40 sessions (20 days) missed; the register "
              "now says 12 of 40."_s);
}

} // namespace
} // namespace rollbook
