// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/latebook/LateBookView.h"

#include "tests/ui/latebook/HatchAtTheDesk.h"
#include "ui/latebook/LateBookPage.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class LateBookViewTest : public testing::Test {
protected:
    LateBookViewTest() {
        m_view.resize(1096, 716);
        m_view.show();
        m_view.open({.view = ViewId::LateBook});
    }
    HatchAtTheDesk m_desk;
    LateBookView m_view{m_desk.around()};
};

} // namespace

TEST_F(LateBookViewTest, OpensAtTheHatch) {
    EXPECT_EQ(m_view.current().page(), u"signIn"_s);
    EXPECT_EQ(m_view.title(), u"Late book › Sign in"_s);
}

TEST_F(LateBookViewTest, EveryCommandIsWhole) {
    EXPECT_EQ(m_desk.commands.faults(), QStringList());
}

TEST_F(LateBookViewTest, SignInAndTheFireListAreOfEverywhere) {
    for (const auto* id : {"latebook.signIn", "latebook.fireList"})
        EXPECT_FALSE(m_desk.commands.command(QString::fromLatin1(id))->context);
}

TEST_F(LateBookViewTest, TheSignInKeyGoesToThePage) {
    m_desk.commands.action(u"latebook.signIn"_s)->trigger();
    ASSERT_EQ(m_desk.navigator.gone.size(), 1U);
    EXPECT_EQ(m_desk.navigator.gone.front(),
              (Place{.view = ViewId::LateBook, .page = u"signIn"_s}));
}

TEST_F(LateBookViewTest, TheFireListPrintsInOneKeyWhateverTheDeskShows) {
    m_desk.privacy.setHidden(true);
    m_desk.commands.action(u"latebook.fireList"_s)->trigger();
    EXPECT_EQ(m_desk.printing.titles, QStringList(u"Fire list, 20/11/2024 09:12"_s));
}
