// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/roll/Roll.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace rollbook {
namespace {

Pupil named(qint64 id, const QString& surname, const QString& forename) {
    return {
        .id = PupilId(id), .surname = surname, .forename = forename, .birth = QDate(2016, 3, 14)};
}

Pupil placed(qint64 id, const QString& className, const Enrolment& stay) {
    return {.id = PupilId(id),
            .surname = u"Pupil"_s,
            .enrolments = {stay},
            .classes = {{className, QDate(2024, 8, 1)}}};
}

std::vector<qint64> idsOf(const std::vector<Pupil>& pupils) {
    std::vector<qint64> ids;
    for (const Pupil& pupil : pupils)
        ids.push_back(pupil.id.value());
    return ids;
}

TEST(RollTest, IsInOrderOfListNameThenId) {
    const Roll roll({named(1, u"Young"_s, u"Ada"_s), named(3, u"Ébert"_s, u"Zoe"_s),
                     named(2, u"ebert"_s, u"zoe"_s), named(4, u"Adams"_s, u"Ben"_s)},
                    {}, {});
    EXPECT_THAT(idsOf(roll.pupils()), ElementsAre(4, 2, 3, 1));
    EXPECT_EQ(roll.row(PupilId(4)), 0);
    EXPECT_EQ(roll.row(PupilId(9)), std::nullopt);
}

class RollMatchTest : public testing::Test {
protected:
    RollMatchTest() {
        Pupil smith = named(1, u"Smith"_s, u"Jane"_s);
        smith.upn = u"B801200005001"_s;
        smith.admissionNumber = u"9001"_s;
        Pupil okafor = named(2, u"Okafor"_s, u"Zoë"_s);
        okafor.admissionNumber = u"9002"_s;
        roll = Roll({smith, okafor}, {}, {});
    }

    std::optional<qint64> matched(const Identity& given) const {
        const Pupil* pupil = roll.match(given);
        return pupil ? std::optional(pupil->id.value()) : std::nullopt;
    }

    Roll roll;
};

TEST_F(RollMatchTest, GoesByUpnFirst) {
    EXPECT_EQ(matched({.upn = u"B801200005001"_s, .admissionNumber = u"9002"_s}), 1);
}

TEST_F(RollMatchTest, GoesByAdmissionNumberNext) {
    EXPECT_EQ(matched({.admissionNumber = u"9002"_s}), 2);
    EXPECT_EQ(matched({.upn = u"R201100018042"_s, .admissionNumber = u"9002"_s}), 2);
}

TEST_F(RollMatchTest, TakesANumberUnderAnotherUpnOnlyWithTheSameBirth) {
    Identity given{.upn = u"R201100018042"_s, .admissionNumber = u"9001"_s};
    given.birth = QDate(2015, 1, 1);
    EXPECT_EQ(matched(given), std::nullopt);
    given.birth = QDate(2016, 3, 14);
    EXPECT_EQ(matched(given), 1);
}

TEST_F(RollMatchTest, GoesByNameAndBirthLast) {
    Identity given{.surname = u" OKAFOR "_s, .forename = u"zoe"_s, .birth = QDate(2016, 3, 14)};
    EXPECT_EQ(matched(given), 2);
    given.birth = QDate(2016, 3, 15);
    EXPECT_EQ(matched(given), std::nullopt);
    given.birth = QDate();
    EXPECT_EQ(matched(given), std::nullopt);
}

TEST_F(RollMatchTest, TakesANamesakeWithAnotherUpnForSomebodyElse) {
    Identity given{.surname = u"Smith"_s, .forename = u"Jane"_s, .birth = QDate(2016, 3, 14)};
    EXPECT_EQ(matched(given), 1);
    given.upn = u"R201100018042"_s;
    EXPECT_EQ(matched(given), std::nullopt);
    given.upn.clear();
    given.admissionNumber = u"9099"_s;
    EXPECT_EQ(matched(given), std::nullopt);
}

TEST(RollTest, DoesNotChooseBetweenTwoNamesakes) {
    const Roll roll({named(1, u"Ng"_s, u"Wei"_s), named(2, u"Ng"_s, u"Wei"_s)}, {}, {});
    EXPECT_EQ(roll.match({.surname = u"Ng"_s, .forename = u"Wei"_s, .birth = QDate(2016, 3, 14)}),
              nullptr);
}

TEST(RollTest, DoesNotMatchAnEmptyUpnOrNumber) {
    const Roll roll({named(1, u"Ng"_s, u"Wei"_s)}, {}, {});
    EXPECT_EQ(roll.match({}), nullptr);
    EXPECT_EQ(roll.pupilByUpn(QString()), nullptr);
}

TEST(RollTest, AsksContactsInOrderAndThoseWithoutAPriorityLast) {
    const PupilId ada(1);
    const Roll roll({named(1, u"Young"_s, u"Ada"_s)},
                    {{.id = ContactId(1)}, {.id = ContactId(2)}, {.id = ContactId(3)}},
                    {{.pupil = ada, .contact = ContactId(1)},
                     {.pupil = ada, .contact = ContactId(2), .priority = 2},
                     {.pupil = ada, .contact = ContactId(3), .priority = 1},
                     {.pupil = PupilId(7), .contact = ContactId(3), .priority = 1}});
    std::vector<qint64> order;
    for (const PupilContact* link : roll.contactsOf(ada))
        order.push_back(link->contact.value());
    EXPECT_THAT(order, ElementsAre(3, 2, 1));
}

TEST(RollTest, MakesAHouseholdOfThoseWhoLiveWithTheSamePerson) {
    const auto link = [](qint64 pupil, qint64 contact, bool lives) {
        return PupilContact{
            .pupil = PupilId(pupil), .contact = ContactId(contact), .livesWithPupil = lives};
    };
    const Roll roll({}, {},
                    {link(1, 10, true), link(2, 10, true), link(3, 10, false), link(1, 11, false),
                     link(4, 11, true)});
    EXPECT_THAT(roll.siblingsOf(PupilId(1)), ElementsAre(PupilId(2)));
    EXPECT_TRUE(roll.siblingsOf(PupilId(3)).empty());
}

TEST(RollTest, ListsClassesInReadingOrder) {
    const Enrolment here{.entry = QDate(2024, 9, 1)};
    const Roll roll({placed(1, u"10B"_s, here), placed(2, u"2A"_s, here), placed(3, u"RA"_s, here),
                     placed(4, u"1A"_s, here), placed(5, u"N1"_s, here),
                     placed(6, u"Robins"_s, here), placed(7, QString(), here),
                     placed(8, u"1B"_s, here)},
                    {}, {});
    EXPECT_THAT(roll.classesOn(QDate(2024, 9, 2)),
                ElementsAre(u"N1"_s, u"RA"_s, u"1A"_s, u"1B"_s, u"2A"_s, u"10B"_s, u"Robins"_s));
}

TEST(RollTest, CountsInAClassOnlyThoseOnRollThatDay) {
    const Roll roll(
        {placed(1, u"4A"_s, {.entry = QDate(2024, 9, 1), .leaving = QDate(2024, 11, 15)}),
         placed(2, u"4A"_s, {.entry = QDate(2024, 11, 16)})},
        {}, {});
    const auto members = [&roll](QDate date) {
        std::vector<qint64> ids;
        for (const Pupil* pupil : roll.pupilsInClass(u"4A"_s, date))
            ids.push_back(pupil->id.value());
        return ids;
    };
    EXPECT_THAT(members(QDate(2024, 11, 15)), ElementsAre(1));
    EXPECT_THAT(members(QDate(2024, 11, 16)), ElementsAre(2));
    EXPECT_TRUE(roll.classesOn(QDate(2024, 8, 31)).empty());
}

TEST(RollTest, WhoMovesIsInOneClassAtATimeAndInNoneBefore) {
    Pupil mover = placed(1, {}, {.entry = QDate(2024, 9, 1)});
    mover.classes = {{u"4A"_s, QDate(2024, 9, 9)}, {u"4B"_s, QDate(2025, 1, 6)}};
    const Roll roll({mover}, {}, {});
    const auto isIn = [&roll](const QString& name, QDate date) {
        return roll.pupilsInClass(name, date).size() == 1;
    };
    EXPECT_TRUE(isIn({}, QDate(2024, 9, 8)));
    EXPECT_FALSE(isIn(u"4A"_s, QDate(2024, 9, 8)));
    EXPECT_TRUE(isIn(u"4A"_s, QDate(2025, 1, 5)));
    EXPECT_FALSE(isIn(u"4B"_s, QDate(2025, 1, 5)));
    EXPECT_TRUE(isIn(u"4B"_s, QDate(2025, 1, 6)));
    EXPECT_FALSE(isIn(u"4A"_s, QDate(2025, 1, 6)));
    EXPECT_THAT(roll.classesOn(QDate(2025, 1, 6)), ElementsAre(u"4B"_s));
}

TEST(RollTest, ListsTheYearGroupsOfThoseOnRoll) {
    Pupil here = placed(1, u"4A"_s, {.entry = QDate(2024, 9, 1)});
    here.years = {{*YearGroup::fromNumber(4), SchoolYear(2024)}};
    Pupil left = placed(2, u"5A"_s, {.entry = QDate(2020, 9, 1), .leaving = QDate(2024, 7, 1)});
    left.years = {{*YearGroup::fromNumber(5), SchoolYear(2024)}};
    const Roll roll({here, left}, {}, {});
    EXPECT_THAT(roll.yearGroupsOn(QDate(2024, 9, 2)), ElementsAre(*YearGroup::fromNumber(4)));
}

} // namespace
} // namespace rollbook
