// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/office/letters/LetterOffice.h"

#include "core/letters/LetterBook.h"
#include "core/office/hatch/SignInLate.h"
#include "core/office/letters/HoldLetters.h"
#include "tests/support/Must.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace rollbook {
namespace {

const QString kHome = u"1 Mill Road"_s;

// Present until the 15th, then the codes from Monday the 18th on.
SchoolBuilder away(const QString& codes) {
    SchoolBuilder builder;
    builder.onReferenceCalendar()
        .withPupil(u"Ada"_s)
        .inClass(u"4A"_s)
        .markedThrough(day("2024-09-02"), day("2024-11-15"), u"/"_s)
        .marked(u"2024-11-18 AM"_s, codes)
        .withParent(u"Wei"_s)
        .livingWithPupil()
        .livingAt(home(kHome));
    return builder;
}

// Half of the sessions of September and October missed, unauthorised.
SchoolBuilder oftenAway(const QString& code) {
    SchoolBuilder builder;
    builder.onReferenceCalendar()
        .withPupil(u"Ada"_s)
        .inClass(u"4A"_s)
        .markedThrough(day("2024-09-02"), day("2024-10-04"), u"/"_s)
        .markedThrough(day("2024-10-07"), day("2024-10-18"), code)
        .markedThrough(day("2024-10-21"), day("2024-11-20"), u"/"_s)
        .withParent(u"Wei"_s)
        .livingWithPupil()
        .livingAt(home(kHome));
    return builder;
}

TEST(DueLettersTest, ThreeDaysWithoutAReasonAreWrittenAbout) {
    LetterOffice school(away(u"N N N N N N"_s), u"hackney-roles"_s);
    EXPECT_THAT(school.lines(), ElementsAre(u"no-reason Ada -> Mx Wei Wright"_s));
    const LetterDue letter = school.only(u"no-reason"_s);
    EXPECT_EQ(letter.facts.sessions.size(), 6U);
    EXPECT_EQ(letter.action.step->id, u"three-day-letter"_s);
}

TEST(DueLettersTest, TwoDaysAreNot) {
    LetterOffice school(away(u"N N N N / \\"_s), u"hackney-roles"_s);
    EXPECT_THAT(school.lines(), IsEmpty());
}

// checks W1: the explanation letter asks for two sessions at least.
TEST(DueLettersTest, ALetterThatWouldSpeakOfTooFewSessionsWaits) {
    LetterOffice one(away(u"N \\ / \\ / \\"_s), u"hackney-2012"_s);
    EXPECT_THAT(one.lines(u"explain-each"_s), IsEmpty());
    LetterOffice two(away(u"N N / \\ / \\"_s), u"hackney-2012"_s);
    EXPECT_THAT(two.lines(u"explain-each"_s),
                ::testing::Contains(u"explain-each Ada -> Mx Wei Wright"_s));
}

// checks W1: one letter at most, and none until marks have changed.
TEST(DueLettersTest, NoneAgainUntilMarksHaveChanged) {
    LetterOffice school(away(u"N N N N N N"_s), u"hackney-roles"_s);
    ASSERT_TRUE(school.issue({school.only(u"no-reason"_s)}));
    EXPECT_THAT(school.lines(), IsEmpty());
    school.on("2024-11-22T10:00");
    EXPECT_THAT(school.lines(), IsEmpty());
}

// checks L3: a reason given closes what asked.
TEST(DueLettersTest, ACodeInPlaceOfTheNTakesTheLetterAway) {
    LetterOffice school(away(u"N N N N N N"_s), u"hackney-roles"_s);
    school.amend(u"Ada"_s, u"2024-11-20 PM"_s, u"I"_s);
    school.amend(u"Ada"_s, u"2024-11-20 AM"_s, u"I"_s);
    EXPECT_THAT(school.lines(), IsEmpty());
}

// checks W2.
TEST(DueLettersTest, OnlyTheGraverOfAFamilyIsProposedAndTheMilderIsSaid) {
    LetterOffice school(oftenAway(u"O"_s), u"hackney-2012"_s);
    EXPECT_THAT(school.lines(u"deterioration"_s), IsEmpty());
    EXPECT_THAT(school.lines(u"referral"_s),
                ElementsAre(u"referral Ada -> Mx Wei Wright"_s));
    EXPECT_THAT(school.only(u"referral"_s).action.overtook,
                ElementsAre(u"deterioration-letter"_s, u"parent-meeting"_s));
}

// Thanks for leaving persistent absence, and a worry about what is left of it, are not said in one
// week to the same parent.
TEST(DueLettersTest, ThanksGoBeforeTheNextWorry) {
    SchoolBuilder builder;
    builder.onReferenceCalendar()
        .withPupil(u"Ada"_s)
        .inClass(u"4A"_s)
        .markedThrough(day("2024-09-02"), day("2024-10-31"), u"/"_s)
        .markedThrough(day("2024-11-04"), day("2024-11-08"), u"I"_s)
        .markedThrough(day("2024-11-11"), day("2024-11-20"), u"/"_s)
        .withParent(u"Wei"_s)
        .livingAt(home(kHome));
    LetterOffice school(builder, u"rollbook-default"_s);
    EXPECT_THAT(school.lines(u"approaching"_s), IsEmpty());
    EXPECT_THAT(school.lines(u"no-longer-persistent"_s),
                ElementsAre(u"no-longer-persistent Ada -> Mx Wei Wright"_s));
}

// checks W5.
TEST(DueLettersTest, ParentsApartAreWrittenToApart) {
    SchoolBuilder builder = away(u"N N N N N N"_s);
    builder.withParent(u"Sol"_s)
        .livingAt(home(u"9 Well Street"_s))
        .withParent(u"Kim"_s);
    LetterOffice school(builder, u"hackney-roles"_s);
    EXPECT_THAT(school.lines(), ElementsAre(u"no-reason Ada -> Mx Wei Wright"_s,
                                            u"no-reason Ada -> Mx Sol Wright"_s,
                                            u"no-reason Ada -> Mx Kim Wright: noAddress"_s));
    EXPECT_EQ(school.due().at(0).recipient.address.at(0), kHome);
    EXPECT_EQ(school.due().at(1).recipient.address.at(0), u"9 Well Street"_s);
    EXPECT_THAT(school.due().at(2).recipient.address, IsEmpty());
}

// rules.md 30: what the school decided, at half.
TEST(DueLettersTest, WhatTheSchoolDecidedWaitsForAPerson) {
    LetterOffice school(oftenAway(u"C"_s), u"hackney-2012"_s);
    EXPECT_THAT(school.lines(u"referral"_s),
                ElementsAre(u"referral Ada -> Mx Wei Wright: schoolCaused"_s));
}

// Nobody's step asks: whoever writes has looked.
TEST(DueLettersTest, WhatSomebodyWritesUnaskedWaitsForNobody) {
    LetterOffice school(oftenAway(u"C"_s), u"hackney-2012"_s);
    const LetterTemplate& letter = *school.disk.school().letterBook->letter(u"statement");
    const auto rows = lettersUnasked(school.disk.school(), letter, school.disk.pupil(u"Ada"_s),
                                     day("2024-11-21"));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_THAT(rows[0].obstacles, IsEmpty());
}

TEST(DueLettersTest, WhatTheCouncilsTransportMadeLateIsNeitherToldNorCounted) {
    LetterOffice school(away(u"/ \\ / \\ / \\"_s), u"rollbook-default"_s);
    const LetterTemplate& letter = *school.disk.school().letterBook->letter(u"punctuality"_s);
    const PupilId ada = school.disk.pupil(u"Ada"_s);
    const auto told = [&](const char* at, const QString& reason) {
        school.on(at);
        must(SignInLate(school.office())
                 .run({.pupil = ada, .at = moment(at), .reason = reason}, school.disk.author()));
        const auto rows = lettersUnasked(school.disk.school(), letter, ada, moment(at).date());
        return std::pair(rows.at(0).facts.lates.size(), rows.at(0).facts.sessions.size());
    };
    EXPECT_EQ(told("2024-11-21T09:05", u"overslept"_s), std::pair(1UL, 1UL));
    EXPECT_EQ(told("2024-11-22T09:05", u"The Council taxi broke down"_s), std::pair(1UL, 1UL));
}

TEST(DueLettersTest, ASessionAmendedSinceYesterdayWaitsForAPerson) {
    SchoolBuilder builder = away(u"/ \\ N N N N N N"_s);
    LetterOffice school(builder, u"hackney-roles"_s);
    school.on("2024-11-22T10:00");
    EXPECT_THAT(school.lines(), ElementsAre(u"no-reason Ada -> Mx Wei Wright"_s));
    school.amend(u"Ada"_s, u"2024-11-18 PM"_s, u"N"_s);
    EXPECT_THAT(school.lines(), ElementsAre(u"no-reason Ada -> Mx Wei Wright: changedSince"_s));
    school.on("2024-11-24T10:00");
    EXPECT_THAT(school.lines(), ElementsAre(u"no-reason Ada -> Mx Wei Wright"_s));
}

TEST(DueLettersTest, AboutALookedAfterChildTheSchoolDecides) {
    SchoolBuilder builder = away(u"N N N N N N"_s);
    builder.known(u"lookedAfter"_s, day("2024-01-01"));
    LetterOffice school(builder, u"hackney-roles"_s);
    EXPECT_THAT(school.lines(), ElementsAre(u"no-reason Ada -> Mx Wei Wright: lookedAfter"_s));
}

TEST(DueLettersTest, AllLettersOfAPupilWait) {
    LetterOffice school(away(u"N N N N N N"_s), u"hackney-roles"_s);
    ASSERT_TRUE(HoldLetters(school.office())
                    .hold({.pupil = school.disk.pupil(u"Ada"_s),
                           .words = u"A death in the family"_s,
                           .decidedBy = u"Sam Lead"_s,
                           .from = day("2024-11-21")},
                          school.disk.author()));
    EXPECT_THAT(school.lines(), ElementsAre(u"no-reason Ada -> Mx Wei Wright: lettersHeld"_s));
}

TEST(DueLettersTest, ToTheCouncilGoesOneLetterToItsOfficer) {
    LetterOffice school(away(u"N N N N N N"_s), u"hackney-roles"_s);
    const LetterTemplate& letter = *school.disk.school().letterBook->letter(u"council-ten-days");
    const auto rows = lettersUnasked(school.disk.school(), letter, school.disk.pupil(u"Ada"_s),
                                     day("2024-11-21"));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_THAT(rows[0].obstacles, ElementsAre(Obstacle::NoCouncilOfficer));
}

} // namespace
} // namespace rollbook
