// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/ChangeRoll.h"
#include "core/office/Settings.h"
#include "tests/support/AtTheDesk.h"
#include "tests/support/Widgets.h"
#include "ui/registers/GridTable.h"
#include "ui/registers/RegistersView.h"
#include "ui/widgets/Notice.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

namespace rollbook {

// The grid in the Registers view, and the keys a person presses. Wednesday; the week has no
// register of its own day yet.
class AtTheGrid : public ::testing::Test {
protected:
    AtTheGrid()
        : built(SchoolBuilder()
                    .onReferenceCalendar()
                    .withTimes({.from = day("2024-09-01")})
                    .withPupil(QStringLiteral("Ada")).inClass(QStringLiteral("4A")).inYear(4).from(day("2024-11-11"))
                    .marked(QStringLiteral("2024-11-18 AM"), QStringLiteral("N \\ / \\"))
                    .withPupil(QStringLiteral("Ben")).inClass(QStringLiteral("4A")).inYear(4).from(day("2024-11-19"))
                    .marked(QStringLiteral("2024-11-19 AM"), QStringLiteral("I I"))
                    .withPupil(QStringLiteral("Cem")).inClass(QStringLiteral("5B")).inYear(5).from(day("2024-11-11"))
                    .build())
        , at(*built, moment("2024-11-20T09:05"))
        , view(at.around()) {
        view.resize(1096, 700);
        view.show();
        ROLLBOOK_REQUIRE(QTest::qWaitForWindowActive(&view), QStringLiteral("the window"));
        jump(QStringLiteral("Ada"), QStringLiteral("2024-11-18 AM"));
    }

    void jump(const QString& forename, const QString& session_) {
        view.open({.view = ViewId::Registers,
                   .page = QStringLiteral("grid"),
                   .pupil = at.disk.pupil(forename),
                   .session = session(session_)});
        view.firstFocus()->setFocus();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(view.windowHandle(), key, with);
    }
    void type(char key) { QTest::keyClick(view.windowHandle(), key); }
    template <typename T = QWidget>
    T* part(const QString& name) {
        T* found = view.findChild<T*>(name);
        ROLLBOOK_REQUIRE(found, name);
        return found;
    }
    GridTable& table() { return *part<GridTable>(QStringLiteral("registers.grid.table")); }
    QString current() { return part<QLabel>(QStringLiteral("registers.grid.current"))->text(); }
    QString notice() { return part<Notice>(QStringLiteral("registers.grid.notice"))->sentence(); }
    // As the office records it; shown when the grid is opened again.
    void know(const QString& forename, const Characteristic& value) {
        ROLLBOOK_REQUIRE(ChangeRoll(at.disk.office())
                             .setCharacteristic(at.disk.pupil(forename), value, at.disk.author()),
                         forename);
    }
    void makeLead(const QString& name) {
        ROLLBOOK_REQUIRE(ChangeSettings(at.disk.office())
                             .setPeople({{.role = QStringLiteral("safeguardingLead"),
                                          .name = name,
                                          .from = day("2024-09-01")}},
                                        at.disk.author()),
                         name);
    }
    // Forenames, from top to bottom.
    QStringList names() {
        QStringList names;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            names.append(table().model()->headerData(row, Qt::Vertical).toString().section(
                QStringLiteral(", "), -1));
        return names;
    }
    QString recorded(const QString& forename, const QString& at_) {
        return at.disk.reading(forename, at_).recorded;
    }

    static QLineEdit& field(QDialog& form, const QString& name) {
        auto* line = form.findChild<QLineEdit*>(name);
        ROLLBOOK_REQUIRE(line, name);
        return *line;
    }
    static QString listOf(QDialog& form) {
        return gridText(*form.findChild<QTableView*>(QStringLiteral("amend.list"))->model());
    }
    static bool canChange(QDialog& form) {
        for (const QPushButton* button : form.findChildren<QPushButton*>())
            if (button->isDefault())
                return button->isEnabled();
        return false;
    }

    std::unique_ptr<BuiltSchool> built;
    AtTheDesk at;
    RegistersView view;
};

} // namespace rollbook
