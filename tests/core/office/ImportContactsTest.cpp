// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/HeldChanges.h"
#include "core/office/OfficeErrors.h"
#include "tests/core/office/ImportTesting.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QString kAda = u"U204999920701"_s;
const QString kBen = u"U204999921702"_s;

// Ada and Ben on Wednesday 20 November 2024, without contacts.
class ImportContactsTest : public ::testing::Test {
protected:
    ImportContactsTest()
        : built(SchoolBuilder()
                    .onReferenceCalendar()
                    .withPupil(u"Ada"_s)
                    .upn(kAda)
                    .withPupil(u"Ben"_s)
                    .upn(kBen)
                    .build())
        , disk(*built, moment("2024-11-20T09:05")) {}

    std::string bringIn(const QStringList& rows) {
        return textOf(bringInContacts(
            disk, u"UPN,Title,Forename,Surname,Relationship,Mobile,Address 1,Postcode,"
                  "Address Confidential,Do Not Contact\n"_s +
                      rows.join(u'\n') + u'\n'));
    }
    std::vector<const PupilContact*> linksOf(const QString& forename) const {
        return disk.school().roll.contactsOf(disk.pupil(forename));
    }
    const Contact& contactOf(const QString& forename, size_t place = 0) const {
        return *disk.school().roll.contact(linksOf(forename).at(place)->contact);
    }
    const PupilContact& linkOf(const QString& forename) const { return *linksOf(forename).at(0); }
    size_t people() const { return disk.school().roll.contacts().size(); }
    void today(const char* iso) { disk.clock().set(moment(iso)); }

    const QString mum = u",Mrs,Wei,Wright,Mother,07700 900001,16 Mill Road,MB2 7AB,N,N"_s;
    std::unique_ptr<BuiltSchool> built;
    OfficeOnDisk disk;
};

TEST_F(ImportContactsTest, ARowBecomesAContactOfThePupil) {
    EXPECT_EQ(textOf(bringInContacts(
                  disk, u"UPN,Priority,Title,Forename,Surname,Relationship,Parental Responsibility,"
                        "Lives With Pupil,Phone,Mobile,Email,Address 1,Town,Postcode,"
                        "Correspondence\n"_s +
                            kAda +
                            u",1,Mrs,Wei,Wright,Mother,Y,Y,020 7946 0000,07700 900001,"
                            "wei@example.org,16 Mill Road,Marshbury,MB2 7AB,Y\n"_s)),
              "1 created");
    EXPECT_EQ(contactOf(u"Ada"_s).fullName(), u"Mrs Wei Wright"_s);
    EXPECT_EQ(contactOf(u"Ada"_s).addressOn(day("2024-11-20"))->town, u"Marshbury"_s);
    EXPECT_EQ(contactOf(u"Ada"_s).addressOn(day("2024-11-19")), nullptr);
    const PupilContact& link = linkOf(u"Ada"_s);
    EXPECT_EQ(link.priority, 1);
    EXPECT_EQ(link.relationship, u"Mother"_s);
    EXPECT_TRUE(link.hasParentalResponsibility);
    EXPECT_TRUE(link.livesWithPupil);
    EXPECT_TRUE(link.receivesLetters);
}

TEST_F(ImportContactsTest, TheLanguageOfAParentIsKeptInTheFile) {
    EXPECT_EQ(textOf(bringInContacts(disk, u"UPN,Forename,Surname,Phone,Language\n"_s + kAda +
                                               u",Wei,Wright,020 7946 0000,Polish\n"_s)),
              "1 created");
    disk.reopen();
    EXPECT_EQ(contactOf(u"Ada"_s).language, u"Polish"_s);
}

TEST_F(ImportContactsTest, TheSameListAgainChangesNothing) { // checks I2
    const QStringList rows{kAda + mum, kBen + mum,
                           kAda + u",Mr,Tom,Wright,Father,07700 900002,1 High St,MB1,Y,Y"_s};
    EXPECT_EQ(bringIn(rows), "3 created");
    const qint64 entries = entryCount(disk);
    disk.reopen();
    EXPECT_EQ(bringIn(rows), "3 unchanged");
    EXPECT_EQ(entryCount(disk), entries);
}

TEST_F(ImportContactsTest, AMotherOfTwoIsOnePerson) {
    bringIn({kAda + mum, kBen + u",Ms,WEI,Wright,Mother,+44 7700 900001,,,N,N"_s});
    EXPECT_EQ(people(), 1u);
    EXPECT_EQ(linkOf(u"Ada"_s).contact, linkOf(u"Ben"_s).contact);
}

TEST_F(ImportContactsTest, NamesakesWithNothingInCommonAreTwoPeople) {
    bringIn({kAda + mum, kBen + u",Mrs,Wei,Wright,Mother,07700 900009,1 High St,MB1,N,N"_s});
    EXPECT_EQ(people(), 2u);
}

TEST_F(ImportContactsTest, FatherAndSonOfOneNameAndNumberAreTwoPeople) {
    const QStringList rows{kAda + u",Mr,Tom,Wright,Father,07700 900002,,,N,N"_s,
                           kAda + u",Mr,Tom,Wright,Brother,07700 900002,,,N,N"_s};
    EXPECT_EQ(bringIn(rows), "2 created");
    EXPECT_EQ(people(), 2u);
    EXPECT_EQ(bringIn({rows[1], rows[0]}), "2 unchanged");
}

TEST_F(ImportContactsTest, AnotherNumberOfThePupilsOwnContactIsAChange) {
    bringIn({kAda + mum});
    EXPECT_EQ(bringIn({kAda + u",Mrs,Wei,Wright,Mother,07700 900005,,,N,N"_s}), "1 updated");
    EXPECT_EQ(people(), 1u);
    EXPECT_EQ(contactOf(u"Ada"_s).mobile, u"07700 900005"_s);
}

TEST_F(ImportContactsTest, ABlankCellChangesNothing) { // rules.md 28
    bringIn({kAda + mum});
    EXPECT_EQ(bringIn({kAda + u",,Wei,Wright,,,,,,"_s}), "1 unchanged");
}

TEST_F(ImportContactsTest, ANewAddressHoldsFromTheDayOfTheList) {
    bringIn({kAda + mum});
    today("2024-11-25T09:00");
    EXPECT_EQ(bringIn({kAda + u",Mrs,Wei,Wright,Mother,07700 900001,2 New Road,MB9,N,N"_s}),
              "1 updated");
    EXPECT_EQ(contactOf(u"Ada"_s).addressOn(day("2024-11-24"))->line1, u"16 Mill Road"_s);
    EXPECT_EQ(contactOf(u"Ada"_s).addressOn(day("2024-11-25"))->line1, u"2 New Road"_s);
}

TEST_F(ImportContactsTest, AnAddressWrittenOtherwiseIsTheSame) {
    bringIn({kAda + mum});
    EXPECT_EQ(bringIn({kAda + u",Mrs,Wei,Wright,Mother,07700 900001,16 MILL ROAD,mb27ab,N,N"_s}),
              "1 unchanged");
}

TEST_F(ImportContactsTest, WhatTheListRestrictsIsRestrictedFromItsDay) { // rules.md 27
    bringIn({kAda + u",Mr,Tom,Wright,Father,07700 900002,1 High St,MB1,Y,Y"_s});
    const PupilContact& link = linkOf(u"Ada"_s);
    for (const auto kind : {RestrictionKind::AddressSecret, RestrictionKind::DoNotContact}) {
        EXPECT_FALSE(link.restrictionOn(kind, day("2024-11-19")));
        EXPECT_TRUE(link.restrictionOn(kind, day("2024-11-20")));
    }
    EXPECT_FALSE(link.restrictionOn(RestrictionKind::NoInformation, day("2024-11-20")));
    EXPECT_TRUE(contactOf(u"Ada"_s).addressOn(day("2024-11-20"))->isSecret);
}

TEST_F(ImportContactsTest, AListNeverLiftsARestriction) { // rules.md 28
    bringIn({kAda + u",Mr,Tom,Wright,Father,07700 900002,1 High St,MB1,Y,Y"_s});
    EXPECT_EQ(bringIn({kAda + u",Mr,Tom,Wright,Father,07700 900002,1 High St,MB1,N,N"_s}),
              "1 unchanged");
    EXPECT_TRUE(linkOf(u"Ada"_s).restrictionOn(RestrictionKind::DoNotContact, day("2024-11-20")));
    EXPECT_TRUE(contactOf(u"Ada"_s).addressOn(day("2024-11-20"))->isSecret);
}

TEST_F(ImportContactsTest, AnotherAddressOfAProtectedContactWaits) { // rules.md 28
    bringIn({kAda + u",Mr,Tom,Wright,Father,07700 900002,1 High St,MB1,Y,N"_s});
    const QString moved = kAda + u",Mr,Tom,Wright,Father,07700 900002,2 New Road,MB9,N,N"_s;
    EXPECT_EQ(bringIn({moved}),
              "1 unchanged, 1 waiting\nwarning 2 Address 1 '2 New Road' office.addressWaits");
    EXPECT_EQ(contactOf(u"Ada"_s).addressOn(day("2024-11-20"))->line1, u"1 High St"_s);
    const qint64 entries = entryCount(disk);
    bringIn({moved}); // it waits already
    EXPECT_EQ(entryCount(disk), entries);
}

TEST_F(ImportContactsTest, AFirstAddressOfAProtectedContactIsSecret) { // rules.md 27
    bringIn({kAda + u",Mr,Tom,Wright,Father,07700 900002,,,Y,N"_s});
    bringIn({kAda + u",Mr,Tom,Wright,Father,07700 900002,2 New Road,MB9,,N"_s});
    EXPECT_TRUE(contactOf(u"Ada"_s).addressOn(day("2024-11-20"))->isSecret);
}

TEST_F(ImportContactsTest, RowsOfOnePersonThatDifferAreSaid) {
    EXPECT_EQ(bringIn({kAda + mum,
                       kBen + u",Mrs,Wei,Wright,Mother,07700 900005,16 Mill Road,MB2 7AB,N,N"_s}),
              "2 created\nwarning 3 Mobile '07700 900005' office.contactRowsDiffer");
    EXPECT_EQ(contactOf(u"Ben"_s).mobile, u"07700 900001"_s);
}

TEST_F(ImportContactsTest, AContactMissingFromThePupilsRowsWaits) { // rules.md 28
    bringIn({kAda + mum, kAda + u",Mr,Tom,Wright,Father,07700 900002,,,N,N"_s, kBen + mum});
    EXPECT_EQ(bringIn({kAda + mum}), // nothing is said of Ben
              "1 unchanged, 1 waiting\n"
              "warning 0 - 'Mr Tom Wright' office.contactMissingFromFile");
    EXPECT_EQ(linksOf(u"Ada"_s).size(), 2u);
}

TEST_F(ImportContactsTest, AContactOfNobodyIsAProblem) {
    EXPECT_EQ(bringIn({u"X204999920799"_s + mum, kAda + mum}),
              "1 created\nproblem 2 UPN 'X204999920799' office.noSuchPupil");
}

TEST_F(ImportContactsTest, ADryRunSaysTheSameAndWritesNothing) {
    const QString list =
        u"UPN,Forename,Surname,Relationship\n"_s + kAda + u",Wei,Wright,Mother\n"_s;
    const auto dry =
        ImportContacts(disk.office()).run(fileOf(list, ImportMode::DryRun), disk.author());
    EXPECT_EQ(people(), 0u);
    EXPECT_EQ(textOf(dry), textOf(bringInContacts(disk, list)));
}

} // namespace
} // namespace rollbook
