// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/roll/Upn.h"
#include "tests/support/OfficeOnDisk.h"
#include "tests/support/ScriptedDialogs.h"
#include "ui/firstrun/FirstRun.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Preferences.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// A machine without a school on it, Friday 20 November 2026, and only its keyboard.
class FirstRunJourney : public ::testing::Test {
protected:
    FirstRunJourney() {
        page.resize(1280, 800);
        page.show();
        ROLLBOOK_REQUIRE(QTest::qWaitForWindowActive(&page), u"the window"_s);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(page.windowHandle(), key, with);
    }
    void type(const char* keys) {
        for (const char* key = keys; *key; ++key)
            QTest::keyClick(page.windowHandle(), *key);
    }
    void field(const char* keys) {
        type(keys);
        press(Qt::Key_Tab);
    }
    // Tab by Tab, as a person does.
    void walkTo(const QString& name) {
        for (int i = 0; i < 40 && page.focusWidget()->objectName() != name; ++i)
            press(Qt::Key_Tab);
        ASSERT_EQ(page.focusWidget()->objectName(), name);
    }
    QString pupilList() const {
        const QString body = u"801200001001"_s;
        QFile file(folder.filePath(u"pupils.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(u"UPN,Surname,Forename,DOB,Year,Class\n%1,Wright,Mei,01/02/2018,4,4B\n"_s
                       .arg(Upn::checkLetterFor(body) + body)
                       .toUtf8());
        return file.fileName();
    }

    QTemporaryDir folder;
    FixedClock clock{moment("2026-11-20T08:30")};
    std::shared_ptr<const CodeBook> codes = *CodeBook::shipped();
    ScriptedDialogs dialogs;
    Preferences preferences{std::make_unique<QSettings>(folder.filePath(u"settings.ini"_s),
                                                        QSettings::IniFormat)};
    Theme theme;
    FirstRun page{FirstRunSurroundings{clock, codes, dialogs, preferences, theme}};
};

TEST_F(FirstRunJourney, FromNothingToASchoolWithTheOfficerAtItsDesk) {
    const QSignalSpy ready(&page, &FirstRunPage::fileReady);
    const QString file = folder.filePath(u"marsh.rollbook"_s);
    walkTo(u"welcome.setUp"_s);
    press(Qt::Key_Space);
    field("Marsh Lane");
    field("204");
    field("2345");
    dialogs.expectFile(u"kept"_s, file);
    walkTo(u"wizard.chooseFile"_s);
    press(Qt::Key_Space);
    walkTo(u"wizard.next"_s);
    press(Qt::Key_Space);  // the year's dates as proposed
    press(Qt::Key_Return); // the register times
    press(Qt::Key_Return); // who is at the desk
    field("Ruth Okafor");
    press(Qt::Key_Tab); // the job title as proposed
    field("2468");
    type("2468");
    press(Qt::Key_Return);
    dialogs.expectFile(u"pupils"_s, pupilList());
    press(Qt::Key_Space); // choose a file…
    press(Qt::Key_Space); // bring in
    for (int step = 0; step < 3; ++step) {
        walkTo(u"wizard.next"_s); // contacts and marks may wait
        press(Qt::Key_Space);
    }
    EXPECT_FALSE(QFile::exists(file)) << "nothing before the last word";
    press(Qt::Key_Space); // Open the registers

    ASSERT_EQ(ready.size(), 1);
    const auto office = Office::open(file, OpenMode::ReadWrite, clock, codes);
    ASSERT_TRUE(office);
    EXPECT_EQ((*office)->school().roll.classesOn(clock.today()), std::vector{u"4B"_s});
    Desk desk(**office);
    ASSERT_EQ(desk.people().size(), 1U);
    EXPECT_EQ(desk.people()[0].name, ready.at(0).at(1).toString());
    EXPECT_TRUE(*desk.sitDown(desk.people()[0].id, ready.at(0).at(2).toString()));
}

} // namespace
} // namespace rollbook
