// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/work/RecordContact.h"
#include "tests/support/Widgets.h"
#include "tests/ui/latebook/HatchAtTheDesk.h"
#include "ui/latebook/LateBookView.h"
#include "ui/latebook/SignInPage.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/Notice.h"

#include <QCheckBox>
#include <QLabel>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>

#include <gtest/gtest.h>

namespace rollbook {

// The page of signing in, in its window with the keyboard in the name.
class SignInPageFixture : public testing::Test {
protected:
    SignInPageFixture() {
        m_view.resize(1096, 716);
        m_view.show();
        m_view.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_view)); // else nothing is completed in place
        m_view.open({.view = ViewId::LateBook, .page = QStringLiteral("signIn")});
        m_page.firstFocus()->setFocus();
    }
    template <typename T = QLabel>
    T* part(const char* name) {
        return m_page.findChild<T*>(QString::fromLatin1(name));
    }
    QString said(const char* name) { return part<QLabel>(name)->text(); }
    QString notice() { return part<Notice>("latebook.notice")->sentence(); }
    void type(const QString& text) { QTest::keyClicks(part<QLineEdit>("latebook.name"), text); }
    void enter(const char* field) { QTest::keyClick(part<QWidget>(field), Qt::Key_Return); }
    // The whole of it, as at the hatch.
    void signIn(const QString& name, const QString& reason = {}) {
        type(name);
        enter("latebook.name");
        QTest::keyClicks(part<QLineEdit>("latebook.reason"), reason);
        enter("latebook.reason");
    }
    void setTime(QTime time) { part<QTimeEdit>("latebook.time")->setTime(time); }
    QString today() { return gridText(*part<QTableView>("latebook.arrivals")->model()); }
    void tried(PupilId pupil, ContactOutcome outcome) {
        const auto recorded = RecordContact(m_desk.disk.office())
                                  .run({.contact = {.pupil = pupil,
                                                    .at = m_desk.disk.clock().now(),
                                                    .with = m_desk.mother(),
                                                    .outcome = outcome}},
                                       m_desk.disk.author());
        ASSERT_TRUE(recorded) << qPrintable(recorded.error().toString());
    }

    HatchAtTheDesk m_desk;
    LateBookView m_view{m_desk.around()};
    SignInPage& m_page{*qobject_cast<SignInPage*>(m_view.page(QStringLiteral("signIn")))};
};

} // namespace rollbook
