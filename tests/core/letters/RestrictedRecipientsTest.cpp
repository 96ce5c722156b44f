// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/letters/WrittenTo.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Address secret(const QString& street) {
    Address address = at(street);
    address.isSecret = true;
    return address;
}

Restriction ofKind(RestrictionKind kind, QDate from = QDate(2024, 9, 1), QDate to = {}) {
    return {.kind = kind, .from = from, .to = to};
}

class RestrictedDaysTest : public ::testing::TestWithParam<RestrictionKind> {};

TEST_P(RestrictedDaysTest, HoldsOnItsDaysAlone) {
    const SchoolBuilder family =
        around()
            .withParent(u"Wei"_s)
            .livingAt(at(u"1 Mill Lane"_s))
            .restricted(ofKind(GetParam(), QDate(2024, 11, 4), QDate(2024, 11, 8)));
    const QString written = u"Mx Wei Wright: 1 Mill Lane, Leeds, LS1 1AA"_s;
    EXPECT_EQ(writtenTo(family, QDate(2024, 11, 3)), written);
    EXPECT_NE(writtenTo(family, QDate(2024, 11, 4)), written);
    EXPECT_NE(writtenTo(family, QDate(2024, 11, 8)), written);
    EXPECT_EQ(writtenTo(family, QDate(2024, 11, 9)), written);
}

INSTANTIATE_TEST_SUITE_P(Each, RestrictedDaysTest,
                         ::testing::Values(RestrictionKind::DoNotContact,
                                           RestrictionKind::NoInformation,
                                           RestrictionKind::AddressSecret));

QString writtenUnder(RestrictionKind kind) {
    return writtenTo(
        around().withParent(u"Wei"_s).livingAt(at(u"1 Mill Lane"_s)).restricted(ofKind(kind)));
}

TEST(RestrictedRecipientsTest, NamesWhatWithholdsOne) {
    EXPECT_EQ(writtenUnder(RestrictionKind::DoNotContact), u"Wei - mayNotBeTold"_s);
    EXPECT_EQ(writtenUnder(RestrictionKind::NoInformation), u"Wei - mayNotBeTold"_s);
    EXPECT_EQ(writtenUnder(RestrictionKind::AddressSecret), u"Wei - secretAddress"_s);
}

TEST(RestrictedRecipientsTest, WritesOneWhoMayNotCollect) {
    EXPECT_EQ(writtenUnder(RestrictionKind::MustNotCollect),
              u"Mx Wei Wright: 1 Mill Lane, Leeds, LS1 1AA"_s);
}

TEST(RestrictedRecipientsTest, WritesNobodyElseInPlaceOfOneWithheld) {
    EXPECT_EQ(writtenTo(around()
                            .withParent(u"Wei"_s)
                            .livingAt(at(u"1 Mill Lane"_s))
                            .restricted(ofKind(RestrictionKind::DoNotContact))
                            .withContact(u"Nan"_s)
                            .livingWithPupil()
                            .livingAt(at(u"3 Elm Way"_s))),
              u"Wei - mayNotBeTold"_s);
}

TEST(RestrictedRecipientsTest, NeverWritesToASecretAddress) {
    EXPECT_EQ(writtenTo(around().withParent(u"Wei"_s).livingAt(secret(u"1 Mill Lane"_s))),
              u"Wei - secretAddress"_s);
}

TEST(RestrictedRecipientsTest, NeverWritesToASecretAddressThroughTheHousehold) {
    EXPECT_EQ(writtenTo(around()
                            .withParent(u"Wei"_s)
                            .livingWithPupil()
                            .withContact(u"Nan"_s)
                            .livingWithPupil()
                            .livingAt(secret(u"1 Mill Lane"_s))),
              u"Wei - secretAddress"_s);
}

TEST(RestrictedRecipientsTest, KeepsAPlaceSecretUnderAnothersName) {
    EXPECT_EQ(writtenTo(around()
                            .withParent(u"Wei"_s)
                            .livingAt(at(u"1 mill lane"_s))
                            .withContact(u"Nan"_s)
                            .livingAt(secret(u"1 Mill Lane"_s))),
              u"Wei - secretAddress"_s);
}

TEST(RestrictedRecipientsTest, KeepsAPlaceSecretThatAnothersRestrictionHides) {
    const SchoolBuilder family = around()
                                     .withParent(u"Wei"_s)
                                     .livingAt(at(u"1 Mill Lane"_s))
                                     .withContact(u"Nan"_s)
                                     .livingAt(at(u"1 Mill Lane"_s))
                                     .restricted(ofKind(RestrictionKind::AddressSecret, kWritten));
    EXPECT_EQ(writtenTo(family, kWritten), u"Wei - secretAddress"_s);
    EXPECT_EQ(writtenTo(family, kWritten.addDays(-1)),
              u"Mx Wei Wright: 1 Mill Lane, Leeds, LS1 1AA"_s);
}

TEST(RestrictedRecipientsTest, WritesOthersWhomASecretDoesNotTouch) {
    SchoolBuilder family = around()
                               .withParent(u"Wei"_s)
                               .livingAt(secret(u"1 Mill Lane"_s))
                               .withParent(u"Sam"_s)
                               .livingAt(at(u"2 Oak Road"_s));
    EXPECT_EQ(writtenTo(family),
              u"Mx Sam Wright: 2 Oak Road, Leeds, LS1 1AA\nWei - secretAddress"_s);
}

TEST(RestrictedRecipientsTest, KeepsASecretPlaceSecretThatNobodyLivesAtNow) {
    const auto school = around().withContact(u"Nan"_s).livingAt(at(u"1 Mill Lane"_s)).build();
    EXPECT_TRUE(isSecretPlace(school->roll, PupilId(1), secret(u"9 Far End"_s), kWritten));
    EXPECT_FALSE(isSecretPlace(school->roll, PupilId(1), at(u"9 Far End"_s), kWritten));
}

TEST(RestrictedRecipientsTest, KeepsNoPlaceSecretForAnotherPupilsContact) {
    const auto school = around()
                            .withPupil(u"Ben"_s)
                            .withContact(u"Nan"_s)
                            .livingAt(secret(u"1 Mill Lane"_s))
                            .build();
    EXPECT_TRUE(isSecretPlace(school->roll, PupilId(2), at(u"1 Mill Lane"_s), kWritten));
    EXPECT_FALSE(isSecretPlace(school->roll, PupilId(1), at(u"1 Mill Lane"_s), kWritten));
}

} // namespace
} // namespace rollbook
