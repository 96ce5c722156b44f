// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/office/letters/LetterOffice.h"

#include "core/office/ChangeRoll.h"
#include "core/office/OfficeErrors.h"
#include "core/office/Settings.h"
#include "core/office/letters/HoldLetters.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace rollbook {
namespace {

// `count` pupils without a reason for three days, each with a parent of their own.
SchoolBuilder withoutReason(int count) {
    SchoolBuilder builder;
    builder.onReferenceCalendar();
    for (int i = 0; i < count; ++i)
        builder.withPupil(u"Pupil%1"_s.arg(i, 2, 10, QLatin1Char('0')))
            .inClass(u"4A"_s)
            .markedThrough(day("2024-09-02"), day("2024-11-15"), u"/"_s)
            .marked(u"2024-11-18 AM"_s, u"N N N N N N"_s)
            .withParent(u"Wei"_s, u"Parent%1"_s.arg(i))
            .livingAt(home(u"%1 Mill Road"_s.arg(i + 1)));
    return builder;
}

// Those that may go.
std::vector<LetterDue> free(std::vector<LetterDue> all) {
    std::erase_if(all, [](const LetterDue& each) { return !each.obstacles.empty(); });
    return all;
}

TEST(IssueLettersTest, PrintedAndRecordedInOneAct) {
    LetterOffice school(withoutReason(1), u"hackney-roles"_s);
    const auto issued = school.issue(school.due());
    ASSERT_TRUE(issued);
    EXPECT_EQ(school.printed, 1);
    school.disk.reopen();
    ASSERT_THAT(school.disk.school().letters.issued, SizeIs(1));
    const IssuedLetter& letter = school.disk.school().letters.issued[0];
    EXPECT_EQ(letter, issued->at(0));
    EXPECT_EQ(letter.recipient, u"Mx Wei Parent0"_s);
    EXPECT_EQ(letter.address, (QStringList{u"1 Mill Road"_s, u"Hackney"_s, u"E8 1AA"_s}));
    EXPECT_EQ(letter.text, u"<p>Dear parent</p>"_s);
    EXPECT_EQ(letter.told.sessions.size(), 6U);
    EXPECT_EQ(letter.replyBy, day("2024-11-25"));
    EXPECT_EQ(letter.letterhead, school.disk.school().letterhead.id);
    EXPECT_EQ(school.disk.school().work.settlements.at(0).responseBy, day("2024-11-25"));
    EXPECT_TRUE(school.verifies());
}

TEST(IssueLettersTest, OneLetterToTwoIsOnRecordAsWrittenToBoth) {
    SchoolBuilder builder = withoutReason(1);
    builder.withParent(u"Sol"_s, u"Other"_s).livingAt(home(u"1 Mill Road"_s));
    LetterOffice school(builder, u"hackney-roles"_s);
    ASSERT_TRUE(ChangeSettings(school.office())
                    .setNumbers({{.id = u"lettersTogether"_s, .value = 1, .from = day("2024-09-01")}},
                                school.disk.author()));
    const auto issued = school.issue(school.due());
    ASSERT_TRUE(issued);
    school.disk.reopen();
    ASSERT_THAT(school.disk.school().letters.issued, SizeIs(1));
    const IssuedLetter& letter = school.disk.school().letters.issued[0];
    EXPECT_EQ(letter, issued->at(0));
    EXPECT_EQ(letter.recipient, u"Mx Wei Parent0 & Mx Sol Other"_s);
    ASSERT_THAT(letter.together, SizeIs(1));
    EXPECT_EQ(school.disk.school().roll.contact(letter.together[0])->forename, u"Sol"_s);
    EXPECT_TRUE(school.verifies());
}

TEST(IssueLettersTest, WhatIsNotPrintedIsNotRecorded) {
    LetterOffice school(withoutReason(1), u"hackney-roles"_s);
    school.paper = Error{errors::kNothingToDo};
    EXPECT_EQ(school.issue(school.due()).error().code, errors::kNothingToDo);
    EXPECT_THAT(school.disk.school().letters.issued, IsEmpty());
    EXPECT_THAT(school.due(), SizeIs(1)) << "it is still due";
    school.disk.reopen();
    EXPECT_THAT(school.disk.school().letters.issued, IsEmpty());
    EXPECT_THAT(school.disk.school().work.settlements, IsEmpty());
    EXPECT_TRUE(school.verifies());
}

// checks W4.
TEST(IssueLettersTest, TheThreeThatCannotGoAreNamedAndNineAre) {
    SchoolBuilder builder = withoutReason(9);
    builder.withPupil(u"NoAddress"_s)
        .inClass(u"4A"_s)
        .marked(u"2024-11-18 AM"_s, u"N N N N N N"_s)
        .withParent(u"Ann"_s)
        .withPupil(u"NoSurname"_s)
        .inClass(u"4A"_s)
        .marked(u"2024-11-18 AM"_s, u"N N N N N N"_s)
        .withParent(u"Bea"_s, {})
        .livingAt(home(u"70 Mill Road"_s))
        .withPupil(u"NoParent"_s)
        .inClass(u"4A"_s)
        .marked(u"2024-11-18 AM"_s, u"N N N N N N"_s)
        .withContact(u"Cy"_s)
        .livingAt(home(u"71 Mill Road"_s));
    LetterOffice school(builder, u"hackney-roles"_s);
    EXPECT_THAT(school.lines().filter(u":"_s),
                ::testing::UnorderedElementsAre(u"no-reason NoAddress -> Mx Ann Wright: noAddress"_s,
                                                u"no-reason NoSurname -> Mx Bea: noSurname"_s,
                                                u"no-reason NoParent -> : nobodyToWriteTo"_s));
    EXPECT_THAT(school.disk.school().letters.issued, IsEmpty()) << "a list records nothing";
    ASSERT_TRUE(school.issue(free(school.due())));
    EXPECT_EQ(school.printed, 9);
    EXPECT_THAT(school.disk.school().letters.issued, SizeIs(9));
}

TEST(IssueLettersTest, WhatIsHeldBackStopsTheWholeRun) {
    SchoolBuilder builder = withoutReason(1);
    builder.withParent(u"Kim"_s);
    LetterOffice school(builder, u"hackney-roles"_s);
    const auto issued = school.issue(school.due());
    EXPECT_EQ(issued.error().code, errors::kLetterHeldBack);
    EXPECT_EQ(issued.error().detail.value(u"fault"_s).toString(), u"noAddress"_s);
    EXPECT_EQ(school.printed, 0);
}

// rules.md 29: a person may let it through, and nobody else.
TEST(IssueLettersTest, WhatIsForAPersonGoesWhenOneLetsItThrough) {
    SchoolBuilder builder = withoutReason(1);
    builder.known(u"lookedAfter"_s, day("2024-01-01"));
    LetterOffice school(builder, u"hackney-roles"_s);
    EXPECT_EQ(school.issue(school.due()).error().code, errors::kLetterHeldBack);
    EXPECT_TRUE(school.issue(school.due(), {Obstacle::LookedAfter}));
}

// The list was made before; the hold came after (rules.md 30).
TEST(IssueLettersTest, AHoldThatCameInSinceTheListWasMadeStopsIt) {
    LetterOffice school(withoutReason(1), u"hackney-roles"_s);
    const auto listed = school.due();
    ASSERT_TRUE(HoldLetters(school.office())
                    .hold({.pupil = listed[0].facts.pupil,
                           .cause = HoldCause::Death,
                           .words = u"The hospital rang"_s,
                           .decidedBy = u"Sam Lead"_s,
                           .from = day("2024-11-21")},
                          school.disk.author()));
    EXPECT_EQ(school.issue(listed).error().code, errors::kLetterHeldBack);
    EXPECT_EQ(school.printed, 0);
}

TEST(IssueLettersTest, AnAddressThatChangedSinceTheListWasMadeStopsIt) {
    LetterOffice school(withoutReason(1), u"hackney-roles"_s);
    auto listed = school.due();
    listed[0].recipient.address = {u"2 Elsewhere"_s};
    EXPECT_EQ(school.issue(listed).error().code, errors::kLetterHeldBack);
}

TEST(IssueLettersTest, WithoutALetterheadNoneGoes) {
    OfficeOnDisk disk(*withoutReason(1).build(), moment("2024-11-21T10:00"));
    EXPECT_EQ(IssueLetters(disk.office()).canIssue().error().code, errors::kLetterheadMissing);
}

TEST(IssueLettersTest, ARunOfNoneIsRefused) {
    LetterOffice school(withoutReason(1), u"hackney-roles"_s);
    EXPECT_EQ(school.issue({}).error().code, errors::kNothingToIssue);
}

// Inviting is not meeting: the step stays due, the letter does not.
TEST(IssueLettersTest, AnInvitationSettlesNoMeeting) {
    SchoolBuilder builder;
    builder.onReferenceCalendar()
        .withPupil(u"Ada"_s)
        .inClass(u"4A"_s)
        .markedThrough(day("2024-09-02"), day("2024-11-06"), u"/"_s)
        .markedThrough(day("2024-11-07"), day("2024-11-20"), u"O"_s)
        .withParent(u"Wei"_s)
        .livingAt(home(u"1 Mill Road"_s));
    LetterOffice school(builder, u"rollbook-default"_s);
    ASSERT_EQ(school.only(u"persistent-meeting"_s).obstacles,
              std::vector{Obstacle::NotYetSaid});
    ASSERT_TRUE(school.issue({school.only(u"persistent-meeting"_s)}));
    EXPECT_THAT(school.lines(u"persistent-meeting"_s), IsEmpty());
    EXPECT_THAT(school.disk.school().work.settlements, IsEmpty());
}

} // namespace
} // namespace rollbook
