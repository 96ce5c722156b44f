// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/PupilForm.h"

#include "core/office/OfficeErrors.h"
#include "tests/support/SchoolBuilder.h"
#include "tests/support/Widgets.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/Notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class PupilFormTest : public testing::Test {
protected:
    PupilFormTest() {
        m_form.addChoice(u"kind"_s, u"&Kind"_s, {u"one"_s, u"two"_s});
        m_from = m_form.addDate(u"from"_s, u"&From"_s, day("2024-11-20"));
        m_to = m_form.addDate(u"to"_s, u"&To"_s);
        m_form.addChecks(u"day"_s, u"Only on"_s, {u"Mon"_s, u"Tue"_s});
        m_why = m_form.addLine(u"why"_s, u"&Why"_s);
        m_form.addCheck(u"sure"_s, u"&Sure"_s);
        m_form.setVerb(u"Do it"_s, [this] { return m_outcome; });
    }
    Theme m_theme;
    Result<void> m_outcome;
    PupilForm m_form{m_theme, day("2024-11-20"), u"form"_s, u"A form"_s};
    DateEdit* m_from = nullptr;
    DateEdit* m_to = nullptr;
    QLineEdit* m_why = nullptr;
};

} // namespace

TEST_F(PupilFormTest, TabWalksItInTheOrderOfReading) {
    EXPECT_EQ(tabOrderFaults(m_form), QStringList());
}

TEST_F(PupilFormTest, ARefusalIsSaidAndTheFormStaysAsItWas) {
    m_outcome = Error{errors::kReasonMissing};
    m_why->setText(u"because"_s);
    m_form.show();
    m_form.done(QDialog::Accepted);
    EXPECT_TRUE(m_form.isVisible());
    EXPECT_FALSE(m_form.findChild<Notice*>()->sentence().isEmpty());
    EXPECT_EQ(m_why->text(), u"because"_s);
}

TEST_F(PupilFormTest, DoneIsGone) {
    m_form.show();
    m_form.done(QDialog::Accepted);
    EXPECT_FALSE(m_form.isVisible());
    EXPECT_EQ(m_form.result(), QDialog::Accepted);
}

TEST_F(PupilFormTest, GoingBackTriesNothing) {
    m_outcome = Error{errors::kReasonMissing};
    m_form.show();
    m_form.done(QDialog::Rejected);
    EXPECT_FALSE(m_form.isVisible());
}

TEST_F(PupilFormTest, ARangeMayBeOfOneDayAndMayHaveNoEnd) {
    EXPECT_TRUE(rangeIn(*m_from, *m_to).isOk());
    m_to->setDate(day("2024-11-20"));
    EXPECT_TRUE(rangeIn(*m_from, *m_to).isOk());
    m_to->setDate(day("2024-11-19"));
    EXPECT_FALSE(rangeIn(*m_from, *m_to).isOk());
}

TEST_F(PupilFormTest, AFirstDayIsNeeded) {
    m_from->setDate({});
    EXPECT_FALSE(rangeIn(*m_from, *m_to).isOk());
}
