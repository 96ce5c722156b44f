// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/PaperForm.h"

#include "tests/ui/registers/AtTheClass.h"
#include "ui/print/PaperRegister.h"
#include "ui/registers/PaperStrip.h"

#include <QDialog>
#include <QPushButton>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Keying in, at five past nine, what was called on paper.
class PaperFormTest : public AtTheClass {
protected:
    void keyFromPaper(const QString& takenBy, QTime takenAt) {
        at.dialogs.expectDialog(u"registers.paperForm"_s, [&](QDialog& form) {
            form.findChild<QLineEdit*>(u"paper.takenBy"_s)->setText(takenBy);
            form.findChild<QTimeEdit*>(u"paper.takenAt"_s)->setTime(takenAt);
            return true;
        });
        press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    }
    static bool canGoOn(QDialog& form) {
        for (const QPushButton* button : form.findChildren<QPushButton*>())
            if (button->isDefault())
                return button->isEnabled();
        return false;
    }
    QString classLine(int row) {
        return part<QListView>(u"registers.classes"_s)
            ->model()
            ->index(row, 0)
            .data(Qt::AccessibleTextRole)
            .toString();
    }
};

TEST_F(PaperFormTest, APaperRegisterIsKeyedInAndSaysWhoCalledAndWhoKeyedIt) {
    keyFromPaper(u"Noor Shah"_s, QTime(8, 52));
    EXPECT_EQ(part<PaperStrip>(u"registers.paper"_s)->sentence(),
              u"Keying in from paper: taken by Noor Shah at 08:52, keyed by Ruth Okafor."_s);
    EXPECT_EQ(standing(), u"From paper · 2 pupils"_s);
    type("/i");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(standing(), u"Taken at 08:52 by Noor Shah, keyed by Ruth Okafor"_s);
    EXPECT_FALSE(part<PaperStrip>(u"registers.paper"_s)->isVisible());
    EXPECT_EQ(classLine(0), u"4A, Taken 08:52, Noor Shah, keyed by Ruth Okafor"_s);
}

TEST_F(PaperFormTest, KeyingInBeginsOnTheFirstLineOfThePaper) {
    type("/");
    keyFromPaper(u"Noor Shah"_s, QTime(8, 52));
    type("i");
    EXPECT_EQ(code(0) + code(1), u"I"_s);
}

TEST_F(PaperFormTest, TheLinesAreInTheOrderOfThePaper) {
    const PaperRegister paper = paperRegister(at.disk.school(), u"4A"_s, day("2024-11-20"));
    const auto* sheet = part<QTableView>(u"registers.sheet"_s)->model();
    ASSERT_EQ(sheet->rowCount(), int(paper.lines.size()));
    for (int row = 0; row < sheet->rowCount(); ++row)
        EXPECT_EQ(sheet->index(row, 1).data().toString(), paper.lines[std::size_t(row)].name);
}

TEST_F(PaperFormTest, APaperNotYetCalledCannotBeKeyedIn) {
    at.dialogs.expectDialog(u"registers.paperForm"_s, [](QDialog& form) {
        form.findChild<QLineEdit*>(u"paper.takenBy"_s)->setText(u"Noor Shah"_s);
        auto* time = form.findChild<QTimeEdit*>(u"paper.takenAt"_s);
        time->setTime(QTime(9, 5));
        EXPECT_TRUE(canGoOn(form));
        time->setTime(QTime(9, 6));
        EXPECT_FALSE(canGoOn(form));
        return false;
    });
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(standing(), u"Not taken · 2 pupils"_s);
}

TEST_F(PaperFormTest, APaperWithoutANameCannotBeKeyedIn) {
    at.dialogs.expectDialog(u"registers.paperForm"_s, [](QDialog& form) {
        auto* takenBy = form.findChild<QLineEdit*>(u"paper.takenBy"_s);
        takenBy->setText(u"Noor Shah"_s);
        EXPECT_TRUE(canGoOn(form));
        takenBy->setText(u" "_s);
        EXPECT_FALSE(canGoOn(form));
        return false;
    });
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
}

TEST_F(PaperFormTest, ThePaperFormIsWalkedByTab) {
    at.dialogs.expectDialog(u"registers.paperForm"_s, [](QDialog& form) {
        EXPECT_EQ(tabOrderFaults(form), QStringList());
        return false;
    });
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
}

TEST_F(PaperFormTest, WhatIsNotFromPaperAfterAllKeepsItsCodes) {
    keyFromPaper(u"Noor Shah"_s, QTime(8, 52));
    type("/");
    at.commands.action(u"registers.notFromPaper"_s)->trigger();
    EXPECT_EQ(standing(), u"Draft, 1 blank"_s);
    EXPECT_EQ(code(0), u"/"_s);
    EXPECT_FALSE(part<PaperStrip>(u"registers.paper"_s)->isVisible());
}

} // namespace
} // namespace rollbook
