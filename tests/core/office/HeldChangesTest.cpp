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

// Ada has a flag and a father with a secret address; lists say otherwise. 20 November 2024.
class HeldChangesTest : public ::testing::Test {
protected:
    HeldChangesTest()
        : built(SchoolBuilder().onReferenceCalendar().build())
        , disk(*built, moment("2024-11-20T09:05"))
        , held(disk.office()) {
        pupils({kAda + u",Lovelace,Ada,02/09/2020,Y"_s, kBen + u",Babbage,Ben,02/09/2020,N"_s});
        contacts({kAda + u",Tom,Wright,Father,07700 900002,1 High St,Y"_s,
                  kAda + u",Wei,Wright,Mother,07700 900001,,N"_s});
    }

    void pupils(const QStringList& rows) {
        ROLLBOOK_REQUIRE(bringInPupils(disk, u"UPN,Surname,Forename,Entry Date,FSM\n"_s +
                                                 rows.join(u'\n') + u'\n'),
                         rows.join(u'\n'));
    }
    void contacts(const QStringList& rows) {
        ROLLBOOK_REQUIRE(bringInContacts(disk, u"UPN,Forename,Surname,Relationship,Mobile,"
                                               "Address 1,Address Confidential\n"_s +
                                                   rows.join(u'\n') + u'\n'),
                         rows.join(u'\n'));
    }
    void clearTheFlag() {
        pupils({kAda + u",Lovelace,Ada,02/09/2020,N"_s, kBen + u",Babbage,Ben,02/09/2020,N"_s});
    }
    void leaveOutBen() { pupils({kAda + u",Lovelace,Ada,02/09/2020,Y"_s}); }
    void moveTheFather() {
        contacts({kAda + u",Tom,Wright,Father,07700 900002,2 New Road,Y"_s,
                  kAda + u",Wei,Wright,Mother,07700 900001,,N"_s});
    }
    HeldChanges::Waiting only() const {
        const auto list = held.waiting();
        ROLLBOOK_REQUIRE(list && list->size() == 1, u"one waiting"_s);
        return list->front();
    }
    bool isFlagged(const char* iso) const {
        return disk.school().roll.pupilByUpn(kAda)->characteristicOn(
            characteristic::kFreeSchoolMeals, day(iso));
    }
    QString fathersStreet(const char* iso) const {
        for (const Contact& contact : disk.school().roll.contacts())
            if (contact.forename == u"Tom")
                return contact.addressOn(day(iso))->line1;
        return {};
    }

    std::unique_ptr<BuiltSchool> built;
    OfficeOnDisk disk;
    HeldChanges held;
};

TEST_F(HeldChangesTest, NothingWaitsAtFirst) {
    EXPECT_TRUE(held.waiting()->empty());
}

TEST_F(HeldChangesTest, AChangeIsThereAfterReopening) {
    clearTheFlag();
    const Error before = only().what;
    disk.reopen();
    EXPECT_EQ(HeldChanges(disk.office()).waiting()->at(0).what, before);
}

TEST_F(HeldChangesTest, AnAcceptedFlagEndsOnItsLastDay) {
    clearTheFlag();
    ASSERT_TRUE(held.accept(only().id, day("2024-11-22"), disk.author()));
    EXPECT_TRUE(isFlagged("2024-11-22"));
    EXPECT_FALSE(isFlagged("2024-11-23"));
    EXPECT_TRUE(held.waiting()->empty());
}

TEST_F(HeldChangesTest, ARefusedChangeLeavesEverythingAndIsNotAskedAgain) {
    clearTheFlag();
    ASSERT_TRUE(held.refuse(only().id, disk.author()));
    clearTheFlag();
    EXPECT_TRUE(isFlagged("2024-11-23"));
    EXPECT_TRUE(held.waiting()->empty());
}

TEST_F(HeldChangesTest, ARefusedChangeStaysReadable) {
    clearTheFlag();
    const Error what = only().what;
    EXPECT_TRUE(held.refused()->empty());
    ASSERT_TRUE(held.refuse(only().id, disk.author()));
    ASSERT_EQ(held.refused()->size(), 1U);
    EXPECT_EQ(held.refused()->front().what, what);
}

TEST_F(HeldChangesTest, AnImportCountsWhatWaitsAndNotWhatWasRefused) {
    const auto waiting = [this] {
        const auto report = ImportPupils(disk.office())
                                .run({.bytes = "UPN,Surname,Forename,Entry Date,FSM\n" +
                                               (kAda + u",Lovelace,Ada,02/09/2020,N\n"_s).toUtf8(),
                                      .fileName = u"list.csv"_s,
                                      .mode = ImportMode::DryRun},
                                     disk.author());
        return report ? report->waiting : -1;
    };
    EXPECT_EQ(waiting(), 2) << "the flag, and Ben who is missing";
    clearTheFlag();
    EXPECT_EQ(waiting(), 2) << "one of them waits already";
    ASSERT_TRUE(held.refuse(only().id, disk.author()));
    EXPECT_EQ(waiting(), 1);
}

TEST_F(HeldChangesTest, AMissingPupilLeavesOnTheDayGiven) {
    leaveOutBen();
    EXPECT_EQ(only().what.code, errors::kPupilMissingFromFile);
    EXPECT_EQ(held.accept(only().id, {}, disk.author()).error().code, errors::kNeedsDate);
    ASSERT_TRUE(held.accept(only().id, day("2024-11-15"), disk.author()));
    const Pupil& ben = *disk.school().roll.pupilByUpn(kBen);
    EXPECT_TRUE(ben.isOnRoll(day("2024-11-15")));
    EXPECT_FALSE(ben.isOnRoll(day("2024-11-16")));
}

TEST_F(HeldChangesTest, AnAcceptedAddressHoldsFromItsFirstDayAndStaysSecret) {
    moveTheFather();
    EXPECT_EQ(only().what.code, errors::kAddressWaits);
    ASSERT_TRUE(held.accept(only().id, day("2024-11-22"), disk.author()));
    EXPECT_EQ(fathersStreet("2024-11-21"), u"1 High St"_s);
    EXPECT_EQ(fathersStreet("2024-11-22"), u"2 New Road"_s);
    disk.clock().set(moment("2024-11-22T09:05"));
    moveTheFather(); // now known
    EXPECT_TRUE(held.waiting()->empty());
}

TEST_F(HeldChangesTest, AMissingContactStaysWhenSeen) {
    contacts({kAda + u",Wei,Wright,Mother,07700 900001,,N"_s});
    EXPECT_EQ(only().what.code, errors::kContactMissingFromFile);
    ASSERT_TRUE(held.accept(only().id, {}, disk.author()));
    EXPECT_EQ(disk.school().roll.contacts().size(), 2u);
}

TEST_F(HeldChangesTest, WhatDoesNotWaitCannotBeDecided) {
    EXPECT_EQ(held.accept(99, day("2024-11-22"), disk.author()).error().code,
              errors::kNoSuchHeldChange);
    EXPECT_EQ(held.refuse(99, disk.author()).error().code, errors::kNoSuchHeldChange);
}

} // namespace
} // namespace rollbook
