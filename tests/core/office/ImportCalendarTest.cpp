// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/Closures.h"
#include "core/office/OfficeErrors.h"
#include "tests/core/office/ImportTesting.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// 2 to 13 September 2024, ten school days; what stands between the braces of the lists is given.
QByteArray calendar(const QString& closures, const QString& times = {}) {
    return u"{\"schoolYear\":\"2024/25\",\"terms\":[{\"name\":\"Autumn\",\"from\":\"2024-09-02\","
           "\"to\":\"2024-09-13\",\"breaks\":[]}],\"closures\":[%1],\"registerTimes\":[%2]}"_s
               .arg(closures, times)
               .toUtf8();
}

QString closure(const QString& date, const QString& kind, const QString& more = {}) {
    return u"{\"from\":\"%1\",\"to\":\"%1\",\"kind\":\"%2\",\"reason\":\"Why\"%3}"_s.arg(date, kind,
                                                                                         more);
}

QString times(const QString& from, const QString& closes, const QString& more = {}) {
    return u"{\"from\":\"%1\",\"AM\":{\"opens\":\"08:50\",\"closes\":\"%2\"},"
           "\"PM\":{\"opens\":\"13:00\",\"closes\":\"13:15\"}%3}"_s.arg(from, closes, more);
}

// A school with one pupil and no calendar, on Friday 6 September 2024.
class ImportCalendarTest : public ::testing::Test {
protected:
    ImportCalendarTest()
        : built(SchoolBuilder().withPupil(u"Ada"_s).inClass(u"4A"_s).inYear(4).build())
        , disk(*built, moment("2024-09-06T16:00")) {}

    Result<ImportCalendar::Report> bringIn(const QByteArray& json,
                                           ImportMode mode = ImportMode::Import) {
        return ImportCalendar(disk.office()).run(json, u"calendar.json"_s, mode, disk.author());
    }
    const SchoolCalendar& now() const { return disk.school().calendar; }
    QStringList closedDays() const {
        QStringList days;
        for (const Closure& one : now().closures())
            days << one.range.from.toString(Qt::ISODate);
        return days;
    }

    std::unique_ptr<BuiltSchool> built;
    OfficeOnDisk disk;
};

TEST_F(ImportCalendarTest, SessionsClosedToEveryoneAreNotCounted) { // rules.md 2
    const auto report =
        bringIn(calendar(closure(u"2024-09-02"_s, u"inset"_s) + u',' +
                         closure(u"2024-09-03"_s, u"planned"_s, u",\"sessions\":\"PM\""_s) + u',' +
                         closure(u"2024-09-04"_s, u"planned"_s, u",\"classes\":[\"4A\"]"_s)));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->year, SchoolYear(2024));
    EXPECT_EQ(report->sessions, 20 - 2 - 1);
    EXPECT_TRUE(report->changed);
}

TEST_F(ImportCalendarTest, TheYearIsInMemoryAtOnce) {
    ASSERT_TRUE(bringIn(calendar({})));
    ASSERT_TRUE(disk.school().registerOf(SchoolYear(2024)));
    EXPECT_EQ(disk.school().registerOf(SchoolYear(2024))->columnCount(), 20);
}

TEST_F(ImportCalendarTest, TheSameFileAgainChangesNothing) {
    const QByteArray json = calendar(closure(u"2024-09-02"_s, u"inset"_s) + u',' +
                                         closure(u"2024-09-03"_s, u"unplanned"_s),
                                     times(u"2024-09-01"_s, u"09:20"_s));
    ASSERT_TRUE(bringIn(json));
    const qint64 entries = entryCount(disk);
    disk.reopen();
    const auto again = bringIn(json);
    ASSERT_TRUE(again);
    EXPECT_FALSE(again->changed);
    EXPECT_EQ(entryCount(disk), entries);
}

TEST_F(ImportCalendarTest, ItReplacesWhatACalendarFileBrought) { // rules.md 5
    ASSERT_TRUE(bringIn(calendar(closure(u"2024-09-02"_s, u"inset"_s) + u',' +
                                 closure(u"2024-09-03"_s, u"inset"_s))));
    ASSERT_TRUE(bringIn(calendar(closure(u"2024-09-03"_s, u"inset"_s) + u',' +
                                 closure(u"2024-09-04"_s, u"inset"_s))));
    EXPECT_EQ(closedDays(), (QStringList{u"2024-09-03"_s, u"2024-09-04"_s}));
}

TEST_F(ImportCalendarTest, ItLeavesWhatWasClosedByHand) { // rules.md 5
    ASSERT_TRUE(bringIn(calendar({})));
    ASSERT_TRUE(CloseSchool(disk.office())
                    .run({.range = {day("2024-09-05"), day("2024-09-05")},
                          .half = {},
                          .years = {},
                          .classes = {},
                          .kind = ClosureKind::Unplanned,
                          .code = {},
                          .reason = u"Boiler"_s,
                          .takenBefore = {}},
                         disk.author()));
    ASSERT_TRUE(bringIn(calendar(closure(u"2024-09-03"_s, u"inset"_s))));
    EXPECT_EQ(closedDays(), (QStringList{u"2024-09-05"_s, u"2024-09-03"_s}));
}

TEST_F(ImportCalendarTest, AClosureThatReadsAsAnAbsenceIsRefused) {
    for (const auto& code : {u"I"_s, u"/"_s, u"#"_s, u"ZZ"_s, u"y4"_s}) {
        const auto made = bringIn(calendar(
            closure(u"2024-09-03"_s, u"unplanned"_s, u",\"code\":\"%1\""_s.arg(code))));
        ASSERT_FALSE(made) << code.toStdString();
        EXPECT_EQ(made.error().code, errors::kClosureCode);
    }
    EXPECT_TRUE(closedDays().isEmpty());
    EXPECT_TRUE(bringIn(
        calendar(closure(u"2024-09-03"_s, u"unplanned"_s, u",\"code\":\"Y3\""_s))));
}

TEST_F(ImportCalendarTest, ItLeavesTheClosuresOfOtherYears) {
    QByteArray before = calendar(closure(u"2024-09-02"_s, u"inset"_s));
    before.replace("2024", "2023").replace("/25", "/24");
    ASSERT_TRUE(bringIn(before));
    ASSERT_TRUE(bringIn(calendar({})));
    EXPECT_EQ(closedDays(), QStringList{u"2023-09-02"_s});
    EXPECT_EQ(now().years().size(), 2u);
}

TEST_F(ImportCalendarTest, RegisterTimesAreMergedByFirstDayAndYears) {
    ASSERT_TRUE(bringIn(calendar({}, times(u"2024-09-01"_s, u"09:20"_s) + u',' +
                                         times(u"2024-09-09"_s, u"09:15"_s))));
    ASSERT_TRUE(
        bringIn(calendar({}, times(u"2024-09-09"_s, u"09:10"_s) + u',' +
                                 times(u"2024-09-09"_s, u"09:05"_s, u",\"years\":[\"R\"]"_s))));
    EXPECT_EQ(now().timesOn(day("2024-09-06"), yearGroup(4))->am.closes, QTime(9, 20));
    EXPECT_EQ(now().timesOn(day("2024-09-09"), yearGroup(4))->am.closes, QTime(9, 10));
    EXPECT_EQ(now().timesOn(day("2024-09-09"), yearGroup(0))->am.closes, QTime(9, 5));
}

TEST_F(ImportCalendarTest, ARegisterOpenForMoreThanHalfAnHourIsSaid) { // rules.md 6
    const auto kept = bringIn(calendar({}, times(u"2024-09-01"_s, u"09:20"_s)));
    const auto said = bringIn(calendar({}, times(u"2024-09-01"_s, u"09:21"_s)));
    ASSERT_TRUE(kept && said);
    EXPECT_TRUE(kept->warnings.empty());
    ASSERT_EQ(said->warnings.size(), 1u);
    EXPECT_EQ(said->warnings[0].code, errors::kLongRegisterTimes);
    EXPECT_EQ(said->warnings[0].detail[u"minutes"_s].toInt(), 31);
}

TEST_F(ImportCalendarTest, APlannedClosureOfAPartIsSaid) { // rules.md 3
    const auto whole = bringIn(calendar(closure(u"2024-09-03"_s, u"planned"_s)));
    const auto part =
        bringIn(calendar(closure(u"2024-09-03"_s, u"planned"_s, u",\"years\":[\"4\"]"_s)));
    const auto unplanned =
        bringIn(calendar(closure(u"2024-09-03"_s, u"unplanned"_s, u",\"years\":[\"4\"]"_s)));
    ASSERT_TRUE(whole && part && unplanned);
    EXPECT_TRUE(whole->warnings.empty());
    ASSERT_EQ(part->warnings.size(), 1u);
    EXPECT_EQ(part->warnings[0].code, errors::kPartialPlannedClosure);
    EXPECT_TRUE(unplanned->warnings.empty());
}

TEST_F(ImportCalendarTest, ADryRunSaysTheSameAndWritesNothing) {
    const QByteArray json = calendar(closure(u"2024-09-03"_s, u"inset"_s));
    const qint64 entries = entryCount(disk);
    const auto report = bringIn(json, ImportMode::DryRun);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->sessions, 18);
    EXPECT_EQ(entryCount(disk), entries);
    EXPECT_TRUE(now().years().empty());
}

TEST_F(ImportCalendarTest, ABadDocumentChangesNothing) {
    const auto report = bringIn("{");
    ASSERT_FALSE(report);
    EXPECT_TRUE(now().years().empty());
}

} // namespace
} // namespace rollbook
