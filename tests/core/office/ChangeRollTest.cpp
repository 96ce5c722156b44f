// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/ChangeRoll.h"

#include "core/office/OfficeErrors.h"
#include "tests/core/office/ImportTesting.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Ada, whose father has parental responsibility and whose neighbour has not; 20 November 2024.
class ChangeRollTest : public ::testing::Test {
protected:
    ChangeRollTest()
        : built(SchoolBuilder().withPupil(u"Ada"_s).upn(u"U204999920701"_s).build())
        , disk(*built, moment("2024-11-20T09:05")) {
        const auto report = bringInContacts(
            disk, u"UPN,Forename,Surname,Relationship,Parental Responsibility\n"
                  "U204999920701,Tom,Wright,Father,Y\nU204999920701,Pat,Lane,Neighbour,N\n"_s);
        EXPECT_TRUE(report && report->created == 2);
    }

    const PupilContact& linkTo(const QString& relationship) const {
        const auto links = disk.school().roll.contactsOf(disk.pupil(u"Ada"_s));
        const auto found = std::ranges::find(links, relationship, &PupilContact::relationship);
        ROLLBOOK_REQUIRE(found != links.end(), relationship);
        return **found;
    }
    Result<void> restrict(const QString& relationship, bool orderSeen, const QString& decidedBy) {
        return ChangeRoll(disk.office())
            .setRestriction(disk.pupil(u"Ada"_s), linkTo(relationship).contact,
                            {.kind = RestrictionKind::DoNotContact,
                             .from = day("2024-11-20"),
                             .to = {},
                             .reason = u"court"_s,
                             .decidedBy = decidedBy,
                             .orderSeen = orderSeen,
                             .review = {}},
                            disk.author());
    }
    Result<void> lift(const QString& reason, bool orderSeen, const QString& decidedBy) {
        const PupilContact& link = linkTo(u"Father"_s);
        return ChangeRoll(disk.office())
            .liftRestriction(link.pupil, link.contact, link.restrictions.at(0).id,
                             day("2024-12-02"), reason, decidedBy, orderSeen, disk.author());
    }
    bool isRestricted(const QString& relationship, const char* on) const {
        return linkTo(relationship).restrictionOn(RestrictionKind::DoNotContact, day(on));
    }
    Result<void> setSen(const char* from, const QString& value) {
        return ChangeRoll(disk.office())
            .setCharacteristic(
                disk.pupil(u"Ada"_s),
                {.kind = kSen, .value = value, .from = day(from), .to = {}, .note = {}},
                disk.author());
    }
    QString senOn(const char* date) const {
        const auto* held =
            disk.school().roll.pupil(disk.pupil(u"Ada"_s))->characteristicOn(kSen, day(date));
        return held ? held->value : u"-"_s;
    }

    static inline const QString kSen{characteristic::kSen};
    std::unique_ptr<BuiltSchool> built;
    OfficeOnDisk disk;
};

// rules.md 27

TEST_F(ChangeRollTest, AParentIsRestrictedOnlyByAnOrderOrADecision) {
    EXPECT_EQ(restrict(u"Father"_s, false, u" "_s).error().code, errors::kNeedsOrderOrDecision);
    EXPECT_FALSE(isRestricted(u"Father"_s, "2024-11-20"));
    ASSERT_TRUE(restrict(u"Father"_s, true, {}));
    disk.reopen();
    EXPECT_FALSE(isRestricted(u"Father"_s, "2024-11-19"));
    EXPECT_TRUE(isRestricted(u"Father"_s, "2024-11-20"));
}

TEST_F(ChangeRollTest, TheDecisionOfTheSafeguardingLeadIsEnough) {
    EXPECT_TRUE(restrict(u"Father"_s, false, u"Ms Hart, safeguarding lead"_s));
}

TEST_F(ChangeRollTest, SomebodyWithoutParentalResponsibilityIsRestrictedAtOnce) {
    EXPECT_TRUE(restrict(u"Neighbour"_s, false, {}));
    EXPECT_TRUE(isRestricted(u"Neighbour"_s, "2024-11-20"));
}

TEST_F(ChangeRollTest, IsLiftedOnTheSameTermsWithAReasonAndKeptForThePast) {
    ASSERT_TRUE(restrict(u"Father"_s, true, {}));
    EXPECT_EQ(lift(u"varied"_s, false, {}).error().code, errors::kNeedsOrderOrDecision);
    EXPECT_EQ(lift(u" "_s, true, {}).error().code, errors::kReasonMissing);
    EXPECT_TRUE(isRestricted(u"Father"_s, "2024-12-02"));
    ASSERT_TRUE(lift(u"order varied"_s, true, {}));
    disk.reopen();
    EXPECT_TRUE(isRestricted(u"Father"_s, "2024-12-01"));
    EXPECT_FALSE(isRestricted(u"Father"_s, "2024-12-02"));
}

TEST_F(ChangeRollTest, AnotherValueTakesThePlaceOfTheOneBefore) {
    ASSERT_TRUE(setSen("2024-09-02", u"K"_s));
    ASSERT_TRUE(setSen("2024-11-20", u"E"_s));
    disk.reopen();
    EXPECT_EQ(senOn("2024-09-01"), u"-"_s);
    EXPECT_EQ(senOn("2024-11-19"), u"K"_s);
    EXPECT_EQ(senOn("2024-11-20"), u"E"_s);
}

TEST_F(ChangeRollTest, WhatEndsHoldsOnItsLastDay) {
    ASSERT_TRUE(setSen("2024-09-02", u"K"_s));
    ASSERT_TRUE(
        ChangeRoll(disk.office())
            .endCharacteristic(disk.pupil(u"Ada"_s), kSen, day("2024-11-20"), disk.author()));
    EXPECT_EQ(senOn("2024-11-20"), u"K"_s);
    EXPECT_EQ(senOn("2024-11-21"), u"-"_s);
}

} // namespace
} // namespace rollbook
