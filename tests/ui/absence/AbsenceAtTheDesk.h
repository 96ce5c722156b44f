// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/SchoolBuilder.h"
#include "tests/support/Widgets.h"
#include "tests/ui/absence/AbsenceOnPage.h"
#include "ui/absence/AbsenceModel.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace rollbook {

// On Friday 27 September 2024, 36 sessions in: Ada misses none, Ben two, Cy four of them this week,
// Dot twenty.
inline SchoolBuilder fourPupils() {
    SchoolBuilder school;
    school.onReferenceCalendar();
    const auto add = [&school](const QString& name, const QString& className, int year) {
        school.withPupil(name).inClass(className).inYear(year).markedThrough(
            day("2024-09-04"), day("2024-09-27"), QStringLiteral("/"));
    };
    add(QStringLiteral("Ada"), QStringLiteral("4A"), 4);
    add(QStringLiteral("Ben"), QStringLiteral("4A"), 4);
    school.marked(QStringLiteral("2024-09-10 AM"), QStringLiteral("I U"));
    add(QStringLiteral("Cy"), QStringLiteral("4B"), 4);
    school.marked(QStringLiteral("2024-09-26 AM"), QStringLiteral("O O O O"));
    add(QStringLiteral("Dot"), QStringLiteral("10C"), 10);
    school.known(QString(characteristic::kYoungCarer), day("2024-09-01"), QStringLiteral("Y"))
        .markedThrough(day("2024-09-04"), day("2024-09-17"), QStringLiteral("I"));
    return school;
}

// The Absence view over them, and what a person reads and does there.
class AbsenceAtTheDesk : public AbsenceOnPage<AtTheDesk> {
protected:
    AbsenceAtTheDesk()
        : AbsenceOnPage(QString(), *fourPupils().build(), moment("2024-09-27T16:00")) {}
    QTableView& list() { return part<QTableView>("absence.list"); }
    // The shown columns of a row, as a person reads them.
    QStringList rows() {
        QStringList lines;
        const QTableView& table = list();
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table.model()->columnCount(); ++column)
                if (!table.isColumnHidden(column) && column != AbsenceModel::Strip &&
                    column != AbsenceModel::Next)
                    cells.append(table.model()->index(row, column).data().toString());
            lines.append(cells.join(QStringLiteral(" | ")));
        }
        return lines;
    }
    QStringList names() {
        QStringList names;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            names.append(list().model()->index(row, AbsenceModel::Name).data().toString());
        return names;
    }
    void choose(const char* choice, const QString& text) {
        auto& box = part<QComboBox>(choice);
        const int place = box.findText(text);
        ROLLBOOK_REQUIRE(place >= 0, text);
        box.setCurrentIndex(place);
        Q_EMIT box.activated(place);
    }
    void stand(int set) { part<QTabBar>("absence.columns").setCurrentIndex(set); }
    void sayFor(const QString& reader) {
        at.dialogs.expectDialog(QStringLiteral("absence.copy"), [reader](QDialog& dialog) {
            EXPECT_EQ(tabOrderFaults(dialog), QStringList());
            auto* choice = dialog.findChild<QComboBox*>(QStringLiteral("absence.copy.for"));
            choice->setCurrentIndex(choice->findText(reader));
            dialog.done(QDialog::Accepted);
            return dialog.result() == QDialog::Accepted;
        });
    }
    QString label(const char* name) { return part<QLabel>(name).text(); }
};

} // namespace rollbook
