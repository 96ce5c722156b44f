// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/MainWindow.h"

#include "core/office/Settings.h"
#include "tests/support/OfficeOnDisk.h"
#include "tests/support/ScriptedDialogs.h"
#include "tests/support/Widgets.h"
#include "ui/shell/Bars.h"
#include "ui/shell/Desk.h"
#include "ui/shell/HelpPane.h"
#include "ui/shell/LockPage.h"
#include "ui/shell/Palette.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/Printing.h"
#include "ui/shell/Privacy.h"
#include "ui/shell/Rail.h"
#include "ui/shell/View.h"

#include <QDialog>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class NoPrinting final : public Printing {
public:
    Result<void> print(const PrintJob&) override { return {}; }
    QStringList printers() const override { return {}; }
    Result<void> printOn(const QString&, const PrintJob&) override { return {}; }
};

// A view that remembers where it was sent.
class PlainView final : public View {
public:
    PlainView(ViewId id, const Surroundings& around) : View(id, around) {
        setFocusPolicy(Qt::StrongFocus);
    }
    void open(const Place& place) override { m_places.push_back(place); }
    bool mayClose() override { return m_mayClose; }
    void wait(int count) { setWaiting(count); }
    void entitle(const QString& title) { setTitle(title); }
    void hearEverywhere(const QString& key) {
        addCommandOfEverywhere({.id = u"plain.everywhere"_s,
                                .text = u"Come here"_s,
                                .description = u"Comes here"_s,
                                .shortcut = QKeySequence(key),
                                .run = [this] { ++m_heard; }});
    }

    int m_heard = 0;
    bool m_mayClose = true;
    std::vector<Place> m_places;
};

class MainWindowTest : public testing::Test {
protected:
    MainWindowTest() {
        for (const ViewId id : {ViewId::Pupils, ViewId::Registers})
            m_window.addView(
                id, [id](const Surroundings& around) { return std::make_unique<PlainView>(id, around); });
        m_window.show();
        m_window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window)); // else no shortcut is heard
    }
    void sitDown() {
        ChangeSettings settings(m_office.office());
        StaffMember jo;
        jo.name = u"Jo Reed"_s;
        jo.jobTitle = u"Attendance Officer"_s;
        const StaffId id = settings.addStaff(jo, m_office.author()).value();
        ASSERT_TRUE(settings.setPin(id, u"4711"_s, m_office.author()).isOk());
        ASSERT_TRUE(m_desk.sitDown(id, u"4711"_s).value());
    }
    template <typename T>
    T* part() {
        return m_window.findChild<T*>();
    }
    PlainView& view(ViewId id) { return static_cast<PlainView&>(*m_window.view(id)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&m_window, key, modifiers);
    }

    QTemporaryDir m_folder;
    OfficeOnDisk m_office{
        *SchoolBuilder().onReferenceCalendar().withPupil(u"Ada"_s).inClass(u"4A"_s).build(),
        moment("2024-11-20T09:05")};
    Desk m_desk{m_office.office()};
    ScriptedDialogs m_dialogs;
    Preferences m_preferences{std::make_unique<QSettings>(m_folder.filePath(u"p.ini"_s),
                                                          QSettings::IniFormat)};
    Privacy m_privacy;
    NoPrinting m_printing;
    Theme m_theme;
    MainWindow m_window{{m_office.office(), m_desk, m_dialogs, m_preferences, m_privacy, m_printing,
                         m_theme}};
};

} // namespace

TEST_F(MainWindowTest, LockedItShowsTheLockAndNothingElse) {
    EXPECT_TRUE(part<LockPage>()->isVisible());
    EXPECT_FALSE(part<Rail>()->isVisible());
    EXPECT_FALSE(part<StatusLine>()->isVisible());
}

TEST_F(MainWindowTest, LockedNoCommandRuns) {
    press(Qt::Key_K, Qt::ControlModifier);
    m_window.commands().action(u"shell.hide"_s)->trigger();
    EXPECT_FALSE(part<Palette>()->isVisible());
    EXPECT_FALSE(m_privacy.isHidden());
}

TEST_F(MainWindowTest, SittingDownOpensTheFirstViewOfTheRail) {
    sitDown();
    EXPECT_EQ(m_window.current()->id(), ViewId::Registers);
    EXPECT_EQ(view(ViewId::Registers).m_places.size(), 1U);
    EXPECT_EQ(part<Header>()->title(), u"Registers"_s);
}

TEST_F(MainWindowTest, AViewWithSomethingTypedKeepsTheWindowAndTheFileOpen) {
    sitDown();
    view(ViewId::Pupils).m_mayClose = false;
    int asked = 0;
    QObject::connect(&m_window, &MainWindow::anotherFileWanted, &m_window, [&] { ++asked; });
    EXPECT_FALSE(m_window.close());
    press(Qt::Key_O, Qt::ControlModifier);
    EXPECT_EQ(asked, 0);
    view(ViewId::Pupils).m_mayClose = true;
    press(Qt::Key_O, Qt::ControlModifier);
    EXPECT_EQ(asked, 1);
    EXPECT_TRUE(m_window.close());
}

TEST_F(MainWindowTest, TheTableOfCommandsHasNoFaults) {
    EXPECT_EQ(m_window.commands().faults(), QStringList());
}

TEST_F(MainWindowTest, AltAndItsPlaceGoToAView) {
    sitDown();
    press(Qt::Key_6, Qt::AltModifier);
    EXPECT_EQ(m_window.current()->id(), ViewId::Pupils);
}

TEST_F(MainWindowTest, TheKeyOfAMissingViewDoesNothing) {
    sitDown();
    press(Qt::Key_1, Qt::AltModifier);
    EXPECT_EQ(m_window.current()->id(), ViewId::Registers);
    EXPECT_FALSE(m_window.canGo(ViewId::Today));
}

TEST_F(MainWindowTest, APlaceReachesItsView) {
    sitDown();
    const Place place{.view = ViewId::Pupils, .pupil = PupilId(1)};
    m_window.go(place);
    EXPECT_EQ(view(ViewId::Pupils).m_places.back(), place);
}

TEST_F(MainWindowTest, TheHeaderFollowsTheViewsTitle) {
    sitDown();
    view(ViewId::Registers).entitle(u"Registers › 4A"_s);
    EXPECT_EQ(part<Header>()->title(), u"Registers › 4A"_s);
}

TEST_F(MainWindowTest, TheHeaderKeepsTheTitleOfTheViewInFront) {
    sitDown();
    view(ViewId::Pupils).entitle(u"Pupils › Ada"_s);
    EXPECT_EQ(part<Header>()->title(), u"Registers"_s);
}

TEST_F(MainWindowTest, WhatWaitsIsCountedOnTheRail) {
    sitDown();
    view(ViewId::Pupils).wait(7);
    EXPECT_EQ(part<Rail>()->button(ViewId::Pupils)->waiting(), 7);
}

TEST_F(MainWindowTest, TheStatusLineSaysWhoIsThereAndThatAllIsSaved) {
    sitDown();
    EXPECT_TRUE(part<StatusLine>()->text().contains(u"Jo Reed, Attendance Officer"_s));
    EXPECT_TRUE(part<StatusLine>()->text().contains(u"All saved"_s));
}

TEST_F(MainWindowTest, TheStatusLineSaysWhatIsNotSavedUntilItIs) {
    sitDown();
    Q_EMIT m_office.office().notifier().notSaved(2);
    EXPECT_TRUE(part<StatusLine>()->text().contains(u"2 marks are NOT saved"_s));
    EXPECT_FALSE(part<StatusLine>()->text().contains(u"All saved"_s));
    Q_EMIT m_office.office().notifier().notSaved(0);
    EXPECT_TRUE(part<StatusLine>()->text().contains(u"All saved"_s));
}

TEST_F(MainWindowTest, APupilIsReachedThroughThePalette) {
    sitDown();
    press(Qt::Key_K, Qt::ControlModifier);
    auto* line = m_window.findChild<QLineEdit*>(u"palette.line"_s);
    ASSERT_TRUE(line->isVisible());
    QTest::keyClicks(line, u"ada"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_FALSE(part<Palette>()->isVisible());
    EXPECT_EQ(m_window.current()->id(), ViewId::Pupils);
    EXPECT_TRUE(view(ViewId::Pupils).m_places.back().pupil.has_value());
}

TEST_F(MainWindowTest, EscapeLeavesThePaletteAndTheViewHasTheKeyboardAgain) {
    sitDown();
    view(ViewId::Registers).setFocus();
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(m_window.findChild<QLineEdit*>(u"palette.line"_s), Qt::Key_Escape);
    EXPECT_FALSE(part<Palette>()->isVisible());
    EXPECT_TRUE(view(ViewId::Registers).hasFocus());
}

TEST_F(MainWindowTest, F9HidesAndShowsNames) {
    sitDown();
    press(Qt::Key_F9);
    EXPECT_TRUE(m_privacy.isHidden());
    press(Qt::Key_F9);
    EXPECT_FALSE(m_privacy.isHidden());
}

TEST_F(MainWindowTest, F1ShowsTheHelpOfTheViewInFront) {
    sitDown();
    press(Qt::Key_F1);
    EXPECT_TRUE(part<HelpPane>()->isVisible());
    EXPECT_TRUE(part<HelpPane>()->text().startsWith(u"Registers"_s));
    press(Qt::Key_F1);
    EXPECT_FALSE(part<HelpPane>()->isVisible());
}

TEST_F(MainWindowTest, TheKeysAreShownInADialog) {
    sitDown();
    QStringList faults;
    m_dialogs.expectDialog(u"shortcuts"_s, [&](QDialog& dialog) {
        faults = tabOrderFaults(dialog);
        return true;
    });
    press(Qt::Key_Slash, Qt::ControlModifier);
    EXPECT_EQ(faults, QStringList());
}

TEST_F(MainWindowTest, ItLocksItselfWhenNobodyTouchesIt) {
    sitDown();
    m_office.clock().set(m_office.clock().now().addSecs(m_preferences.idleMinutes() * 60));
    m_window.tick();
    EXPECT_TRUE(m_desk.isLocked());
    EXPECT_TRUE(part<LockPage>()->isVisible());
}

TEST_F(MainWindowTest, ThePinOpensItWhereItWas) {
    sitDown();
    m_window.go({.view = ViewId::Pupils});
    m_desk.lock();
    QTest::keyClicks(m_window.findChild<QLineEdit*>(u"lock.pin"_s), u"4711"_s);
    QTest::keyClick(m_window.findChild<QLineEdit*>(u"lock.pin"_s), Qt::Key_Return);
    EXPECT_FALSE(m_desk.isLocked());
    EXPECT_EQ(m_window.current()->id(), ViewId::Pupils);
}

TEST_F(MainWindowTest, TheLockIsWalkedByTab) {
    EXPECT_EQ(tabOrderFaults(*part<LockPage>()), QStringList());
}

TEST_F(MainWindowTest, ItFitsAScreenOf1280By800AtTwiceTheScale) {
    sitDown();
    EXPECT_LE(m_window.minimumSizeHint().width(), 640);
    EXPECT_LE(m_window.minimumSizeHint().height(), 400);
}

TEST_F(MainWindowTest, ACommandOfEverywhereIsHeardWhileAnotherViewIsInFront) {
    sitDown();
    view(ViewId::Pupils).hearEverywhere(u"Ctrl+L"_s);
    ASSERT_EQ(m_window.current()->id(), ViewId::Registers);
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(view(ViewId::Pupils).m_heard, 1);
}

TEST_F(MainWindowTest, ACommandOfEverywhereIsHeardOnceInItsOwnView) {
    sitDown();
    view(ViewId::Pupils).hearEverywhere(u"Ctrl+L"_s);
    m_window.go({.view = ViewId::Pupils});
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(view(ViewId::Pupils).m_heard, 1);
}

TEST_F(MainWindowTest, ACommandOfEverywhereWaitsForTheDesk) {
    sitDown();
    view(ViewId::Pupils).hearEverywhere(u"Ctrl+L"_s);
    m_desk.lock();
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(view(ViewId::Pupils).m_heard, 0);
}
