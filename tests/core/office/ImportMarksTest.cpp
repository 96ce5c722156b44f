// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/office/ImportMarksFixture.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

TEST_F(ImportMarksTest, TheGoodRowsComeInBesideTheBadOnes) { // checks I1
    EXPECT_EQ(bringIn({u"X204999920799,2024-11-18,AM,/,,"_s, kAda + u",2024-11-18,PM,I,,"_s,
                       kAda + u",2024-11-18,PM,O,,"_s, kAda + u",2024-11-19,AM,L,abc,"_s,
                       kAda + u",2024-11-19,PM,ZZ,,"_s, kAda + u",2024-11-18,AM,/,,"_s}),
              "2 created\n"
              "problem 2 UPN 'X204999920799' office.noSuchPupil\n"
              "problem 3 Mark 'I' exchange.sameSessionTwice\n"
              "problem 4 Mark 'O' exchange.sameSessionTwice\n"
              "problem 5 Minutes Late 'abc' exchange.notMinutes\n"
              "warning 6 Mark 'ZZ' office.unknownCodeKept");
    const auto& reg = *disk.school().registerOf(SchoolYear(2024));
    const auto [first, last] = reg.columns({day("2024-11-18"), day("2024-11-19")});
    const Totals totals = reg.totals(*reg.row(disk.pupil(u"Ada"_s)), first, last, last);
    EXPECT_EQ(totals.unknown, 1);
    EXPECT_EQ(totals.possible, 1);
}

TEST_F(ImportMarksTest, TheSameFileAgainChangesNothing) { // checks I2
    const QStringList rows{kAda + u",2024-11-18,AM,L,12,bus"_s, kAda + u",2024-11-18,PM,zz,,"_s};
    EXPECT_TRUE(bringIn(rows).starts_with("2 created"));
    const qint64 entries = entryCount(disk);
    disk.reopen();
    EXPECT_TRUE(bringIn(rows).starts_with("2 unchanged"));
    EXPECT_EQ(entryCount(disk), entries);
}

TEST_F(ImportMarksTest, AMarkOutsideASessionIsRefusedForItsReason) {
    struct Case {
        QString row;
        const char* outcome;
    };
    const Case cases[] = {
        {kAda + u",2024-11-15,AM,/,,"_s, "1 created"},
        {kAda + u",2024-11-16,AM,/,,"_s, "office.weekend"},
        {kAda + u",2024-10-25,AM,/,,"_s, "1 created"},
        {kAda + u",2024-10-28,AM,/,,"_s, "office.break"},
        {kAda + u",2024-11-01,AM,/,,"_s, "office.break"},
        {kAda + u",2024-09-03,AM,/,,"_s, "office.outsideTerm"},
        {kAda + u",2024-09-04,AM,/,,"_s, "1 created"},
        {kAda + u",2024-11-06,AM,/,,"_s, "1 created"},
        {kAda + u",2024-11-07,AM,/,,"_s, "office.plannedClosure"},
        {kAda + u",2024-11-08,AM,/,,"_s, "1 created"}, // unplanned: the session was due
        {kAda + u",2024-11-20,PM,/,,"_s, "1 created"}, // today, not over yet
        {kAda + u",2024-11-21,AM,/,,"_s, "office.future"},
        {kBen + u",2024-11-06,AM,/,,"_s, "office.notOnRoll"},
        {kBen + u",2024-11-11,AM,/,,"_s, "1 created"},
        {kBen + u",2024-11-18,PM,/,,"_s, "1 created"},
        {kBen + u",2024-11-19,AM,/,,"_s, "office.notOnRoll"},
    };
    for (const Case& one : cases)
        EXPECT_TRUE(bringIn({one.row}).ends_with(one.outcome)) << one.row.toStdString() << "\n"
                                                               << bringIn({one.row});
}

TEST_F(ImportMarksTest, AMarkBeforeTheEntryDateNamesIt) { // checks R12
    const auto report = bringInMarks(disk, listOf({kBen + u",2024-11-06,AM,/,,"_s}));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->problems.at(0).error.detail[u"entry"_s].toDate(), day("2024-11-11"));
}

TEST_F(ImportMarksTest, HashAndZOutsideASessionAreCountedOnce) {
    EXPECT_EQ(bringIn({kAda + u",2024-11-16,AM,#,,"_s, kAda + u",2024-11-07,PM,#,,"_s,
                       kBen + u",2024-11-06,AM,Z,,"_s, kAda + u",2024-11-18,AM,/,,"_s}),
              "1 created\nwarning 0 - '' office.hashAndZNotStored");
    const auto report = bringInMarks(
        disk, listOf({kAda + u",2024-11-16,AM,#,,"_s, kBen + u",2024-11-06,AM,Z,,"_s}));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->warnings.at(0).error.detail[u"count"_s].toInt(), 2);
}

TEST_F(ImportMarksTest, AMarkUnderAnUnplannedClosureIsKeptBeneathIt) {
    bringIn({kAda + u",2024-11-08,AM,/,,"_s});
    const Reading reading = disk.reading(u"Ada"_s, u"2024-11-08 AM"_s);
    EXPECT_EQ(reading.code, u"Y4"_s);
    EXPECT_EQ(reading.recorded, u"/"_s);
}

TEST_F(ImportMarksTest, AYearWithoutACalendarIsOneProblem) {
    const auto report = bringInMarks(
        disk, listOf({kAda + u",2023-11-15,AM,/,,"_s, kAda + u",2023-11-16,AM,/,,"_s}));
    ASSERT_TRUE(report);
    EXPECT_EQ(textOf(*report), "nothing\nproblem 2 Mark '/' office.noCalendarFor");
    EXPECT_EQ(report->problems.at(0).error.detail[u"count"_s].toInt(), 2);
}

TEST_F(ImportMarksTest, CodesAreWrittenAsTheRegisterWritesThem) { // checks R4
    bringIn({kAda + u",2024-11-18,AM,n,,"_s, kAda + u",2024-11-18,PM,/,,"_s});
    EXPECT_EQ(recorded(u"2024-11-18 AM"_s), u"N"_s);
    EXPECT_EQ(recorded(u"2024-11-18 PM"_s), u"\\"_s);
}

TEST_F(ImportMarksTest, AnUnknownCodeIsKeptAsTyped) {
    bringIn({kAda + u",2024-11-18,AM,zz,,"_s});
    EXPECT_EQ(recorded(u"2024-11-18 AM"_s), u"zz"_s);
}

TEST_F(ImportMarksTest, ACodeOffItsDatesIsKeptAndSaid) {
    EXPECT_EQ(bringIn({kAda + u",2024-11-18,AM,H,,"_s, kAda + u",2024-11-18,PM,C2,,"_s}),
              "2 created\nwarning 2 Mark 'H' office.codeOffItsDates");
}

TEST_F(ImportMarksTest, XIsSaidOnlyAtCompulsorySchoolAge) {
    SchoolBuilder builder;
    builder.onReferenceCalendar();
    // Five on 30 and on 31 December 2024, and on 1 January 2025.
    builder.withPupil(u"Old"_s).upn(kAda).born(day("2019-12-31"));
    builder.withPupil(u"Young"_s).upn(kBen).born(day("2020-01-01"));
    const auto school = builder.build();
    OfficeOnDisk later(*school, moment("2025-01-31T12:00"));
    EXPECT_EQ(textOf(bringInMarks(
                  later, listOf({kAda + u",2024-12-20,AM,X,,"_s, kAda + u",2025-01-06,AM,X,,"_s,
                                 kBen + u",2025-01-06,AM,X,,"_s}))),
              "3 created\nwarning 3 Mark 'X' office.xAtCompulsoryAgeKept");
}

TEST_F(ImportMarksTest, AWeekARowAndASessionAColumnComeInAlike) {
    EXPECT_EQ(textOf(bringInMarks(disk, u"UPN,Week Commencing,MonAM,MonPM\n"_s + kAda +
                                            u",18/11/2024,/,I\n"_s)),
              "2 created");
    EXPECT_EQ(
        textOf(bringInMarks(disk, u"UPN,18/11/2024 AM,18/11/2024 PM\n"_s + kAda + u",/,I\n"_s)),
        "2 unchanged");
}

TEST_F(ImportMarksTest, ARowAboutNobodyIsOneProblem) {
    EXPECT_EQ(textOf(bringInMarks(disk, u"UPN,18/11/2024 AM,18/11/2024 PM\nX204999920799,/,I\n"_s)),
              "nothing\nproblem 2 UPN 'X204999920799' office.noSuchPupil");
}

TEST_F(ImportMarksTest, ADryRunSaysTheSameAndWritesNothing) {
    const QString list = listOf({kAda + u",2024-11-18,AM,ZZ,,"_s, kAda + u",2024-11-16,AM,/,,"_s});
    const qint64 entries = entryCount(disk);
    const auto dry =
        ImportMarks(disk.office()).run(fileOf(list, ImportMode::DryRun), disk.author());
    EXPECT_EQ(entryCount(disk), entries);
    EXPECT_EQ(recorded(u"2024-11-18 AM"_s), QString());
    EXPECT_EQ(textOf(dry), textOf(bringInMarks(disk, list)));
}

TEST_F(ImportMarksTest, OneEntryNamesTheFileAndTheAuthor) {
    const qint64 entries = entryCount(disk);
    bringIn({kAda + u",2024-11-18,AM,/,,"_s, kAda + u",2024-11-18,PM,/,,"_s});
    EXPECT_EQ(entryCount(disk), entries + 1);
    const MarkRevision first = history(u"2024-11-18 AM"_s).at(0);
    EXPECT_EQ(first.kind, EntryKind::MarksImported);
    EXPECT_EQ(first.reason, u"list.csv"_s);
    EXPECT_EQ(first.by, disk.author());
}

TEST_F(ImportMarksTest, OneEventTellsThatMarksChanged) {
    std::vector<ChangedParts> told;
    QObject::connect(&disk.office().notifier(), &Notifier::changed,
                     [&](const Change& change) { told.push_back(change.parts); });
    const QStringList rows{kAda + u",2024-11-18,AM,/,,"_s};
    bringIn(rows);
    bringIn(rows);
    EXPECT_EQ(told, std::vector<ChangedParts>{ChangedPart::Marks});
}

TEST_F(ImportMarksTest, CancelledAtAnyPointNothingIsDone) {
    const QString list = listOf({kAda + u",2024-11-18,AM,/,,"_s});
    const qint64 entries = entryCount(disk);
    for (int step = 0; step < 2; ++step) { // while comparing, while writing
        int asked = 0;
        ImportRequest request = fileOf(list);
        request.progress = [&](qint64, qint64) { return asked++ < step; };
        const auto report = ImportMarks(disk.office()).run(request, disk.author());
        ASSERT_FALSE(report);
        EXPECT_EQ(report.error().code, errors::kCancelled);
    }
    EXPECT_EQ(entryCount(disk), entries);
    EXPECT_EQ(recorded(u"2024-11-18 AM"_s), QString());
}

TEST_F(ImportMarksTest, WhatCameInIsThereAfterReopening) {
    bringIn({kAda + u",2024-11-18,AM,L,12,"_s});
    const Reading before = disk.reading(u"Ada"_s, u"2024-11-18 AM"_s);
    disk.reopen();
    const Reading after = disk.reading(u"Ada"_s, u"2024-11-18 AM"_s);
    EXPECT_EQ(after.recorded, before.recorded);
    EXPECT_EQ(after.minutesLate, 12);
}

} // namespace
} // namespace rollbook
