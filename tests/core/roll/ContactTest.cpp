// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/roll/Contact.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

TEST(ContactTest, JoinsWhatThereIsOfAName) {
    EXPECT_EQ((Contact{.title = u"Mrs"_s, .forename = u"Wei"_s, .surname = u"Wright"_s}.fullName()),
              u"Mrs Wei Wright"_s);
    EXPECT_EQ((Contact{.surname = u"Wright"_s}.fullName()), u"Wright"_s);
}

TEST(ContactTest, HasNoAddressWithATownAlone) {
    EXPECT_TRUE((Address{.town = u"Marshbury"_s}.isEmpty()));
    EXPECT_FALSE((Address{.postcode = u"MB2 7AB"_s}.isEmpty()));
    EXPECT_FALSE((Address{.line1 = u"16 Mill Road"_s}.isEmpty()));
}

TEST(ContactTest, ComparesPlacesWithoutCaseSpacesAndPunctuation) {
    const Address one{.line1 = u"Flat 2, 16 Mill Road"_s, .postcode = u"MB2 7AB"_s};
    const Address same{.line1 = u"Flat 2"_s, .line2 = u"16 mill road"_s, .postcode = u"mb27ab"_s};
    const Address other{.line1 = u"Flat 3"_s, .line2 = u"16 Mill Road"_s, .postcode = u"MB2 7AB"_s};
    EXPECT_TRUE(one.samePlaceAs(same));
    EXPECT_FALSE(one.samePlaceAs(other));
}

TEST(ContactTest, DoesNotTakeTwoUnknownAddressesForOnePlace) {
    EXPECT_FALSE(Address{}.samePlaceAs(Address{}));
}

TEST(ContactTest, LivesAtTheLatestAddressOfTheDate) {
    const Contact contact{.addresses = {{.line1 = u"1 Old Lane"_s, .from = QDate(2024, 1, 1)},
                                        {.line1 = u"2 New Lane"_s, .from = QDate(2025, 1, 1)},
                                        {.from = QDate(2026, 1, 1)}}};
    EXPECT_EQ(contact.addressOn(QDate(2023, 12, 31)), nullptr);
    EXPECT_EQ(contact.addressOn(QDate(2024, 12, 31))->line1, u"1 Old Lane"_s);
    EXPECT_EQ(contact.addressOn(QDate(2025, 1, 1))->line1, u"2 New Lane"_s);
    EXPECT_EQ(contact.addressOn(QDate(2026, 1, 1)), nullptr); // known to have none
}

TEST(ContactTest, IsRestrictedBetweenTheDates) {
    const PupilContact link{.restrictions = {{.kind = RestrictionKind::NoInformation,
                                              .from = QDate(2025, 3, 1),
                                              .to = QDate(2025, 3, 31)}}};
    const auto isRestricted = [&link](QDate date) {
        return link.restrictionOn(RestrictionKind::NoInformation, date) != nullptr;
    };
    EXPECT_FALSE(isRestricted(QDate(2025, 2, 28)));
    EXPECT_TRUE(isRestricted(QDate(2025, 3, 1)));
    EXPECT_TRUE(isRestricted(QDate(2025, 3, 31)));
    EXPECT_FALSE(isRestricted(QDate(2025, 4, 1)));
    EXPECT_EQ(link.restrictionOn(RestrictionKind::DoNotContact, QDate(2025, 3, 1)), nullptr);
}

TEST(ContactTest, NamesEachRestrictionOneWay) {
    for (const auto& name :
         {u"doNotContact"_s, u"noInformation"_s, u"mustNotCollect"_s, u"addressSecret"_s})
        EXPECT_EQ(toString(*restrictionKindFromString(name)), name);
    EXPECT_EQ(restrictionKindFromString(u"none"), std::nullopt);
}

} // namespace
} // namespace rollbook
