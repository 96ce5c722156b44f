// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Commands.h"

#include <QWidget>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

Command command(const QString& id, const QString& key = {}, std::optional<ViewId> context = {}) {
    return {.id = id,
            .text = u"Do it"_s,
            .description = u"Does it"_s,
            .shortcut = QKeySequence(key),
            .context = context,
            .run = [] {}};
}

class CommandsTest : public testing::Test {
protected:
    Theme m_theme;
    QWidget m_owner;
    Commands m_commands{m_theme};

    QStringList faultsOf(std::initializer_list<Command> commands) {
        for (const Command& each : commands)
            m_commands.add(each, &m_owner);
        return m_commands.faults();
    }
};

} // namespace

TEST_F(CommandsTest, AnOrderlyTableHasNoFaults) {
    EXPECT_EQ(faultsOf({command(u"a.one"_s, u"Ctrl+1"_s), command(u"a.two"_s, u"Ctrl+2"_s)}),
              QStringList());
}

TEST_F(CommandsTest, AnIdStandsOnce) {
    EXPECT_EQ(faultsOf({command(u"a.one"_s), command(u"a.one"_s)}).size(), 1);
}

TEST_F(CommandsTest, OneKeyInTwoViewsIsNoConflict) {
    EXPECT_EQ(faultsOf({command(u"a.one"_s, u"D"_s, ViewId::Today),
                        command(u"b.one"_s, u"D"_s, ViewId::Census)}),
              QStringList());
}

TEST_F(CommandsTest, OneKeyTwiceInAViewIsAConflict) {
    EXPECT_EQ(faultsOf({command(u"a.one"_s, u"D"_s, ViewId::Today),
                        command(u"a.two"_s, u"D"_s, ViewId::Today)})
                  .size(),
              1);
}

TEST_F(CommandsTest, AKeyOfEverywhereConflictsWithEveryView) {
    EXPECT_EQ(faultsOf({command(u"a.one"_s, u"Ctrl+P"_s),
                        command(u"b.one"_s, u"Ctrl+P"_s, ViewId::Census)})
                  .size(),
              1);
}

TEST_F(CommandsTest, EachHasADescriptionAndSomethingToRun) {
    Command silent = command(u"a.one"_s);
    silent.description.clear();
    Command idle = command(u"a.two"_s);
    idle.run = {};
    EXPECT_EQ(faultsOf({silent, idle}).size(), 2);
}

TEST_F(CommandsTest, AWidgetsOwnKeyNeedsNothingToRunAndIsNoActionsShortcut) {
    Command typed = command(u"a.one"_s, u"Space"_s, ViewId::Registers);
    typed.run = {};
    typed.keyOwner = KeyOwner::Widget;
    EXPECT_EQ(faultsOf({typed}), QStringList());
    EXPECT_TRUE(m_commands.action(u"a.one"_s)->shortcut().isEmpty());
}

TEST_F(CommandsTest, WhetherItIsEnabledIsAskedAgainAtThePress) {
    bool isEnabled = true;
    int ran = 0;
    Command one = command(u"a.one"_s);
    one.enabled = [&] { return isEnabled; };
    one.run = [&] { ++ran; };
    QAction* action = m_commands.add(one, &m_owner);
    isEnabled = false;
    action->trigger();
    EXPECT_EQ(ran, 0);
    EXPECT_FALSE(action->isEnabled());
}

TEST_F(CommandsTest, AViewSeesItsOwnAndThoseOfEverywhere) {
    faultsOf({command(u"everywhere"_s), command(u"today"_s, {}, ViewId::Today),
              command(u"census"_s, {}, ViewId::Census)});
    EXPECT_EQ(m_commands.in(ViewId::Today).size(), 2U);
    EXPECT_EQ(m_commands.in(std::nullopt).size(), 1U);
}

TEST_F(CommandsTest, ACommandOutlivesTheActionOfADeletedView) {
    auto view = std::make_unique<QWidget>();
    m_commands.add(command(u"a.one"_s), view.get());
    view.reset();
    EXPECT_EQ(m_commands.action(u"a.one"_s), nullptr);
    m_commands.refresh();
}

// A page that goes may still ask for a refresh, and its view is no more.
TEST_F(CommandsTest, WhatAViewAndItsPagesOwnIsForgottenWithIt) {
    int asked = 0;
    QWidget page(&m_owner);
    QWidget other;
    const auto counting = [&asked](const QString& id) {
        Command one = command(id);
        one.enabled = [&asked] { return ++asked > 0; };
        return one;
    };
    m_commands.add(counting(u"a.ofView"_s), &m_owner);
    m_commands.add(counting(u"a.ofPage"_s), &page);
    m_commands.add(counting(u"b.ofOther"_s), &other);
    asked = 0;
    m_commands.forget(m_owner);
    m_commands.refresh();
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(m_commands.command(u"a.ofPage"_s), nullptr);
    EXPECT_NE(m_commands.command(u"b.ofOther"_s), nullptr);
}
