// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/RunDialog.h"

#include "tests/support/Widgets.h"
#include "tests/ui/letters/LettersAtTheDesk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

using Kind = LettersOut::Kind;

// Tab until the part is in front; false: it never is.
bool tabTo(QDialog& dialog, const QString& name) {
    constexpr int kMost = 20;
    for (int i = 0; i < kMost; ++i) {
        if (dialog.focusWidget() && dialog.focusWidget()->objectName() == name)
            return true;
        QTest::keyClick(&dialog, Qt::Key_Tab);
    }
    return false;
}

class RunDialogTest : public testing::Test {
protected:
    // By Tab and Space alone, to each of these in turn; then the file dialog with this title.
    std::optional<LettersOut> walk(const QStringList& parts, const QString& title) {
        m_desk.dialogs.expectDialog(u"letters.run"_s, [parts](QDialog& dialog) {
            dialog.show();
            for (const QString& part : parts) {
                EXPECT_TRUE(tabTo(dialog, part)) << qPrintable(part);
                QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
            }
            return dialog.result() == QDialog::Accepted;
        });
        m_desk.dialogs.expectFile(title, u"/letters"_s);
        return askWhere(m_desk.around(), m_asked, RunDialog::First::Print, u"30 letters"_s);
    }
    bool offers(const QString& way) {
        const RunDialog dialog(m_desk.around(), m_asked, RunDialog::First::Print);
        return dialog.findChild<QPushButton*>(u"letters.run."_s + way) != nullptr;
    }
    bool says(const QString& words) {
        const RunDialog dialog(m_desk.around(), m_asked, RunDialog::First::Print);
        return std::ranges::any_of(dialog.findChildren<QLabel*>(), [&](const QLabel* each) {
            return each->text().contains(words);
        });
    }

    LettersAtTheDesk m_desk;
    RunDialog::Asked m_asked{.letters = 30, .drafts = 28, .title = u"30 letters go out"_s, .text = {}};
};

} // namespace

TEST_F(RunDialogTest, ThePrinterIsOneKeyAway) {
    m_desk.dialogs.expectDialog(u"letters.run"_s, [](QDialog& dialog) {
        dialog.show();
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        return dialog.result() == QDialog::Accepted;
    });
    const auto out = askWhere(m_desk.around(), m_asked, RunDialog::First::Print, u"30 letters"_s);
    ASSERT_TRUE(out);
    EXPECT_EQ(out->kind, Kind::Printer);
    EXPECT_EQ(out->place, u"Office printer"_s);
    EXPECT_EQ(out->look, LetterLook::Normal);
}

TEST_F(RunDialogTest, LargePrintOneFileALetterByKeyboard) {
    const auto out = walk({u"letters.run.large"_s, u"letters.run.saveEach"_s},
                          u"Folder for the letters"_s);
    ASSERT_TRUE(out);
    EXPECT_EQ(out->kind, Kind::FileEach);
    EXPECT_EQ(out->place, u"/letters"_s);
    EXPECT_EQ(out->look, LetterLook::LargePrint);
}

TEST_F(RunDialogTest, OneFileByKeyboard) {
    const auto out = walk({u"letters.run.save"_s}, u"Save as PDF"_s);
    ASSERT_TRUE(out);
    EXPECT_EQ(out->kind, Kind::OneFile);
    EXPECT_EQ(out->look, LetterLook::Normal);
}

TEST_F(RunDialogTest, DraftsByKeyboardIntoAFolder) {
    const auto out = walk({u"letters.run.drafts"_s}, u"Folder for the e-mail drafts"_s);
    ASSERT_TRUE(out);
    EXPECT_EQ(out->kind, Kind::Drafts);
    EXPECT_EQ(out->place, u"/letters"_s);
}

TEST_F(RunDialogTest, EveryWayHasItsOwnLetterWithAlt) {
    const RunDialog dialog(m_desk.around(), m_asked, RunDialog::First::Print);
    QStringList letters;
    for (const QPushButton* button : dialog.findChildren<QPushButton*>())
        if (const QKeySequence key = QKeySequence::mnemonic(button->text()); !key.isEmpty())
            letters.append(key.toString());
    EXPECT_EQ(letters, (QStringList{u"Alt+E"_s, u"Alt+O"_s, u"Alt+D"_s, u"Alt+P"_s}));
}

TEST_F(RunDialogTest, WhereNobodyHasAnEmailDraftsAreNotOffered) {
    m_asked.drafts = 1;
    EXPECT_TRUE(offers(u"drafts"_s));
    m_asked.drafts = 0;
    EXPECT_FALSE(offers(u"drafts"_s));
}

TEST_F(RunDialogTest, OneLetterIsOneFile) {
    m_asked.letters = m_asked.drafts = 1;
    EXPECT_FALSE(offers(u"saveEach"_s));
    m_asked.letters = 2;
    EXPECT_TRUE(offers(u"saveEach"_s));
}

TEST_F(RunDialogTest, HowManyCannotGoAsDraftsIsSaidBefore) {
    EXPECT_TRUE(says(u"28 of 30 can go as e-mail drafts"_s));
    m_asked.drafts = 30;
    EXPECT_FALSE(says(u"e-mail drafts;"_s));
}

TEST_F(RunDialogTest, TabWalksItAsItIsRead) {
    RunDialog dialog(m_desk.around(), m_asked, RunDialog::First::Print);
    EXPECT_EQ(tabOrderFaults(dialog), QStringList());
}
