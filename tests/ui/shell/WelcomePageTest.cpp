// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/WelcomePage.h"

#include "tests/support/OfficeOnDisk.h"
#include "tests/support/ScriptedDialogs.h"
#include "tests/support/Widgets.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/WayButton.h"
#include "ui/widgets/Notice.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class WelcomePageTest : public ::testing::Test {
protected:
    QString fileThere(const QString& name) const {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        return file.fileName();
    }
    std::unique_ptr<WelcomePage> open() {
        auto page = std::make_unique<WelcomePage>(
            FirstRunSurroundings{clock, codes, dialogs, preferences, theme});
        page->resize(1280, 800);
        page->show();
        return page;
    }
    static WayButton* recent(const WelcomePage& page, int place) {
        return page.findChild<WayButton*>(u"welcome.recent%1"_s.arg(place));
    }
    static void press(WayButton* button) {
        ASSERT_TRUE(button);
        QTest::keyClick(button, Qt::Key_Space);
        QApplication::processEvents();
    }

    QTemporaryDir folder;
    FixedClock clock{moment("2026-11-20T09:05")};
    std::shared_ptr<const CodeBook> codes = *CodeBook::shipped();
    ScriptedDialogs dialogs;
    Preferences preferences{std::make_unique<QSettings>(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)};
    Theme theme;
};

TEST_F(WelcomePageTest, TheFirstTimeThereIsNothingToOpenAgain) {
    const auto page = open();
    EXPECT_FALSE(page->findChild<QWidget*>(u"welcome.recent"_s)->isVisible());
    EXPECT_EQ(tabOrderFaults(*page), QStringList());
}

TEST_F(WelcomePageTest, TheLastFileIsFirstAndOpensWithAKey) {
    preferences.addRecentFile(fileThere(u"Mill Road.rollbook"_s));
    preferences.addRecentFile(fileThere(u"Marsh Lane.rollbook"_s));
    const auto page = open();
    EXPECT_EQ(tabOrderFaults(*page), QStringList());
    EXPECT_EQ(recent(*page, 2)->accessibleName(), u"Mill Road"_s);
    const QSignalSpy ready(page.get(), &FirstRunPage::fileReady);
    press(recent(*page, 1));
    ASSERT_EQ(ready.size(), 1);
    EXPECT_EQ(ready.at(0).at(0), folder.filePath(u"Marsh Lane.rollbook"_s));
}

TEST_F(WelcomePageTest, FourAreShown) {
    for (int i = 0; i < 5; ++i)
        preferences.addRecentFile(fileThere(u"%1.rollbook"_s.arg(i)));
    const auto page = open();
    EXPECT_TRUE(recent(*page, 4));
    EXPECT_FALSE(recent(*page, 5));
}

TEST_F(WelcomePageTest, AFileThatIsGoneSaysSoAndLeavesTheListWhenPressed) {
    preferences.addRecentFile(fileThere(u"Marsh Lane.rollbook"_s));
    preferences.addRecentFile(folder.filePath(u"gone.rollbook"_s));
    const auto page = open();
    EXPECT_TRUE(recent(*page, 1)->accessibleDescription().startsWith(u"Not there any more"_s));
    const QSignalSpy ready(page.get(), &FirstRunPage::fileReady);
    press(recent(*page, 1));
    EXPECT_TRUE(ready.isEmpty());
    EXPECT_TRUE(page->findChild<Notice*>()->sentence().contains(u"gone.rollbook"_s));
    EXPECT_EQ(preferences.recentFiles(), QStringList{folder.filePath(u"Marsh Lane.rollbook"_s)});
    EXPECT_FALSE(recent(*page, 1)->isVisible());
    EXPECT_TRUE(recent(*page, 2)->isVisible());
}

} // namespace
} // namespace rollbook
