// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/Ran.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook::cli {
namespace {

// Ada is away on five Mondays in 2026/27 (a term of its own, 7 September to 11 December) and, by
// the marks every school starts with, on Wednesday 18 November.
class PatternsVerbTest : public ::testing::Test {
protected:
    SmallSchool school;

    void SetUp() override {
        const QString calendar = school.write(u"autumn.json"_s, uR"({
            "schoolYear": "2026/27",
            "terms": [{"name": "Autumn", "from": "2026-09-07", "to": "2026-12-11"}]})"_s);
        ASSERT_EQ(school.act({u"import-calendar"_s, calendar}).exit, 0);
        QString marks =
            u"UPN,Week Commencing,MonAM,MonPM,TueAM,TuePM,WedAM,WedPM,ThuAM,ThuPM,FriAM,FriPM\n"_s;
        for (const QString& monday :
             {u"14/09/2026"_s, u"21/09/2026"_s, u"05/10/2026"_s, u"12/10/2026"_s, u"02/11/2026"_s})
            marks += school.kAda + u',' + monday + u",O,O,/,\\,/,\\,/,\\,/,\\\n"_s;
        const Ran ran = school.act({u"import-marks"_s, school.write(u"mondays.csv"_s, marks)});
        ASSERT_EQ(ran.exit, 0) << qPrintable(ran.err);
    }
};

TEST_F(PatternsVerbTest, PrintsFindingsAndTheShapeOfTheSpells) {
    const Ran ran = school.ask({u"patterns"_s, u"--upn"_s, school.kAda});
    EXPECT_EQ(ran.exit, 0) << qPrintable(ran.err);
    EXPECT_EQ(ran.out, uR"([
  {
    "kind": "weekday",
    "on": "monday",
    "absences": 5,
    "of": 6,
    "class": null,
    "school": null,
    "text": "5 of 6 absences on Mondays",
    "sessions": [
      "2026-09-14 AM",
      "2026-09-14 PM",
      "2026-09-21 AM",
      "2026-09-21 PM",
      "2026-10-05 AM",
      "2026-10-05 PM",
      "2026-10-12 AM",
      "2026-10-12 PM",
      "2026-11-02 AM",
      "2026-11-02 PM"
    ]
  },
  {
    "kind": "spells",
    "on": null,
    "absences": 6,
    "of": 12,
    "class": null,
    "school": null,
    "text": "6 spells, typically 2 sessions, 9 school days apart; 6 of a day or less",
    "sessions": [
      "2026-09-14 AM",
      "2026-09-14 PM",
      "2026-09-21 AM",
      "2026-09-21 PM",
      "2026-10-05 AM",
      "2026-10-05 PM",
      "2026-10-12 AM",
      "2026-10-12 PM",
      "2026-11-02 AM",
      "2026-11-02 PM",
      "2026-11-18 AM",
      "2026-11-18 PM"
    ]
  }
]
)"_s);
}

TEST_F(PatternsVerbTest, LooksNoFurtherThanTheDay) {
    const Ran ran =
        school.ask({u"patterns"_s, u"--upn"_s, school.kAda, u"--on"_s, u"2026-11-01"_s});
    EXPECT_EQ(ran.exit, 0) << qPrintable(ran.err);
    EXPECT_FALSE(ran.out.contains(u"weekday"_s)) << qPrintable(ran.out);
    EXPECT_TRUE(ran.out.contains(u"\"absences\": 4,"_s)) << qPrintable(ran.out);
}

TEST_F(PatternsVerbTest, OfAPupilWhoIsNeverAwayThereIsNothing) {
    EXPECT_EQ(school.ask({u"patterns"_s, u"--upn"_s, school.kCai}).out, u"[]\n"_s);
}

TEST_F(PatternsVerbTest, RefusesAnUnknownPupilAndAYearWithoutACalendar) {
    EXPECT_EQ(school.ask({u"patterns"_s, u"--upn"_s, u"A999999999999"_s}).exit, 1);
    EXPECT_EQ(school.ask({u"patterns"_s, u"--upn"_s, school.kAda, u"--on"_s, u"2025-11-01"_s}).exit,
              1);
}

} // namespace
} // namespace rollbook::cli
