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

// The last eight in the week after.
SchoolBuilder twoAndEightAWeekLater() {
    SchoolBuilder builder = ada();
    builder.markedThrough(day("2024-09-04"), day("2024-12-13"), u"/"_s)
        .marked(u"2024-09-24 AM"_s, u"O O"_s)
        .marked(u"2024-12-10 AM"_s, u"O O O O O O O O"_s);
    return builder;
}

TEST(FigureStepsTest, TheEleventhSchoolWeekIsTooLate) {
    EXPECT_THAT(AskedOf(twoAndEightAWeekLater()).step(kPenalty).at("2024-12-13").due(), IsEmpty());
}

// rules.md 2: a school week has a school day.
TEST(FigureStepsTest, AWeekWhollyShutIsNoSchoolWeek) {
    const auto askedWithShut = [](const char* from, const char* to) {
        SchoolBuilder builder = twoAndEightAWeekLater();
        builder.closed({.range = {day(from), day(to)}});
        return AskedOf(builder).step(kPenalty).at("2024-12-13").due().size();
    };
    EXPECT_EQ(askedWithShut("2024-10-07", "2024-10-11"), 1);
    EXPECT_EQ(askedWithShut("2024-10-07", "2024-10-10"), 0) << "Friday is a school day";
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

// Checks T4: both are shown as 90.0%.
TEST(FigureStepsTest, ABandLooksAtSessionsNotAtTheFigureShown) {
    const auto asked = [](int absent, int sessions, const char* band) {
        const QByteArray when = R"("when": {"attendance": {")" + QByteArray(band) +
                                R"(": 90, "in": "yearToDate"}})";
        return AskedOf(twenty(absent, sessions)).step(when.constData()).at("2025-07-22").due().size();
    };
    constexpr int kBankHoliday = 2; // of the codes fall on 5 May
    EXPECT_EQ(asked(33, 331 + kBankHoliday, "atOrBelow"), 0);
    EXPECT_EQ(asked(38, 379 + kBankHoliday, "below"), 1);
}

// Two sessions on the last Friday of the first half of the autumn (rules.md 18).
qsizetype inPeriod(const char* period, const char* at) {
    const QByteArray when =
        R"("when": {"sessions": {"codes": ["O"], "sessions": 2, "in": )" + QByteArray(period) + "}}";
    return AskedOf(ada().marked(u"2024-10-25 AM"_s, u"O O"_s)).step(when.constData()).at(at).due().size();
}

struct PeriodCase {
    const char* period;
    const char* lastIn;
    const char* firstOut;
};

class PeriodTest : public testing::TestWithParam<PeriodCase> {};

TEST_P(PeriodTest, HoldsToItsLastDayAndNotOnTheNext) {
    EXPECT_EQ(inPeriod(GetParam().period, GetParam().lastIn), 1);
    EXPECT_EQ(inPeriod(GetParam().period, GetParam().firstOut), 0);
}

INSTANTIATE_TEST_SUITE_P(Ends, PeriodTest,
                         testing::Values(PeriodCase{R"("halfTerm")", "2024-10-25", "2024-11-04"},
                                         PeriodCase{R"("term")", "2024-12-20", "2025-01-06"},
                                         PeriodCase{R"("yearToDate")", "2025-07-22", "2025-09-03"},
                                         PeriodCase{R"({"schoolWeeks": 1})", "2024-10-25",
                                                    "2024-11-04"},
                                         PeriodCase{R"({"schoolWeeks": 2})", "2024-11-08",
                                                    "2024-11-11"},
                                         PeriodCase{R"("previousHalfTerm")", "2024-12-20",
                                                    "2025-01-06"}));

TEST(FigureStepsTest, TheHalfTermUnderWayIsNotThePreviousOne) {
    EXPECT_EQ(inPeriod(R"("previousHalfTerm")", "2024-10-25"), 0);
    EXPECT_EQ(inPeriod(R"("previousHalfTerm")", "2024-11-04"), 1);
}

// rules.md 21: steps are of this school year, windows reach back.
TEST(FigureStepsTest, AWindowCountsTheSummerBefore) {
    constexpr auto* kTen = R"("when": {"sessions": {"codes": ["O"], "sessions": 10,
                                                    "in": {"schoolWeeks": 10}}})";
    SchoolBuilder builder = ada().marked(u"2025-07-21 AM"_s, u"O O O O"_s);
    EXPECT_THAT(AskedOf(builder.marked(u"2025-09-03 AM"_s, u"O O O O O"_s)).step(kTen)
                    .at("2025-09-05").due(),
                IsEmpty());
    EXPECT_THAT(AskedOf(builder.marked(u"2025-09-05 PM"_s, u"O"_s)).step(kTen).at("2025-09-05").due(),
                ElementsAre(u"it 2025-09-05 PM by 2025-09-05"_s));
}

// Away on 24 to 26 September: 90% is crossed on the 25th, and a school week later it is no news.
TEST(FigureStepsTest, FallingIntoABandIsNewsForOneSchoolWeek) {
    constexpr auto* kFalling =
        R"("when": {"attendance": {"atOrBelow": 90, "in": "halfTerm", "falling": true}})";
    auto builder = ada();
    builder.markedThrough(day("2024-09-04"), day("2024-10-18"), u"/"_s)
        .markedThrough(day("2024-09-24"), day("2024-09-26"), u"I"_s);
    AskedOf asked(builder);
    asked.step(kFalling);
    EXPECT_THAT(asked.at("2024-09-24").due(), IsEmpty());
    EXPECT_THAT(asked.at("2024-09-25").due(), ElementsAre(u"it 2024-09-25 PM by 2024-09-25"_s));
    EXPECT_EQ(asked.at("2024-10-01").due().size(), 1);
    EXPECT_THAT(asked.at("2024-10-02").due(), IsEmpty());
}

// Late is a code like another; late after the close is counted apart or with it.
TEST(FigureStepsTest, LatesAreCountedByTheirCodes) {
    constexpr auto* kLate =
        R"("when": {"sessions": {"codes": ["L", "U"], "sessions": 3, "in": "halfTerm"}})";
    constexpr auto* kAfterClose =
        R"("when": {"sessions": {"codes": ["U"], "sessions": 2, "in": "halfTerm"}})";
    const auto due = [](const QString& codes, const char* when) {
        return AskedOf(ada().marked(u"2024-11-18 AM"_s, codes)).step(when).due().size();
    };
    EXPECT_EQ(due(u"L / L / / /"_s, kLate), 0);
    EXPECT_EQ(due(u"L / L / U /"_s, kLate), 1);
    EXPECT_EQ(due(u"L / L / U /"_s, kAfterClose), 0);
    EXPECT_EQ(due(u"U / L / U /"_s, kAfterClose), 1);
}

} // namespace
} // namespace rollbook
