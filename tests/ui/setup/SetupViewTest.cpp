// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/SetupView.h"

#include "tests/support/AtTheDesk.h"
#include "tests/support/Widgets.h"
#include "tests/ui/setup/SmallSchool.h"
#include "ui/setup/CloseDialog.h"
#include "ui/shell/LongWork.h"
#include "ui/setup/SetupPage.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Parts.h"
#include "ui/widgets/ProgressStrip.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Setup as the officer at the desk has it.
class SetupViewTest : public ::testing::Test {
protected:
    SetupViewTest() {
        view.resize(1080, 720);
        view.show();
    }

    SetupPage& openPage(const QString& id) {
        view.open({.view = ViewId::Setup, .page = id});
        return *view.page(id);
    }
    static void click(SetupPage& page, const QString& button) {
        auto* found = page.findChild<QPushButton*>(button);
        ASSERT_TRUE(found) << qPrintable(button);
        ASSERT_TRUE(found->isEnabled()) << qPrintable(button);
        found->click();
    }
    static Notice& noticeOf(SetupPage& page) { return *page.findChild<Notice*>(QString(), Qt::FindDirectChildrenOnly); }

    std::unique_ptr<BuiltSchool> built = smallSchool();
    AtTheDesk at{*built, moment("2024-11-20T09:05")};
    OfficeOnDisk& disk = at.disk;
    SetupView view{at.around()};
};

TEST_F(SetupViewTest, EveryPageLoadsAndIsWalkedByTab) {
    for (const QString& id : {u"school"_s, u"calendar"_s, u"times"_s, u"closures"_s, u"staff"_s,
                              u"people"_s, u"flags"_s, u"pathways"_s, u"lists"_s, u"file"_s})
        EXPECT_EQ(tabOrderFaults(openPage(id)), QStringList()) << qPrintable(id);
}

TEST_F(SetupViewTest, NothingWaitsAndThePageSaysSo) {
    EXPECT_TRUE(openPage(u"waiting"_s).findChild<EmptyState*>()->isVisible());
}

TEST_F(SetupViewTest, ItsCommandsAreInOrder) {
    EXPECT_EQ(at.commands.faults(), QStringList());
}

TEST_F(SetupViewTest, DetailsAreSavedInTheOfficersName) {
    SetupPage& page = openPage(u"school"_s);
    page.findChild<QLineEdit*>(u"details.name"_s)->setText(u"Marsh Lane"_s);
    click(page, u"setup.school.save"_s);
    EXPECT_EQ(disk.school().details.name, u"Marsh Lane"_s) << qPrintable(noticeOf(page).sentence());
}

TEST_F(SetupViewTest, AWrongNumberIsRefusedBesideTheForm) {
    SetupPage& page = openPage(u"school"_s);
    page.findChild<QLineEdit*>(u"details.council"_s)->setText(u"20"_s);
    click(page, u"setup.school.save"_s);
    EXPECT_EQ(noticeOf(page).kind(), NoticeKind::Refusal);
    EXPECT_EQ(disk.school().details.council, u"204"_s);
}

TEST_F(SetupViewTest, AClosureIsEnteredFromItsFormAndLiftedAgain) {
    SetupPage& page = openPage(u"closures"_s);
    const auto before = disk.school().calendar.closures().size();
    at.dialogs.expectDialog(u"close"_s, [](QDialog& form) {
        EXPECT_EQ(tabOrderFaults(form), QStringList());
        form.findChild<QLineEdit*>(u"close.reason"_s)->setText(u"Boiler"_s);
        form.findChild<QPushButton*>(u"close.enter"_s)->click();
        return form.result() == QDialog::Accepted;
    });
    click(page, u"setup.closures.close"_s);
    ASSERT_EQ(disk.school().calendar.closures().size(), before + 1);
    EXPECT_EQ(disk.reading(u"Ada"_s, u"2024-11-20 AM"_s).code, u"Y4"_s);

    auto* list = page.findChild<QTableView*>(u"setup.closures.list"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (list->model()->index(row, 4).data().toString() == u"Boiler"_s)
            list->setCurrentIndex(list->model()->index(row, 0));
    at.dialogs.expectReason(u"Lift"_s, u"Mended"_s);
    click(page, u"setup.closures.lift"_s);
    EXPECT_EQ(disk.reading(u"Ada"_s, u"2024-11-20 AM"_s).code, u"/"_s);
}

TEST_F(SetupViewTest, ShutUnexpectedlyIsOneActHeardFromEveryView) {
    const Command* shut = at.commands.command(u"setup.shut"_s);
    ASSERT_TRUE(shut);
    EXPECT_FALSE(shut->context) << "of everywhere";
    at.dialogs.expectDialog(u"close"_s, [](QDialog& form) {
        form.findChild<QLineEdit*>(u"close.reason"_s)->setText(u"Burst main"_s);
        form.findChild<QPushButton*>(u"close.enter"_s)->click();
        return form.result() == QDialog::Accepted;
    });
    at.commands.action(u"setup.shut"_s)->trigger();
    EXPECT_EQ(disk.reading(u"Ada"_s, u"2024-11-20 AM"_s).code, u"Y4"_s);
}

TEST_F(SetupViewTest, AClosureWithoutAReasonStaysInItsForm) {
    CloseDialog form(disk.office(), at.theme, disk.author());
    form.findChild<QPushButton*>(u"close.enter"_s)->click();
    EXPECT_NE(form.result(), QDialog::Accepted);
    EXPECT_FALSE(form.findChild<Notice*>()->sentence().isEmpty());
}

TEST_F(SetupViewTest, TickedYearsAndClassesAreTheScope) {
    CloseDialog form(disk.office(), at.theme, disk.author());
    form.findChild<QComboBox*>(u"close.who"_s)->setCurrentIndex(1);
    EXPECT_FALSE(form.findChild<QPushButton*>(u"close.enter"_s)->isEnabled()) << "nobody is named";
    auto* scope = form.findChild<QListWidget*>(u"close.scope"_s);
    scope->item(0)->setCheckState(Qt::Checked);
    scope->item(scope->count() - 1)->setCheckState(Qt::Checked);
    EXPECT_EQ(form.request().years, std::vector{yearGroup(4)});
    EXPECT_EQ(form.request().classes, std::vector{u"5B"_s});
}

TEST_F(SetupViewTest, AClosureOfAPartProposesTheCodeOfAPart) {
    CloseDialog form(disk.office(), at.theme, disk.author());
    auto* code = form.findChild<QComboBox*>(u"close.code"_s);
    auto* who = form.findChild<QComboBox*>(u"close.who"_s);
    EXPECT_EQ(code->currentData(), u"Y4"_s);
    who->setCurrentIndex(1);
    EXPECT_EQ(code->currentData(), u"Y3"_s);
    who->setCurrentIndex(0);
    EXPECT_EQ(code->currentData(), u"Y4"_s);
    code->setCurrentIndex(code->findData(u"Y1"_s));
    who->setCurrentIndex(1);
    EXPECT_EQ(code->currentData(), u"Y1"_s) << "chosen by hand";
}

TEST_F(SetupViewTest, NewRegisterTimesHoldFromTheirDay) {
    SetupPage& page = openPage(u"times"_s);
    page.findChild<DateEdit*>(u"setup.times.from"_s)->setDate(day("2025-01-06"));
    click(page, u"setup.times.add"_s);
    const auto& times = disk.school().calendar.registerTimes();
    ASSERT_FALSE(times.empty()) << qPrintable(noticeOf(page).sentence());
    EXPECT_EQ(times.back().from, day("2025-01-06"));
}

TEST_F(SetupViewTest, FormsOfStaffPeopleAndFlagsAreWalkedByTab) {
    const auto look = [](QDialog& form) {
        EXPECT_EQ(tabOrderFaults(form), QStringList()) << qPrintable(form.objectName());
        return false;
    };
    for (const auto& [page, form, button] : {std::tuple(u"staff"_s, u"staff"_s, u"setup.staff.add"_s),
                                             std::tuple(u"people"_s, u"person"_s, u"setup.people.add"_s),
                                             std::tuple(u"flags"_s, u"flag"_s, u"setup.flags.add"_s)}) {
        at.dialogs.expectDialog(form, look);
        click(openPage(page), button);
    }
}

TEST_F(SetupViewTest, LookingAtANumberSetsNothing) {
    int changes = 0;
    QObject::connect(&at.preferences, &Preferences::changed, &view, [&] { ++changes; });
    openPage(u"people"_s);
    EXPECT_EQ(changes, 0);
}

TEST_F(SetupViewTest, TheFileVerifiesInPlace) {
    SetupPage& page = openPage(u"file"_s);
    click(page, u"setup.file.verify"_s);
    EXPECT_EQ(noticeOf(page).kind(), NoticeKind::Done) << qPrintable(noticeOf(page).sentence());
}

TEST(LongWorkTest, SwallowsEverythingButItsOwnCancel) {
    QWidget window;
    ProgressStrip strip(&window);
    QLineEdit field(&window);
    window.show();
    {
        const LongWork work(strip, u"Working"_s);
        QTest::keyClicks(&field, u"abc"_s);
        EXPECT_FALSE(window.close());
        QTest::mouseClick(strip.findChild<QPushButton*>(u"progress.cancel"_s), Qt::LeftButton);
        EXPECT_FALSE(work.progress()(1, 2));
    }
    EXPECT_EQ(field.text(), QString());
    QTest::keyClicks(&field, u"abc"_s);
    EXPECT_EQ(field.text(), u"abc"_s);
}

} // namespace
} // namespace rollbook
