// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/work/DueWork.h"
#include "core/office/work/KeepPathway.h"
#include "tests/support/AtTheDesk.h"
#include "tests/support/Must.h"
#include "tests/support/Widgets.h"
#include "tests/ui/setup/SmallSchool.h"
#include "ui/setup/LinesModel.h"
#include "ui/setup/SetupPage.h"
#include "ui/setup/SetupView.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/Notice.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// The page as the officer at the desk has it.
class PathwaysPageTest : public ::testing::Test {
protected:
    PathwaysPageTest() {
        view.resize(1080, 720);
        view.show();
        view.open({.view = ViewId::Setup, .page = u"pathways"_s});
    }

    const PathwayBook& book() const { return *disk.school().pathways; }
    QTableView& list() { return *page.findChild<QTableView*>(u"setup.pathways.list"_s); }
    QTableView& rules() { return *page.findChild<QTableView*>(u"setup.pathways.rules"_s); }
    Notice& notice() { return *page.findChild<Notice*>(QString(), Qt::FindDirectChildrenOnly); }
    QPushButton& button(const QString& name) {
        return *page.findChild<QPushButton*>(u"setup.pathways."_s + name);
    }
    void choose(const QString& id) {
        for (int row = 0; row < list().model()->rowCount(); ++row)
            if (list().model()->index(row, 0).data(LinesModel::KeyRole) == id)
                return list().setCurrentIndex(list().model()->index(row, 0));
        ADD_FAILURE() << qPrintable(id) << " is not in the list";
    }
    // The line of the chosen one: "Woodside | … | In use since 20/11/2024 | 43".
    QString line() {
        QStringList cells;
        for (int column = 0; column < 4; ++column)
            cells << list().currentIndex().siblingAtColumn(column).data().toString();
        return cells.join(u" | "_s);
    }
    static void press(QDialog& form, const QString& name) {
        form.findChild<QPushButton*>(name)->click();
    }
    void copyDefault(const QString& title = u"Ours"_s) {
        choose(u"rollbook-default"_s);
        at.dialogs.expectDialog(u"copyPathway"_s, [title](QDialog& form) {
            EXPECT_EQ(tabOrderFaults(form), QStringList());
            form.findChild<QLineEdit*>(u"copyPathway.title"_s)->setText(title);
            press(form, u"copyPathway.done"_s);
            return form.result() == QDialog::Accepted;
        });
        button(u"copy"_s).click();
    }
    void editWith(const std::function<void(QDialog&)>& work) {
        at.dialogs.expectDialog(u"pathway"_s, [work](QDialog& form) {
            work(form);
            return form.result() == QDialog::Accepted;
        });
        button(u"edit"_s).click();
    }

    std::unique_ptr<BuiltSchool> built = smallSchool();
    AtTheDesk at{*built, moment("2024-11-20T09:05")};
    OfficeOnDisk& disk = at.disk;
    SetupView view{at.around()};
    SetupPage& page = *view.page(u"pathways"_s);
};

TEST_F(PathwaysPageTest, TheLawComesFirstAndIsReadOnly) {
    EXPECT_TRUE(line().contains(u"The law | Always on since 19/08/2024"_s)) << qPrintable(line());
    for (const QString& verb : {u"use"_s, u"copy"_s, u"edit"_s, u"earlier"_s})
        EXPECT_FALSE(button(verb).isEnabled()) << qPrintable(verb);
    EXPECT_TRUE(button(u"print"_s).isEnabled());
    EXPECT_EQ(rules().model()->rowCount(), int(book().pathway(u"england-2024")->steps.size()));
}

TEST_F(PathwaysPageTest, IsWalkedByTab) {
    EXPECT_EQ(tabOrderFaults(page), QStringList());
}

TEST_F(PathwaysPageTest, APackIsUsedFromItsDay) {
    choose(u"woodside"_s);
    EXPECT_TRUE(line().contains(u"Not in use"_s));
    at.dialogs.expectDialog(u"usePathway"_s, [](QDialog& form) {
        EXPECT_EQ(tabOrderFaults(form), QStringList());
        form.findChild<DateEdit*>(u"usePathway.from"_s)->setDate(day("2025-01-06"));
        press(form, u"usePathway.done"_s);
        return form.result() == QDialog::Accepted;
    });
    button(u"use"_s).click();
    EXPECT_TRUE(line().contains(u"In use from 06/01/2025"_s)) << qPrintable(line());
    EXPECT_EQ(pathwaysOn(disk.school(), day("2025-01-05")).size(), 1U);
    EXPECT_EQ(pathwaysOn(disk.school(), day("2025-01-06")).back()->id, u"woodside"_s);
}

TEST_F(PathwaysPageTest, ACopyIsChosenAndCanBeEdited) {
    choose(u"rollbook-default"_s);
    EXPECT_FALSE(button(u"edit"_s).isEnabled());
    copyDefault();
    EXPECT_TRUE(line().startsWith(u"Ours | The school’s own | Not in use"_s)) << qPrintable(line());
    EXPECT_TRUE(button(u"edit"_s).isEnabled());
    EXPECT_TRUE(book().isOwn(u"ours"));
}

TEST_F(PathwaysPageTest, ATitleThatIsTakenIsRefusedInTheForm) {
    copyDefault();
    choose(u"woodside"_s);
    at.dialogs.expectDialog(u"copyPathway"_s, [](QDialog& form) {
        form.findChild<QLineEdit*>(u"copyPathway.title"_s)->setText(u"ours"_s);
        press(form, u"copyPathway.done"_s);
        EXPECT_TRUE(form.findChild<Notice*>()->sentence().contains(u"“Ours”"_s));
        return false;
    });
    button(u"copy"_s).click();
    EXPECT_FALSE(book().pathway(u"ours-2"));
}

TEST_F(PathwaysPageTest, ANumberEditedInItsFormIsKept) {
    copyDefault();
    editWith([](QDialog& form) {
        form.resize(1080, 1400); // every field in sight
        EXPECT_EQ(tabOrderFaults(form), QStringList());
        auto* steps = form.findChild<QTableView*>(u"pathway.steps"_s);
        steps->setCurrentIndex(steps->model()->index(3, 0));
        form.findChild<QSpinBox*>(u"step.when1"_s)->setValue(4);
        press(form, u"pathway.keep"_s);
    });
    EXPECT_EQ(book().pathway(u"ours")->step(u"home-visit")->when, (Condition{when::NotSeen{4}}));
    EXPECT_EQ(notice().kind(), NoticeKind::Done);
}

TEST_F(PathwaysPageTest, StepsAreDuplicatedAndRemoved) {
    copyDefault();
    const std::size_t before = book().pathway(u"ours")->steps.size();
    editWith([](QDialog& form) {
        press(form, u"pathway.duplicate"_s);
        form.findChild<QLineEdit*>(u"step.action"_s)->setText(u"Look again"_s);
        auto* steps = form.findChild<QTableView*>(u"pathway.steps"_s);
        steps->setCurrentIndex(steps->model()->index(2, 0));
        press(form, u"pathway.remove"_s);
        press(form, u"pathway.keep"_s);
    });
    const Pathway& ours = *book().pathway(u"ours");
    EXPECT_EQ(ours.steps.size(), before);
    EXPECT_EQ(ours.step(u"missing-child-2")->action, u"Look again"_s);
    EXPECT_FALSE(ours.step(u"registers-complete"));
}

TEST_F(PathwaysPageTest, AStepThatAnotherNamesIsNotRemoved) {
    copyDefault();
    editWith([](QDialog& form) {
        auto* steps = form.findChild<QTableView*>(u"pathway.steps"_s);
        steps->setCurrentIndex(steps->model()->index(3, 0)); // the visit that trying again leads to
        press(form, u"pathway.remove"_s);
        EXPECT_TRUE(form.findChild<Notice*>()->sentence().contains(u"Try every contact again"_s))
            << qPrintable(form.findChild<Notice*>()->sentence());
    });
}

TEST_F(PathwaysPageTest, TheTextIsTheSamePathway) {
    copyDefault();
    editWith([](QDialog& form) {
        auto* tabs = form.findChild<QTabWidget*>();
        form.findChild<QLineEdit*>(u"step.action"_s)->setText(u"Find the child at once"_s);
        tabs->setCurrentIndex(1);
        auto* text = form.findChild<QPlainTextEdit*>(u"pathway.text"_s);
        EXPECT_TRUE(text->toPlainText().contains(u"Find the child at once"_s));
        text->setPlainText(text->toPlainText().replace(u"Find the child at once"_s, u"Search"_s));
        tabs->setCurrentIndex(0);
        EXPECT_EQ(form.findChild<QLineEdit*>(u"step.action"_s)->text(), u"Search"_s);
        press(form, u"pathway.keep"_s);
    });
    EXPECT_EQ(book().pathway(u"ours")->steps.front().action, u"Search"_s);
}

TEST_F(PathwaysPageTest, ATextWithAFaultIsNotKeptAndNotLost) {
    copyDefault();
    const std::size_t texts = must(KeepPathway(disk.office()).texts(u"ours"_s)).size();
    at.dialogs.expectDialog(u"pathway"_s, [this](QDialog& form) {
        auto* tabs = form.findChild<QTabWidget*>();
        tabs->setCurrentIndex(1);
        auto* text = form.findChild<QPlainTextEdit*>(u"pathway.text"_s);
        text->setPlainText(text->toPlainText().replace(u"\"day\": 3"_s, u"\"day\": 0"_s));
        press(form, u"pathway.keep"_s);
        EXPECT_TRUE(form.findChild<Notice*>()->sentence().contains(u"steps[3].when.notSeen.day"_s))
            << qPrintable(form.findChild<Notice*>()->sentence());
        tabs->setCurrentIndex(0);
        EXPECT_EQ(tabs->currentIndex(), 1) << "back to the text";
        EXPECT_TRUE(text->toPlainText().contains(u"\"day\": 0"_s));
        EXPECT_FALSE(form.findChild<Notice*>()->sentence().isEmpty());
        at.dialogs.expectConfirm(u"Leave without keeping"_s, false);
        press(form, u"pathway.cancel"_s);
        EXPECT_TRUE(form.isVisible() || form.result() == 0);
        at.dialogs.expectConfirm(u"Leave without keeping"_s, true);
        press(form, u"pathway.cancel"_s);
        return false;
    });
    button(u"edit"_s).click();
    EXPECT_EQ(must(KeepPathway(disk.office()).texts(u"ours"_s)).size(), texts);
}

TEST_F(PathwaysPageTest, LeavingWhatWasNotChangedAsksNothing) {
    copyDefault();
    editWith([](QDialog& form) {
        QTest::keyClick(&form, Qt::Key_Escape);
        EXPECT_EQ(form.result(), QDialog::Rejected);
    });
}

TEST_F(PathwaysPageTest, AnEarlierTextIsKeptAgain) {
    copyDefault();
    button(u"earlier"_s).click();
    EXPECT_TRUE(notice().sentence().contains(u"nothing to go back to"_s));
    editWith([](QDialog& form) {
        form.findChild<QLineEdit*>(u"step.action"_s)->setText(u"Search"_s);
        press(form, u"pathway.keep"_s);
    });
    at.dialogs.expectDialog(u"goBackPathway"_s, [](QDialog& form) {
        auto* which = form.findChild<QComboBox*>(u"goBackPathway.which"_s);
        EXPECT_EQ(which->count(), 1);
        EXPECT_EQ(which->currentText(), u"20/11/2024 09:05, Ruth Okafor"_s);
        press(form, u"goBackPathway.done"_s);
        return form.result() == QDialog::Accepted;
    });
    button(u"earlier"_s).click();
    EXPECT_EQ(book().pathway(u"ours")->steps, book().pathway(u"rollbook-default")->steps);
}

TEST_F(PathwaysPageTest, ItsRulesArePrinted) {
    choose(u"woodside"_s);
    button(u"print"_s).click();
    EXPECT_EQ(at.printing.titles, QStringList{u"Rules: "_s + book().pathway(u"woodside")->title});
}

} // namespace
} // namespace rollbook
