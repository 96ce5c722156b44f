// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/LetterheadPage.h"

#include "tests/support/Widgets.h"
#include "tests/ui/letters/LettersAtTheDesk.h"
#include "ui/letters/LetterPreview.h"
#include "ui/letters/LettersView.h"
#include "ui/widgets/Notice.h"

#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class LetterheadPageTest : public testing::Test {
protected:
    LetterheadPageTest() {
        m_view.resize(1096, 716);
        m_view.show();
        m_view.open({.view = ViewId::Letters, .page = u"letterhead"_s});
    }
    template <typename T>
    T* part(const char* name) {
        return m_page.findChild<T*>(QString::fromLatin1(name));
    }
    void press(const char* verb) { part<QPushButton>(verb)->click(); }
    Notice& notice() { return *part<Notice>("letterhead.notice"); }
    const Letterhead& stands() { return m_desk.disk.school().letterhead; }
    QString file(const QByteArray& bytes) {
        const QString path = m_folder.filePath(u"logo.png"_s);
        QFile made(path);
        EXPECT_TRUE(made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size());
        return path;
    }

    LettersAtTheDesk m_desk;
    LettersView m_view{m_desk.around()};
    LetterheadPage& m_page{*qobject_cast<LetterheadPage*>(m_view.page(u"letterhead"_s))};
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(LetterheadPageTest, WhatStandsIsInTheFormAndOnAnEmptyPage) {
    EXPECT_EQ(part<QPlainTextEdit>("letterhead.address")->toPlainText(), u"Marsh Lane\nE8 2BB"_s);
    EXPECT_EQ(part<QLineEdit>("letterhead.signatory")->text(), u"Sam Lead"_s);
    EXPECT_EQ(part<LetterPreview>("letterhead.page")->pages(), 1);
}

TEST_F(LetterheadPageTest, WhatIsKeptStandsFromNowOn) {
    part<QPlainTextEdit>("letterhead.address")->setPlainText(u"  New  Road \n\nE8 3CC"_s);
    part<QSpinBox>("letterhead.offsetDown")->setValue(-15);
    press("letterhead.keep");
    EXPECT_EQ(stands().address, (QStringList{u"New Road"_s, u"E8 3CC"_s}));
    EXPECT_EQ(stands().offsetDown, -15);
    EXPECT_EQ(notice().kind(), NoticeKind::Done);
}

TEST_F(LetterheadPageTest, WhatIsTypedStaysWhileSomebodyLooksElsewhere) {
    QTest::keyClicks(part<QLineEdit>("letterhead.email"), u"office@example.org"_s);
    m_view.open({.view = ViewId::Letters, .page = u"due"_s});
    m_view.open({.view = ViewId::Letters, .page = u"letterhead"_s});
    EXPECT_EQ(part<QLineEdit>("letterhead.email")->text(), u"office@example.org"_s);
}

TEST_F(LetterheadPageTest, ALogoIsChosenAndTakenAway) {
    QByteArray picture("\x89PNG\r\n");
    m_desk.dialogs.expectFile(u"Choose a logo"_s, file(picture));
    press("letterhead.chooseLogo");
    press("letterhead.keep");
    EXPECT_EQ(stands().logo, picture);
    press("letterhead.noLogo");
    press("letterhead.keep");
    EXPECT_TRUE(stands().logo.isEmpty());
}

TEST_F(LetterheadPageTest, ALogoOneByteTooLargeIsRefused) {
    QByteArray picture("\x89PNG\r\n");
    picture.resize(kLogoBytes + 1, 'x');
    m_desk.dialogs.expectFile(u"Choose a logo"_s, file(picture));
    press("letterhead.chooseLogo");
    press("letterhead.keep");
    EXPECT_EQ(notice().kind(), NoticeKind::Refusal);
    EXPECT_TRUE(stands().logo.isEmpty());
    picture.chop(1);
    m_desk.dialogs.expectFile(u"Choose a logo"_s, file(picture));
    press("letterhead.chooseLogo");
    press("letterhead.keep");
    EXPECT_EQ(stands().logo.size(), kLogoBytes);
}

TEST_F(LetterheadPageTest, TheRulerPagePrints) {
    press("letterhead.ruler");
    EXPECT_EQ(m_desk.printing.titles, QStringList(u"Ruler page for window envelopes"_s));
}

TEST_F(LetterheadPageTest, TabWalksTheFormAsItIsRead) {
    EXPECT_EQ(tabOrderFaults(m_page), QStringList());
}
