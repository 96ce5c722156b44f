// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/ContactFile.h"

#include "core/exchange/ExchangeErrors.h"
#include "tests/core/exchange/ProblemText.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

ContactFile read(const QByteArray& csv) {
    auto file = readContacts(csv);
    EXPECT_TRUE(file) << (file ? std::string() : file.error().toString().toStdString());
    return file ? *std::move(file) : ContactFile();
}

// One row under columns that matter most.
ContactFile readOne(const QByteArray& row) {
    return read("UPN,Forename,Surname,Relationship,Phone,Mobile,Email,Address 1,Postcode\n" + row +
                "\n");
}

TEST(ContactFileTest, EveryColumnOfAnExportIsUnderstood) {
    const auto file =
        read("UPN,Priority,Title,Forename,Surname,Relationship,Parental Responsibility,"
             "Lives With Pupil,Phone,Mobile,Email,Address 1,Address 2,Address 3,Town,Postcode,"
             "Correspondence,Address Confidential,Do Not Contact,No Information,Must Not Collect\n"
             "a204999926001,1,Mrs,Wei,Wright,Mother,Y,N,020 7946 8079,+44 7700 985953,"
             "wei.1@example.org,16 Mill Road,Flat 2,Upper,Marshbury,MB2 7AB,Y,N,Y,N,Y\n");
    ASSERT_EQ(file.rows.size(), 1u);
    ContactRow expected;
    expected.row = 2;
    expected.pupil.upn = u"A204999926001"_s;
    expected.priority = 1;
    expected.title = u"Mrs"_s;
    expected.forename = u"Wei"_s;
    expected.surname = u"Wright"_s;
    expected.relationship = u"Mother"_s;
    expected.hasParentalResponsibility = true;
    expected.livesWithPupil = false;
    expected.phone = u"020 7946 8079"_s;
    expected.mobile = u"+44 7700 985953"_s;
    expected.email = u"wei.1@example.org"_s;
    Address address;
    address.line1 = u"16 Mill Road"_s;
    address.line2 = u"Flat 2"_s;
    address.line3 = u"Upper"_s;
    address.town = u"Marshbury"_s;
    address.postcode = u"MB2 7AB"_s;
    expected.address = address;
    expected.receivesLetters = true;
    expected.isAddressConfidential = false;
    expected.doNotContact = true;
    expected.noInformation = false;
    expected.mustNotCollect = true;
    EXPECT_TRUE(file.rows.front() == expected);
}

TEST(ContactFileTest, BlankAddressIsNoAddress) {
    const auto file = readOne("A1,Wei,Wright,Mother,,,,,");
    ASSERT_EQ(file.rows.size(), 1u);
    EXPECT_FALSE(file.rows.front().address);
}

TEST(ContactFileTest, ContactOfNobodyIsHeld) {
    EXPECT_EQ(problemText(readOne(",Wei,Wright,Mother,,,,,").problems),
              QStringList{u"2 UPN '' exchange.noPupilKey"_s});
}

TEST(ContactFileTest, ContactWithoutAnyNameIsHeld) {
    EXPECT_EQ(problemText(readOne("A1,,,Mother,020 7946 8079,,,,").problems),
              QStringList{u"2 Surname '' exchange.blank"_s});
}

TEST(ContactFileTest, NumberThatASpreadsheetSpoiltIsLeftOut) {
    const auto file = readOne("A1,Wei,Wright,Mother,020 7946 8079,7.70E+09,,,");
    ASSERT_EQ(file.rows.size(), 1u);
    EXPECT_EQ(file.rows.front().phone, u"020 7946 8079"_s);
    EXPECT_FALSE(file.rows.front().mobile);
    EXPECT_EQ(problemText(file.warnings), QStringList{u"2 Mobile '7.70E+09' exchange.notAPhone"_s});
}

TEST(ContactFileTest, NumberMayCarryAWord) {
    EXPECT_TRUE(readOne("A1,Wei,Wright,Mother,020 7946 8079 (work),,,,").warnings.empty());
    EXPECT_TRUE(readOne("A1,Wei,Wright,Mother,020 7946 8079 ext 12,,,,").warnings.empty());
}

TEST(ContactFileTest, MailThatCannotBeOneIsLeftOut) {
    const auto file = readOne("A1,Wei,Wright,Mother,,,wei at example,,");
    ASSERT_EQ(file.rows.size(), 1u);
    EXPECT_FALSE(file.rows.front().email);
    EXPECT_EQ(problemText(file.warnings),
              QStringList{u"2 Email 'wei at example' exchange.notAnEmail"_s});
}

TEST(ContactFileTest, SameContactTwiceWithDifferentDetailsHoldsBoth) {
    const auto file = readOne("A1,Wei,Wright,Mother,020 7946 8079,,,,\n"
                              "A1,Wei,Wright,Mother,020 7946 9999,,,,");
    EXPECT_TRUE(file.rows.empty());
    EXPECT_EQ(problemText(file.problems),
              (QStringList{u"2 Surname 'Wright' exchange.sameContactTwice"_s,
                           u"3 Surname 'Wright' exchange.sameContactTwice"_s}));
}

TEST(ContactFileTest, FatherAndGrandfatherOfOneNameAreTwo) {
    EXPECT_EQ(readOne("A1,Bo,Lee,Father,,,,,\nA1,Bo,Lee,Grandfather,,,,,").rows.size(), 2u);
}

TEST(ContactFileTest, OneContactOfTwoSiblingsIsTwoRows) {
    EXPECT_EQ(readOne("A1,Bo,Lee,Father,,,,,\nA2,Bo,Lee,Father,,,,,").rows.size(), 2u);
}

TEST(ContactFileTest, RestrictionThatCannotBeReadHoldsItsRow) {
    const auto file = read("UPN,Surname,Relationship,Do Not Contact\nA1,Lee,Father,court order\n");
    EXPECT_TRUE(file.rows.empty());
    EXPECT_EQ(problemText(file.problems),
              QStringList{u"2 Do Not Contact 'court order' exchange.notYesOrNo"_s});
}

TEST(ContactFileTest, PupilListIsNotTakenForOne) {
    const auto file = readContacts("UPN,Surname,Forename,DOB\nA1,a,b,01/01/2016\n");
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().code, errors::kNoHeader);
}

} // namespace
} // namespace rollbook
