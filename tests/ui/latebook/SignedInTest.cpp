// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done about those signed in: undo, taking back, ringing back.

#include "tests/support/ADeath.h"
#include "tests/ui/latebook/SignInPageFixture.h"

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class SignedInTest : public SignInPageFixture {};

} // namespace

TEST_F(SignedInTest, UndoTakesTheLastBackAndTheLineStaysAndSaysSo) {
    signIn(u"bea"_s, u"bus"_s);
    m_page.undo();
    EXPECT_EQ(m_desk.codeOf(u"Bea"_s, u"2024-11-20 AM"_s), u"N"_s);
    EXPECT_TRUE(today().endsWith(u"09:12 | Pupil, Bea | RA | L | 22 | taken back | \n"_s))
        << qPrintable(today());
}

TEST_F(SignedInTest, AnyLineIsTakenBackByItsKey) {
    signIn(u"bea"_s);
    signIn(u"ada"_s);
    auto* list = part<QTableView>("latebook.arrivals");
    list->setCurrentIndex(list->model()->index(1, 0)); // the newest is on top
    m_desk.commands.action(u"latebook.takeBack"_s)->trigger();
    EXPECT_EQ(m_desk.codeOf(u"Bea"_s, u"2024-11-20 AM"_s), u"N"_s);
    EXPECT_EQ(m_desk.codeOf(u"Ada"_s, u"2024-11-20 AM"_s), u"L"_s);
    EXPECT_FALSE(m_desk.commands.action(u"latebook.takeBack"_s)->isEnabled());
}

// checks L3, rules.md 26
TEST_F(SignedInTest, WhoWasLeftAMessageIsToBeRungBack) {
    tried(m_desk.bea(), ContactOutcome::LeftMessage);
    signIn(u"bea"_s);
    EXPECT_EQ(
        gridText(m_page.presenter().ringBacks()),
        u"Pupil | Whom | Number | Tried | To do\n"
        "Pupil, Bea | Mrs Mia Pupil, Mother | 07700 900001 | 09:12 message left | ring back: safe\n"_s);
    EXPECT_EQ(m_page.waiting(), 1);
    m_desk.set("2024-11-20T09:15");
    m_desk.commands.action(u"latebook.rung"_s)->trigger();
    EXPECT_EQ(m_page.waiting(), 0);
    EXPECT_TRUE(gridText(m_page.presenter().ringBacks()).contains(u"rung back 09:15"_s));
}

TEST_F(SignedInTest, RungBackInVainStaysToBeDone) {
    tried(m_desk.bea(), ContactOutcome::NoAnswer);
    signIn(u"bea"_s);
    m_desk.commands.action(u"latebook.rungInVain"_s)->trigger();
    EXPECT_EQ(m_page.waiting(), 1);
}

// rules.md 30: of the sign-in of this morning nothing goes on to a teacher's desk or a telephone.
TEST_F(SignedInTest, AboutAChildWhoHasDiedNoSlipIsPrintedAndNobodyIsRungBack) {
    tried(m_desk.bea(), ContactOutcome::LeftMessage);
    signIn(u"bea"_s);
    m_page.print();
    ASSERT_EQ(m_desk.printing.titles.size(), 1);
    ASSERT_EQ(m_page.waiting(), 1);
    recordDeath(m_desk.disk, m_desk.bea());
    m_page.print();
    EXPECT_EQ(m_desk.printing.titles.size(), 1);
    EXPECT_TRUE(notice().contains(u"Died on Tuesday. Decided by Sam Lead."_s));
    EXPECT_EQ(m_page.waiting(), 0);
}

TEST_F(SignedInTest, NorIsSheOfferedAsASister) {
    type(u"ada"_s);
    EXPECT_TRUE(part<QCheckBox>("latebook.sibling1"));
    recordDeath(m_desk.disk, m_desk.bea());
    part<QLineEdit>("latebook.name")->clear();
    type(u"ada"_s);
    EXPECT_FALSE(part<QCheckBox>("latebook.sibling1"));
}
