// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Check.h"
#include "tests/support/AtTheDesk.h"
#include "ui/absence/AbsenceView.h"

#include <QTest>

#include <gtest/gtest.h>

namespace rollbook {

// The Absence view in a window of its own, opened at a page, over the school of a desk.
template <typename Desk>
class AbsenceOnPage : public testing::Test {
protected:
    template <typename... OfDesk>
    explicit AbsenceOnPage(const QString& page, OfDesk&&... ofDesk)
        : at(std::forward<OfDesk>(ofDesk)...) {
        view.resize(1096, 716);
        view.show();
        view.open({.view = ViewId::Absence, .page = page});
        ROLLBOOK_REQUIRE(QTest::qWaitForWindowActive(&view), QStringLiteral("the window"));
    }
    template <typename T>
    T& part(const char* name) {
        T* found = view.findChild<T*>(QString::fromLatin1(name));
        ROLLBOOK_REQUIRE(found, QString::fromLatin1(name));
        return *found;
    }

    Desk at;
    AbsenceView view{at.around()};
};

} // namespace rollbook
