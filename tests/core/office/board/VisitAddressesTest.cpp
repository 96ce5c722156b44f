// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/board/VisitAddresses.h"

#include "core/office/board/StateNow.h"
#include "tests/core/office/board/BoardSchool.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Mother and gran of Ada, each with an address; gran's is the home.
class VisitAddressesTest : public testing::Test {
protected:
    VisitAddressesTest()
        : desk(SchoolBuilder().onReferenceCalendar().withPupil(u"Ada"_s).inClass(u"4A"_s),
               {{u"Mother"_s, u"1"_s, {u"Ada"_s}}, {u"Gran"_s, u"2"_s, {u"Ada"_s}}}) {
        contacts = desk.school().roll.contacts();
        for (const PupilContact* link : desk.school().roll.contactsOf(desk.id(u"Ada"_s)))
            links.push_back(*link);
        contacts[0].addresses = {{.line1 = u"1 High Street"_s, .from = day("2020-01-01")}};
        contacts[1].addresses = {{.line1 = u"2 Low Road"_s, .from = day("2020-01-01")}};
        links[1].livesWithPupil = true;
    }
    QString offered() {
        desk.school().roll = Roll(desk.school().roll.pupils(), contacts, links);
        QStringList lines;
        for (const VisitAddress& each :
             visitAddresses(desk.school(), desk.id(u"Ada"_s), kBoardDay))
            lines += each.address.line1;
        return lines.join(u", "_s);
    }
    BoardSchool desk;
    std::vector<Contact> contacts;
    std::vector<PupilContact> links;
};

TEST_F(VisitAddressesTest, TheHomeComesFirst) {
    EXPECT_EQ(offered(), u"2 Low Road, 1 High Street"_s);
}

TEST_F(VisitAddressesTest, ASecretAddressIsNeverOffered) {
    contacts[1].addresses[0].isSecret = true;
    EXPECT_EQ(offered(), u"1 High Street"_s);
}

class KeptAddressTest : public VisitAddressesTest,
                        public testing::WithParamInterface<std::pair<RestrictionKind, bool>> {};

TEST_P(KeptAddressTest, ByTheRestrictionOfItsContact) {
    links[1].restrictions = {{.kind = GetParam().first, .from = day("2024-09-01")}};
    EXPECT_EQ(offered(), GetParam().second ? u"1 High Street"_s : u"2 Low Road, 1 High Street"_s);
}

INSTANTIATE_TEST_SUITE_P(Kinds, KeptAddressTest,
                         testing::Values(std::pair(RestrictionKind::DoNotContact, true),
                                         std::pair(RestrictionKind::NoInformation, true),
                                         std::pair(RestrictionKind::AddressSecret, true),
                                         std::pair(RestrictionKind::MustNotCollect, false)));

// Mother is in the refuge too, and her row does not say so.
TEST_F(VisitAddressesTest, TheSecretPlaceUnderAnotherNameIsNotOfferedEither) {
    contacts[0].addresses[0] = {.line1 = u"2 low road"_s, .from = day("2020-01-01")};
    contacts[1].addresses[0].isSecret = true;
    EXPECT_EQ(offered(), u""_s);
}

TEST_F(VisitAddressesTest, OnePlaceIsOneChoice) {
    contacts[0].addresses = contacts[1].addresses;
    EXPECT_EQ(offered(), u"2 Low Road"_s);
}

TEST(StateNowTest, SaysOfEachWhereTheyAre) {
    const QString flag(characteristic::kLookedAfter);
    BoardSchool desk(SchoolBuilder()
                         .onReferenceCalendar()
                         .withPupil(u"Ada"_s)
                         .inClass(u"4A"_s)
                         .known(flag, day("2024-09-01"), u"Y"_s)
                         .withPupil(u"Bo"_s)
                         .inClass(u"4A"_s)
                         .known(flag, day("2024-09-01"), u"Y"_s)
                         .withPupil(u"Cy"_s)
                         .inClass(u"4A"_s));
    desk.mark(u"Ada:N Cy:N"_s);
    const auto states = statesOf(desk.school(), flag, {kBoardDay, Half::AM}, desk.at("09:30"));
    ASSERT_EQ(states.size(), 2U);
    EXPECT_EQ(states[0].onBoard, CallStage::Call);
    EXPECT_EQ(states[1].reading.state, SessionState::Blank);
    EXPECT_EQ(states[1].onBoard, std::nullopt);
}

} // namespace
} // namespace rollbook
