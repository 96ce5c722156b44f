// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/AtTheDesk.h"
#include "tests/support/Widgets.h"
#include "ui/registers/RegistersView.h"
#include "ui/widgets/Notice.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTest>

namespace rollbook {

// What a person sees of the Registers view, and the keys they press.
class AtTheClass : public ::testing::Test {
protected:
    AtTheClass()
        : built(SchoolBuilder()
                    .onReferenceCalendar()
                    .withTimes({.from = day("2024-09-01")})
                    .withPupil(QStringLiteral("Ada"))
                    .inClass(QStringLiteral("4A"))
                    .inYear(4)
                    .from(day("2024-11-20"))
                    .withPupil(QStringLiteral("Ben"))
                    .inClass(QStringLiteral("4A"))
                    .inYear(4)
                    .from(day("2024-11-20"))
                    .withPupil(QStringLiteral("Cem"))
                    .inClass(QStringLiteral("5B"))
                    .inYear(5)
                    .from(day("2024-11-20"))
                    .build())
        , at(*built, moment("2024-11-20T09:05"))
        , view(at.around()) {
        view.resize(1096, 700);
        view.show();
        view.open({.view = ViewId::Registers});
        ROLLBOOK_REQUIRE(QTest::qWaitForWindowActive(&view), QStringLiteral("the window"));
        view.firstFocus()->setFocus();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(view.windowHandle(), key, with);
    }
    void type(const char* keys) {
        for (const char* key = keys; *key; ++key)
            QTest::keyClick(view.windowHandle(), *key);
    }
    template <typename T = QWidget>
    T* part(const QString& name) {
        T* found = view.findChild<T*>(name);
        ROLLBOOK_REQUIRE(found, name);
        return found;
    }
    QString standing() { return part<QLabel>(QStringLiteral("registers.standing"))->text(); }
    QString notice() { return part<Notice>(QStringLiteral("registers.notice"))->sentence(); }
    QString code(int row) {
        return part<QTableView>(QStringLiteral("registers.sheet"))->model()->index(row, 4).data().toString();
    }
    QString counts() { return part<QLabel>(QStringLiteral("registers.counts"))->text(); }
    QWidget* focus() { return view.focusWidget(); }

    std::unique_ptr<BuiltSchool> built;
    AtTheDesk at;
    RegistersView view;
};

} // namespace rollbook
