// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/TakeRegister.h"
#include "tests/ui/setup/SmallSchool.h"
#include "ui/setup/ClosuresPresenter.h"
#include "ui/setup/FilePresenter.h"
#include "ui/setup/FlagsPresenter.h"
#include "ui/setup/PeoplePresenter.h"
#include "ui/setup/StaffPresenter.h"
#include "ui/shell/Privacy.h"

#include <QAbstractItemModelTester>
#include <QFile>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString cell(QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

int rowOf(QAbstractItemModel& model, const QString& first) {
    for (int row = 0; row < model.rowCount(); ++row)
        if (cell(model, row, 0) == first)
            return row;
    return -1;
}

CloseSchool::Request boilerOn(QDate date) {
    return {.range = {date, date}, .kind = ClosureKind::Unplanned, .code = u"Y4"_s, .reason = u"Boiler"_s};
}

// Closures.
class CloseFormTest : public SmallSchool {};

TEST_F(CloseFormTest, SaysWhatItWouldCoverBeforeItIsEntered) {
    const CloseForm form(disk.office());
    const auto shown = form.shown(boilerOn(day("2024-11-20")));
    EXPECT_EQ(shown.covers,
              u"It would cover 2 sessions of the school and 4 marks and blanks of pupils."_s);
    EXPECT_TRUE(shown.refusal.isEmpty());
}

TEST_F(CloseFormTest, AWeekendCannotBeClosed) {
    EXPECT_FALSE(CloseForm(disk.office()).shown(boilerOn(day("2024-11-23"))).refusal.isEmpty());
}

TEST_F(CloseFormTest, AsksAboutRegistersTakenThatDay) {
    const SessionKey morning = session(u"2024-11-20 AM"_s);
    ASSERT_TRUE(TakeRegister(disk.office())
                    .run({.className = u"5B"_s, .session = morning}, disk.author()));
    const auto asked = CloseForm(disk.office()).shown(boilerOn(day("2024-11-20"))).ask;
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].className, u"5B"_s);
}

TEST_F(CloseFormTest, OffersTheWholeSiteFirst) {
    const auto codes = CloseForm(disk.office()).codes(ClosureKind::Unplanned, day("2024-11-20"));
    ASSERT_FALSE(codes.empty());
    EXPECT_EQ(codes[0].code, u"Y4"_s);
    EXPECT_TRUE(std::ranges::all_of(codes, [](const auto& choice) { return choice.code.startsWith(u'Y'); }));
}

TEST_F(CloseFormTest, APlannedClosureOfAYearIsWarnedOf) {
    CloseSchool::Request request = boilerOn(day("2024-11-20"));
    request.kind = ClosureKind::Planned;
    request.code = u"#"_s;
    EXPECT_TRUE(CloseForm(disk.office()).shown(request).warnings.isEmpty());
    request.years = {yearGroup(4)};
    EXPECT_EQ(CloseForm(disk.office()).shown(request).warnings.size(), 1);
}

class ClosuresPresenterTest : public SmallSchool {};

TEST_F(ClosuresPresenterTest, AClosureStandsInTheListUntilItIsLifted) {
    ClosuresPresenter presenter(disk.office());
    const QAbstractItemModelTester tester(&presenter.model());
    presenter.load();
    const int before = presenter.model().rowCount();
    ASSERT_EQ(CloseForm(disk.office()).enter(boilerOn(day("2024-11-20")), disk.author()), QString());
    ASSERT_EQ(presenter.model().rowCount(), before + 1);
    const int row = rowOf(presenter.model(), u"20/11/2024"_s);
    ASSERT_GE(row, 0);
    EXPECT_EQ(cell(presenter.model(), row, 2), u"Y4"_s);
    const QVariant key = presenter.model().index(row, 0).data(LinesModel::KeyRole);
    EXPECT_EQ(presenter.lift(presenter.closure(key)->id, u"Mended"_s, disk.author()), QString());
    EXPECT_EQ(presenter.model().rowCount(), before);
}

TEST_F(ClosuresPresenterTest, LiftingNeedsAReason) {
    ClosuresPresenter presenter(disk.office());
    const auto made = CloseSchool(disk.office()).run(boilerOn(day("2024-11-20")), disk.author());
    ASSERT_TRUE(made);
    EXPECT_NE(presenter.lift(made->closure, u" "_s, disk.author()), QString());
    EXPECT_TRUE(disk.school().calendar.closure(made->closure));
}

// Staff.
class StaffPresenterTest : public SmallSchool {
protected:
    StaffId add(const QString& name) {
        EXPECT_EQ(presenter.save({.name = name, .jobTitle = u"Clerk"_s}, {}, disk.author()), QString());
        return disk.school().staff.back().id;
    }
    StaffPresenter presenter{disk.office()};
};

TEST_F(StaffPresenterTest, SomebodyAddedCanSitDownWithTheirPin) {
    ASSERT_EQ(presenter.save({.name = u"Tom Hill"_s, .jobTitle = u"Clerk"_s}, u"2468"_s, disk.author()),
              QString());
    const StaffId tom = disk.school().staff.back().id;
    EXPECT_TRUE(*ChangeSettings(disk.office()).pinIsRight(tom, u"2468"_s));
}

TEST_F(StaffPresenterTest, AWrongPinIsRefusedBeforeAnythingIsWritten) {
    const auto before = disk.school().staff.size();
    EXPECT_NE(presenter.save({.name = u"Tom Hill"_s, .jobTitle = u"Clerk"_s}, u"246"_s, disk.author()),
              QString());
    EXPECT_EQ(disk.school().staff.size(), before);
}

TEST_F(StaffPresenterTest, SomebodyWhoLeftStaysInTheList) {
    const StaffId tom = add(u"Tom Hill"_s);
    add(u"Una Price"_s);
    EXPECT_EQ(presenter.setHere(tom, false, disk.author()), QString());
    presenter.load();
    EXPECT_EQ(cell(presenter.model(), rowOf(presenter.model(), u"Tom Hill"_s), 3), u"Has left"_s);
}

TEST_F(StaffPresenterTest, TheLastOneCannotLeave) {
    for (const StaffMember& member : std::vector(disk.school().staff))
        ASSERT_EQ(presenter.setHere(member.id, true, disk.author()), QString());
    const StaffId tom = add(u"Tom Hill"_s);
    for (const StaffMember& member : std::vector(disk.school().staff)) {
        if (member.id != tom) {
            ASSERT_EQ(presenter.setHere(member.id, false, disk.author()), QString());
        }
    }
    EXPECT_NE(presenter.setHere(tom, false, disk.author()), QString());
}

TEST(FaultOfPinTest, FourToTwelveFiguresTwice) {
    EXPECT_EQ(faultOfPin(u"1234"_s, u"1234"_s), QString());
    EXPECT_EQ(faultOfPin(u"123456789012"_s, u"123456789012"_s), QString());
    EXPECT_NE(faultOfPin(u"123"_s, u"123"_s), QString());
    EXPECT_NE(faultOfPin(u"1234567890123"_s, u"1234567890123"_s), QString());
    EXPECT_NE(faultOfPin(u"12a4"_s, u"12a4"_s), QString());
    EXPECT_NE(faultOfPin(u"1234"_s, u"1235"_s), QString());
}

// People and numbers.
class PeoplePresenterTest : public SmallSchool {
protected:
    Privacy privacy;
    PeoplePresenter presenter{disk.office(), privacy};
};

TEST_F(PeoplePresenterTest, APersonHoldsFromTheirDayAndTheOneBeforeIsQuiet) {
    ASSERT_EQ(presenter.addPerson({.role = u"safeguardingLead"_s, .name = u"Ivy"_s, .from = day("2024-09-01")},
                                  disk.author()), QString());
    ASSERT_EQ(presenter.addPerson({.role = u"safeguardingLead"_s, .name = u"Joe"_s, .from = day("2024-11-20")},
                                  disk.author()), QString());
    EXPECT_EQ(disk.school().person(u"safeguardingLead"_s, day("2024-11-19"))->name, u"Ivy"_s);
    EXPECT_EQ(disk.school().person(u"safeguardingLead"_s, day("2024-11-20"))->name, u"Joe"_s);
    EXPECT_TRUE(presenter.people().index(0, 0).data(LinesModel::QuietRole).toBool());
    EXPECT_FALSE(presenter.people().index(1, 0).data(LinesModel::QuietRole).toBool());
}

TEST_F(PeoplePresenterTest, ADateIsNeeded) {
    EXPECT_NE(presenter.addPerson({.role = u"headteacher"_s, .name = u"Ivy"_s}, disk.author()), QString());
    EXPECT_TRUE(disk.school().people.empty());
}

TEST_F(PeoplePresenterTest, HiddenNamesAreInitials) {
    ASSERT_EQ(presenter.addPerson({.role = u"headteacher"_s, .name = u"Ivy Lane"_s, .from = day("2024-09-01")},
                                  disk.author()), QString());
    privacy.setHidden(true);
    EXPECT_EQ(cell(presenter.people(), 0, 1), u"I. L."_s);
}

TEST_F(PeoplePresenterTest, OneCallClearsThreeDaysUntilTheSchoolSaysOtherwise) {
    presenter.load();
    EXPECT_EQ(cell(presenter.numbers(), 0, 1), u"3 school days"_s);
    EXPECT_EQ(cell(presenter.numbers(), 1, 1), u"1 school days"_s);
    ASSERT_EQ(presenter.setNumber({.id = u"callClearsDays"_s, .value = 2, .from = day("2024-11-20")},
                                  disk.author()), QString());
    EXPECT_EQ(cell(presenter.numbers(), 0, 1), u"2 school days"_s);
    EXPECT_FALSE(disk.school().number(u"callClearsDays"_s, day("2024-11-19")));
}

// Flags.
class FlagsPresenterTest : public SmallSchool {
protected:
    QString add(const QString& label) {
        return presenter.save({.label = label, .isFlag = true, .accelerates = true}, disk.author());
    }
    FlagsPresenter presenter{disk.office()};
};

TEST_F(FlagsPresenterTest, TheSchoolsOwnFollowTheNationalOnes) {
    presenter.load();
    const int national = presenter.model().rowCount();
    ASSERT_EQ(add(u"Travels alone"_s), QString());
    ASSERT_EQ(presenter.model().rowCount(), national + 1);
    EXPECT_EQ(cell(presenter.model(), national, 0), u"Travels alone"_s);
    EXPECT_EQ(cell(presenter.model(), national, 4), u"The school’s own"_s);
}

TEST_F(FlagsPresenterTest, ANamesakeIsRefused) {
    EXPECT_NE(add(u"looked AFTER"_s), QString());
    EXPECT_TRUE(disk.school().ownCharacteristics.empty());
}

TEST_F(FlagsPresenterTest, ChangingKeepsItsId) {
    ASSERT_EQ(add(u"Travels alone"_s), QString());
    CharacteristicKind kind = disk.school().ownCharacteristics.front();
    const QString id = kind.id;
    kind.label = u"Walks alone"_s;
    ASSERT_EQ(presenter.save(kind, disk.author()), QString());
    ASSERT_EQ(disk.school().ownCharacteristics.size(), 1U);
    EXPECT_EQ(disk.school().ownCharacteristics.front().id, id);
}

TEST_F(FlagsPresenterTest, OneInUseCannotBeRemoved) {
    ASSERT_EQ(add(u"Travels alone"_s), QString());
    const QString id = disk.school().ownCharacteristics.front().id;
    EXPECT_EQ(presenter.remove(id, disk.author()), QString());
    EXPECT_TRUE(disk.school().ownCharacteristics.empty());
}

// The file.
class FilePresenterTest : public SmallSchool {};

TEST_F(FilePresenterTest, AWholeFileVerifies) {
    const auto outcome = FilePresenter(disk.office()).verify({});
    EXPECT_TRUE(outcome.isGood) << qPrintable(outcome.words);
    EXPECT_TRUE(outcome.words.contains(u"1 marks"_s)) << qPrintable(outcome.words);
}

TEST_F(FilePresenterTest, StoppedVerifyingSaysSo) {
    EXPECT_FALSE(FilePresenter(disk.office()).verify([](qint64, qint64) { return false; }).isGood);
}

TEST_F(FilePresenterTest, ABackUpIsThereAndCanBeRestored) {
    const FilePresenter presenter(disk.office());
    const QString copy = folder.filePath(u"copy.rollbook"_s);
    const auto backedUp = presenter.backUpTo(copy);
    ASSERT_TRUE(backedUp.isGood) << qPrintable(backedUp.words);
    EXPECT_TRUE(QFile::exists(copy));
    EXPECT_TRUE(FilePresenter::restoreFrom(copy, folder.filePath(u"back.rollbook"_s)).isGood);
    EXPECT_FALSE(FilePresenter::restoreFrom(copy, copy).isGood) << "never over a file";
}

TEST_F(FilePresenterTest, TheBackUpIsNamedAfterTheDay) {
    EXPECT_EQ(FilePresenter(disk.office()).suggestedBackUp(), u"school 2024-11-20.rollbook"_s);
}

} // namespace
} // namespace rollbook
