// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/Ran.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook::cli {
namespace {

// The figures that anyone may check from outside, whole.
class FiguresTest : public ::testing::Test {
protected:
    SmallSchool school;
};

TEST_F(FiguresTest, TotalsByPupilAreInRollOrder) {
    const Ran ran =
        school.ask({u"totals"_s, u"--from"_s, u"2026-11-16"_s, u"--to"_s, u"2026-11-20"_s});
    EXPECT_EQ(ran.out, uR"([
  {
    "key": "M204999926101",
    "upn": "M204999926101",
    "name": "Byron, Ada",
    "class": "4A",
    "year": "4",
    "possible": 6,
    "attended": 4,
    "authorised": 2,
    "unauthorised": 0,
    "missing": 2,
    "unknown": 0,
    "late": 0,
    "attendance": "66.7",
    "codes": {
      "/": 2,
      "I": 2,
      "\\": 2
    }
  },
  {
    "key": "Q204999925102",
    "upn": "Q204999925102",
    "name": "O'Neill, Ben",
    "class": "4A",
    "year": "4",
    "possible": 6,
    "attended": 5,
    "authorised": 0,
    "unauthorised": 1,
    "missing": 2,
    "unknown": 0,
    "late": 1,
    "attendance": "83.3",
    "codes": {
      "/": 2,
      "L": 1,
      "N": 1,
      "\\": 2
    }
  },
  {
    "key": "U204999924103",
    "upn": "U204999924103",
    "name": "Ōta, Cai",
    "class": "4B",
    "year": "4",
    "possible": 6,
    "attended": 6,
    "authorised": 0,
    "unauthorised": 0,
    "missing": 2,
    "unknown": 0,
    "late": 0,
    "attendance": "100.0",
    "codes": {
      "/": 3,
      "\\": 3
    }
  }
]
)"_s);
}

TEST_F(FiguresTest, TotalsOfTheSchoolAreOneRow) {
    const Ran ran = school.ask({u"totals"_s, u"--from"_s, u"2026-11-16"_s, u"--to"_s,
                                u"2026-11-20"_s, u"--by"_s, u"school"_s});
    EXPECT_EQ(ran.out, uR"([
  {
    "key": "school",
    "upn": null,
    "name": null,
    "class": null,
    "year": null,
    "possible": 18,
    "attended": 15,
    "authorised": 2,
    "unauthorised": 1,
    "missing": 6,
    "unknown": 0,
    "late": 1,
    "attendance": "83.3",
    "codes": {
      "/": 7,
      "I": 2,
      "L": 1,
      "N": 1,
      "\\": 7
    }
  }
]
)"_s);
}

// At 09:20 the morning's register has closed, a minute before it has not.
TEST_F(FiguresTest, ABlankIsMissingOnceTheRegisterHasClosed) {
    const auto missingAt = [&](const QString& time) {
        const Ran ran = run({u"totals"_s, school.file(), u"--from"_s, u"2026-11-20"_s, u"--to"_s,
                             u"2026-11-20"_s, u"--by"_s, u"school"_s, u"--json"_s, u"--now"_s,
                             u"2026-11-20T"_s + time});
        return ran.out.contains(u"\"missing\": 3"_s);
    };
    EXPECT_FALSE(missingAt(u"09:19"_s));
    EXPECT_TRUE(missingAt(u"09:21"_s));
}

TEST_F(FiguresTest, AbsenceSaysWhatItWouldTake) {
    const Ran ran = school.ask({u"absence"_s, u"--on"_s, u"2026-11-20"_s});
    EXPECT_TRUE(ran.out.startsWith(uR"([
  {
    "upn": "M204999926101",
    "name": "Byron, Ada",
    "class": "4A",
    "year": "4",
    "inCohort": true,
    "possible": 6,
    "absent": 2,
    "absence": "33.3",
    "status": "persistent",
    "remaining": 20,
    "untilPersistent": null,
    "toLeavePersistent": 15,
    "mayStillMiss": 0
  },
)"_s)) << qPrintable(ran.out);
}

TEST_F(FiguresTest, AbsenceOfAPeriodIsOfItsSessionsAlone) {
    const QStringList asked{u"absence"_s, u"--on"_s, u"2026-11-20"_s};
    const Ran week = school.ask(asked + QStringList{u"--period"_s, u"weeks:1"_s});
    EXPECT_TRUE(week.out.contains(u"\"absence\": \"33.3\",\n    \"status\": \"persistent\""_s))
        << qPrintable(week.out);
    EXPECT_TRUE(week.out.contains(u"\"toLeavePersistent\": null"_s));
    EXPECT_FALSE(week.out.contains(u"\"toLeavePersistent\": 15"_s));
    const Ran wrong = school.ask(asked + QStringList{u"--period"_s, u"weeks:0"_s});
    EXPECT_EQ(wrong.exit, 2);
}

TEST_F(FiguresTest, AbsenceKeepsToAStatusOrAddsUpGroups) {
    const QStringList asked{u"absence"_s, u"--on"_s, u"2026-11-20"_s};
    const Ran none = school.ask(asked + QStringList{u"--status"_s, u"severe"_s});
    EXPECT_EQ(none.out, u"[]\n"_s);
    const Ran classes = school.ask(asked + QStringList{u"--by"_s, u"class"_s});
    EXPECT_TRUE(classes.out.startsWith(uR"([
  {
    "key": "4A",
    "possible": 12,
    "authorised": 2,
    "unauthorised": 1,
    "late": 1,
    "absence": "25.0",
    "pupils": 2,
    "persistent": 2,
    "severe": 0,
    "others": 0,
    "othersPersistent": 0
  })"_s)) << qPrintable(classes.out);
}

TEST_F(FiguresTest, TheCensusNamesItsWindowAndItsPupils) {
    const Ran ran =
        school.ask({u"census"_s, u"--year"_s, u"2026/27"_s, u"--period"_s, u"autumn"_s});
    EXPECT_TRUE(ran.out.startsWith(uR"({
  "from": "2026-08-01",
  "to": "2026-12-31",
  "collectedIn": "spring 2027",
  "censusDay": "2027-01-21",
  "returnBy": "2027-02-17",
  "pupils": [
    {
      "upn": "M204999926101",
      "surname": "Byron",
      "forename": "Ada",
      "dateOfBirth": "2017-12-10",
      "enrolmentStatus": "C",
      "onRoll": true,
      "entryDate": "2026-09-01",
      "leavingDate": null,
      "possible": 6,
      "attended": 4,
      "authorised": 2,
      "unauthorised": 0,
      "codes": {
        "/": 2,
        "I": 2,
        "\\": 2
      }
    },
)"_s)) << qPrintable(ran.out);
}

TEST_F(FiguresTest, ACensusProblemNamesPupilAndSession) {
    const Ran ran =
        school.ask({u"census"_s, u"--year"_s, u"2026/27"_s, u"--period"_s, u"autumn"_s});
    EXPECT_TRUE(ran.out.contains(uR"(    {
      "kind": "missing",
      "upn": "M204999926101",
      "session": "2026-11-20 AM",
      "message": ")"_s))
        << qPrintable(ran.out);
}

TEST_F(FiguresTest, TheCensusTableSaysWhereItCameFrom) {
    const QString path = school.path(u"census.csv"_s);
    ASSERT_EQ(school
                  .ask({u"census"_s, u"--year"_s, u"2026/27"_s, u"--period"_s, u"autumn"_s,
                        u"--out"_s, path})
                  .exit,
              0);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
    EXPECT_TRUE(lines[0].contains(u"Small School (204/9999)"_s)) << qPrintable(lines[0]);
    EXPECT_TRUE(
        lines.contains(u"M204999926101,Byron,Ada,2017-12-10,C,Y,2026-09-01,,6,4,2,0,2,2,,,2"_s))
        << qPrintable(lines.join(u'\n'));
    EXPECT_TRUE(lines.contains(u"Total,,,,,,,,18,15,2,1,7,2,1,1,7"_s));
    const QString head = school.ask({u"verify"_s}).out.section(u"\"head\": \""_s, 1).left(64);
    EXPECT_TRUE(lines.contains(u"Ledger head "_s + head));
}

} // namespace
} // namespace rollbook::cli
