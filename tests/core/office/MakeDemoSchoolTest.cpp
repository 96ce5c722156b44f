// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/MakeDemoSchool.h"

#include "core/analysis/Figures.h"
#include "core/base/Clock.h"
#include "core/family/FamilyWork.h"
#include "core/office/KeepFile.h"
#include "core/office/OfficeErrors.h"
#include "core/office/Settings.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QDate kFriday(2026, 11, 20);

class MakeDemoSchoolTest : public ::testing::Test {
protected:
    QTemporaryDir folder;
    FixedClock clock{QDateTime(kFriday, QTime(10, 0))};

    QString file(const QString& name) const { return folder.filePath(name + u".rollbook"_s); }
    Result<MakeDemoSchool::Made> make(const QString& name, quint64 seed = 1) {
        MakeDemoSchool::Request request;
        request.pupils = 21;
        request.seed = seed;
        request.today = kFriday;
        return MakeDemoSchool::run(file(name), request);
    }
    std::unique_ptr<Office> opened(const QString& name) {
        return *Office::open(file(name), OpenMode::ReadWrite, clock, *CodeBook::shipped());
    }
};

Totals yearsTotals(const School& school) {
    const Register* year = school.registerOf(SchoolYear(2026));
    return schoolTotals(*year, SchoolYear(2026).range(), {kFriday, QTime(10, 0)});
}

TEST_F(MakeDemoSchoolTest, LeavesAFileThatVerifies) {
    const auto made = make(u"demo"_s);
    ASSERT_TRUE(made);
    const auto verified = verifyFile(file(u"demo"_s));
    ASSERT_TRUE(verified);
    EXPECT_TRUE(verified->isOk());
    EXPECT_EQ(made->pupils, 21);
}

TEST_F(MakeDemoSchoolTest, CountsTheMarksItMade) {
    const auto made = make(u"demo"_s);
    ASSERT_TRUE(made);
    EXPECT_EQ(verifyFile(file(u"demo"_s))->marks, made->marks);
}

TEST_F(MakeDemoSchoolTest, OneSeedIsOneSchool) {
    ASSERT_TRUE(make(u"a"_s, 3) && make(u"b"_s, 3) && make(u"c"_s, 4));
    const auto a = opened(u"a"_s);
    EXPECT_EQ(a->school().roll.pupils(), opened(u"b"_s)->school().roll.pupils());
    EXPECT_EQ(yearsTotals(a->school()), yearsTotals(opened(u"b"_s)->school()));
    EXPECT_NE(yearsTotals(a->school()), yearsTotals(opened(u"c"_s)->school()));
}

TEST_F(MakeDemoSchoolTest, AFewFamiliesHaveSomethingAgreed) {
    ASSERT_TRUE(make(u"demo"_s));
    const auto office = opened(u"demo"_s);
    const FamilyWork& family = *office->school().family;
    EXPECT_EQ(family.targets.size(), 1U);
    EXPECT_EQ(family.plans.size(), 2U);
    ASSERT_EQ(family.meetings.size(), 3U);
    EXPECT_EQ(family.meetings[0].state(), MeetingEventKind::Held);
    EXPECT_EQ(family.meetings[1].state(), MeetingEventKind::NotAttended);
    EXPECT_TRUE(family.meetings[2].isToCome());
    ASSERT_EQ(family.timetables.size(), 1U);
    EXPECT_LT(family.timetables.front().lastDay(), kFriday);
    ASSERT_EQ(family.focus.size(), 1U);
    EXPECT_TRUE(family.focus.front().isOn(kFriday));
}

TEST_F(MakeDemoSchoolTest, WhatIsAgreedIsTheSameForTheSameSeed) {
    ASSERT_TRUE(make(u"a"_s, 3) && make(u"b"_s, 3));
    EXPECT_EQ(*opened(u"a"_s)->school().family, *opened(u"b"_s)->school().family);
}

// Whatever the day, in a holiday too, and for a school of one pupil.
TEST_F(MakeDemoSchoolTest, IsMadeOnAnyDayAndForOnePupil) {
    int made = 0;
    for (const QDate day : {QDate(2026, 9, 1), QDate(2026, 10, 28), QDate(2026, 12, 31), QDate(2027, 8, 2)}) {
        MakeDemoSchool::Request request;
        request.pupils = ++made == 1 ? 1 : 14;
        request.today = day;
        const auto done = MakeDemoSchool::run(file(QString::number(made)), request);
        EXPECT_TRUE(done) << qPrintable(day.toString(Qt::ISODate));
    }
}

TEST_F(MakeDemoSchoolTest, OneRegisterOfThisMorningIsNotTakenAndOneIsInDraft) {
    ASSERT_TRUE(make(u"demo"_s));
    const auto office = opened(u"demo"_s);
    const SessionKey now{kFriday, Half::AM};
    EXPECT_EQ(registerState(office->school(), u"RA"_s, now), RegisterState::Taken);
    EXPECT_EQ(registerState(office->school(), u"1A"_s, now), RegisterState::NotTaken);
    EXPECT_EQ(registerState(office->school(), u"2A"_s, now), RegisterState::Draft);
}

TEST_F(MakeDemoSchoolTest, TheOfficerAtTheDeskHasThePinThatIsSaid) {
    ASSERT_TRUE(make(u"demo"_s));
    const auto office = opened(u"demo"_s);
    const StaffMember& first = office->school().staff.front();
    EXPECT_EQ((Author{first.name, first.jobTitle}), MakeDemoSchool::officer());
    EXPECT_TRUE(*ChangeSettings(*office).pinIsRight(first.id, MakeDemoSchool::officerPin()));
}

TEST_F(MakeDemoSchoolTest, RefusesAFileThatIsThere) {
    ASSERT_TRUE(make(u"demo"_s));
    const auto again = make(u"demo"_s);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code.toString(), u"store.exists"_s);
}

TEST_F(MakeDemoSchoolTest, LeavesNothingWhenItIsCancelled) {
    MakeDemoSchool::Request request;
    request.pupils = 21;
    request.today = kFriday;
    request.progress = [](qint64 done, qint64) { return done == 0; };
    const auto made = MakeDemoSchool::run(file(u"demo"_s), request);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, errors::kCancelled);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

} // namespace
} // namespace rollbook
