// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/OutcomeForms.h"

#include "tests/support/Widgets.h"
#include "tests/ui/calls/BoardAtTheDesk.h"
#include "ui/calls/CallPresenter.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/Notice.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class OutcomeFormsTest : public testing::Test {
protected:
    OutcomeFormsTest() { presenter.load(); }
    const Call& callOf(const char* forename) {
        for (const Call& call : presenter.board().calls)
            for (const CallChild& child : call.children)
                if (child.pupil == desk.id(forename))
                    return call;
        ROLLBOOK_REQUIRE(false, QString::fromLatin1(forename));
    }
    void answer(const QString& form, const std::function<void(QDialog&)>& fill) {
        desk.dialogs.expectDialog(form, [this, fill](QDialog& dialog) {
            EXPECT_EQ(tabOrderFaults(dialog), QStringList());
            fill(dialog);
            dialog.done(QDialog::Accepted);
            refusal = dialog.findChild<Notice*>()->sentence();
            return dialog.result() == QDialog::Accepted;
        });
    }
    static void type(QDialog& dialog, const char* field, const QString& text) {
        dialog.findChild<QLineEdit*>(QString::fromLatin1(field))->setText(text);
    }
    static void pick(QDialog& dialog, const char* field, const QString& beginning) {
        auto* box = dialog.findChild<QComboBox*>(QString::fromLatin1(field));
        box->setCurrentIndex(box->findText(beginning, Qt::MatchStartsWith));
    }
    std::size_t missing() {
        return missingChildren(desk.school(), presenter.now()).size();
    }
    BoardAtTheDesk desk;
    CallPresenter presenter{desk.around()};
    QString refusal;
};

TEST_F(OutcomeFormsTest, TheClassHasOneOfTheTwo) {
    answer(u"calls.hereForm"_s,
           [](QDialog& form) { type(form, "calls.hereForm.saidBy1", u"Mr Osei"_s); });
    const PupilId first = callOf("Ada").children.front().pupil;
    askWhoSaysHere(desk.around(), presenter, callOf("Ada"));
    EXPECT_EQ(first, desk.id("Bo"));
    EXPECT_EQ(desk.code("Bo"), u"/"_s);
    EXPECT_EQ(desk.code("Ada"), u"N"_s);
}

TEST_F(OutcomeFormsTest, TheClassMustHaveAName) {
    answer(u"calls.hereForm"_s, [](QDialog&) {});
    askWhoSaysHere(desk.around(), presenter, callOf("Cy"));
    EXPECT_FALSE(refusal.isEmpty());
    EXPECT_EQ(desk.code("Cy"), u"N"_s);
}

TEST_F(OutcomeFormsTest, ReachedHasAnOutcomeForEachChild) {
    answer(u"calls.reachedForm"_s, [](QDialog& form) {
        type(form, "calls.reachedForm.child1said", u"sick bug"_s);
        pick(form, "calls.reachedForm.child1code", u"I"_s);
        type(form, "calls.reachedForm.child2said", u"will ring back"_s);
    });
    const Call call = callOf("Ada");
    askWhatWasSaid(desk.around(), presenter, call, call.contacts.front());
    EXPECT_EQ(refusal, QString());
    EXPECT_EQ(desk.code("Bo"), u"I"_s);
    EXPECT_EQ(desk.code("Ada"), u"N"_s);
    EXPECT_EQ(callOf("Ada").stage(), CallStage::AwaitingCode);
}

TEST_F(OutcomeFormsTest, OnlyContactsThatMayBeToldClear) {
    answer(u"calls.reachedForm"_s, [](QDialog& form) {
        type(form, "calls.reachedForm.child1said", u"ill"_s);
        pick(form, "calls.reachedForm.child1code", u"I"_s);
    });
    presenter.setSiblings(Siblings::Apart);
    const Call call = callOf("Ada");
    askWhatWasSaid(desk.around(), presenter, call, call.contacts[1]); // the father
    EXPECT_FALSE(refusal.isEmpty());
    EXPECT_EQ(desk.code("Ada"), u"N"_s);
}

// rules.md 32: one call clears one day of a flagged pupil.
TEST_F(OutcomeFormsTest, TwoDaysOfAFlaggedPupilAreRefused) {
    const auto fill = [](const char* until) {
        return [until](QDialog& form) {
            type(form, "calls.reachedForm.child1said", u"ill"_s);
            pick(form, "calls.reachedForm.child1code", u"I"_s);
            form.findChild<DateEdit*>(u"calls.reachedForm.child1until"_s)->setDate(day(until));
        };
    };
    answer(u"calls.reachedForm"_s, fill("2024-11-21"));
    Call call = callOf("Cy");
    askWhatWasSaid(desk.around(), presenter, call, call.contacts.front());
    EXPECT_FALSE(refusal.isEmpty());
    EXPECT_EQ(desk.code("Cy"), u"N"_s);
    answer(u"calls.reachedForm"_s, fill("2024-11-20"));
    askWhatWasSaid(desk.around(), presenter, call, call.contacts.front());
    EXPECT_EQ(desk.code("Cy"), u"I"_s);
}

TEST_F(OutcomeFormsTest, ARefusalIsKeptAndTheChildStays) {
    answer(u"calls.refusedForm"_s,
           [](QDialog& form) { type(form, "calls.refusedForm.said", u"none of your business"_s); });
    const Call call = callOf("Cy");
    askRefusal(desk.around(), presenter, call, call.contacts.front());
    EXPECT_EQ(callOf("Cy").stage(), CallStage::Call);
    EXPECT_EQ(desk.school().work.contacts.back().said, u"none of your business"_s);
}

// checks L12
TEST_F(OutcomeFormsTest, BelievedAtSchoolStartsTheSearch) {
    answer(u"calls.missingForm"_s, [](QDialog& form) {
        type(form, "calls.missingForm.said", u"left at 08:30"_s);
    });
    const Call call = callOf("Cy");
    askAboutMissing(desk.around(), presenter, call, &call.contacts.front());
    EXPECT_EQ(callOf("Cy").stage(), CallStage::Missing);
    EXPECT_EQ(presenter.board().calls.front().children.front().pupil, desk.id("Cy"));
}

TEST_F(OutcomeFormsTest, TheSearchEndsWithTheLeadsAnswerAndNotBefore) {
    ASSERT_TRUE(presenter.believedAtSchool({desk.id("Cy")}, {}, u"his aunt"_s, u"left"_s, {}));
    answer(u"calls.answerForm"_s,
           [](QDialog& form) { type(form, "calls.answerForm.words", u"at the library"_s); });
    askLeadsAnswer(desk.around(), presenter, callOf("Cy"));
    EXPECT_FALSE(refusal.isEmpty());
    EXPECT_EQ(missing(), 1U);
    answer(u"calls.toldForm"_s, [](QDialog& form) {
        EXPECT_EQ(form.findChild<QLineEdit*>(u"calls.toldForm.who"_s)->text(), u"Sam Lead"_s);
    });
    askWhoWasTold(desk.around(), presenter, callOf("Cy"));
    answer(u"calls.answerForm"_s,
           [](QDialog& form) { type(form, "calls.answerForm.words", u"at the library"_s); });
    askLeadsAnswer(desk.around(), presenter, callOf("Cy"));
    EXPECT_EQ(missing(), 0U);
}

TEST_F(OutcomeFormsTest, AskedAgainAndNotThereIsSaid) {
    ASSERT_TRUE(presenter.believedAtSchool({desk.id("Cy")}, {}, u"his aunt"_s, u"left"_s, {}));
    answer(u"calls.notHereForm"_s,
           [](QDialog& form) { type(form, "calls.notHereForm.saidBy", u"Mr Osei"_s); });
    askWhoSaysNotHere(desk.around(), presenter, callOf("Cy"));
    EXPECT_TRUE(callOf("Cy").children.front().missing->askedAgain);
    EXPECT_EQ(missing(), 1U);
}

} // namespace
} // namespace rollbook
