// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/family/AtTheCard.h"

#include <QDialog>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

void fillWhole(QDialog& form) {
    date(form, "from", "2024-11-25");
    date(form, "to", "2024-12-13");
    date(form, "review", "2024-12-04");
    write(form, "words", u"Mornings only, after the operation"_s);
    type(form, "agreedBy", u"Mrs Mia Pupil"_s);
}

class TimetableFormsTest : public AtTheCard {
protected:
    void agree(const std::function<void(QDialog&)>& change) {
        answerAndRun("family.timetableForm", "family.timetable", [&change](QDialog& form) {
            fillWhole(form);
            change(form);
        });
    }
    void agreeWhole() {
        agree([](QDialog&) {});
        ASSERT_EQ(m_refusal, QString());
    }
};

} // namespace

TEST_F(TimetableFormsTest, StandsWithWhoAgreedItsEndAndItsReview) {
    agreeWhole();
    EXPECT_EQ(list(), u"Part-time timetable | 25/11/2024 to 13/12/2024: Mornings only, after the "
                      "operation\nAgreed by Mrs Mia Pupil on 20/11/2024; review on 04/12/2024\n"_s);
}

TEST_F(TimetableFormsTest, WithoutAParentsAgreementThereIsNone) {
    agree([](QDialog& form) { type(form, "agreedBy", QString()); });
    EXPECT_TRUE(m_refusal.startsWith(u"A part-time timetable needs a parent’s agreement"_s))
        << qPrintable(m_refusal);
    EXPECT_TRUE(agreed().timetables.empty());
}

TEST_F(TimetableFormsTest, AReviewIsWithinIt) {
    agree([](QDialog& form) { date(form, "review", "2024-12-14"); });
    EXPECT_TRUE(m_refusal.startsWith(u"Review the timetable while it is in force"_s))
        << qPrintable(m_refusal);
    agree([](QDialog& form) { date(form, "review", "2024-12-13"); });
    EXPECT_EQ(m_refusal, QString());
}

TEST_F(TimetableFormsTest, EveryDayIsAskedFor) {
    for (const char* field : {"from", "to", "review", "agreedOn"}) {
        agree([field](QDialog& form) { date(form, field, ""); });
        EXPECT_FALSE(m_refusal.isEmpty()) << field;
    }
    EXPECT_TRUE(agreed().timetables.empty());
}

TEST_F(TimetableFormsTest, StoppedItLeavesTheListTheDayAfter) {
    agreeWhole();
    m_family.disk.clock().set(moment("2024-11-27T10:00"));
    answerAndRun("family.stopTimetableForm", "family.stopTimetable",
                 [](QDialog& form) { type(form, "why", u"She is well again"_s); });
    EXPECT_TRUE(list().contains(u"Stopped, the last day 27/11/2024: She is well again"_s))
        << qPrintable(list());
    EXPECT_FALSE(isOffered("family.stopTimetable"));
    m_family.disk.clock().set(moment("2024-11-28T10:00"));
    m_card->refresh();
    EXPECT_EQ(list(), QString());
}

TEST_F(TimetableFormsTest, ByItselfItStopsAfterItsLastDay) {
    agreeWhole();
    m_family.disk.clock().set(moment("2024-12-13T10:00"));
    EXPECT_EQ(presenter().lines().size(), 1U);
    EXPECT_FALSE(isOffered("family.stopTimetable")); // there is nothing left to stop
    m_family.disk.clock().set(moment("2024-12-14T10:00"));
    EXPECT_TRUE(presenter().lines().empty());
}

} // namespace rollbook
