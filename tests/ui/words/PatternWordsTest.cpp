// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/PatternWords.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Pattern eightOfNine(PatternKind kind, int weekday = 0, std::optional<Half> half = {}) {
    return {.kind = kind,
            .weekday = weekday,
            .half = half,
            .absences = 8,
            .of = 9,
            .ofClass = Rate::make(37, 180),
            .ofSchool = Rate::make(1, 4)};
}

QString share(int part, int whole) {
    return words::share(*Rate::make(part, whole));
}

TEST(PatternWordsTest, AFindingIsSaidWithTheClassBesideIt) {
    Pattern mondays = eightOfNine(PatternKind::Weekday, Qt::Monday);
    mondays.absences = 6;
    mondays.of = 8;
    EXPECT_EQ(words::sentence(mondays), u"6 of 8 absences on Mondays; class: 1 in 5"_s);
}

TEST(PatternWordsTest, WithoutAClassTheSchoolStandsBesideIt) {
    Pattern fridays = eightOfNine(PatternKind::Weekday, Qt::Friday);
    fridays.ofClass = {};
    EXPECT_EQ(words::sentence(fridays), u"8 of 9 absences on Fridays; school: 1 in 4"_s);
    fridays.ofSchool = {};
    EXPECT_EQ(words::sentence(fridays), u"8 of 9 absences on Fridays"_s);
}

TEST(PatternWordsTest, EveryKindHasItsWords) {
    const std::pair<Pattern, QString> cases[] = {
        {eightOfNine(PatternKind::WeekdayHalf, Qt::Monday, Half::AM),
         u"8 of 9 half days missed on Monday mornings"_s},
        {eightOfNine(PatternKind::WeekdayHalf, Qt::Friday, Half::PM),
         u"8 of 9 half days missed on Friday afternoons"_s},
        {eightOfNine(PatternKind::Half, 0, Half::PM),
         u"8 of 9 half days missed in the afternoon"_s},
        {eightOfNine(PatternKind::Half, 0, Half::AM), u"8 of 9 half days missed in the morning"_s},
        {eightOfNine(PatternKind::FirstOfTerm), u"8 of 9 absences on the first day of a term"_s},
        {eightOfNine(PatternKind::LastOfTerm), u"8 of 9 absences on the last day of a term"_s},
        {eightOfNine(PatternKind::AfterBreak), u"8 of 9 absences on the first day after a break"_s},
        {eightOfNine(PatternKind::BeforeBreak),
         u"8 of 9 absences on the last day before a break"_s},
        {eightOfNine(PatternKind::WithSiblings),
         u"8 of 9 absences while a brother or sister was away"_s},
        {eightOfNine(PatternKind::LastYear),
         u"8 of 9 absences at the same time of year as one last year"_s},
        {eightOfNine(PatternKind::ShortSpells), u"8 separate absences in 9 days missed"_s},
        {eightOfNine(PatternKind::BrokenWeeks), u"8 of 9 school weeks with an absence"_s},
        {eightOfNine(PatternKind::ClassIllness),
         u"Fell ill with the class: 8 of 9 pupils within three school days"_s},
    };
    for (const auto& [pattern, text] : cases)
        EXPECT_EQ(words::sentence(pattern), text + u"; class: 1 in 5"_s);
}

TEST(PatternWordsTest, ASmallShareIsOneInSoMany) {
    EXPECT_EQ(share(0, 40), u"none"_s);
    EXPECT_EQ(share(1, 2'000), u"1 in 2,000"_s);
    EXPECT_EQ(share(2, 9), u"1 in 5"_s); // 4.5
    EXPECT_EQ(share(20, 91), u"1 in 5"_s);
    EXPECT_EQ(share(20, 89), u"1 in 4"_s);
    EXPECT_EQ(share(29, 100), u"1 in 3"_s);
}

TEST(PatternWordsTest, AGreatShareIsInTenths) {
    EXPECT_EQ(share(3, 10), u"3 in 10"_s);
    EXPECT_EQ(share(349, 1'000), u"3 in 10"_s);
    EXPECT_EQ(share(35, 100), u"4 in 10"_s);
    EXPECT_EQ(share(99, 100), u"9 in 10"_s);
    EXPECT_EQ(share(100, 100), u"all"_s);
}

TEST(PatternWordsTest, SpellsAreDescribed) {
    EXPECT_EQ(words::sentence(SpellShape{.spells = 7,
                                         .sessions = 20,
                                         .medianSessions = 2,
                                         .medianGap = 12,
                                         .ofOneDayOrLess = 5}),
              u"7 spells, typically 2 sessions, 12 school days apart; 5 of a day or less"_s);
    EXPECT_EQ(
        words::sentence(SpellShape{
            .spells = 2, .sessions = 2, .medianSessions = 1, .medianGap = 1, .ofOneDayOrLess = 2}),
        u"2 spells, typically 1 session, 1 school day apart; 2 of a day or less"_s);
}

} // namespace
} // namespace rollbook
