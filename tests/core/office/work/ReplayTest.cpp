// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/MakeDemoSchool.h"
#include "core/office/work/DueWork.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const DateRange kTerm{QDate(2026, 9, 1), QDate(2026, 11, 20)};

// One occurrence, however its list is made anew.
using Occurrence = std::tuple<QString, QString, qint64, SessionKey>;
Occurrence occurrenceOf(const DueAction& row) {
    return {row.pathway->id, row.step->id, row.subject.pupil ? row.subject.pupil->value() : 0,
            row.triggeredOn};
}

// A demo school's autumn, asked day by day under the statutory layer and the default pack.
class ReplayTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        folder = std::make_unique<QTemporaryDir>();
        const QString file = folder->filePath(u"demo.rollbook"_s);
        MakeDemoSchool::Request request;
        request.pupils = 21;
        request.today = kTerm.to;
        ASSERT_TRUE(MakeDemoSchool::run(file, request));
        office = *Office::open(file, OpenMode::ReadOnly, clock, *CodeBook::shipped());
        ASSERT_TRUE(office->loadYears({kTerm.from.addYears(-1), kTerm.to}));
    }
    static void TearDownTestSuite() {
        office.reset();
        folder.reset();
    }

    const School& school() const { return office->school(); }
    std::vector<QDate> schoolDays() const {
        std::vector<QDate> days;
        for (QDate day = kTerm.from; day <= kTerm.to; day = day.addDays(1))
            if (school().calendar.isSchoolDay(day))
                days.push_back(day);
        return days;
    }
    // What it is made from on that day, when this has been done.
    std::unique_ptr<Worklist> listOf(QDate day, const WorkDone& work) const {
        std::vector<const Register*> registers;
        for (const auto& [year, reg] : school().registers)
            registers.push_back(reg.get());
        return std::make_unique<Worklist>(WorklistSources{
            std::move(registers), work,
            school().pathways->inForce(day, {{u"rollbook-default"_s, kTerm.from}}),
            school().characteristicKinds(), AsAt{day}});
    }

    static inline FixedClock clock{QDateTime(kTerm.to, QTime(16, 0))};
    static inline std::unique_ptr<QTemporaryDir> folder;
    static inline std::unique_ptr<Office> office;
};

Settlement doneOn(QDate day, const DueAction& row) {
    return {.step = row.step->id,
            .subject = row.subject,
            .session = row.lastSession,
            .kind = Settlement::Kind::Done,
            .words = u"done"_s,
            .at = QDateTime(day, QTime(15, 0))};
}

TEST_F(ReplayTest, DoingEverythingEachDayNeverLeavesAnythingOverdue) {
    WorkDone work;
    std::size_t asked = 0;
    for (const QDate day : schoolDays()) {
        for (const DueAction& row : listOf(day, work)->due()) {
            EXPECT_FALSE(row.isOverdue && day != kTerm.from)
                << qPrintable(day.toString(Qt::ISODate) + u' ' + row.step->id);
            work.settlements.push_back(doneOn(day, row));
            ++asked;
        }
        for (const DueAction& row : listOf(day, work)->due())
            ADD_FAILURE() << qPrintable(day.toString(Qt::ISODate) + u' ' + row.step->id)
                          << " is asked again on the day it was done";
    }
    EXPECT_GT(asked, 100u);
}

// What is asked of the school comes back each week and each month, however it was done before.
TEST_F(ReplayTest, EveryWeekHasItsMeetingAndEveryMonthItsReturn) {
    WorkDone work;
    std::set<QDate> weeks;
    std::set<int> months;
    std::map<QString, std::size_t> asked;
    for (const QDate day : schoolDays()) {
        weeks.insert(SchoolCalendar::mondayOf(day));
        months.insert(day.month());
        for (const DueAction& row : listOf(day, work)->due())
            if (!row.subject.pupil) {
                work.settlements.push_back(doneOn(day, row));
                ++asked[row.step->id];
            }
    }
    EXPECT_EQ(asked[u"weekly-meeting"_s], weeks.size());
    EXPECT_EQ(asked[u"monthly-return"_s], months.size());
}

TEST_F(ReplayTest, DoingNothingLosesNothing) {
    const WorkDone nothing;
    std::set<Occurrence> cameDue;
    for (const QDate day : schoolDays())
        for (const DueAction& row : listOf(day, nothing)->due())
            if (row.subject.pupil)
                cameDue.insert(occurrenceOf(row));
    ASSERT_GT(cameDue.size(), 100u);
    const auto last = listOf(kTerm.to, nothing);
    for (const Pupil& pupil : school().roll.pupils())
        for (const DueAction& row : last->occurrencesOf(pupil.id)) {
            EXPECT_TRUE(row.standing == Standing::Due || row.standing == Standing::Closed);
            cameDue.erase(occurrenceOf(row));
        }
    for (const auto& [pathway, step, pupil, from] : cameDue)
        ADD_FAILURE() << qPrintable(step + u" of "_s + toString(from)) << " of " << pupil
                      << " was asked and is gone";
}

// Out of the office for a week: what fell due then is there, and says since when.
TEST_F(ReplayTest, DaysMissedComeUpAsWhatFellDueSince) {
    const WorkDone nothing;
    const QDate friday(2026, 10, 9);
    std::set<Occurrence> then;
    for (const DueAction& row : listOf(friday.addDays(-7), nothing)->due())
        then.insert(occurrenceOf(row));
    std::size_t since = 0;
    for (const DueAction& row : listOf(friday, nothing)->due())
        if (!then.contains(occurrenceOf(row))) {
            EXPECT_GT(row.triggeredOn.date, friday.addDays(-7)) << qPrintable(row.step->id);
            ++since;
        }
    EXPECT_GT(since, 0u);
}

} // namespace
} // namespace rollbook
