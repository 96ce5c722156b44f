// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/QuestionDialog.h"

#include "tests/support/Widgets.h"

#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class QuestionDialogTest : public testing::Test {
protected:
    QuestionDialogTest() {
        m_dialog.addLines({u"one"_s, u"two"_s});
        m_field = m_dialog.addField(u"reason"_s, u"&Reason"_s);
        m_dialog.addVerb(u"Cancel"_s, ButtonKind::Plain, QDialog::Rejected);
        m_on = m_dialog.addVerb(u"Change marks"_s, ButtonKind::Primary, QDialog::Accepted);
        m_dialog.show();
    }
    QuestionDialog m_dialog{u"Change 2 marks?"_s, u"The originals stay in the record."_s, nullptr};
    QLineEdit* m_field;
    QPushButton* m_on;
};

} // namespace

TEST_F(QuestionDialogTest, TabWalksItInTheOrderOfReading) {
    EXPECT_EQ(tabOrderFaults(m_dialog), QStringList());
}

TEST_F(QuestionDialogTest, EnterInAFieldIsTheWayOn) {
    QTest::keyClick(m_field, Qt::Key_Return);
    EXPECT_EQ(m_dialog.result(), QDialog::Accepted);
}

TEST_F(QuestionDialogTest, EnterDoesNothingWhileTheWayOnIsShut) {
    m_on->setEnabled(false);
    QTest::keyClick(m_field, Qt::Key_Return);
    EXPECT_TRUE(m_dialog.isVisible());
}

TEST_F(QuestionDialogTest, EscapeIsTheWayBack) {
    QTest::keyClick(&m_dialog, Qt::Key_Escape);
    EXPECT_FALSE(m_dialog.isVisible());
    EXPECT_EQ(m_dialog.result(), QDialog::Rejected);
}

// On a screen of 800 pixels: two thirds of it would cut the words.
TEST(LongQuestionTest, TakesTheRoomItsWordsNeed) {
    QuestionDialog dialog(u"Long"_s, QString(), nullptr);
    auto* words = new QLabel(QString(u"The originals stay in the record. "_s).repeated(105));
    words->setWordWrap(true);
    dialog.addWidget(words);
    dialog.addVerb(u"Yes"_s, ButtonKind::Primary, QDialog::Accepted);
    dialog.show();
    ASSERT_GT(words->heightForWidth(words->width()), dialog.screen()->availableGeometry().height() * 2 / 3);
    EXPECT_GE(words->height(), words->heightForWidth(words->width()));
    EXPECT_LE(dialog.height(), dialog.screen()->availableGeometry().height());
}
