// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/family/AtTheCard.h"

#include "ui/widgets/Notice.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// The safeguarding lead is Sam Lead.
class ReviewFormTest : public AtTheCard {
protected:
    void review(const std::function<void(QDialog&)>& fill) {
        m_family.dialogs.expectDialog(u"family.reviewForm"_s, [this, fill](QDialog& form) {
            form.resize(900, 1200); // all of it in sight: what is scrolled away has no place
            EXPECT_EQ(tabOrderFaults(form), QStringList());
            fill(form);
            form.done(QDialog::Accepted);
            m_refusal = form.findChild<Notice*>()->sentence();
            return form.result() == QDialog::Accepted;
        });
        run("family.review");
    }
    static QStringList questionsOf(QDialog& form) {
        QStringList ids;
        for (const QComboBox* box : form.findChildren<QComboBox*>())
            ids.append(box->objectName().section(u'.', -1));
        return ids;
    }
    static QString lastOf(QDialog& form, const QString& question) {
        return form.findChild<QLineEdit*>(u"family.reviewForm.words."_s + question)
            ->placeholderText();
    }
    void askTwo() {
        review([](QDialog& form) {
            pick(form, "answer.travelsAlone", u"Yes"_s);
            type(form, "words.travelsAlone", u"By bus"_s);
            pick(form, "answer.movesOften", u"No"_s);
        });
        ASSERT_EQ(m_refusal, QString());
    }
    void askRestricted() {
        review([](QDialog& form) {
            pick(form, "answer.travelsAlone", u"No"_s);
            pick(form, "answer.domesticAbuse", u"Yes"_s);
            type(form, "words.domesticAbuse", u"In 2022"_s);
        });
        ASSERT_EQ(m_refusal, QString());
    }
};

} // namespace

TEST_F(ReviewFormTest, WhoAskedAndWhenStandsTheAnswersWaitUntilAskedFor) {
    askTwo();
    EXPECT_EQ(list(), u"Vulnerability review | Gone through on 20/11/2024 by Ruth Okafor\n"
                      "Ctrl+I shows what was answered.\n"_s);
    presenter().setShowsAnswers(true);
    m_card->refresh();
    EXPECT_TRUE(list().contains(
        u"Yes: Does the child travel to and from school alone? By bus\nNo: 1 of 2 answered"_s))
        << qPrintable(list());
}

TEST_F(ReviewFormTest, RestrictedQuestionsAreAskedByTheLeadAlone) {
    review([](QDialog& form) {
        const QStringList asked = questionsOf(form);
        EXPECT_TRUE(asked.contains(u"travelsAlone"_s));
        EXPECT_FALSE(asked.contains(u"domesticAbuse"_s));
        pick(form, "answer.travelsAlone", u"Yes"_s);
    });
    m_family.sitDownAs(u"Sam Lead"_s);
    review([](QDialog& form) { EXPECT_TRUE(questionsOf(form).contains(u"domesticAbuse"_s)); });
}

TEST_F(ReviewFormTest, WhatTheLeadWasToldIsReadByTheLeadAlone) {
    m_family.sitDownAs(u"Sam Lead"_s);
    askRestricted();
    presenter().setShowsAnswers(true);
    m_card->refresh();
    EXPECT_FALSE(list().contains(u"2022"_s)) << qPrintable(list());
    EXPECT_FALSE(list().contains(u"abuse"_s)) << qPrintable(list());
    review([](QDialog& form) {
        EXPECT_EQ(lastOf(form, u"domesticAbuse"_s), u"last: Yes, In 2022"_s);
    });
    m_family.sitDownAs(u"Ruth Other"_s);
    review([](QDialog& form) {
        EXPECT_FALSE(form.findChild<QLineEdit*>(u"family.reviewForm.words.domesticAbuse"_s));
    });
}

TEST_F(ReviewFormTest, NothingAnsweredIsNoReview) {
    review([](QDialog&) {});
    EXPECT_EQ(m_refusal, u"Answer at least one question."_s);
    EXPECT_TRUE(agreed().reviews.empty());
}

TEST_F(ReviewFormTest, ADayToComeIsRefusedTodayIsNot) {
    const auto on = [this](const char* iso) {
        review([iso](QDialog& form) {
            date(form, "on", iso);
            pick(form, "answer.travelsAlone", u"No"_s);
        });
    };
    on("2024-11-21");
    EXPECT_TRUE(m_refusal.contains(u"has not come yet"_s)) << qPrintable(m_refusal);
    on("2024-11-20");
    EXPECT_EQ(m_refusal, QString());
}

TEST_F(ReviewFormTest, LastTimesAnswersAreShownAndNotGivenAgain) {
    askTwo();
    review([](QDialog& form) {
        EXPECT_EQ(lastOf(form, u"travelsAlone"_s), u"last: Yes, By bus"_s);
        pick(form, "answer.changedSchools", u"Not known"_s);
    });
    EXPECT_EQ(agreed().lastReview(m_family.ada())->answers.size(), 1U);
}

} // namespace rollbook
