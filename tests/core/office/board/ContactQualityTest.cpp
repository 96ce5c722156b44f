// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/board/ContactQuality.h"

#include "tests/core/office/board/BoardSchool.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString name(ContactFault fault) {
    static const QStringList kNames{u"NoContact"_s, u"NoNumber"_s, u"DeadNumber"_s, u"OneContact"_s,
                                    u"NoAddress"_s};
    return kNames[int(fault)];
}

QString faults(const std::vector<Parent>& parents, const QString& dead = {}) {
    BoardSchool desk(SchoolBuilder().onReferenceCalendar().withPupil(u"Ada"_s).inClass(u"4A"_s),
                     parents);
    if (!dead.isEmpty())
        desk.tried(u"Ada"_s, "09:00", ContactOutcome::NumberDead, dead);
    QStringList names;
    for (const ContactQuality& each : contactQuality(desk.school(), kBoardDay))
        for (const ContactFault fault : each.faults)
            names += name(fault);
    return names.join(u' ');
}

const Parent kMother{u"Mother"_s, u"1"_s, {u"Ada"_s}};
const Parent kGran{u"Gran"_s, u"2"_s, {u"Ada"_s}};
const Parent kMute{u"Uncle"_s, u""_s, {u"Ada"_s}};
const Parent kBarred{u"Father"_s, u"3"_s, {u"Ada"_s}, {{u"Ada"_s, RestrictionKind::DoNotContact}}};

// Nobody of these has an address.
TEST(ContactQualityTest, SaysWhatIsWanting) {
    EXPECT_EQ(faults({}), u"NoContact NoAddress"_s);
    EXPECT_EQ(faults({kBarred}), u"NoContact NoAddress"_s);
    EXPECT_EQ(faults({kMute}), u"NoNumber NoAddress"_s);
    EXPECT_EQ(faults({kMother}), u"OneContact NoAddress"_s);
    EXPECT_EQ(faults({kMother, kMute}), u"OneContact NoAddress"_s);
    EXPECT_EQ(faults({kMother, kBarred}), u"OneContact NoAddress"_s);
    EXPECT_EQ(faults({kMother, kGran}), u"NoAddress"_s);
    EXPECT_EQ(faults({kMother, kGran}, u"Gran"_s), u"DeadNumber OneContact NoAddress"_s);
}

TEST(ContactQualityTest, AnAddressOfSomebodyThePupilLivesWithIsEnough) {
    BoardSchool desk(SchoolBuilder().onReferenceCalendar().withPupil(u"Ada"_s), {kMother, kGran});
    auto contacts = desk.school().roll.contacts();
    std::vector<PupilContact> links;
    for (const PupilContact* link : desk.school().roll.contactsOf(desk.id(u"Ada"_s)))
        links.push_back(*link);
    contacts[0].addresses = {{.line1 = u"1 High Street"_s, .from = day("2020-01-01")}};
    desk.school().roll = Roll(desk.school().roll.pupils(), contacts, links);
    EXPECT_EQ(contactQuality(desk.school(), kBoardDay).size(), 1U); // lives elsewhere
    links[0].livesWithPupil = true;
    desk.school().roll = Roll(desk.school().roll.pupils(), contacts, links);
    EXPECT_TRUE(contactQuality(desk.school(), kBoardDay).empty());
}

} // namespace
} // namespace rollbook
