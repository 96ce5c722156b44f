// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/CallBoardPage.h"

#include "tests/support/ADeath.h"
#include "tests/support/Widgets.h"
#include "tests/ui/calls/BoardAtTheDesk.h"
#include "ui/calls/ContactModel.h"
#include "ui/widgets/Notice.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class CallBoardPageTest : public testing::Test {
protected:
    CallBoardPageTest()
        : page(desk.around()) {
        page.resize(1080, 700);
        page.show();
        page.open({.view = ViewId::Today});
    }
    template <typename T>
    T* part(const char* name) {
        return page.findChild<T*>(QString::fromLatin1(name));
    }
    void goTo(const QString& who) {
        QTableView* list = part<QTableView>("calls.list");
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, CallModel::Whom).data().toString().contains(who))
                list->setCurrentIndex(list->model()->index(row, 0));
    }
    void act(const char* id) { desk.commands.action(QString::fromLatin1(id))->trigger(); }
    bool can(const char* id) { return desk.commands.command(QString::fromLatin1(id))->isEnabled(); }
    QString headline() { return part<QLabel>("calls.headline")->text(); }

    BoardAtTheDesk desk;
    CallBoardPage page;
};

TEST_F(CallBoardPageTest, TheHeadNeverLooksClearWhileAClassIsNotKnown) {
    EXPECT_EQ(headline(), u"1 class, 2 pupils not known · 3 to ring"_s);
    EXPECT_EQ(page.waiting(), 4);
}

TEST_F(CallBoardPageTest, EnterOnAClassOpensItsRegister) {
    QTableView* list = part<QTableView>("calls.list");
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_EQ(desk.navigator.gone.size(), 1U);
    EXPECT_EQ(desk.navigator.gone[0].className, u"5C"_s);
    EXPECT_EQ(desk.navigator.gone[0].view, ViewId::Registers);
}

TEST_F(CallBoardPageTest, NoAnswerIsKeptForEachChildOfTheCall) {
    goTo(u"Ada"_s);
    act("calls.noAnswer");
    ASSERT_EQ(desk.school().work.contacts.size(), 2U);
    for (const ContactMade& each : desk.school().work.contacts) {
        EXPECT_EQ(each.with, desk.contact("Mother"));
        EXPECT_EQ(each.outcome, ContactOutcome::NoAnswer);
    }
    EXPECT_EQ(headline(), u"1 class, 2 pupils not known · 3 to ring"_s);
}

// rules.md 27: not restricted for either child, and no key rings a blocked one.
TEST_F(CallBoardPageTest, ABlockedContactHasNoNumberAndNoKey) {
    goTo(u"Ada"_s);
    QTableView* contacts = part<QTableView>("calls.contacts");
    ASSERT_EQ(contacts->model()->rowCount(), 2);
    EXPECT_EQ(contacts->model()->index(1, ContactModel::Number).data().toString(),
              u"Do not contact"_s);
    EXPECT_TRUE(can("calls.noAnswer"));
    contacts->setCurrentIndex(contacts->model()->index(1, 0));
    EXPECT_FALSE(can("calls.noAnswer"));
    EXPECT_FALSE(can("calls.reached"));
}

// An empty strip under the contacts would look like one more, without a name.
TEST_F(CallBoardPageTest, NothingStandsEmptyUnderTheLastContact) {
    for (const char* child : {"Ada", "Cy"}) {
        goTo(QString::fromLatin1(child));
        const auto* contacts = part<QTableView>("calls.contacts");
        EXPECT_TRUE(QTest::qWaitFor([contacts] {
            return contacts->height() == contacts->verticalHeader()->length();
        })) << child << contacts->height();
    }
}

TEST_F(CallBoardPageTest, ApartTheBrotherMayBeAskedAboutThroughHisFather) {
    act("calls.siblings");
    goTo(u"Bo"_s);
    QTableView* contacts = part<QTableView>("calls.contacts");
    EXPECT_EQ(contacts->model()->index(1, ContactModel::Number).data().toString(),
              u"07700 900002"_s);
}

TEST_F(CallBoardPageTest, TheNextToTryMovesOnAfterATry) {
    act("calls.siblings");
    goTo(u"Bo"_s);
    act("calls.message");
    EXPECT_EQ(part<QTableView>("calls.contacts")->currentIndex().row(), 1);
}

TEST_F(CallBoardPageTest, SaysItIsClearOnlyWhenItIs) {
    EXPECT_EQ(headline().contains(u"accounted for"_s), false);
    desk.disk.clock().set(moment("2024-11-23T09:40"));
    page.clockMoved();
    EXPECT_EQ(headline(), u"No session"_s);
}

TEST_F(CallBoardPageTest, FollowsTheClockToTheAfternoon) {
    desk.disk.clock().set(moment("2024-11-20T13:05"));
    page.clockMoved();
    EXPECT_EQ(page.presenter().board().session.half, Half::PM);
    EXPECT_TRUE(headline().startsWith(u"3 classes, 6 pupils not known"_s)) << headline().toStdString();
    EXPECT_TRUE(headline().contains(u"3 to ring"_s)) << "an N of the morning stays";
}

TEST_F(CallBoardPageTest, CountsBeforeItIsFirstLookedAt) {
    BoardAtTheDesk other;
    CallBoardPage unseen(other.around());
    QCoreApplication::processEvents();
    EXPECT_EQ(unseen.waiting(), 4);
}

TEST_F(CallBoardPageTest, EveryCommandIsInOrder) {
    EXPECT_EQ(desk.commands.faults(), QStringList());
}

// rules.md 30: said apart, with who decided it, and no key rings or writes.
TEST_F(CallBoardPageTest, AChildWhoHasDiedIsHeldAndItsHomeIsLeftAlone) {
    recordDeath(desk.disk, desk.id("Ada"));
    EXPECT_EQ(headline(), u"1 class, 2 pupils not known · 2 to ring · held: 1"_s);
    EXPECT_EQ(page.waiting(), 3);
    goTo(u"Ada"_s);
    const QString facts = part<QLabel>("calls.facts")->text();
    EXPECT_TRUE(facts.contains(u"Died on Tuesday. Decided by Sam Lead."_s)) << qPrintable(facts);
    EXPECT_EQ(part<QTableView>("calls.contacts")->model()->rowCount(), 0);
    for (const char* key : {"calls.here", "calls.noAnswer", "calls.reached", "calls.believes",
                            "calls.visit"})
        EXPECT_FALSE(can(key)) << key;
    goTo(u"Bo"_s);
    EXPECT_TRUE(can("calls.noAnswer"));
    EXPECT_TRUE(part<QLabel>("calls.facts")->text().contains(u"Ask the safeguarding lead"_s));
    desk.privacy.setHidden(true);
    goTo(u"RB"_s);
    EXPECT_FALSE(part<QLabel>("calls.facts")->text().contains(u"Tuesday"_s));
}

} // namespace
} // namespace rollbook
