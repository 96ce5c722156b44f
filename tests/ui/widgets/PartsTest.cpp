// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Parts.h"
#include "ui/widgets/Notice.h"

#include <QAction>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

TEST(PartsTest, AButtonFollowsItsAction) {
    QAction action(u"Take register"_s);
    const std::unique_ptr<QPushButton> button(makeButton(&action));
    action.setEnabled(false);
    action.setText(u"Take the register"_s);
    EXPECT_FALSE(button->isEnabled());
    EXPECT_EQ(button->text(), u"Take the register"_s);
}

TEST(PartsTest, APressRunsTheAction) {
    QAction action(u"Take register"_s);
    int ran = 0;
    QObject::connect(&action, &QAction::triggered, &action, [&] { ++ran; });
    const std::unique_ptr<QPushButton> button(makeButton(&action));
    QTest::mouseClick(button.get(), Qt::LeftButton);
    EXPECT_EQ(ran, 1);
}

TEST(PartsTest, ALabelShowsWhatLooksLikeMarkupAsItIs) {
    const std::unique_ptr<QLabel> label(makeLabel(u"<b>Robert</b>"_s, "muted"));
    EXPECT_EQ(label->textFormat(), Qt::PlainText);
}

TEST(NoticeTest, IsHiddenUntilItHasSomethingToSay) {
    const Theme theme;
    QWidget page;
    Notice notice(theme, &page);
    page.show();
    EXPECT_FALSE(notice.isVisible());
    notice.say(NoticeKind::Refusal, u"X is not allowed."_s);
    EXPECT_TRUE(notice.isVisible());
    EXPECT_EQ(notice.sentence(), u"X is not allowed."_s);
}

TEST(NoticeTest, ItsCrossPutsItAway) {
    const Theme theme;
    QWidget page;
    Notice notice(theme, &page);
    page.show();
    notice.say(NoticeKind::Word, u"Saved."_s);
    QTest::mouseClick(notice.findChild<QToolButton*>(u"notice.close"_s), Qt::LeftButton);
    EXPECT_FALSE(notice.isVisible());
    EXPECT_TRUE(notice.sentence().isEmpty());
}
