// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/Ran.h"

#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook::cli {
namespace {

// What each verb prints with --json, whole.
class VerbsTest : public ::testing::Test {
protected:
    SmallSchool school;

    // Paths differ from run to run.
    QString withoutFolder(QString text) const { return text.replace(school.path({}), u"FOLDER"_s); }
};

TEST_F(VerbsTest, NewNamesFileAndSchool) {
    const Ran ran =
        run({u"new"_s, school.path(u"n.rollbook"_s), u"--name"_s, u"Ysgol Ōta"_s, u"--la"_s,
             u"204"_s, u"--estab"_s, u"9998"_s, u"--urn"_s, u"999999"_s, u"--phase"_s,
             u"all-through"_s, u"--by"_s, u"R"_s, u"--title"_s, u"T"_s, u"--json"_s});
    EXPECT_EQ(ran.exit, 0) << qPrintable(ran.err);
    EXPECT_EQ(withoutFolder(ran.out), uR"({
  "file": "FOLDER/n.rollbook",
  "school": "Ysgol Ōta"
}
)"_s);
}

TEST_F(VerbsTest, ImportCalendarCountsOpenSessions) {
    const Ran ran = school.act({u"import-calendar"_s, school.path(u"calendar.json"_s)});
    EXPECT_EQ(ran.out, uR"({
  "schoolYear": "2026/27",
  "sessions": 28
}
)"_s);
}

TEST_F(VerbsTest, ImportingPupilsAgainChangesNothing) {
    const Ran ran = school.act({u"import-pupils"_s, school.path(u"pupils.csv"_s)});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_EQ(ran.out, uR"({
  "created": 0,
  "updated": 0,
  "unchanged": 3,
  "problems": [],
  "warnings": []
}
)"_s);
}

TEST_F(VerbsTest, ImportedContactsAreCounted) {
    const QString path =
        school.write(u"contacts.csv"_s, u"UPN,Priority,Title,Forename,Surname,Relationship\n"
                                        u"M204999926101,1,Mrs,Anne,Byron,Mother\n"_s);
    EXPECT_EQ(school.act({u"import-contacts"_s, path}).out, uR"({
  "created": 1,
  "updated": 0,
  "unchanged": 0,
  "problems": [],
  "warnings": []
}
)"_s);
}

TEST_F(VerbsTest, AProblemHasItsPlaceAndTheOtherRowsComeIn) {
    const QString path = school.write(u"more.csv"_s, u"UPN,Date,Session,Mark\n"
                                                     u"M204999926101,20/11/2026,AM,/\n"
                                                     u"M204999926101,31/11/2026,PM,\\\n"_s);
    const Ran ran = school.act({u"import-marks"_s, path});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_EQ(ran.err, u"1 problem found; those rows were not brought in. The others were: "
                       u"1 created, 0 updated, 0 amended.\n"_s);
    EXPECT_TRUE(ran.out.startsWith(uR"({
  "created": 1,
  "updated": 0,
  "unchanged": 0,
  "amended": 0,
  "problems": [
    {
      "row": 3,
      "column": "Date",
      "value": "31/11/2026",
      "message": ")"_s))
        << qPrintable(ran.out);
}

TEST_F(VerbsTest, ADryRunNeedsNoNameAndChangesNothing) {
    const QString path = school.write(u"more.csv"_s, u"UPN,Date,Session,Mark\n"
                                                     u"M204999926101,20/11/2026,AM,/\n"_s);
    const QStringList words = {u"import-marks"_s, path, u"--dry-run"_s};
    EXPECT_TRUE(school.ask(words).out.contains(u"\"created\": 1,"_s));
    EXPECT_TRUE(school.ask(words).out.contains(u"\"created\": 1,"_s));
}

TEST_F(VerbsTest, TakeRegisterCountsMarksAndBlanks) {
    const QStringList words = {u"take-register"_s,
                               u"--class"_s,
                               u"4A"_s,
                               u"--session"_s,
                               u"2026-11-20 AM"_s,
                               u"--mark"_s,
                               SmallSchool::kBen + u"=n"_s};
    EXPECT_EQ(school.act(words).out, uR"({
  "session": "2026-11-20 AM",
  "class": "4A",
  "taken": 1,
  "blank": 1
}
)"_s);
}

TEST_F(VerbsTest, FillingLeavesNoBlank) {
    const QStringList words = {u"take-register"_s, u"--class"_s,       u"4A"_s,
                               u"--session"_s,     u"2026-11-20 AM"_s, u"--fill"_s};
    EXPECT_EQ(school.act(words).out, uR"({
  "session": "2026-11-20 AM",
  "class": "4A",
  "taken": 2,
  "blank": 0
}
)"_s);
}

TEST_F(VerbsTest, ARefusedMarkLeavesTheRegisterUntaken) {
    const QStringList bad = {
        u"take-register"_s, u"--class"_s, u"4A"_s,     u"--session"_s,
        u"2026-11-20 AM"_s, u"--fill"_s,  u"--mark"_s, SmallSchool::kBen + u"=#"_s};
    EXPECT_EQ(school.act(bad).exit, 1);
    EXPECT_EQ(
        school
            .ask({u"history"_s, u"--upn"_s, SmallSchool::kAda, u"--session"_s, u"2026-11-20 AM"_s})
            .out,
        u"[]\n"_s);
}

TEST_F(VerbsTest, AmendPrintsTheNewRowAndHistoryBoth) {
    const Ran amended = school.act({u"amend"_s, u"--upn"_s, SmallSchool::kBen, u"--session"_s,
                                    u"2026-11-19 PM"_s, u"--code"_s, u"L"_s, u"--reason"_s,
                                    u"Was in the library"_s, u"--minutes-late"_s, u"7"_s});
    EXPECT_EQ(amended.out, uR"({
  "revision": 2,
  "code": "L",
  "minutesLate": 7,
  "kind": "markAmended",
  "reason": "Was in the library",
  "madeAt": "2026-11-20T23:59:00",
  "by": "Ruth Okafor",
  "title": "Attendance officer",
  "entry": 5
}
)"_s);
    const Ran history = school.ask(
        {u"history"_s, u"--upn"_s, SmallSchool::kBen, u"--session"_s, u"2026-11-19 PM"_s});
    EXPECT_EQ(history.out, uR"([
  {
    "revision": 1,
    "code": "N",
    "minutesLate": null,
    "kind": "marksImported",
    "reason": "marks.csv",
    "madeAt": "2026-11-20T23:59:00",
    "by": "Ruth Okafor",
    "title": "Attendance officer",
    "entry": 4
  },
  {
    "revision": 2,
    "code": "L",
    "minutesLate": 7,
    "kind": "markAmended",
    "reason": "Was in the library",
    "madeAt": "2026-11-20T23:59:00",
    "by": "Ruth Okafor",
    "title": "Attendance officer",
    "entry": 5
  }
]
)"_s);
}

TEST_F(VerbsTest, AmendingToADashIsNoMark) {
    const Ran ran =
        school.act({u"amend"_s, u"--upn"_s, SmallSchool::kBen, u"--session"_s, u"2026-11-19 PM"_s,
                    u"--code"_s, u"-"_s, u"--reason"_s, u"Wrong pupil"_s});
    EXPECT_TRUE(ran.out.contains(u"\"code\": \"\","_s)) << qPrintable(ran.out + ran.err);
}

TEST_F(VerbsTest, SignInTakesTheCodeFromTheClock) {
    const Ran ran = school.act({u"sign-in"_s, u"--upn"_s, SmallSchool::kAda, u"--at"_s,
                                u"2026-11-20T09:12"_s, u"--reason"_s, u"Bus"_s});
    EXPECT_EQ(ran.out, uR"({
  "session": "2026-11-20 AM",
  "code": "L",
  "minutesLate": 22
}
)"_s);
}

TEST_F(VerbsTest, CloseAndReopenCountWhatIsCovered) {
    const Ran closed =
        school.act({u"close"_s, u"--from"_s, u"2026-11-19"_s, u"--to"_s, u"2026-11-19"_s,
                    u"--classes"_s, u"4A"_s, u"--sessions"_s, u"PM"_s, u"--kind"_s, u"unplanned"_s,
                    u"--code"_s, u"Y3"_s, u"--reason"_s, u"Burst pipe"_s});
    EXPECT_EQ(closed.out, u"{\n  \"closure\": 2,\n  \"superseded\": 2\n}\n"_s)
        << qPrintable(closed.err);
    const Ran reopened = school.act({u"reopen"_s, u"--closure"_s, u"2"_s});
    EXPECT_EQ(reopened.out, u"{\n  \"closure\": 2,\n  \"superseded\": 2\n}\n"_s)
        << qPrintable(reopened.err);
}

TEST_F(VerbsTest, CodesAreThoseInForce) {
    const QString list = run({u"codes"_s, u"--on"_s, u"2026-11-20"_s, u"--json"_s}).out;
    EXPECT_TRUE(list.contains(u"\"code\": \"Y7\""_s));
    EXPECT_FALSE(list.contains(u"\"code\": \"H\""_s));
    EXPECT_TRUE(list.contains(uR"("class": "present",
    "possible": true,
    "countsTowardsPenalty": false,
    "from": ")"_s));
}

TEST_F(VerbsTest, VerifyCountsEntriesAndMarks) {
    const QString out = school.ask({u"verify"_s}).out;
    EXPECT_TRUE(out.startsWith(u"{\n  \"ok\": true,\n  \"entries\": 4,\n  \"marks\": 18,\n"_s))
        << qPrintable(out);
}

TEST_F(VerbsTest, BackupAndRestoreSayWhereAndHowMuch) {
    for (const QStringList& words :
         {QStringList{u"backup"_s, school.file(), school.path(u"copy.rollbook"_s)},
          QStringList{u"restore"_s, school.path(u"copy.rollbook"_s),
                      school.path(u"back.rollbook"_s)}}) {
        const Ran ran = run(words + QStringList{u"--json"_s});
        EXPECT_EQ(withoutFolder(ran.out), uR"({
  "file": "%1",
  "bytes": %2,
  "verified": true
}
)"_s.arg(withoutFolder(words[2]))
                                              .arg(QFileInfo(words[2]).size()))
            << qPrintable(ran.err);
    }
}

TEST_F(VerbsTest, DemoIsTheSameForTheSameSeed) {
    const auto demo = [&](const QString& name) {
        return run({u"demo"_s, school.path(name), u"--pupils"_s, u"14"_s, u"--seed"_s, u"5"_s,
                    u"--today"_s, u"2026-11-20"_s, u"--json"_s});
    };
    Ran first = demo(u"a.rollbook"_s);
    EXPECT_EQ(first.exit, 0) << qPrintable(first.err);
    EXPECT_TRUE(first.out.contains(u"  \"pupils\": 14,\n  \"marks\": "_s));
    EXPECT_EQ(first.out.replace(u"/a."_s, u"/b."_s), demo(u"b.rollbook"_s).out);
}

} // namespace
} // namespace rollbook::cli
