// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/family/AtTheCard.h"

#include "ui/family/PlanFields.h"
#include "ui/widgets/DateEdit.h"

#include <QComboBox>
#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr auto kForm = "family.planForm";

void fillAction(QDialog& form, int row, const QString& what, const QString& byWhom,
                const char* byWhen) {
    const auto name = [row](const char* column) {
        return QByteArray(column) + QByteArray::number(row);
    };
    type(form, name("what"), what);
    type(form, name("byWhom"), byWhom);
    date(form, name("byWhen"), byWhen);
}

void fillWhole(QDialog& form) {
    pick(form, "kind", u"Attendance contract"_s);
    write(form, "barriers", u"The bus is late"_s);
    write(form, "pupilSays", u"I like art"_s);
    fillAction(form, 1, u"Walk together"_s, u"Mother"_s, "2024-11-25");
    fillAction(form, 2, u"Breakfast club"_s, u"Mrs Lee"_s, "2024-12-02");
    date(form, "review1", "2024-12-04");
    date(form, "review2", "2024-12-18");
}

class PlanFormsTest : public AtTheCard {
protected:
    void plan(const std::function<void(QDialog&)>& fill) {
        answerAndRun(kForm, "family.plan", fill);
    }
    void makeWhole() { plan(&fillWhole); }
};

} // namespace

TEST_F(PlanFormsTest, AContractOfSeveralActionsAndReviewsStandsInWords) {
    makeWhole();
    EXPECT_EQ(m_refusal, QString());
    EXPECT_EQ(list(), u"Attendance contract | From 20/11/2024; next review on 04/12/2024\n"
                      "In the way: The bus is late\n"
                      "The pupil says: I like art\n"
                      "1. Walk together: Mother, by 25/11/2024\n"
                      "2. Breakfast club: Mrs Lee, by 02/12/2024\n"_s);
}

TEST_F(PlanFormsTest, AnActionHalfSaidIsNamedByItsLineAndTheRestStays) {
    plan([](QDialog& form) {
        fillWhole(form);
        type(form, "byWhom2", QString());
        form.done(QDialog::Accepted);
        EXPECT_EQ(form.findChild<QLineEdit*>(u"family.planForm.what1"_s)->text(),
                  u"Walk together"_s);
        EXPECT_EQ(form.findChild<QPlainTextEdit*>(u"family.planForm.barriers"_s)->toPlainText(),
                  u"The bus is late"_s);
    });
    EXPECT_TRUE(m_refusal.startsWith(u"Action 2 does not say"_s)) << qPrintable(m_refusal);
    EXPECT_TRUE(agreed().plans.empty());
}

TEST_F(PlanFormsTest, ALineLeftEmptyInBetweenIsNone) {
    plan([](QDialog& form) {
        fillWhole(form);
        fillAction(form, 3, u"Ring us"_s, u"Mother"_s, "2024-11-22");
        fillAction(form, 1, QString(), QString(), "");
    });
    const AttendancePlan& kept = agreed().plans.back();
    ASSERT_EQ(kept.actions.size(), 2U);
    EXPECT_EQ(kept.actions[0].what, u"Breakfast club"_s);
    EXPECT_EQ(kept.actions[1].what, u"Ring us"_s);
}

TEST_F(PlanFormsTest, ADayTypedWronglyIsRefusedAndNotLeftOut) {
    plan([](QDialog& form) {
        fillWhole(form);
        type(form, "review2", u"soon"_s);
    });
    EXPECT_TRUE(m_refusal.contains(u"Reviewed on"_s)) << qPrintable(m_refusal);
    plan([](QDialog& form) {
        fillWhole(form);
        type(form, "byWhen1", u"soon"_s);
    });
    EXPECT_TRUE(m_refusal.startsWith(u"Action 1 does not say"_s)) << qPrintable(m_refusal);
}

TEST_F(PlanFormsTest, AReviewBeforeTheFirstDayIsRefusedOnItIsNot) {
    const auto reviewedOn = [this](const char* iso) {
        plan([iso](QDialog& form) {
            fillWhole(form);
            date(form, "review1", iso);
        });
    };
    reviewedOn("2024-11-19");
    EXPECT_TRUE(m_refusal.contains(u"before the plan begins"_s)) << qPrintable(m_refusal);
    reviewedOn("2024-11-20");
    EXPECT_EQ(m_refusal, QString());
}

TEST_F(PlanFormsTest, ChangingItBringsWhatItSaysAndPutBackBringsItAgain) {
    makeWhole();
    plan([](QDialog& form) {
        EXPECT_EQ(form.findChild<QLineEdit*>(u"family.planForm.what2"_s)->text(),
                  u"Breakfast club"_s);
        EXPECT_EQ(form.findChild<DateEdit*>(u"family.planForm.review2"_s)->date(),
                  day("2024-12-18"));
        write(form, "barriers", u"A new baby"_s);
    });
    EXPECT_TRUE(list().contains(u"In the way: A new baby"_s)) << qPrintable(list());
    EXPECT_EQ(agreed().plansOf(m_family.ada()).size(), 1U); // the same plan, another text
    run("family.putBack");
    EXPECT_TRUE(list().contains(u"In the way: The bus is late"_s)) << qPrintable(list());
}

TEST_F(PlanFormsTest, EndsWithWhatCameOfItAndMakesRoomForAnother) {
    makeWhole();
    answerAndRun("family.endPlanForm", "family.endPlan", [](QDialog&) {});
    EXPECT_EQ(m_refusal, u"Say in a few words what came of the plan."_s);
    answerAndRun("family.endPlanForm", "family.endPlan",
                 [](QDialog& form) { write(form, "outcome", u"Back at 96%"_s); });
    EXPECT_TRUE(list().startsWith(
        u"Attendance contract | From 20/11/2024, ended on 20/11/2024: Back at 96%"_s))
        << qPrintable(list());
    EXPECT_FALSE(isOffered("family.endPlan"));
    makeWhole();
    EXPECT_EQ(agreed().plansOf(m_family.ada()).size(), 2U);
}

TEST_F(PlanFormsTest, AnotherActionIsAKeyAwayAndStandsWhereItIsRead) {
    plan([](QDialog& form) {
        auto* more = form.findChild<QPushButton*>(u"family.planForm.anotherAction"_s);
        more->click();
        EXPECT_EQ(tabOrderFaults(form), QStringList());
        fillWhole(form);
        fillAction(form, 4, u"Ring us"_s, u"Mother"_s, "2024-11-22");
    });
    EXPECT_EQ(agreed().plans.back().actions.size(), 3U);
}

TEST_F(PlanFormsTest, ItPrintsForWhoeverMayHaveACopyAndForNobodyBarred) {
    EXPECT_FALSE(isOffered("family.printPlan"));
    makeWhole();
    answerAndRun("family.printPlanForm", "family.printPlan", [](QDialog& form) {
        const auto* box = form.findChild<QComboBox*>(u"family.printPlanForm.for"_s);
        QStringList readers;
        for (int i = 0; i < box->count(); ++i)
            readers.append(box->itemText(i));
        EXPECT_EQ(readers, (QStringList{u"Office"_s, u"This parent: Mrs Mia Pupil"_s, u"Partner"_s,
                                        u"Court"_s}));
        pick(form, "for", u"This parent"_s);
    });
    EXPECT_EQ(m_family.printing.titles, QStringList{u"Attendance contract for Pupil, Ada"_s});
}

TEST_F(PlanFormsTest, WhileWordsAreHiddenNoFormShowsThem) {
    makeWhole();
    m_family.privacy.setHidden(true); // F9
    EXPECT_FALSE(list().contains(u"bus"_s)) << qPrintable(list());
    EXPECT_FALSE(list().contains(u"Lee"_s)) << qPrintable(list());
    run("family.plan"); // asks nothing
    EXPECT_TRUE(notice().contains(u"F9"_s)) << qPrintable(notice());
}

TEST_F(PlanFormsTest, AnEmptyFormShowsNothingSoOpensWhileWordsAreHidden) {
    m_family.privacy.setHidden(true);
    makeWhole();
    EXPECT_EQ(agreed().plans.size(), 1U);
}

} // namespace rollbook
