// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/letters/WrittenTo.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

SchoolBuilder twoAtOneAddress() {
    return around()
        .withParent(u"Wei"_s)
        .livingWithPupil()
        .livingAt(at(u"1 Mill Lane"_s))
        .withParent(u"Sam"_s)
        .livingWithPupil()
        .livingAt(at(u"1 Mill Lane"_s));
}

// checks.md W5.
TEST(RecipientsTest, WritesEachParentUnderOneRoofALetter) {
    EXPECT_EQ(writtenTo(twoAtOneAddress()), u"Mx Wei Wright: 1 Mill Lane, Leeds, LS1 1AA\n"
                                            "Mx Sam Wright: 1 Mill Lane, Leeds, LS1 1AA"_s);
}

TEST(RecipientsTest, WritesThemTogetherWhereTheSchoolSoSets) {
    EXPECT_EQ(writtenTo(twoAtOneAddress(), kWritten, true),
              u"Mx Wei Wright & Mx Sam Wright: 1 Mill Lane, Leeds, LS1 1AA + Sam"_s);
}

TEST(RecipientsTest, TakesAnAddressWrittenAnotherWayForTheSameRoof) {
    SchoolBuilder family = around()
                               .withParent(u"Wei"_s)
                               .livingAt(at(u"1 Mill Lane"_s))
                               .withParent(u"Sam"_s)
                               .livingAt(at(u"1, MILL LANE "_s));
    EXPECT_EQ(writtenTo(family, kWritten, true),
              u"Mx Wei Wright & Mx Sam Wright: 1 Mill Lane, Leeds, LS1 1AA + Sam"_s);
}

SchoolBuilder twoApart() {
    return around()
        .withParent(u"Wei"_s)
        .livingWithPupil()
        .livingAt(at(u"1 Mill Lane"_s))
        .withParent(u"Sam"_s)
        .livingAt(at(u"2 Oak Road"_s));
}

TEST(RecipientsTest, WritesTwoWhoLiveApartEachAtTheirOwn) {
    const QString each = u"Mx Wei Wright: 1 Mill Lane, Leeds, LS1 1AA\n"
                         "Mx Sam Wright: 2 Oak Road, Leeds, LS1 1AA"_s;
    EXPECT_EQ(writtenTo(twoApart()), each);
    EXPECT_EQ(writtenTo(twoApart(), kWritten, true), each);
}

TEST(RecipientsTest, NeverWritesOneWhoLivesElsewhereAtThePupils) {
    SchoolBuilder family = around()
                               .withParent(u"Wei"_s)
                               .livingWithPupil()
                               .livingAt(at(u"1 Mill Lane"_s))
                               .withParent(u"Sam"_s);
    EXPECT_EQ(writtenTo(family), u"Mx Wei Wright: 1 Mill Lane, Leeds, LS1 1AA\nSam - noAddress"_s);
}

TEST(RecipientsTest, TakesATownAloneForNoAddress) {
    EXPECT_EQ(writtenTo(around().withParent(u"Wei"_s).livingAt({.town = u"Leeds"_s})),
              u"Wei - noAddress"_s);
}

TEST(RecipientsTest, WritesOneOfTheHouseholdWhereTheOthersLive) {
    SchoolBuilder family = around()
                               .withParent(u"Wei"_s)
                               .livingWithPupil()
                               .withContact(u"Nan"_s)
                               .livingWithPupil()
                               .livingAt(at(u"1 Mill Lane"_s));
    EXPECT_EQ(writtenTo(family), u"Mx Wei Wright: 1 Mill Lane, Leeds, LS1 1AA"_s);
}

TEST(RecipientsTest, HasNoAddressWhereNobodyOfTheHouseholdHasOne) {
    SchoolBuilder family =
        around().withParent(u"Wei"_s).livingWithPupil().withContact(u"Sam"_s).livingAt(
            at(u"2 Oak Road"_s));
    EXPECT_EQ(writtenTo(family), u"Wei - noAddress"_s);
}

TEST(RecipientsTest, WritesAtTheAddressOfTheDay) {
    Address later = at(u"2 Oak Road"_s);
    later.from = kWritten;
    const SchoolBuilder family =
        around().withParent(u"Wei"_s).livingAt(at(u"1 Mill Lane"_s)).livingAt(later);
    EXPECT_EQ(writtenTo(family, kWritten.addDays(-1)),
              u"Mx Wei Wright: 1 Mill Lane, Leeds, LS1 1AA"_s);
    EXPECT_EQ(writtenTo(family, kWritten), u"Mx Wei Wright: 2 Oak Road, Leeds, LS1 1AA"_s);
}

TEST(RecipientsTest, LeavesOutTheLinesThatSayNothing) {
    EXPECT_EQ(writtenTo(around().withParent(u"Wei"_s).livingAt(
                  {.line1 = u" 1  Mill Lane "_s, .line2 = u"  "_s, .postcode = u"LS1 1AA"_s})),
              u"Mx Wei Wright: 1 Mill Lane, LS1 1AA"_s);
}

TEST(RecipientsTest, WithholdsOneWithoutASurname) {
    EXPECT_EQ(writtenTo(around().withParent(u"Wei"_s, u" "_s).livingAt(at(u"1 Mill Lane"_s))),
              u"Wei - noSurname"_s);
}

TEST(RecipientsTest, FindsNobodyToWriteTo) {
    EXPECT_EQ(writtenTo(around()), u"nobody - nobodyToWriteTo"_s);
    EXPECT_EQ(
        writtenTo(around().withContact(u"Nan"_s).livingWithPupil().livingAt(at(u"1 Mill Lane"_s))),
        u"nobody - nobodyToWriteTo"_s);
}

TEST(RecipientsTest, WritesThoseOnlyWhomTheSchoolMarked) {
    EXPECT_EQ(writtenTo(twoApart().receivingLetters()),
              u"Mx Sam Wright: 2 Oak Road, Leeds, LS1 1AA"_s);
}

TEST(RecipientsTest, WritesACarerWithThePupilWhomTheSchoolMarked) {
    EXPECT_EQ(writtenTo(around()
                            .withParent(u"Wei"_s)
                            .livingAt(at(u"2 Oak Road"_s))
                            .withContact(u"Nan"_s)
                            .livingWithPupil()
                            .receivingLetters()
                            .livingAt(at(u"1 Mill Lane"_s))),
              u"Mx Nan Wright: 1 Mill Lane, Leeds, LS1 1AA"_s);
}

// Marked by mistake, the outsider does not silence the parents.
TEST(RecipientsTest, WritesTheParentsWhereOnlyAnOutsiderIsMarked) {
    EXPECT_EQ(writtenTo(around()
                            .withParent(u"Wei"_s)
                            .livingAt(at(u"2 Oak Road"_s))
                            .withContact(u"Nan"_s)
                            .receivingLetters()
                            .livingAt(at(u"3 Elm Way"_s))),
              u"Mx Wei Wright: 2 Oak Road, Leeds, LS1 1AA"_s);
}

TEST(RecipientsTest, NeverWritesAnOutsiderWithoutResponsibility) {
    EXPECT_EQ(
        writtenTo(around().withContact(u"Nan"_s).receivingLetters().livingAt(at(u"3 Elm Way"_s))),
        u"nobody - nobodyToWriteTo"_s);
}

TEST(RecipientsTest, AsksThoseOfThePupilAlone) {
    const auto school = twoApart().withPupil(u"Ben"_s).build();
    EXPECT_EQ(parentsToWriteTo(school->roll, PupilId(2), kWritten, false).withheld,
              (std::vector<Withheld>{{std::nullopt, Obstacle::NobodyToWriteTo}}));
}

// Each with its word, and whether a person may still decide to send the letter.
class ObstacleTest : public ::testing::TestWithParam<std::tuple<Obstacle, const char*, bool>> {};

TEST_P(ObstacleTest, HasAWordAndSaysWhoDecides) {
    const auto& [obstacle, latin, isForPerson] = GetParam();
    const QString word = QString::fromLatin1(latin);
    EXPECT_EQ(toString(obstacle), word);
    EXPECT_EQ(obstacleFromString(word), obstacle);
    EXPECT_EQ(isForAPerson(obstacle), isForPerson);
}

INSTANTIATE_TEST_SUITE_P(
    Each, ObstacleTest,
    ::testing::Values(std::tuple(Obstacle::NoAddress, "noAddress", false),
                      std::tuple(Obstacle::NoSurname, "noSurname", false),
                      std::tuple(Obstacle::MayNotBeTold, "mayNotBeTold", false),
                      std::tuple(Obstacle::SecretAddress, "secretAddress", false),
                      std::tuple(Obstacle::NobodyToWriteTo, "nobodyToWriteTo", false),
                      std::tuple(Obstacle::NoCouncilOfficer, "noCouncilOfficer", false),
                      std::tuple(Obstacle::LettersHeld, "lettersHeld", false),
                      std::tuple(Obstacle::LookedAfter, "lookedAfter", true),
                      std::tuple(Obstacle::SchoolCaused, "schoolCaused", true),
                      std::tuple(Obstacle::ChangedSince, "changedSince", true),
                      std::tuple(Obstacle::TooSoon, "tooSoon", false),
                      std::tuple(Obstacle::NothingNew, "nothingNew", false),
                      std::tuple(Obstacle::NotYetSaid, "notYetSaid", false)));

TEST(ObstacleWordsTest, KnowNoOther) {
    EXPECT_EQ(obstacleFromString(u"noaddress"), std::nullopt);
}

} // namespace
} // namespace rollbook
