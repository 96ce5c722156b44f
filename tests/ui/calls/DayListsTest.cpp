// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/DayLists.h"

#include "core/office/ChangeRoll.h"
#include "tests/support/ADeath.h"
#include "tests/support/AtHome.h"
#include "tests/support/Widgets.h"
#include "tests/ui/calls/BoardAtTheDesk.h"
#include "ui/calls/CallPresenter.h"
#include "ui/calls/ContactQualityPage.h"
#include "ui/calls/VisitForm.h"
#include "ui/widgets/Notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class DayListsTest : public testing::Test {
protected:
    DayListsTest() { presenter.load(); }
    QStringList exported() {
        const QString path = folder.filePath(u"texts.csv"_s);
        desk.dialogs.expectConfirm(u"Write"_s, true);
        desk.dialogs.expectFile(u"Write the list"_s, path);
        exportTexts(desk.around(), presenter, notice);
        QFile file(path);
        return file.open(QIODevice::ReadOnly)
                   ? QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts)
                   : QStringList();
    }
    QTemporaryDir folder;
    BoardAtTheDesk desk;
    CallPresenter presenter{desk.around()};
    Notice notice{desk.theme};
};

// rules.md 33
TEST_F(DayListsTest, ATextHasFirstNameAndClassAndNothingElse) {
    const QStringList lines = exported();
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines[2], u"07700 900001,\"We have not been told why Ada, 4A, is not in school. As at "
                        "09:40. Ring the school office as soon as you can.\",2024-11-20 09:40"_s);
    EXPECT_FALSE(lines.join(u'\n').contains(u"07700 900002"_s)) << "the father";
    EXPECT_FALSE(lines.join(u'\n').contains(u"Pupil"_s));
}

TEST_F(DayListsTest, NobodyToTextIsSaidAndNothingIsAsked) {
    for (const char* each : {"Ada", "Bo", "Cy"})
        ASSERT_TRUE(presenter.classHas({{desk.id(each), u"Mr Osei"_s}}));
    exportTexts(desk.around(), presenter, notice);
    EXPECT_FALSE(notice.sentence().isEmpty());
}

TEST_F(DayListsTest, LookedAfterPupilsAreReadOutWithWhereTheyAre) {
    ASSERT_TRUE(ChangeRoll(desk.disk.office())
                    .setCharacteristic(desk.id("Eve"),
                                       {.kind = QString(characteristic::kLookedAfter),
                                        .value = u"Y"_s,
                                        .from = day("2024-09-01")},
                                       desk.disk.author()));
    desk.dialogs.expectCancel(u"Looked-after"_s);
    showLookedAfter(desk.around(), presenter.board().session, notice);
    EXPECT_TRUE(desk.dialogs.lastQuestion().contains(u"Pupil, Eve, 5C:  NOT KNOWN"_s));
    EXPECT_TRUE(desk.printing.titles.isEmpty()) << "looked at, not printed";
}

TEST_F(DayListsTest, WhereNobodyIsLookedAfterThatIsSaid) {
    desk.dialogs.expectTell(u"Looked-after"_s);
    showLookedAfter(desk.around(), presenter.board().session, notice);
}

class LookedAfterSheetTest : public DayListsTest {
protected:
    // Of Ada, whose carer has an address.
    LookedAfterSheetTest() {
        addContact(desk.disk,
                   {.surname = u"Carer"_s,
                    .mobile = u"07700 900009"_s,
                    .addresses = {{.line1 = u"9 Hidden Lane"_s, .from = day("2020-01-01")}}},
                   {{.pupil = desk.id("Ada"),
                     .priority = 3,
                     .relationship = u"carer"_s,
                     .livesWithPupil = true}});
        must(ChangeRoll(desk.disk.office())
                 .setCharacteristic(desk.id("Ada"), {.kind = QString(characteristic::kLookedAfter),
                                                     .value = u"Y"_s,
                                                     .from = day("2024-09-01")},
                                    desk.disk.author()));
    }
};

// Whoever finds the sheet reads for whom it was; where anybody lives, and their number, it does not
// say.
TEST_F(LookedAfterSheetTest, SaysForWhomItIsAndNothingOfWhereAnybodyLives) {
    using For = LookedAfterFor;
    const SessionKey session = presenter.board().session;
    const ListSheet sheet = lookedAfterSheet(desk.around(), session, For::VirtualSchool);
    EXPECT_EQ(sheet.profile, u"For the virtual school only"_s);
    EXPECT_TRUE(lookedAfterSheet(desk.around(), session, For::Office)
                    .profile.startsWith(u"Office copy"_s));
    EXPECT_EQ(sheet.rows, (std::vector{QStringList{u"Pupil, Ada"_s, u"4A"_s, u"To ring"_s}}));
    EXPECT_EQ(sheet.below, u"As at 20/11/2024 09:40"_s);
}

TEST_F(LookedAfterSheetTest, PrintsWhenAskedTo) {
    for (const int verb : {0, 1}) {
        desk.dialogs.expectChoice(u"Looked-after"_s, verb);
        showLookedAfter(desk.around(), presenter.board().session, notice);
        EXPECT_EQ(desk.printing.titles.size(), verb + 1);
    }
}


TEST_F(DayListsTest, AVisitIsKeptWithWhoWasSeen) {
    ASSERT_TRUE(presenter.believedAtSchool({desk.id("Cy")}, {}, u"his aunt"_s, u"left"_s, {}));
    desk.dialogs.expectDialog(u"calls.visitForm"_s, [](QDialog& form) {
        EXPECT_EQ(tabOrderFaults(form), QStringList());
        EXPECT_EQ(form.findChild<QComboBox*>(u"calls.visitForm.where"_s)->count(), 1);
        form.findChild<QLineEdit*>(u"calls.visitForm.said"_s)->setText(u"asleep on the sofa"_s);
        form.findChild<QCheckBox*>(u"calls.visitForm.seen"_s)->setChecked(true);
        form.done(QDialog::Accepted);
        return true;
    });
    askAboutVisit(desk.around(), desk.id("Cy"));
    ASSERT_EQ(desk.school().work.visits.size(), 1U);
    EXPECT_EQ(desk.school().work.visits[0].went, u"Ruth Okafor"_s);
    EXPECT_TRUE(missingChildren(desk.school(), presenter.now()).empty());
    EXPECT_EQ(desk.code("Cy"), u"N"_s) << "seen at home is not present";
}

TEST_F(DayListsTest, TheQualityPagePrintsASheetForWhoMayBeAsked) {
    ContactQualityPage page(desk.around());
    page.open({.view = ViewId::Today});
    auto* list = page.findChild<QTableView*>(u"calls.quality.list"_s);
    const auto goTo = [&](const QString& who) {
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data().toString().contains(who))
                list->setCurrentIndex(list->model()->index(row, 0));
    };
    goTo(u"Ada"_s); // her father may not be asked: no question for which parent
    page.print();
    EXPECT_EQ(desk.printing.titles, QStringList{u"Data-check sheet of Ada Pupil"_s});
    goTo(u"Eve"_s); // nobody at all
    page.print();
    EXPECT_EQ(desk.printing.titles.size(), 1);
    EXPECT_FALSE(page.findChild<Notice*>()->sentence().isEmpty());
    recordDeath(desk.disk, desk.id("Ada")); // rules.md 30
    goTo(u"Ada"_s);
    page.print();
    EXPECT_EQ(desk.printing.titles.size(), 1);
    EXPECT_TRUE(page.findChild<Notice*>()->sentence().startsWith(u"Held"_s));
    EXPECT_EQ(list->model()->index(list->model()->rowCount() - 1, 2).data(),
              u"Held: nobody is asked"_s);
    EXPECT_TRUE(page.findChild<QLabel*>(u"calls.quality.count"_s)
                    ->text()
                    .startsWith(u"5 pupils · held: 1 · "_s));
}

} // namespace
} // namespace rollbook
