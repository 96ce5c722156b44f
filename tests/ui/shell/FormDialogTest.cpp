// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/FormDialog.h"

#include "core/family/FamilyErrors.h"
#include "core/office/OfficeErrors.h"
#include "tests/support/Widgets.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/Notice.h"
#include "ui/words/Sentences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimeEdit>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class FormDialogTest : public testing::Test {
protected:
    FormDialogTest() {
        form.addChoice(u"kind"_s, u"&Kind"_s, {u"one"_s, u"two"_s});
        from = form.addDate(u"from"_s, u"&From"_s, QDate(2024, 11, 20));
        form.addChecks(u"day"_s, u"Only on"_s, {u"Mon"_s, u"Tue"_s});
        why = form.addLine(u"why"_s, u"&Why"_s, {}, u"In one line."_s);
        words = form.addText(u"words"_s, u"&Words"_s, u"as before"_s);
        at = form.addTime(u"at"_s, u"&At"_s, QTime(9, 0));
        form.addCheck(u"sure"_s, u"&Sure"_s);
        form.add(u"PIN"_s, makePinField(u"form.pin"_s));
        form.setVerb(u"Do it"_s, [this] { return refusal; });
    }
    int height() const {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        return form.sizeHint().height();
    }
    Theme theme;
    QString refusal;
    FormDialog form{theme, QDate(2024, 11, 20), u"form"_s, u"A form"_s};
    DateEdit* from = nullptr;
    QLineEdit* why = nullptr;
    QPlainTextEdit* words = nullptr;
    QTimeEdit* at = nullptr;
};

TEST_F(FormDialogTest, TabWalksItInTheOrderOfReading) {
    EXPECT_EQ(tabOrderFaults(form), QStringList());
}

TEST_F(FormDialogTest, ARefusalIsSaidAndTheFormStaysAsItWas) {
    refusal = u"Write a reason."_s;
    why->setText(u"because"_s);
    form.show();
    form.findChild<QPushButton*>(u"form.done"_s)->click();
    EXPECT_TRUE(form.isVisible());
    EXPECT_EQ(form.findChild<Notice*>()->sentence(), refusal);
    EXPECT_EQ(why->text(), u"because"_s);
}

TEST_F(FormDialogTest, TextAndTimeStandUnderTheNamesOfTheForm) {
    EXPECT_EQ(form.findChild<QPlainTextEdit*>(u"form.words"_s), words);
    EXPECT_EQ(words->toPlainText(), u"as before"_s);
    EXPECT_EQ(form.findChild<QTimeEdit*>(u"form.at"_s), at);
    EXPECT_EQ(at->accessibleName(), u"At"_s);
    EXPECT_EQ(at->time(), QTime(9, 0));
}

TEST_F(FormDialogTest, WhomARefusalNamesIsHiddenWhileNamesAre) {
    const Error there{errors::kFocusThere, {{u"name"_s, u"Wright, Mei"_s}, {u"contact"_s, u"Ruth Okafor"_s}}};
    for (const bool isHidden : {false, true}) {
        Privacy privacy;
        privacy.setHidden(isHidden);
        FormDialog asked(theme, QDate(2024, 11, 20), u"asked"_s, u"Asked"_s);
        asked.setVerb(u"Do it"_s, privacy, [&]() -> Result<void> { return there; });
        asked.show();
        asked.done(QDialog::Accepted);
        EXPECT_TRUE(asked.isVisible());
        EXPECT_EQ(asked.findChild<Notice*>()->sentence(), privacy.sentence(there));
        EXPECT_EQ(asked.findChild<Notice*>()->sentence().contains(u"Okafor"_s), !isHidden);
    }
}

TEST_F(FormDialogTest, DoneIsGone) {
    form.show();
    form.done(QDialog::Accepted);
    EXPECT_FALSE(form.isVisible());
    EXPECT_EQ(form.result(), QDialog::Accepted);
}

TEST_F(FormDialogTest, EscapeTriesNothing) {
    refusal = u"Write a reason."_s;
    form.show();
    QTest::keyClick(&form, Qt::Key_Escape);
    EXPECT_FALSE(form.isVisible());
    EXPECT_EQ(form.result(), QDialog::Rejected);
}

TEST_F(FormDialogTest, AFieldThatIsNotOfferedTakesItsLabelAndItsPlaceAway) {
    form.show();
    const int before = height();
    form.setOffered(*from, false);
    EXPECT_FALSE(from->isVisible());
    EXPECT_LE(height(), before - space::kListRow);
    form.setOffered(*from, true);
    EXPECT_TRUE(from->isVisible());
    EXPECT_EQ(height(), before);
}

TEST_F(FormDialogTest, NoFieldIsCutOnASmallScreen) {
    form.show();
    form.resize(100, 100);
    EXPECT_LE(why->mapTo(&form, QPoint(why->width(), 0)).x(), form.width());
}

TEST(FormDialogErrorsTest, AnErrorIsSaidInItsSentence) {
    const Theme theme;
    FormDialog form(theme, QDate(2024, 11, 20), u"form"_s, u"A form"_s);
    form.setVerb(u"Do it"_s, [] { return Result<void>(Error{errors::kReasonMissing}); });
    form.done(QDialog::Accepted);
    EXPECT_EQ(form.findChild<Notice*>()->sentence(), sentence(Error{errors::kReasonMissing}));
}

} // namespace
} // namespace rollbook
