// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/IdleWatch.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class IdleWatchTest : public testing::Test {
protected:
    IdleWatchTest() {
        QObject::connect(&m_watch, &IdleWatch::idle, &m_watch, [this] { ++m_idle; });
    }
    void wait(int seconds) {
        m_clock.set(m_clock.now().addSecs(seconds));
        m_watch.look();
    }
    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0))};
    IdleWatch m_watch{m_clock, 5};
    int m_idle = 0;
};

} // namespace

TEST_F(IdleWatchTest, IsQuietASecondBeforeItsTime) {
    wait(5 * 60 - 1);
    EXPECT_EQ(m_idle, 0);
}

TEST_F(IdleWatchTest, SpeaksAtItsTime) {
    wait(5 * 60);
    EXPECT_EQ(m_idle, 1);
}

TEST_F(IdleWatchTest, AKeyBeginsTheTimeAgain) {
    wait(5 * 60 - 1);
    QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s);
    QCoreApplication::sendEvent(&m_watch, &key);
    wait(1);
    EXPECT_EQ(m_idle, 0);
}

TEST_F(IdleWatchTest, SpeaksOnceForEachSpell) {
    wait(5 * 60);
    wait(1);
    EXPECT_EQ(m_idle, 1);
}
