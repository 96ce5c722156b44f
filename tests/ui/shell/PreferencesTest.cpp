// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Preferences.h"

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class PreferencesTest : public testing::Test {
protected:
    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> open() {
        return std::make_unique<Preferences>(
            std::make_unique<QSettings>(m_folder.filePath(u"p.ini"_s), QSettings::IniFormat));
    }
};

} // namespace

TEST_F(PreferencesTest, AppearanceIsKept) {
    open()->setAppearance(Appearance::Dark);
    EXPECT_EQ(open()->appearance(), Appearance::Dark);
}

TEST_F(PreferencesTest, AFirstStartFollowsTheDesktopAndLocksAfterFiveMinutes) {
    EXPECT_EQ(open()->appearance(), Appearance::System);
    EXPECT_EQ(open()->idleMinutes(), 5);
}

TEST_F(PreferencesTest, TheLockCannotBeSwitchedOff) {
    open()->setIdleMinutes(0);
    EXPECT_EQ(open()->idleMinutes(), 1);
    open()->setIdleMinutes(9999);
    EXPECT_EQ(open()->idleMinutes(), 120);
}

TEST_F(PreferencesTest, RecentFilesAreNewestFirstAndEachOnce) {
    const auto preferences = open();
    preferences->addRecentFile(u"a"_s);
    preferences->addRecentFile(u"b"_s);
    preferences->addRecentFile(u"a"_s);
    EXPECT_EQ(preferences->recentFiles(), (QStringList{u"a"_s, u"b"_s}));
}

TEST_F(PreferencesTest, EightRecentFilesAreKept) {
    const auto preferences = open();
    for (int i = 0; i < 9; ++i)
        preferences->addRecentFile(QString::number(i));
    EXPECT_EQ(preferences->recentFiles().size(), 8);
    EXPECT_EQ(preferences->recentFiles().last(), u"1"_s);
}

TEST_F(PreferencesTest, ARecentFileCanBeTakenOff) {
    const auto preferences = open();
    preferences->addRecentFile(u"a"_s);
    preferences->addRecentFile(u"b"_s);
    preferences->removeRecentFile(u"a"_s);
    EXPECT_EQ(preferences->recentFiles(), QStringList{u"b"_s});
}
