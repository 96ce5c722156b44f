// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/NewSchool.h"

#include "core/office/Settings.h"
#include "tests/support/OfficeOnDisk.h"

#include <QDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Friday 20 November 2026, with everything filled in and nothing written.
class NewSchoolTest : public ::testing::Test {
protected:
    NewSchoolTest() {
        school.details = {.name = u"Marsh Lane"_s, .council = u"204"_s, .establishment = u"2345"_s};
        school.file = folder.filePath(u"marsh.rollbook"_s);
        school.officer = {.name = u"Ruth Okafor"_s, .jobTitle = u"Attendance Officer"_s};
        school.pin = u"2468"_s;
    }
    QStringList filesThere() const {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    }

    QTemporaryDir folder;
    FixedClock clock{moment("2026-11-20T09:05")};
    std::shared_ptr<const CodeBook> codes = *CodeBook::shipped();
    NewSchool school{clock, codes, *BankHolidays::shipped()};
};

TEST_F(NewSchoolTest, ThereIsNoFileUntilItIsFinished) {
    ASSERT_EQ(school.write(), QString());
    EXPECT_FALSE(QFile::exists(school.file));
    ASSERT_EQ(school.finish(), QString());
    EXPECT_EQ(filesThere(), QStringList{u"marsh.rollbook"_s});
}

TEST_F(NewSchoolTest, GivenUpNothingIsLeft) {
    ASSERT_EQ(school.write(), QString());
    school.giveUp();
    EXPECT_TRUE(filesThere().isEmpty()) << qPrintable(filesThere().join(u' '));
}

TEST_F(NewSchoolTest, TheFinishedFileHasWhatWasFilledIn) {
    ASSERT_EQ(school.write(), QString());
    ASSERT_EQ(school.finish(), QString());
    const auto office = Office::open(school.file, OpenMode::ReadWrite, clock, codes);
    ASSERT_TRUE(office);
    const School& made = (*office)->school();
    EXPECT_EQ(made.details, school.details);
    EXPECT_EQ(made.calendar.years().at(SchoolYear(2026)), school.plan.dates);
    EXPECT_EQ(made.calendar.registerTimes(), std::vector{school.times});
    EXPECT_EQ(countOf(made.calendar, SchoolYear(2026).range()).sessions, 380);
    ASSERT_EQ(made.staff.size(), 1U);
    EXPECT_TRUE(*ChangeSettings(**office).pinIsRight(made.staff[0].id, u"2468"_s));
}

TEST_F(NewSchoolTest, GoingBackChangesWhatIsWritten) {
    ASSERT_EQ(school.write(), QString());
    school.details.name = u"Marsh Lane Primary"_s;
    school.officer.name = u"Tom Hill"_s;
    school.pin = u"1357"_s;
    ASSERT_EQ(school.write(), QString());
    const School& made = school.office()->school();
    EXPECT_EQ(made.details.name, u"Marsh Lane Primary"_s);
    ASSERT_EQ(made.staff.size(), 1U);
    EXPECT_EQ(made.staff[0].name, u"Tom Hill"_s);
    EXPECT_TRUE(*ChangeSettings(*school.office()).pinIsRight(made.staff[0].id, u"1357"_s));
}

TEST_F(NewSchoolTest, AFileThatIsThereIsNeverWrittenOver) {
    QFile there(school.file);
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    there.close();
    EXPECT_NE(school.refusalOfPlace(), QString());
    ASSERT_EQ(school.write(), QString());
    EXPECT_NE(school.finish(), QString());
    EXPECT_EQ(there.size(), 0);
}

TEST_F(NewSchoolTest, AFolderThatIsNotThereIsRefusedAtOnce) {
    school.file = folder.filePath(u"nowhere/marsh.rollbook"_s);
    EXPECT_NE(school.refusalOfPlace(), QString());
}

TEST_F(NewSchoolTest, AskingAboutAPlaceLeavesNothingThere) {
    EXPECT_EQ(school.refusalOfPlace(), QString());
    EXPECT_TRUE(filesThere().isEmpty()) << qPrintable(filesThere().join(u' '));
}

TEST_F(NewSchoolTest, ACalendarFileOfThisYearReplacesTheProposal) {
    const QByteArray json = R"({"schoolYear":"2026/27",
        "terms":[{"name":"Autumn","from":"2026-09-01","to":"2026-09-04"}],
        "registerTimes":[{"from":"2026-08-01","AM":{"opens":"08:40","closes":"09:00"},
                          "PM":{"opens":"13:00","closes":"13:10"}}]})";
    ASSERT_EQ(school.takeCalendar(json, u"c.json"_s), QString());
    EXPECT_EQ(school.plan.dates.terms.size(), 1U);
    EXPECT_EQ(school.times.am.opens, QTime(8, 40));
    EXPECT_TRUE(school.otherYears().isEmpty());
}

TEST_F(NewSchoolTest, ACalendarFileOfAnotherYearComesInBesideIt) {
    const QByteArray json = R"({"schoolYear":"2025/26",
        "terms":[{"name":"Autumn","from":"2025-09-01","to":"2025-09-05"}],
        "registerTimes":[{"from":"2025-08-01","AM":{"opens":"08:40","closes":"09:00"},
                          "PM":{"opens":"13:00","closes":"13:10"}}]})";
    ASSERT_EQ(school.takeCalendar(json, u"c.json"_s), QString());
    EXPECT_EQ(school.otherYears(), QStringList{u"2025/26, 10 sessions"_s});
    ASSERT_EQ(school.write(), QString());
    const SchoolCalendar& calendar = school.office()->school().calendar;
    EXPECT_EQ(calendar.years().size(), 2U);
    EXPECT_EQ(calendar.timesOn(QDate(2025, 9, 1), {})->am.opens, QTime(8, 40));
    EXPECT_EQ(calendar.timesOn(QDate(2026, 9, 1), {})->am.opens, QTime(8, 50));
}

TEST_F(NewSchoolTest, AFileThatIsNoCalendarSaysWhatIsWrong) {
    const YearPlan before = school.plan;
    EXPECT_NE(school.takeCalendar("{}", u"c.json"_s), QString());
    EXPECT_EQ(school.plan, before);
}

} // namespace
} // namespace rollbook
