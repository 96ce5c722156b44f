// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/pathways/StepForm.h"

#include "core/pathway/PathwayBook.h"
#include "tests/support/Widgets.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const PathwayBook& book() {
    static const auto shipped = PathwayBook::shipped(*CodeBook::shipped().value()).value();
    return *shipped;
}

class StepFormTest : public ::testing::Test {
protected:
    std::unique_ptr<StepForm> formOf(const char* id, const char* of = "rollbook-default") {
        const Pathway& pathway = *book().pathway(QString::fromLatin1(of));
        return std::make_unique<StepForm>(*pathway.step(QString::fromLatin1(id)),
                                          words::RuleNames{pathway, nationalCharacteristics()});
    }
    template <typename Field>
    static Field& field(StepForm& form, const char* name) {
        return *form.findChild<Field*>(QString::fromLatin1(name));
    }
};

TEST_F(StepFormTest, WhatNobodyTouchedStaysAsItWas) {
    for (const Pathway& pathway : book().all())
        for (const Step& step : pathway.steps) {
            const StepForm form(step, {pathway, nationalCharacteristics()});
            EXPECT_TRUE(form.step() == step) << qPrintable(pathway.id + u' ' + step.id);
            EXPECT_EQ(form.fault(), QString()) << qPrintable(step.id);
        }
}

TEST_F(StepFormTest, ItsFieldsAreWalkedByTab) {
    for (const char* id : {"home-visit", "approaching", "weekly-meeting", "plan-not-helping"})
        EXPECT_EQ(tabOrderFaults(*formOf(id)), QStringList()) << id;
}

TEST_F(StepFormTest, ADayTypedIsTheDayOfTheRule) {
    const auto form = formOf("home-visit");
    field<QSpinBox>(*form, "step.when1").setValue(5);
    EXPECT_EQ(form->step().when, (Condition{when::NotSeen{5}}));
    EXPECT_EQ(form->step().accelerated->when, (Condition{when::NotSeen{1}})) << "sooner stays sooner";
    EXPECT_TRUE(field<QLabel>(*form, "step.rule").text().contains(u"by day 5"_s));
}

TEST_F(StepFormTest, APercentageIsTypedAsOne) {
    const auto form = formOf("approaching");
    field<QDoubleSpinBox>(*form, "step.when1").setValue(92.5);
    const Condition when = form->step().when;
    const auto& all = std::get<Condition::All>(when.test);
    EXPECT_EQ(std::get<when::Attendance>(all.parts.front().test).permille, 925);
}

TEST_F(StepFormTest, WhatExtraCareSharesFollows) {
    const auto form = formOf("persistent"); // sooner by its due days alone
    field<QSpinBox>(*form, "step.when1").setValue(40);
    EXPECT_EQ(form->step().accelerated->when, form->step().when);
    EXPECT_EQ(form->step().accelerated->due.days, 2);
}

TEST_F(StepFormTest, WhenItIsDueIsDaysAndAnHour) {
    const auto form = formOf("persistent");
    field<QComboBox>(*form, "step.due.unit").setCurrentIndex(2);
    field<QSpinBox>(*form, "step.due.days").setValue(7);
    field<QLineEdit>(*form, "step.due.by").setText(u"9:30"_s);
    EXPECT_EQ(form->step().due, (DueRule{DueRule::Unit::CalendarDays, 7, QTime(9, 30)}));
    field<QLineEdit>(*form, "step.due.by").setText(u"soon"_s);
    EXPECT_TRUE(form->fault().contains(u"09:30"_s));
}

TEST_F(StepFormTest, AnOwnerIsARoleOrAWordOfTheSchools) {
    const auto form = formOf("home-visit");
    auto& owner = field<QComboBox>(*form, "step.owner");
    owner.setCurrentText(u"headteacher"_s);
    EXPECT_EQ(form->step().owner, u"headteacher"_s);
    owner.setCurrentText(u"Family worker"_s);
    EXPECT_EQ(form->step().owner, u"Family worker"_s);
    owner.setCurrentText(u"Attendance officer"_s);
    EXPECT_EQ(form->step().owner, QString());
}

TEST_F(StepFormTest, AskedAgainAfterSchoolWeeks) {
    const auto form = formOf("home-visit");
    EXPECT_FALSE(field<QSpinBox>(*form, "step.againEvery").isEnabled());
    field<QComboBox>(*form, "step.again").setCurrentIndex(2);
    field<QSpinBox>(*form, "step.againEvery").setValue(3);
    EXPECT_EQ(form->step().repeat, (Repeat{Repeat::Unit::SchoolWeeks, 3}));
}

TEST_F(StepFormTest, WithoutWordsItIsNoStep) {
    const auto form = formOf("home-visit");
    field<QLineEdit>(*form, "step.action").setText(u" "_s);
    EXPECT_NE(form->fault(), QString());
}

// The wheel turns the page; a number under it must not change unseen.
TEST_F(StepFormTest, TheWheelChangesNoNumber) {
    const auto form = formOf("home-visit");
    form->show();
    auto& number = field<QSpinBox>(*form, "step.when1");
    QWheelEvent turn(QPointF(4, 4), number.mapToGlobal(QPointF(4, 4)), {}, {0, 120}, Qt::NoButton,
                     Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&number, &turn);
    EXPECT_EQ(number.value(), 3);
}

TEST_F(StepFormTest, TheRuleNamesFlagsAndSteps) {
    const auto form = formOf("looked-after-absent");
    EXPECT_TRUE(field<QLabel>(*form, "step.rule").text().contains(u"“Looked after”"_s))
        << qPrintable(field<QLabel>(*form, "step.rule").text());
    const auto plan = formOf("plan-not-helping");
    EXPECT_TRUE(field<QLabel>(*plan, "step.rule").text().contains(u"“Meet the parents"_s));
}

} // namespace
} // namespace rollbook
