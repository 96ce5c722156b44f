// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/census/CensusView.h"

#include "core/office/AmendMarks.h"
#include "tests/support/Widgets.h"
#include "tests/ui/census/SmallReturn.h"
#include "ui/census/CensusModel.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Parts.h"

#include <QDialog>
#include <QFileInfo>
#include <QLabel>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class CensusViewTest : public testing::Test {
protected:
    CensusViewTest() {
        m_view.resize(1096, 716);
        m_view.show();
        m_view.open({.view = ViewId::Census, .period = kAutumn});
    }
    template <typename T>
    T* part(const char* name) {
        return m_view.findChild<T*>(QString::fromLatin1(name));
    }
    QString cell(const char* table, int row, int column) {
        return part<QTableView>(table)->model()->index(row, column).data().toString();
    }
    void press(const char* command) {
        m_desk.commands.action(QString::fromLatin1(command))->trigger();
    }
    void amendAda() {
        ASSERT_TRUE(AmendMarks(m_desk.disk.office())
                        .run({.cells = {{.pupil = m_desk.disk.pupil(u"Ada"_s),
                                         .session = session(u"2024-11-20 AM"_s),
                                         .code = u"I"_s}},
                              .reason = u"note from home"_s},
                             m_desk.desk.author())
                        .isOk());
    }
    QTemporaryDir m_folder;
    AtTheDesk m_desk{*smallReturn(), moment("2024-11-20T16:00")};
    CensusView m_view{m_desk.around()};
};

} // namespace

TEST_F(CensusViewTest, TheHeadSaysThePeriodAndWhatIsToClear) {
    EXPECT_EQ(part<QLabel>("census.head")->text(),
              u"Autumn 2024 (1 Aug–31 Dec) · census day 16 Jan 2025 · return by 12 Feb"_s);
    EXPECT_EQ(part<Badge>("census.checksBadge")->text(), u"5 checks to clear"_s);
    EXPECT_EQ(m_view.title(), u"Census › Autumn 2024"_s);
}

TEST_F(CensusViewTest, TheSumsAreOfThoseShown) {
    EXPECT_EQ(cell("census.sums", 0, CensusModel::kFirstFigure), u"8"_s);
    QTest::keyClicks(part<FilterLine>("census.filter"), u"ada"_s);
    EXPECT_EQ(part<QTableView>("census.summary")->model()->rowCount(), 1);
    EXPECT_EQ(cell("census.sums", 0, CensusModel::kFirstFigure), u"5"_s);
}

TEST_F(CensusViewTest, EnterOnAFigureOpensItsSessions) {
    QString title;
    m_desk.dialogs.expectDialog(u"figure"_s, [&](QDialog& dialog) {
        title = dialog.findChild<QLabel*>()->text();
        return false;
    });
    auto* table = part<QTableView>("census.summary");
    table->setCurrentIndex(table->model()->index(0, CensusModel::kFirstFigure));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(title, u"Possible: 5"_s);
}

TEST_F(CensusViewTest, EnterOnACheckGoesWhereItIsMended) {
    part<QTabBar>("census.tabs")->setCurrentIndex(1);
    auto* tree = part<QTreeView>("census.checks");
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    QTest::keyClick(tree, Qt::Key_Return);
    ASSERT_EQ(m_desk.navigator.gone.size(), 1U);
    EXPECT_EQ(m_desk.navigator.gone.front().view, ViewId::Registers);
}

TEST_F(CensusViewTest, AnExportIsWrittenAndSaid) {
    const QString path = m_folder.filePath(u"sent"_s);
    m_desk.dialogs.expectFile(u"Export"_s, path);
    press("census.csv");
    EXPECT_TRUE(QFileInfo::exists(path + u".csv"_s));
    EXPECT_EQ(part<Notice>("census.notice")->kind(), NoticeKind::Done);
}

TEST_F(CensusViewTest, AnExportThatFailsSaysSo) {
    m_desk.dialogs.expectFile(u"Export"_s, m_folder.filePath(u"nowhere/sent.xlsx"_s));
    press("census.xlsx");
    EXPECT_EQ(part<Notice>("census.notice")->kind(), NoticeKind::Refusal);
}

TEST_F(CensusViewTest, ACopyKeptIsComparedWithWhatIsNow) {
    m_desk.dialogs.expectConfirm(u"Keep a copy"_s, true);
    press("census.keep");
    amendAda();
    part<QTabBar>("census.tabs")->setCurrentIndex(2);
    EXPECT_EQ(part<QTableView>("census.copies")->model()->rowCount(), 1);
    EXPECT_EQ(gridText(*part<QTableView>("census.differences")->model()),
              u"Pupil | Figure | In the copy | Now\n"
              "Pupil, Ada | Authorised | 2 | 3\n"
              "Pupil, Ada | Unauthorised | 1 | 0\n"
              "Pupil, Ada | I | 2 | 3\n"
              "Pupil, Ada | N | 1 | 0\n"_s);
}

TEST_F(CensusViewTest, NothingIsKeptUnlessConfirmed) {
    m_desk.dialogs.expectConfirm(u"Keep a copy"_s, false);
    press("census.keep");
    EXPECT_TRUE(m_view.presenter().copies()->empty());
}

TEST_F(CensusViewTest, AMarkAmendedIsCountedAtOnce) {
    amendAda();
    EXPECT_EQ(cell("census.sums", 0, CensusModel::kFirstFigure + 2), u"3"_s);
}

TEST_F(CensusViewTest, EveryCommandIsWhole) {
    EXPECT_EQ(m_desk.commands.faults(), QStringList());
}
