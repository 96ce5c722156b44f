// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/FigureDialog.h"

#include "tests/support/AtTheDesk.h"
#include "tests/support/Widgets.h"

#include <QLabel>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class FigureDialogTest : public testing::Test {
protected:
    FigureDialogTest()
        : m_desk(*SchoolBuilder()
                      .onReferenceCalendar()
                      .withPupil(u"Ada"_s)
                      .inClass(u"4A"_s)
                      .from(day("2024-11-20"))
                      .marked(u"2024-11-20 AM"_s, u"I \\"_s)
                      .build(),
                 moment("2024-11-20T16:00")) {}

    FigureSessions opened() {
        const Register* reg = m_desk.disk.school().registerOf(SchoolYear(2024));
        return openFigure(*reg, {m_desk.disk.pupil(u"Ada"_s)},
                          {day("2024-11-20"), day("2024-11-20")}, {day("2024-11-20")},
                          {.kind = FigureKind::Authorised});
    }

    AtTheDesk m_desk;
};

} // namespace

TEST_F(FigureDialogTest, TabWalksItInTheOrderOfReading) {
    FigureDialog dialog(m_desk.around(), opened());
    EXPECT_EQ(tabOrderFaults(dialog), QStringList());
}

TEST_F(FigureDialogTest, ShowsTheArithmetic) {
    const FigureDialog dialog(m_desk.around(), opened());
    EXPECT_EQ(dialog.findChild<QLabel*>(u"figure.arithmetic"_s)->text(), u"1 = 1 I."_s);
}

TEST_F(FigureDialogTest, EnterOnASessionGoesToItsMark) {
    FigureDialog dialog(m_desk.around(), opened());
    dialog.show();
    auto* table = dialog.findChild<QTableView*>(u"figure.sessions"_s);
    table->setCurrentIndex(table->model()->index(0, FigureSessionsModel::When));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_TRUE(dialog.destination().has_value());
    EXPECT_EQ(*dialog.destination(), (Place{.view = ViewId::Registers,
                                            .page = u"grid"_s,
                                            .pupil = m_desk.disk.pupil(u"Ada"_s),
                                            .className = u"4A"_s,
                                            .session = session(u"2024-11-20 AM"_s)}));
}

TEST_F(FigureDialogTest, EscapeGoesNowhere) {
    m_desk.dialogs.expectDialog(u"figure"_s, [](QDialog& dialog) {
        QTest::keyClick(&dialog, Qt::Key_Escape);
        return dialog.result() == QDialog::Accepted;
    });
    showFigure(m_desk.around(), opened());
    EXPECT_TRUE(m_desk.navigator.gone.empty());
}

TEST_F(FigureDialogTest, TheOtherTabShowsWhatIsNotCounted) {
    FigureDialog dialog(m_desk.around(), opened());
    dialog.findChild<QTabBar*>(u"figure.parts"_s)->setCurrentIndex(1);
    const auto* table = dialog.findChild<QTableView*>(u"figure.sessions"_s);
    EXPECT_EQ(table->model()->index(0, FigureSessionsModel::Recorded).data().toString(), u"\\"_s);
}
