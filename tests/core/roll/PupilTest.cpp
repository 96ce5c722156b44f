// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/roll/Pupil.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

YearGroup group(int number) {
    return *YearGroup::fromNumber(number);
}

TEST(PupilTest, IsListedByThePreferredName) {
    Pupil pupil{.surname = u"Smith"_s, .forename = u"Katherine"_s};
    EXPECT_EQ(pupil.listName(), u"Smith, Katherine"_s);
    pupil.preferredForename = u"Kit"_s;
    EXPECT_EQ(pupil.listName(), u"Smith, Kit"_s);
    pupil.preferredSurname = u"Jones"_s;
    EXPECT_EQ(pupil.listName(), u"Jones, Kit"_s);
}

TEST(PupilTest, IsOnRollFromEntryToLeavingBothIncluded) {
    const Pupil pupil{
        .enrolments = {{.entry = QDate(2024, 11, 11), .leaving = QDate(2024, 11, 15)}}};
    EXPECT_FALSE(pupil.isOnRoll(QDate(2024, 11, 10)));
    EXPECT_TRUE(pupil.isOnRoll(QDate(2024, 11, 11)));
    EXPECT_TRUE(pupil.isOnRoll(QDate(2024, 11, 15)));
    EXPECT_FALSE(pupil.isOnRoll(QDate(2024, 11, 16)));
}

TEST(PupilTest, IsOffRollBetweenTwoStays) {
    const Pupil pupil{.enrolments = {{.entry = QDate(2023, 9, 4), .leaving = QDate(2024, 7, 19)},
                                     {.entry = QDate(2024, 11, 11)}}};
    EXPECT_TRUE(pupil.isOnRoll(QDate(2024, 7, 19)));
    EXPECT_FALSE(pupil.isOnRoll(QDate(2024, 9, 4)));
    EXPECT_EQ(pupil.enrolmentOn(QDate(2030, 1, 1)), &pupil.enrolments[1]);
}

TEST(PupilTest, IsInAClassFromItsDateUntilTheNext) {
    const Pupil pupil{.classes = {{u"3A"_s, QDate(2024, 8, 1)}, {u"3B"_s, QDate(2024, 11, 1)}}};
    EXPECT_EQ(pupil.classOn(QDate(2024, 7, 31)), QString()); // unknown before (rules.md 12)
    EXPECT_EQ(pupil.classOn(QDate(2024, 8, 1)), u"3A"_s);
    EXPECT_EQ(pupil.classOn(QDate(2024, 10, 31)), u"3A"_s);
    EXPECT_EQ(pupil.classOn(QDate(2024, 11, 1)), u"3B"_s);
}

TEST(PupilTest, CountsTheYearGroupBackFromTheFirstKnown) {
    const Pupil pupil{.years = {{group(3), SchoolYear(2026)}}};
    EXPECT_EQ(pupil.yearGroupIn(SchoolYear(2026)), group(3));
    EXPECT_EQ(pupil.yearGroupIn(SchoolYear(2025)), group(2));
    EXPECT_EQ(pupil.yearGroupIn(SchoolYear(2027)), group(4));
}

TEST(PupilTest, CountsTheYearGroupOnFromTheLatestKnown) {
    // Kept down in 2025/26.
    const Pupil pupil{.years = {{group(3), SchoolYear(2024)}, {group(3), SchoolYear(2025)}}};
    EXPECT_EQ(pupil.yearGroupIn(SchoolYear(2024)), group(3));
    EXPECT_EQ(pupil.yearGroupIn(SchoolYear(2025)), group(3));
    EXPECT_EQ(pupil.yearGroupIn(SchoolYear(2026)), group(4));
}

TEST(PupilTest, HasNoYearGroupOutsideThoseThereAre) {
    const Pupil pupil{.years = {{group(14), SchoolYear(2024)}}};
    EXPECT_EQ(pupil.yearGroupIn(SchoolYear(2025)), std::nullopt);
    EXPECT_EQ(Pupil{}.yearGroupIn(SchoolYear(2025)), std::nullopt);
}

TEST(PupilTest, ChangesYearGroupOnTheFirstOfAugust) {
    const Pupil pupil{.years = {{group(3), SchoolYear(2026)}}};
    EXPECT_EQ(pupil.yearGroupOn(QDate(2026, 7, 31)), group(2));
    EXPECT_EQ(pupil.yearGroupOn(QDate(2026, 8, 1)), group(3));
}

TEST(PupilTest, TakesTheAgeOnThe31AugustThatBeginsTheYear) {
    const auto age = [](QDate birth) {
        return Pupil{.birth = birth}.ageAtStartOf(SchoolYear(2026));
    };
    EXPECT_EQ(age(QDate(2022, 8, 31)), 4);
    EXPECT_EQ(age(QDate(2022, 9, 1)), 3);
    EXPECT_EQ(age(QDate(2010, 8, 31)), 16);
    EXPECT_EQ(age(QDate(2010, 9, 1)), 15);
    EXPECT_EQ(age(QDate()), std::nullopt);
}

TEST(PupilTest, ReachesCompulsoryAgeOnThePrescribedDayOnOrAfterTheFifthBirthday) {
    const struct {
        QDate birth;
        QDate begins;
    } cases[]{
        {QDate(2020, 1, 1), QDate(2025, 3, 31)},  {QDate(2020, 3, 31), QDate(2025, 3, 31)},
        {QDate(2020, 4, 1), QDate(2025, 8, 31)},  {QDate(2020, 8, 31), QDate(2025, 8, 31)},
        {QDate(2020, 9, 1), QDate(2025, 12, 31)}, {QDate(2020, 12, 31), QDate(2025, 12, 31)},
        {QDate(2020, 2, 29), QDate(2025, 3, 31)},
    };
    for (const auto& [birth, begins] : cases)
        EXPECT_EQ(compulsoryAgeBegins(birth), begins) << qPrintable(birth.toString(Qt::ISODate));
}

TEST(PupilTest, LeavesCompulsoryAgeOnTheLastFridayInJuneOfTheYearOfTheSixteenthBirthday) {
    const struct {
        QDate birth;
        QDate ends;
    } cases[]{
        {QDate(2009, 9, 1), QDate(2026, 6, 26)},  // first of the cohort
        {QDate(2010, 6, 30), QDate(2026, 6, 26)}, // sixteen only after that day
        {QDate(2010, 8, 31), QDate(2026, 6, 26)}, // last of the cohort
        {QDate(2010, 9, 1), QDate(2027, 6, 25)},  {QDate(2007, 10, 1), QDate(2024, 6, 28)},
        {QDate(2006, 10, 1), QDate(2023, 6, 30)}, // 30 June is that Friday
    };
    for (const auto& [birth, ends] : cases)
        EXPECT_EQ(compulsoryAgeEnds(birth), ends) << qPrintable(birth.toString(Qt::ISODate));
}

TEST(PupilTest, IsOfCompulsoryAgeOnBothOfItsEnds) {
    const Pupil pupil{.birth = QDate(2010, 1, 1)};
    EXPECT_FALSE(pupil.isOfCompulsorySchoolAge(QDate(2015, 3, 30)));
    EXPECT_TRUE(pupil.isOfCompulsorySchoolAge(QDate(2015, 3, 31)));
    EXPECT_TRUE(pupil.isOfCompulsorySchoolAge(QDate(2026, 6, 26)));
    EXPECT_FALSE(pupil.isOfCompulsorySchoolAge(QDate(2026, 6, 27)));
    EXPECT_FALSE(Pupil{}.isOfCompulsorySchoolAge(QDate(2020, 1, 1)));
}

TEST(PupilTest, HasACharacteristicBetweenItsDates) {
    const QString sen(characteristic::kSen);
    const Pupil pupil{
        .characteristics = {
            {.kind = sen, .value = u"K"_s, .from = QDate(2025, 1, 6), .to = QDate(2025, 9, 1)},
            {.kind = sen, .value = u"E"_s, .from = QDate(2025, 9, 2)}}};
    EXPECT_EQ(pupil.characteristicOn(sen, QDate(2025, 1, 5)), nullptr);
    EXPECT_EQ(pupil.characteristicOn(sen, QDate(2025, 9, 1))->value, u"K"_s);
    EXPECT_EQ(pupil.characteristicOn(sen, QDate(2025, 9, 2))->value, u"E"_s);
    EXPECT_EQ(pupil.characteristicOn(characteristic::kEal, QDate(2025, 9, 2)), nullptr);
}

TEST(PupilTest, ReadsAndWritesEnrolmentStatusAsALetter) {
    for (const QChar letter : u"CMSGFO"_s)
        EXPECT_EQ(toLetter(*enrolmentStatusFromLetter(letter)), letter);
    EXPECT_EQ(enrolmentStatusFromLetter(u'g'), EnrolmentStatus::Guest);
    EXPECT_EQ(enrolmentStatusFromLetter(u'X'), std::nullopt);
}

TEST(PupilTest, AcceleratesForAProtectionPlanAndCare) {
    std::vector<QString> accelerating;
    for (const CharacteristicKind& kind : nationalCharacteristics())
        if (kind.accelerates)
            accelerating.push_back(kind.id);
    EXPECT_EQ(accelerating, (std::vector<QString>{u"childProtectionPlan"_s, u"lookedAfter"_s}));
}

} // namespace
} // namespace rollbook
