// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pathway/AskedOf.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

// Steps about spells and days, both sides of each boundary (rules.md 14-16, 19).
namespace rollbook {
namespace {

constexpr auto* kUnexplained = R"("when": {"unexplained": {"day": 1}}, "closedBy": "seen")";
constexpr auto* kSecondDay = R"("when": {"unexplained": {"day": 2}})";

TEST(SpellStepsTest, AnUnexplainedAbsenceAsksOnItsFirstDay) {
    EXPECT_THAT(AskedOf(ada(u"2024-11-19 AM"_s, uR"(/ \ N)"_s)).step(kUnexplained).due(),
                ElementsAre(u"it 2024-11-20 AM by 2024-11-20"_s));
}

TEST(SpellStepsTest, NeitherABlankNorAReasonNorULooksUnexplained) {
    for (const QString& code : {u"-"_s, u"O"_s, u"U"_s, u"I"_s, u"/"_s})
        EXPECT_THAT(AskedOf(ada(u"2024-11-20 AM"_s, code)).step(kUnexplained).due(), IsEmpty())
            << qPrintable(code);
}

TEST(SpellStepsTest, DayTwoIsTheSecondSchoolDayEvenAfterAnAfternoonAlone) {
    const auto fromTheAfternoon = ada(u"2024-11-15 AM"_s, uR"(/ N N)"_s);
    EXPECT_THAT(AskedOf(fromTheAfternoon).step(kSecondDay).at("2024-11-15").due(), IsEmpty());
    EXPECT_THAT(AskedOf(fromTheAfternoon).step(kSecondDay).at("2024-11-18").due(),
                ElementsAre(u"it 2024-11-18 AM by 2024-11-18"_s)); // over the weekend
}

TEST(SpellStepsTest, BeingSeenClosesIt) {
    for (const QString& seen : {u"/"_s, u"L"_s, u"U"_s, u"B"_s})
        EXPECT_THAT(
            AskedOf(ada(u"2024-11-19 PM"_s, u"N "_s + seen)).step(kUnexplained).occurrences(),
            ElementsAre(u"it 2024-11-19 PM by 2024-11-19 closed"_s))
            << qPrintable(seen);
}

TEST(SpellStepsTest, AReasonClosesItAndWhatIsNotPossibleDoesNot) {
    EXPECT_THAT(AskedOf(ada(u"2024-11-20 AM"_s, u"N I"_s)).step(kUnexplained).due(), IsEmpty());
    EXPECT_THAT(AskedOf(ada(u"2024-11-20 AM"_s, u"N Y4"_s)).step(kUnexplained).due(),
                ElementsAre(u"it 2024-11-20 AM by 2024-11-20"_s));
}

// A register that was not taken has seen nobody.
TEST(SpellStepsTest, ABlankClosesNothing) {
    EXPECT_THAT(AskedOf(ada(u"2024-11-19 AM"_s, u"N - -"_s)).step(kUnexplained).due(),
                ElementsAre(u"it 2024-11-19 AM by 2024-11-19!"_s));
}

// It breaks the spell: the days are counted anew.
TEST(SpellStepsTest, ABlankBreaksTheCountOfDays) {
    EXPECT_THAT(AskedOf(ada(u"2024-11-19 AM"_s, u"N - N N"_s)).step(kSecondDay).due(), IsEmpty());
    EXPECT_EQ(AskedOf(ada(u"2024-11-19 AM"_s, u"N N N N"_s)).step(kSecondDay).due().size(), 1);
}

TEST(SpellStepsTest, ItStandsOverAHolidayUntilTheChildIsSeen) {
    const auto beforeHalfTerm = ada(u"2024-10-25 PM"_s, u"N"_s);
    EXPECT_THAT(AskedOf(beforeHalfTerm).step(kUnexplained).at("2024-10-30").due(),
                ElementsAre(u"it 2024-10-25 PM by 2024-10-25!"_s));
}

// Reached since the spell began, nobody needs to go.
TEST(SpellStepsTest, NotSeenAndNobodyReachedAsksOnTheDay) {
    constexpr auto* kVisit = R"("when": {"notSeen": {"day": 2}}, "closedBy": "seen")";
    const auto gone = ada(u"2024-11-19 AM"_s, u"N N N N"_s);
    EXPECT_THAT(AskedOf(gone).step(kVisit).at("2024-11-19").due(), IsEmpty());
    EXPECT_THAT(AskedOf(gone).step(kVisit).due(), ElementsAre(u"it 2024-11-20 AM by 2024-11-20"_s));
    EXPECT_THAT(AskedOf(gone).step(kVisit)
                    .contacted("2024-11-19T09:30", ContactOutcome::NoAnswer).due(),
                ElementsAre(u"it 2024-11-20 AM by 2024-11-20"_s));
    EXPECT_THAT(AskedOf(gone).step(kVisit)
                    .contacted("2024-11-19T09:30", ContactOutcome::Reached).due(),
                IsEmpty());
    EXPECT_THAT(AskedOf(gone).step(kVisit)
                    .contacted("2024-11-18T09:30", ContactOutcome::Reached).due(),
                ElementsAre(u"it 2024-11-20 AM by 2024-11-20"_s))
        << "before the spell";
}

// Another office is not the home; of a flagged child a stranger's word is none (rules.md 32).
TEST(SpellStepsTest, OnlyAWordFromHomeKeepsThemFromTheDoor) {
    constexpr auto* kVisit = R"("when": {"notSeen": {"day": 1}})";
    const auto asked = [](ContactKind kind, bool isFlagged) {
        SchoolBuilder builder = ada(u"2024-11-20 AM"_s, u"N"_s);
        builder.known(u"own"_s, day("2024-09-04"));
        return AskedOf(builder).flag(u"own"_s, isFlagged).step(kVisit)
            .contacted("2024-11-20T09:30", ContactOutcome::Reached, kind).due().size();
    };
    EXPECT_EQ(asked(ContactKind::Phone, false), 0);
    EXPECT_EQ(asked(ContactKind::Phone, true), 1);
    EXPECT_EQ(asked(ContactKind::Visit, true), 0) << "the school went there itself";
    for (const ContactKind office :
         {ContactKind::Referral, ContactKind::Panel, ContactKind::Concern})
        EXPECT_EQ(asked(office, false), 1);
}

// Those steps count G, N and O, never U (rules.md 15).
TEST(SpellStepsTest, NobodyGoesToTheDoorForU) {
    constexpr auto* kVisit = R"("when": {"notSeen": {"day": 2}})";
    EXPECT_THAT(AskedOf(ada(u"2024-11-19 AM"_s, u"G G O N"_s)).step(kVisit).due().size(), 1);
    EXPECT_THAT(AskedOf(ada(u"2024-11-19 AM"_s, u"U U U U"_s)).step(kVisit).due(), IsEmpty());
}

constexpr auto* kResolve =
    R"("when": {"unresolvedN": {"schoolDays": 0}}, "due": {"schoolDays": 5}, "closedBy": "code")";

// Checks D3.
TEST(SpellStepsTest, AnNIsToBeResolvedByTheEndOfTheFifthSchoolDay) {
    AskedOf asked(ada(u"2024-12-18 AM"_s, uR"(N / / \)"_s));
    EXPECT_THAT(asked.step(kResolve).at("2025-01-08").due(),
                ElementsAre(u"it 2024-12-18 AM by 2025-01-08"_s));
    EXPECT_THAT(asked.at("2025-01-09").due(), ElementsAre(u"it 2024-12-18 AM by 2025-01-08!"_s));
}

TEST(SpellStepsTest, BeingSeenResolvesNoN) {
    EXPECT_THAT(AskedOf(ada(u"2024-11-14 AM"_s, uR"(N \ / N / \)"_s)).step(kResolve).due(),
                ElementsAre(u"it 2024-11-14 AM by 2024-11-21"_s,
                            u"it 2024-11-15 PM by 2024-11-22"_s));
}

TEST(SpellStepsTest, AnOlderNIsALineOfTheCensusChecks) {
    const auto lastSummer = ada(u"2025-07-21 AM"_s, u"N"_s);
    EXPECT_THAT(AskedOf(lastSummer).step(kResolve).at("2025-07-22").due().size(), 1);
    EXPECT_THAT(AskedOf(lastSummer).step(kResolve).at("2025-09-10").due(), IsEmpty());
}

constexpr auto* kTenDays =
    R"("when": {"wholeDays": {"codes": ["G", "N", "O", "U"], "days": 10}}, "closedBy": "act")";

// Checks D1.
TEST(SpellStepsTest, TenContinuousDaysAreMetOnTheTenthSchoolDay) {
    SchoolBuilder builder = ada(u"2024-10-16 AM"_s, uR"(/ \)"_s);
    builder.markedThrough(day("2024-10-17"), day("2024-11-06"), u"O"_s);
    EXPECT_THAT(AskedOf(builder).step(kTenDays).at("2024-11-05").due(), IsEmpty());
    EXPECT_THAT(AskedOf(builder).step(kTenDays).at("2024-11-06").due(),
                ElementsAre(u"it 2024-11-06 PM by 2024-11-06"_s));
}

// One unbroken interval, asked once, over a day without a session too (rules.md 19).
TEST(SpellStepsTest, FurtherDaysAreTheSameOccurrence) {
    SchoolBuilder builder = ada(u"2024-10-16 AM"_s, uR"(/ \)"_s);
    builder.markedThrough(day("2024-10-17"), day("2024-11-20"), u"O"_s)
        .closed({.range = {day("2024-11-08"), day("2024-11-08")}, .kind = ClosureKind::Inset});
    EXPECT_THAT(AskedOf(builder).step(kTenDays).occurrences(),
                ElementsAre(u"it 2024-11-06 PM by 2024-11-06! due"_s));
}

// What was over before the school year began is not asked in it (rules.md 21).
TEST(SpellStepsTest, TenDaysOfLastSummerAreNotAskedAfterAnInsetDay) {
    SchoolBuilder builder = ada(u"2025-07-04 PM"_s, u"\\"_s);
    builder.markedThrough(day("2025-07-07"), day("2025-07-22"), u"O"_s)
        .closed({.range = {day("2025-09-03"), day("2025-09-03")}, .kind = ClosureKind::Inset})
        .markedThrough(day("2025-09-04"), day("2025-09-05"), u"/"_s);
    EXPECT_THAT(AskedOf(builder).step(kTenDays).at("2025-09-05").due(), IsEmpty());
    builder.markedThrough(day("2025-09-04"), day("2025-09-05"), u"O"_s);
    EXPECT_THAT(AskedOf(builder).step(kTenDays).at("2025-09-05").due().size(), 1);
}

// A day counts only when every session of it is of the set (rules.md 16).
TEST(SpellStepsTest, OnePresentSessionBreaksTheTenDays) {
    SchoolBuilder builder = ada(u"2024-10-16 AM"_s, uR"(/ \)"_s);
    builder.markedThrough(day("2024-10-17"), day("2024-11-06"), u"O"_s);
    builder.marked(u"2024-11-04 PM"_s, u"\\"_s);
    EXPECT_THAT(AskedOf(builder).step(kTenDays).at("2024-11-06").due(), IsEmpty());
}

// A duty outlives its cause: the return is made though the child is back.
TEST(SpellStepsTest, WhatOnlyAnActClosesStaysDue) {
    SchoolBuilder builder = ada(u"2024-10-16 AM"_s, uR"(/ \)"_s);
    builder.markedThrough(day("2024-10-17"), day("2024-11-06"), u"O"_s);
    builder.markedThrough(day("2024-11-07"), day("2024-11-20"), u"/"_s);
    EXPECT_THAT(AskedOf(builder).step(kTenDays).due(),
                ElementsAre(u"it 2024-11-06 PM by 2024-11-06!"_s));
    EXPECT_THAT(AskedOf(builder).step(kTenDays)
                    .done(u"it"_s, u"2024-11-06 PM"_s, "2024-11-08T10:00").due(),
                IsEmpty());
}

TEST(SpellStepsTest, UnauthorisedCountsGNAndOAndNeverU) {
    constexpr auto* kSecond = R"("when": {"unauthorised": {"day": 2}})";
    const auto mixed = ada(u"2024-11-19 AM"_s, u"O G N O"_s);
    EXPECT_THAT(AskedOf(mixed).step(kSecond).at("2024-11-19").due(), IsEmpty());
    EXPECT_THAT(AskedOf(mixed).step(kSecond).due(), ElementsAre(u"it 2024-11-20 AM by 2024-11-20"_s));
    for (const QString& codes : {u"U U U U"_s, u"I I O O"_s})
        EXPECT_THAT(AskedOf(ada(u"2024-11-19 AM"_s, codes)).step(kSecond).due(), IsEmpty())
            << qPrintable(codes);
}

TEST(SpellStepsTest, ASpellOfCodesIsTheRunOfThoseCodes) {
    constexpr auto* kThirdOfIllness = R"("when": {"absent": {"codes": ["I"], "day": 3}})";
    EXPECT_EQ(AskedOf(ada(u"2024-11-18 AM"_s, u"I I I I I I"_s)).step(kThirdOfIllness).due().size(), 1);
    EXPECT_THAT(AskedOf(ada(u"2024-11-18 AM"_s, u"I I I M I I"_s)).step(kThirdOfIllness).due(),
                IsEmpty());
    constexpr auto* kThirdOfAny = R"("when": {"absent": {"day": 3}})";
    EXPECT_EQ(AskedOf(ada(u"2024-11-18 AM"_s, u"I I I M U O"_s)).step(kThirdOfAny).due().size(), 1);
}

TEST(SpellStepsTest, AnNAskedAboutAfterThreeSchoolDays) {
    constexpr auto* kThreeDaysOld = R"("when": {"unresolvedN": {"schoolDays": 3}})";
    const auto friday = ada(u"2024-11-15 PM"_s, u"N"_s);
    EXPECT_THAT(AskedOf(friday).step(kThreeDaysOld).at("2024-11-19").due(), IsEmpty());
    EXPECT_THAT(AskedOf(friday).step(kThreeDaysOld).at("2024-11-20").due(),
                ElementsAre(u"it 2024-11-20 AM by 2024-11-20"_s));
}

TEST(SpellStepsTest, AwayStraightAfterLeave) {
    constexpr auto* kOverrun = R"("when": {"afterLeave": {"codes": ["C"], "day": 2}})";
    const auto away = [&](const QString& codes) {
        return AskedOf(ada(u"2024-11-18 AM"_s, codes)).step(kOverrun).due().size();
    };
    EXPECT_EQ(away(u"C C N N N"_s), 1);
    EXPECT_EQ(away(u"C C C C N"_s), 0) << "its first day";
    EXPECT_EQ(away(u"C / N N N"_s), 0) << "seen between";
    EXPECT_EQ(away(u"I I N N N"_s), 0) << "no leave";
    EXPECT_EQ(away(u"C C U U U"_s), 0) << "on site";
}

} // namespace
} // namespace rollbook
