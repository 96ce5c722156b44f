// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/patterns/ClassIllness.h"

#include "tests/core/analysis/patterns/PatternSchool.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace rollbook {
namespace {

class ClassIllnessTest : public ::testing::Test {
protected:
    PatternSchool school{4};

    // Pupils from the first on fall ill for two days, on three days in turn.
    void ill(int first, int pupils, const char* from) {
        for (int i = 0; i < pupils; ++i)
            for (int days = 0; days < 2; ++days)
                school.mark(first + i, day(from).addDays(i % 3 + days), {}, u"I"_s);
    }
    // "2024-11-12..2024-11-14 5/30".
    std::vector<QString> clusters(const char* className = "C0000") {
        std::vector<QString> lines;
        for (const IllnessCluster& cluster :
             school.finder()->illnessIn(QString::fromLatin1(className), day("2025-01-15")))
            lines.push_back(u"%1..%2 %3/%4"_s
                                .arg(cluster.days.from.toString(Qt::ISODate),
                                     cluster.days.to.toString(Qt::ISODate))
                                .arg(cluster.rows.size())
                                .arg(cluster.classSize));
        return lines;
    }
};

TEST_F(ClassIllnessTest, FiveWithinThreeDaysAreEnoughAndFourAreNot) {
    ill(0, 4, "2024-11-12");
    EXPECT_THAT(clusters(), IsEmpty());
    ill(4, 1, "2024-11-13");
    EXPECT_THAT(clusters(), ElementsAre(u"2024-11-12..2024-11-14 5/30"_s));
}

TEST_F(ClassIllnessTest, FiveOverFourDaysAreNotACluster) {
    ill(0, 3, "2024-11-11");
    ill(3, 1, "2024-11-11");
    ill(4, 1, "2024-11-14");
    EXPECT_THAT(clusters(), IsEmpty());
}

TEST_F(ClassIllnessTest, ItIsOfOneClass) {
    ill(0, 5, "2024-11-12");
    EXPECT_THAT(clusters("C0001"), IsEmpty());
}

TEST_F(ClassIllnessTest, WhenTheWholeSchoolIsIllItIsNotTheClass) {
    for (int first = 0; first < school.size(); first += 30)
        ill(first, 5, "2024-11-12");
    EXPECT_THAT(clusters(), IsEmpty());
}

TEST_F(ClassIllnessTest, AClassThatIsOftenIllHasNoClusterInAnyThreeDays) {
    for (int week = 0; week < 12; ++week)
        ill(week % 2 * 15, 5,
            qPrintable(day("2024-09-09").addDays(7 * week).toString(Qt::ISODate)));
    EXPECT_THAT(clusters(), IsEmpty());
}

TEST_F(ClassIllnessTest, APupilWhoFellIllWithTheClassIsToldOf) {
    ill(0, 6, "2024-11-12");
    const std::vector<Pattern> found = school.patternsOf(1);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(lineOf(found[0]), u"classIllness 6/30"_s);
    EXPECT_THAT(found[0].sessions, ElementsAre(session(u"2024-11-13 AM"_s)));
    EXPECT_THAT(school.patternsOf(6), IsEmpty());
}

} // namespace
} // namespace rollbook
