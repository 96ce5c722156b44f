// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/ImportPresenter.h"

#include "core/roll/Upn.h"
#include "tests/support/Widgets.h"
#include "tests/ui/setup/SmallSchool.h"
#include "ui/shell/Privacy.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString upn(const QString& body) {
    return Upn::checkLetterFor(body) + body;
}

class ImportPresenterTest : public SmallSchool {
protected:
    std::unique_ptr<ImportPresenter> presenterOf(ImportKind kind) {
        return std::make_unique<ImportPresenter>(kind, disk.office(), [this] { return disk.author(); });
    }
    static QString cell(QAbstractItemModel& model, int row, int column) {
        return model.index(row, column).data().toString();
    }
    QString pupils() const {
        return fileWith(u"pupils.csv"_s,
                        {u"UPN,Legal Surname,Legal Forename,DOB,Year,Reg,Favourite colour"_s,
                         upn(u"801200001010"_s) + u",Wright,Mei,01/02/2016,4,4A,red"_s,
                         upn(u"801200001011"_s) + u",Smith,Jo,31/31/2016,4,4A,blue"_s});
    }
};

TEST_F(ImportPresenterTest, ChoosingAFileWritesNothing) {
    const auto presenter = presenterOf(ImportKind::Pupils);
    ASSERT_TRUE(presenter->choose(pupils()));
    EXPECT_EQ(disk.school().roll.pupils().size(), 2U);
    EXPECT_TRUE(presenter->canBringIn());
}

TEST_F(ImportPresenterTest, HidingNamesHidesWhatIsFoundInTheFile) {
    Privacy privacy;
    const auto presenter = presenterOf(ImportKind::Pupils);
    presenter->obey(privacy);
    const QAbstractItemModelTester tester(&presenter->findings());
    ASSERT_TRUE(presenter->choose(pupils()));
    const QString shown = gridText(presenter->findings());
    ASSERT_TRUE(shown.contains(u"31/31/2016"_s)) << shown.toStdString();
    privacy.setHidden(true);
    EXPECT_FALSE(gridText(presenter->findings()).contains(u"31/31/2016"_s));
    privacy.setHidden(false);
    EXPECT_EQ(gridText(presenter->findings()), shown);
}

TEST_F(ImportPresenterTest, ShowsHowEachColumnWasTaken) {
    const auto presenter = presenterOf(ImportKind::Pupils);
    const QAbstractItemModelTester tester(&presenter->columns());
    ASSERT_TRUE(presenter->choose(pupils()));
    EXPECT_EQ(cell(presenter->columns(), 3, 0), u"DOB"_s);
    EXPECT_EQ(cell(presenter->columns(), 3, 1), u"Date of birth"_s);
    EXPECT_EQ(cell(presenter->columns(), 6, 1), u"Not used"_s);
    EXPECT_TRUE(presenter->columns().index(6, 0).data(LinesModel::QuietRole).toBool());
}

TEST_F(ImportPresenterTest, ShowsEveryProblemByRowAndColumn) {
    const auto presenter = presenterOf(ImportKind::Pupils);
    ASSERT_TRUE(presenter->choose(pupils()));
    auto& findings = presenter->findings();
    EXPECT_EQ(cell(findings, 0, 0), u"Problem"_s);
    EXPECT_EQ(cell(findings, 0, 1), u"3"_s);
    EXPECT_EQ(cell(findings, 0, 2), u"DOB\n31/31/2016"_s);
    EXPECT_FALSE(cell(findings, 0, 3).isEmpty());
}

TEST_F(ImportPresenterTest, BringsInTheRowsWithoutProblems) {
    const auto presenter = presenterOf(ImportKind::Pupils);
    ASSERT_TRUE(presenter->choose(pupils()));
    ASSERT_TRUE(presenter->bringIn());
    EXPECT_EQ(disk.school().roll.pupils().size(), 3U);
    EXPECT_EQ(presenter->broughtIn().size(), 1);
    EXPECT_TRUE(presenter->fileName().isEmpty()) << "ready for the next file";
}

TEST_F(ImportPresenterTest, TheSameFileAgainHasNothingToBringIn) {
    const auto presenter = presenterOf(ImportKind::Pupils);
    const QString file = fileWith(u"one.csv"_s, {u"UPN,Surname,Forename,DOB,Year,Class"_s,
                                                 upn(u"801200001010"_s) + u",Wright,Mei,01/02/2016,4,4A"_s});
    ASSERT_TRUE(presenter->choose(file));
    ASSERT_TRUE(presenter->bringIn());
    ASSERT_TRUE(presenter->choose(file));
    EXPECT_EQ(presenter->report()->unchanged, 1);
}

TEST_F(ImportPresenterTest, CancellingLeavesNothingHalfDone) {
    const auto presenter = presenterOf(ImportKind::Pupils);
    ASSERT_TRUE(presenter->choose(pupils()));
    EXPECT_FALSE(presenter->bringIn([](qint64, qint64) { return false; }));
    EXPECT_EQ(disk.school().roll.pupils().size(), 2U);
    EXPECT_EQ(presenter->refusal(), u"Cancelled. Nothing was changed."_s);
    EXPECT_TRUE(presenter->bringIn()) << "it can be begun again";
}

TEST_F(ImportPresenterTest, AFileThatIsNoListIsRefused) {
    const auto presenter = presenterOf(ImportKind::Pupils);
    EXPECT_FALSE(presenter->choose(fileWith(u"note.txt"_s, {u"dear all"_s})));
    EXPECT_FALSE(presenter->refusal().isEmpty());
    EXPECT_FALSE(presenter->canBringIn());
}

TEST_F(ImportPresenterTest, AFileThatIsGoneIsRefused) {
    const auto presenter = presenterOf(ImportKind::Pupils);
    EXPECT_FALSE(presenter->choose(folder.filePath(u"none.csv"_s)));
    EXPECT_TRUE(presenter->refusal().contains(u"none.csv"_s));
}

TEST_F(ImportPresenterTest, MarksThatDifferAreHeldBackUntilThereIsAReason) {
    const auto presenter = presenterOf(ImportKind::Marks);
    const QString file = fileWith(u"marks.csv"_s, {u"UPN,Date,Session,Mark"_s,
                                                   disk.school().roll.pupil(disk.pupil(u"Ada"_s))->upn
                                                       + u",20/11/2024,AM,I"_s});
    ASSERT_TRUE(presenter->choose(file));
    EXPECT_TRUE(presenter->wouldAmend());
    EXPECT_FALSE(presenter->canBringIn());
    ASSERT_TRUE(presenter->setAmendReason(u"As the MIS has it"_s));
    ASSERT_TRUE(presenter->canBringIn());
    ASSERT_TRUE(presenter->bringIn());
    EXPECT_EQ(disk.reading(u"Ada"_s, u"2024-11-20 AM"_s).code, u"I"_s);
}

TEST_F(ImportPresenterTest, ACalendarFileSaysWhatItYields) {
    const auto presenter = presenterOf(ImportKind::Calendar);
    const QString file = fileWith(u"calendar.json"_s,
                                  {u"{\"schoolYear\":\"2026/27\",\"terms\":[{\"name\":\"Autumn\","_s,
                                   u"\"from\":\"2026-09-01\",\"to\":\"2026-09-04\"}]}"_s});
    ASSERT_TRUE(presenter->choose(file)) << qPrintable(presenter->refusal());
    EXPECT_EQ(presenter->counts(), u"school year 2026/27, 8 sessions"_s);
    ASSERT_TRUE(presenter->bringIn());
    EXPECT_TRUE(disk.school().calendar.years().contains(SchoolYear(2026)));
}

} // namespace
} // namespace rollbook
