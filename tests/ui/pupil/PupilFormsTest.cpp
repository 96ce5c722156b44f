// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/PupilForms.h"

#include "tests/support/Widgets.h"
#include "tests/support/FamilyAtTheDesk.h"
#include "ui/pupil/PupilPresenter.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/Notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class PupilFormsTest : public testing::Test {
protected:
    PupilFormsTest() {
        m_presenter.load();
        m_presenter.choose(m_family.ada());
    }
    // Fills the form, tries, and goes back if it is refused; `m_refusal` is what it said.
    void answer(const QString& form, const std::function<void(QDialog&)>& fill) {
        m_family.dialogs.expectDialog(form, [this, fill](QDialog& dialog) {
            EXPECT_EQ(tabOrderFaults(dialog), QStringList());
            fill(dialog);
            dialog.done(QDialog::Accepted);
            m_refusal = dialog.findChild<Notice*>()->sentence();
            return dialog.result() == QDialog::Accepted;
        });
    }
    static void type(QDialog& dialog, const char* field, const QString& text) {
        dialog.findChild<QLineEdit*>(QString::fromLatin1(field))->setText(text);
    }
    static void date(QDialog& dialog, const char* field, const char* iso) {
        dialog.findChild<DateEdit*>(QString::fromLatin1(field))->setDate(day(iso));
    }
    static void pick(QDialog& dialog, const char* field, const QString& beginning) {
        auto* box = dialog.findChild<QComboBox*>(QString::fromLatin1(field));
        box->setCurrentIndex(box->findText(beginning, Qt::MatchStartsWith));
    }
    FamilyAtTheDesk m_family;
    PupilPresenter m_presenter{m_family.around()};
    QString m_refusal;
};

} // namespace

TEST_F(PupilFormsTest, PlansMondayAfternoonsUntilTheEndOfTerm) {
    answer(u"pupils.planForm"_s, [](QDialog& form) {
        date(form, "pupils.planForm.from", "2024-11-25");
        date(form, "pupils.planForm.to", "2024-12-20");
        pick(form, "pupils.planForm.half", u"Afternoons"_s);
        form.findChild<QCheckBox*>(u"pupils.planForm.day1"_s)->setChecked(true);
        pick(form, "pupils.planForm.code", u"M "_s);
    });
    askToPlan(m_family.around(), m_presenter);
    ASSERT_EQ(m_presenter.planned().size(), 1U);
    const PlannedAbsence plan = m_presenter.planned().front();
    EXPECT_EQ(plan.weekdays, std::vector<int>{Qt::Monday});
    EXPECT_EQ(plan.half, Half::PM);
    EXPECT_EQ(plan.code, u"M"_s);
}

TEST_F(PupilFormsTest, AWeeklyPatternWithoutAnEndIsRefusedInTheForm) {
    answer(u"pupils.planForm"_s, [](QDialog& form) {
        form.findChild<DateEdit*>(u"pupils.planForm.to"_s)->setDate({});
        form.findChild<QCheckBox*>(u"pupils.planForm.day1"_s)->setChecked(true);
        pick(form, "pupils.planForm.code", u"M "_s);
    });
    askToPlan(m_family.around(), m_presenter);
    EXPECT_TRUE(m_refusal.contains(u"last day"_s)) << qPrintable(m_refusal);
    EXPECT_TRUE(m_presenter.planned().empty());
}

TEST_F(PupilFormsTest, OnlyTheCodeThatNeedsItAsksForAReviewDate) {
    answer(u"pupils.planForm"_s, [](QDialog& form) {
        form.show();
        const auto* review = form.findChild<DateEdit*>(u"pupils.planForm.review"_s);
        pick(form, "pupils.planForm.code", u"C2 "_s);
        EXPECT_TRUE(review->isVisible());
        pick(form, "pupils.planForm.code", u"M "_s);
        EXPECT_FALSE(review->isVisible());
    });
    askToPlan(m_family.around(), m_presenter);
}

TEST_F(PupilFormsTest, AddsAFlag) {
    answer(u"pupils.flagForm"_s, [](QDialog& form) {
        pick(form, "pupils.flagForm.kind", u"Young carer"_s);
        type(form, "pupils.flagForm.note", u"for a parent"_s);
    });
    askToFlag(m_family.around(), m_presenter);
    EXPECT_EQ(m_presenter.card().flags, 2);
}

TEST_F(PupilFormsTest, ARestrictionWithoutBackingIsRefusedInTheForm) {
    answer(u"pupils.restrictForm"_s, [](QDialog& form) {
        pick(form, "pupils.restrictForm.contact", u"Mrs Mia"_s);
        type(form, "pupils.restrictForm.reason", u"said so"_s);
    });
    askToRestrict(m_family.around(), m_presenter);
    EXPECT_TRUE(m_refusal.contains(u"order"_s)) << qPrintable(m_refusal);
    EXPECT_EQ(m_presenter.standing().size(), 1U);
}

TEST_F(PupilFormsTest, AnOrderSeenSetsARestriction) {
    answer(u"pupils.restrictForm"_s, [](QDialog& form) {
        pick(form, "pupils.restrictForm.contact", u"Mrs Mia"_s);
        pick(form, "pupils.restrictForm.kind", u"Must not collect"_s);
        type(form, "pupils.restrictForm.reason", u"order of 1 November"_s);
        form.findChild<QCheckBox*>(u"pupils.restrictForm.orderSeen"_s)->setChecked(true);
    });
    askToRestrict(m_family.around(), m_presenter);
    EXPECT_EQ(m_presenter.standing().size(), 2U);
}

TEST_F(PupilFormsTest, LiftsARestrictionOnADecision) {
    answer(u"pupils.liftForm"_s, [](QDialog& form) {
        type(form, "pupils.liftForm.reason", u"order ended"_s);
        type(form, "pupils.liftForm.decidedBy", u"Sam Lead"_s);
    });
    askToLift(m_family.around(), m_presenter);
    EXPECT_TRUE(m_presenter.standing().empty());
}
