// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/LettersView.h"

#include "tests/ui/letters/LettersAtTheDesk.h"
#include "ui/letters/DuePage.h"
#include "ui/shell/ViewPage.h"

#include <QTabBar>
#include <QTableView>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class LettersViewTest : public testing::Test {
protected:
    LettersViewTest() {
        m_view.resize(1096, 716);
        m_view.show();
        m_view.open({.view = ViewId::Letters});
    }
    LettersAtTheDesk m_desk;
    LettersView m_view{m_desk.around()};
};

} // namespace

TEST_F(LettersViewTest, OpensAtTheRun) {
    EXPECT_EQ(m_view.current().page(), u"due"_s);
    EXPECT_EQ(m_view.title(), u"Letters › To send"_s);
}

TEST_F(LettersViewTest, TheTabCountsTheLettersThatCanGo) {
    EXPECT_EQ(m_view.findChild<QTabBar*>(u"letters.tabs"_s)->tabText(0), u"To send  2"_s);
}

TEST_F(LettersViewTest, TheKeyGoesRoundThePages) {
    auto* next = m_desk.commands.action(u"letters.nextPage"_s);
    QStringList pages;
    do {
        pages.append(m_view.current().page());
        next->trigger();
    } while (m_view.current().page() != u"due"_s);
    EXPECT_EQ(pages, (QStringList{u"due"_s, u"sent"_s, u"held"_s, u"letterhead"_s, u"words"_s}));
}

TEST_F(LettersViewTest, APlaceBringsTheLetterOfThePupil) {
    m_view.open({.view = ViewId::Letters, .page = u"due"_s, .pupil = m_desk.pupil(u"Dot"_s)});
    const auto* list = m_view.findChild<QTableView*>(u"letters.due.list"_s);
    EXPECT_EQ(list->currentIndex().siblingAtColumn(DueModel::Name).data().toString(),
              u"Pupil, Dot"_s);
}

TEST_F(LettersViewTest, EveryCommandIsWhole) {
    EXPECT_EQ(m_desk.commands.faults(), QStringList());
}
