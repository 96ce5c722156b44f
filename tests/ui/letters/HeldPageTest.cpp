// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/HeldPage.h"

#include "core/office/letters/HoldLetters.h"
#include "tests/support/Must.h"
#include "tests/support/Widgets.h"
#include "tests/ui/letters/LettersAtTheDesk.h"
#include "ui/letters/DuePage.h"
#include "ui/letters/LettersView.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/Notice.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class HeldPageTest : public testing::Test {
protected:
    HeldPageTest() {
        m_view.resize(1096, 716);
        m_view.show();
        m_view.open({.view = ViewId::Letters, .page = u"held"_s});
    }
    void run(const char* command) {
        m_desk.commands.refresh();
        m_desk.commands.action(QString::fromLatin1(command))->trigger();
    }
    void hold(HoldCause cause, QDate review) {
        must(HoldLetters(m_desk.disk.office())
                 .hold({.pupil = m_desk.pupil(u"Ada"_s),
                        .cause = cause,
                        .words = u"Her grandfather"_s,
                        .decidedBy = u"Sam Lead"_s,
                        .from = day("2024-11-21"),
                        .review = review},
                       m_desk.disk.author()));
    }
    QString review() {
        return m_page.model().index(0, HeldModel::Review).data().toString();
    }
    QString shown() { return gridText(m_page.model()); }

    LettersAtTheDesk m_desk;
    LettersView m_view{m_desk.around()};
    HeldPage& m_page{*qobject_cast<HeldPage*>(m_view.page(u"held"_s))};
};

} // namespace

TEST_F(HeldPageTest, AHoldSaysWhyWhoDecidedAndUntilWhen) {
    const QAbstractItemModelTester tester(const_cast<HeldModel*>(&m_page.model()));
    m_desk.dialogs.expectDialog(u"letters.hold"_s, [](QDialog& dialog) {
        EXPECT_EQ(tabOrderFaults(dialog), QStringList());
        QTest::keyClicks(dialog.findChild<QLineEdit*>(u"letters.hold.pupil.line"_s), u"ada"_s);
        dialog.findChild<QLineEdit*>(u"letters.hold.words"_s)->setText(u"Her grandfather"_s);
        dialog.findChild<QLineEdit*>(u"letters.hold.decidedBy"_s)->setText(u"Sam Lead"_s);
        dialog.findChild<QPushButton*>(u"letters.hold.done"_s)->click();
        return dialog.result() == QDialog::Accepted;
    });
    run("letters.hold");
    EXPECT_EQ(shown(), u"Name | Class | Cause | In words | Decided by | Since | Look again\n"
                       "Pupil, Ada | 4A | Bereavement | Her grandfather | Sam Lead | 21/11/2024 | "
                       "19/12/2024\n"_s);
}

TEST_F(HeldPageTest, WithoutAPupilOrADecisionTheFormStays) {
    m_desk.dialogs.expectDialog(u"letters.hold"_s, [](QDialog& dialog) {
        auto* done = dialog.findChild<QPushButton*>(u"letters.hold.done"_s);
        const auto* notice = dialog.findChild<Notice*>();
        done->click();
        EXPECT_TRUE(notice->sentence().startsWith(u"Say who it is about"_s));
        QTest::keyClicks(dialog.findChild<QLineEdit*>(u"letters.hold.pupil.line"_s), u"ada"_s);
        dialog.findChild<QLineEdit*>(u"letters.hold.words"_s)->setText(u"Her grandfather"_s);
        done->click();
        EXPECT_EQ(dialog.result(), 0) << "nobody decided";
        return false;
    });
    run("letters.hold");
    EXPECT_TRUE(m_desk.disk.school().letters.holds.empty());
}

TEST_F(HeldPageTest, AfterADeathNobodyIsRemindedToLookAgain) {
    m_desk.dialogs.expectDialog(u"letters.hold"_s, [](QDialog& dialog) {
        dialog.show();
        auto* again = dialog.findChild<DateEdit*>(u"letters.hold.review"_s);
        EXPECT_TRUE(again->isVisible());
        dialog.findChild<QComboBox*>(u"letters.hold.cause"_s)->setCurrentText(u"Death"_s);
        EXPECT_FALSE(again->isVisible());
        return false;
    });
    run("letters.hold");
    hold(HoldCause::Death, {});
    EXPECT_EQ(review(), QString());
}

TEST_F(HeldPageTest, TheDayToLookAgainIsDueFromTheDayItself) {
    hold(HoldCause::Hospital, day("2024-11-22"));
    EXPECT_EQ(review(), u"22/11/2024"_s);
    m_desk.disk.clock().set(moment("2024-11-22T09:00"));
    EXPECT_EQ(review(), u"due 22/11/2024"_s);
}

TEST_F(HeldPageTest, ReleasedInWordsLettersGoOutAgain) {
    hold(HoldCause::Hospital, {});
    m_desk.dialogs.expectDialog(u"letters.release"_s, [](QDialog& dialog) {
        EXPECT_EQ(tabOrderFaults(dialog), QStringList());
        auto* done = dialog.findChild<QPushButton*>(u"letters.release.done"_s);
        done->click();
        EXPECT_FALSE(dialog.findChild<Notice*>()->sentence().isEmpty()) << "without words";
        dialog.findChild<QLineEdit*>(u"letters.release.words"_s)->setText(u"At home again"_s);
        done->click();
        return dialog.result() == QDialog::Accepted;
    });
    run("letters.release");
    EXPECT_EQ(m_page.model().rowCount(), 0);
    EXPECT_TRUE(m_desk.disk.school().letters.holds.empty());
}

TEST_F(HeldPageTest, AHeldPupilsLetterIsHeldBackInTheRun) {
    hold(HoldCause::Bereavement, {});
    m_view.open({.view = ViewId::Letters, .page = u"due"_s});
    const auto& due = *qobject_cast<DuePage*>(m_view.page(u"due"_s));
    EXPECT_TRUE(gridText(const_cast<DuePage&>(due).presenter().model())
                    .contains(u"held: all letters held"_s));
}

TEST_F(HeldPageTest, CausesAndNamesAreHidden) {
    hold(HoldCause::Bereavement, {});
    m_desk.privacy.setHidden(true);
    for (const QString& told : {u"Ada"_s, u"Bereavement"_s, u"grandfather"_s, u"Sam Lead"_s})
        EXPECT_FALSE(shown().contains(told)) << qPrintable(told);
}

TEST_F(HeldPageTest, TabWalksThePageAsItIsRead) {
    hold(HoldCause::Bereavement, {});
    EXPECT_EQ(tabOrderFaults(m_page), QStringList());
}
