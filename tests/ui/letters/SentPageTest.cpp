// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/SentPage.h"

#include "core/office/AmendMarks.h"
#include "core/office/letters/NoteLetter.h"
#include "tests/support/Must.h"
#include "tests/support/Widgets.h"
#include "tests/ui/letters/LettersAtTheDesk.h"
#include "ui/letters/LetterPreview.h"
#include "ui/letters/LettersView.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/Notice.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class SentPageTest : public testing::Test {
protected:
    SentPageTest() : m_letter(m_desk.issueAda()) {
        m_view.resize(1096, 716);
        m_view.show();
        m_view.open({.view = ViewId::Letters, .page = u"sent"_s});
    }
    template <typename T>
    T* part(const char* name) {
        return m_page.findChild<T*>(QString::fromLatin1(name));
    }
    QString notice() { return part<Notice>("letters.sent.notice")->sentence(); }
    QString history() { return part<QLabel>("letters.sent.history")->text(); }
    QString since() {
        return m_page.rows().index(0, SentModel::Standing).data().toString();
    }
    void run(const char* command) {
        m_desk.commands.refresh();
        m_desk.commands.action(QString::fromLatin1(command))->trigger();
    }
    // Fills the one-line fields of a form and presses its verb.
    void expectForm(const QString& name, const std::map<QString, QString>& fields) {
        m_desk.dialogs.expectDialog(name, [name, fields](QDialog& dialog) {
            EXPECT_EQ(tabOrderFaults(dialog), QStringList());
            for (const auto& [field, words] : fields)
                dialog.findChild<QLineEdit*>(u"%1.%2"_s.arg(name, field))->setText(words);
            dialog.findChild<QPushButton*>(name + u".done"_s)->click();
            return dialog.result() == QDialog::Accepted;
        });
    }
    void expectRun() {
        m_desk.dialogs.expectDialog(u"letters.run"_s, [](QDialog& dialog) {
            dialog.findChild<QPushButton*>(u"letters.run.print"_s)->click();
            return dialog.result() == QDialog::Accepted;
        });
    }
    const std::vector<LetterEvent>& events() { return m_desk.disk.school().letters.events; }

    LettersAtTheDesk m_desk;
    qint64 m_letter;
    LettersView m_view{m_desk.around()};
    SentPage& m_page{*qobject_cast<SentPage*>(m_view.page(u"sent"_s))};
};

} // namespace

TEST_F(SentPageTest, EachLetterStandsWithItsDayAndTheDayOfAnswer) {
    const QAbstractItemModelTester tester(const_cast<QAbstractItemModel*>(&m_page.rows()));
    EXPECT_EQ(gridText(m_page.rows()),
              u"Sent | Name | Class | Letter | To | Since then\n"
              "21/11/2024 | Pupil, Ada | 4A | No reason yet, three days | Mx Wei Adason | answer due "
              "25/11/2024\n"_s);
}

TEST_F(SentPageTest, TheDayOfAnswerItselfIsInTimeTheDayAfterIsNot) {
    const School& school = m_desk.disk.school();
    EXPECT_EQ(sentRows(school, day("2024-11-25")).front().standing, SentStanding::AnswerDue);
    EXPECT_EQ(sentRows(school, day("2024-11-26")).front().standing, SentStanding::NoAnswer);
}

TEST_F(SentPageTest, PostedWithTheNumberOfARecordedDelivery) {
    expectForm(u"letters.posted"_s, {{u"number"_s, u"RN 123 456 789 GB"_s}});
    run("letters.posted");
    EXPECT_TRUE(since().endsWith(u"posted 21/11/2024"_s));
    EXPECT_TRUE(history().contains(u"RN 123 456 789 GB"_s));
}

TEST_F(SentPageTest, WhatCameBackIsNoAnswer) {
    expectForm(u"letters.returned"_s, {{u"words"_s, u"gone away"_s}});
    run("letters.returned");
    EXPECT_EQ(since(), u"came back 21/11/2024"_s);
}

TEST_F(SentPageTest, AnAnswerSaysWhatWasSaidAndDecided) {
    expectForm(u"letters.answered"_s,
               {{u"said"_s, u"He was ill"_s}, {u"decision"_s, u"I for all six"_s}});
    run("letters.answered");
    EXPECT_EQ(since(), u"answered 21/11/2024"_s);
    ASSERT_EQ(events().size(), 1U);
    EXPECT_EQ(events().front().decision, u"I for all six"_s);
    EXPECT_EQ(m_desk.disk.school().work.contacts.size(), 1U);
}

TEST_F(SentPageTest, AnAnswerWithoutWordsIsRefusedInTheForm) {
    m_desk.dialogs.expectDialog(u"letters.answered"_s, [](QDialog& dialog) {
        dialog.findChild<QPushButton*>(u"letters.answered.done"_s)->click();
        EXPECT_FALSE(dialog.findChild<Notice*>()->sentence().isEmpty());
        return false;
    });
    run("letters.answered");
    EXPECT_TRUE(events().empty());
}

TEST_F(SentPageTest, NothingHappensToALetterBeforeItsDay) {
    m_desk.disk.clock().set(moment("2024-11-22T09:00"));
    m_desk.dialogs.expectDialog(u"letters.posted"_s, [](QDialog& dialog) {
        auto* on = dialog.findChild<DateEdit*>(u"letters.posted.on"_s);
        on->setText(u"20/11/2024"_s);
        QTest::keyClick(on, Qt::Key_Tab);
        EXPECT_TRUE(on->isWrong());
        return false;
    });
    run("letters.posted");
}

TEST_F(SentPageTest, PrintedAgainIsTheSameLetterAndOnRecord) {
    expectRun();
    run("letters.again");
    EXPECT_EQ(m_desk.printing.titles.size(), 1);
    EXPECT_TRUE(m_desk.printing.titles.front().startsWith(u"2024-11-21 Pupil Ada"_s));
    ASSERT_EQ(events().size(), 1U);
    EXPECT_EQ(events().front().kind, LetterEventKind::Reprinted);
    EXPECT_EQ(m_desk.issued().size(), 1U) << "no letter of its own";
}

TEST_F(SentPageTest, WhatThePrinterRefusedIsNoReprint) {
    m_desk.printing.paper = Error{ErrorCode("exchange.cannotPrint"), {{u"printer"_s, u"Office"_s}}};
    expectRun();
    run("letters.again");
    EXPECT_TRUE(events().empty());
    EXPECT_EQ(part<Notice>("letters.sent.notice")->kind(), NoticeKind::Refusal);
}

TEST_F(SentPageTest, WhatTheRegisterSaysNowStandsInWords) {
    EXPECT_FALSE(history().contains(u"the register now says"_s));
    must(AmendMarks(m_desk.disk.office())
             .run({.cells = {{.pupil = m_desk.pupil(u"Ada"_s),
                              .session = session(u"2024-11-18 AM"_s),
                              .code = u"/"_s,
                              .minutesLate = {},
                              .note = {}}},
                   .reason = u"Seen in class"_s,
                   .onWordOf = {}},
                  m_desk.disk.author()));
    EXPECT_TRUE(since().startsWith(u"the register has changed"_s));
    EXPECT_TRUE(history().contains(u"the register now says"_s));
}

TEST_F(SentPageTest, EnterShowsItAsItWentOut) {
    m_desk.dialogs.expectDialog(u"letters.letter"_s, [](QDialog& dialog) {
        EXPECT_GT(dialog.findChild<LetterPreview*>()->pages(), 0);
        return false;
    });
    QTest::keyClick(part<QTableView>("letters.sent.list"), Qt::Key_Return);
}

TEST_F(SentPageTest, TypingFindsALetterByRecipient) {
    QTest::keyClicks(part<QLineEdit>("letters.sent.filter"), u"adason"_s);
    EXPECT_EQ(m_page.rows().rowCount(), 1);
    QTest::keyClicks(part<QLineEdit>("letters.sent.filter"), u"x"_s);
    EXPECT_EQ(m_page.rows().rowCount(), 0);
}

TEST_F(SentPageTest, WithNamesHiddenNeitherNameNorLetterStays) {
    m_desk.privacy.setHidden(true);
    const QString shown = gridText(m_page.rows()) + history();
    for (const QString& told : {u"Ada"_s, u"No reason"_s, u"Okafor"_s})
        EXPECT_FALSE(shown.contains(told)) << qPrintable(told);
    QTest::keyClick(part<QTableView>("letters.sent.list"), Qt::Key_Return);
    EXPECT_TRUE(notice().contains(u"F9"_s));
}

TEST_F(SentPageTest, TabWalksThePageAsItIsRead) {
    EXPECT_EQ(tabOrderFaults(m_page), QStringList());
}
