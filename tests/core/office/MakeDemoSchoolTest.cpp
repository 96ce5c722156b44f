// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/MakeDemoSchool.h"

#include "core/analysis/Figures.h"
#include "core/base/Clock.h"
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
