// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pathway/AskedOf.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

// Steps about figures, both sides of each boundary (rules.md 17, 18).
namespace rollbook {
namespace {

SchoolBuilder ada(const char* born = "2014-11-02") {
    SchoolBuilder builder;
    return builder.onReferenceCalendar().withPupil(u"Ada"_s).born(day(born))
        .from(day("2024-09-04"));
}

constexpr auto* kPenalty = R"("when": {"all": [
    {"sessions": {"codes": ["G", "N", "O", "U"], "sessions": 10, "in": {"schoolWeeks": 10}}},
    {"ofCompulsoryAge": {}}]})";

// Present but for two sessions on 24 September and eight on 3 to 6 December.
SchoolBuilder twoAndEight(const QString& lastOne = u"O"_s, const char* born = "2014-11-02") {
    SchoolBuilder builder = ada(born);
    builder.markedThrough(day("2024-09-04"), day("2024-12-06"), u"/"_s)
        .marked(u"2024-09-24 AM"_s, u"O O"_s)
        .marked(u"2024-12-03 AM"_s, u"U O O O O U O "_s + lastOne);
    return builder;
}

// Checks P1: met in the tenth school week, which half-term does not shorten.
TEST(FigureStepsTest, TenSessionsInTenSchoolWeeks) {
    EXPECT_THAT(AskedOf(twoAndEight()).step(kPenalty).at("2024-12-05").due(), IsEmpty());
    AskedOf asked(twoAndEight());
    EXPECT_THAT(asked.step(kPenalty).at("2024-12-06").due(),
                ElementsAre(u"it 2024-12-06 PM by 2024-12-06"_s));
    EXPECT_EQ(asked.sessions().size(), 10);
    EXPECT_EQ(asked.sessions().front(), u"2024-09-24 AM"_s);
}

TEST(FigureStepsTest, TheEleventhSchoolWeekIsTooLate) {
    SchoolBuilder builder = ada();
    builder.markedThrough(day("2024-09-04"), day("2024-12-13"), u"/"_s)
        .marked(u"2024-09-24 AM"_s, u"O O"_s)
        .marked(u"2024-12-10 AM"_s, u"O O O O O O O O"_s);
    EXPECT_THAT(AskedOf(builder).step(kPenalty).at("2024-12-13").due(), IsEmpty());
}

// Checks P4.
TEST(FigureStepsTest, AnNThatBecomesIUnmeetsIt) {
    EXPECT_EQ(AskedOf(twoAndEight(u"N"_s)).step(kPenalty).at("2024-12-06").due().size(), 1);
    EXPECT_THAT(AskedOf(twoAndEight(u"I"_s)).step(kPenalty).at("2024-12-06").due(), IsEmpty());
}

// Checks P8: compulsory age begins on the prescribed day, 31 December.
TEST(FigureStepsTest, NobodyBelowOrAboveCompulsoryAgeIsFlagged) {
    EXPECT_THAT(AskedOf(twoAndEight(u"O"_s, "2019-09-01")).step(kPenalty).at("2024-12-06").due(),
                IsEmpty());
    EXPECT_EQ(
        AskedOf(twoAndEight(u"O"_s, "2019-08-31")).step(kPenalty).at("2024-12-06").due().size(),
        1);
    EXPECT_THAT(AskedOf(twoAndEight(u"O"_s, "2008-08-31")).step(kPenalty).at("2024-12-06").due(),
                IsEmpty());
}

// 20 sessions to 17 September, of which so many are absent.
SchoolBuilder twenty(int absent, int sessions = 20) {
    SchoolBuilder builder = ada();
    QStringList codes;
    for (int i = 0; i < sessions; ++i)
        codes.append(i < absent ? u"I"_s : u"/"_s);
    return builder.marked(u"2024-09-04 AM"_s, codes.join(u' '));
}

TEST(FigureStepsTest, BelowAndAtOrBelowDifferByTheLineItself) {
    constexpr auto* kBelow = R"("when": {"attendance": {"below": 90, "in": "yearToDate"}})";
    constexpr auto* kAtOrBelow =
        R"("when": {"attendance": {"atOrBelow": 90, "in": "yearToDate"}})";
    for (const auto& [absent, below, atOrBelow] : {std::tuple(1, 0, 0), {2, 0, 1}, {3, 1, 1}}) {
        EXPECT_EQ(AskedOf(twenty(absent)).step(kBelow).at("2024-09-17").due().size(), below);
        EXPECT_EQ(AskedOf(twenty(absent)).step(kAtOrBelow).at("2024-09-17").due().size(),
                  atOrBelow);
    }
}

TEST(FigureStepsTest, APercentageOfFewSessionsSaysNothing) {
    constexpr auto* kBelow = R"("when": {"attendance": {"below": 90, "in": "yearToDate"}})";
    EXPECT_THAT(AskedOf(twenty(3, 19)).step(kBelow).at("2024-09-17").due(), IsEmpty());
}

TEST(FigureStepsTest, PersistentAndSevereAreInclusive) {
    constexpr auto* kPersistent = R"("when": {"persistent": {}})";
    constexpr auto* kSevere = R"("when": {"severe": {}})";
    for (const auto& [absent, persistent, severe] :
         {std::tuple(1, 0, 0), {2, 1, 0}, {9, 1, 0}, {10, 1, 1}}) {
        EXPECT_EQ(AskedOf(twenty(absent)).step(kPersistent).at("2024-09-17").due().size(),
                  persistent);
        EXPECT_EQ(AskedOf(twenty(absent)).step(kSevere).at("2024-09-17").due().size(), severe);
    }
}

// Fifteen days of illness are thirty sessions of I in the year, wherever they lie.
TEST(FigureStepsTest, ThirtySessionsOfIllnessInTheYear) {
    constexpr auto* kIll =
        R"("when": {"sessions": {"codes": ["I"], "sessions": 30, "in": "yearToDate"}})";
    SchoolBuilder builder = ada();
    builder.markedThrough(day("2024-09-09"), day("2024-09-20"), u"I"_s)
        .markedThrough(day("2024-10-07"), day("2024-10-11"), u"I"_s);
    EXPECT_THAT(AskedOf(builder).step(kIll).at("2024-10-10").due(), IsEmpty());
    EXPECT_THAT(AskedOf(builder).step(kIll).at("2024-10-11").due(),
                ElementsAre(u"it 2024-10-11 PM by 2024-10-11"_s));
}

TEST(FigureStepsTest, SpellsAreCountedNotSessions) {
    constexpr auto* kSpells =
        R"("when": {"spells": {"codes": ["I"], "spells": 3, "in": "yearToDate"}})";
    const auto marked = [](const QString& codes) {
        SchoolBuilder builder = ada();
        return builder.marked(u"2024-09-04 AM"_s, codes);
    };
    EXPECT_THAT(AskedOf(marked(uR"(I I / I I I)"_s)).step(kSpells).at("2024-09-06").due(),
                IsEmpty());
    EXPECT_EQ(AskedOf(marked(uR"(I / I / I /)"_s)).step(kSpells).at("2024-09-06").due().size(), 1);
}

} // namespace
} // namespace rollbook
