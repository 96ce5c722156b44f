// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/family/AtTheCard.h"

#include "ui/widgets/DateEdit.h"

#include <QDialog>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class TargetFormTest : public AtTheCard {
protected:
    void set(const std::function<void(QDialog&)>& fill) {
        answerAndRun("family.targetForm", "family.target", fill);
    }
    int tenthsOf(const QString& typed) {
        m_refusal.clear();
        set([&typed](QDialog& form) { type(form, "percent", typed); });
        return m_refusal.isEmpty() ? agreed().targets.back().tenths : 0;
    }
};

} // namespace

TEST_F(TargetFormTest, WhatIsTypedStandsOnTheCardBesideTheAttendanceSince) {
    set([](QDialog& form) {
        type(form, "percent", u"95.5"_s);
        date(form, "from", "2024-11-18");
        date(form, "to", "2024-12-20");
        type(form, "setBy", u"M Okafor"_s);
        type(form, "words", u"Every Monday"_s);
    });
    EXPECT_EQ(list(), u"Target | 95.5% from 18/11/2024 to 20/12/2024, set by M Okafor; now 60.0%\n"
                      "Every Monday\n"_s);
    EXPECT_EQ(agreed().targetOn(m_family.ada(), day("2024-11-20"))->entered.by.name,
              u"Ruth Okafor"_s);
}

TEST_F(TargetFormTest, APercentageIsTypedAsPeopleWriteIt) {
    EXPECT_EQ(tenthsOf(u"95"_s), 950);
    EXPECT_EQ(tenthsOf(u"95,5 %"_s), 955);
    EXPECT_EQ(tenthsOf(u"100%"_s), 1000);
    EXPECT_EQ(tenthsOf(u"0.1"_s), 1);
    for (const QString& wrong : {u"100.1"_s, u"0"_s, u"95.55"_s, u"most"_s, QString()}) {
        EXPECT_EQ(tenthsOf(wrong), 0) << qPrintable(wrong);
        EXPECT_EQ(m_refusal, u"A target is a percentage from 0.1 to 100."_s) << qPrintable(wrong);
    }
}

TEST_F(TargetFormTest, RefusedItKeepsWhatWasTypedAndSetsNothing) {
    set([](QDialog& form) {
        type(form, "percent", u"95"_s);
        type(form, "setBy", QString());
        form.done(QDialog::Accepted);
        EXPECT_EQ(form.findChild<QLineEdit*>(u"family.targetForm.percent"_s)->text(), u"95"_s);
    });
    EXPECT_EQ(m_refusal, u"Say who set the target: that name stands in the record."_s);
    EXPECT_TRUE(agreed().targets.empty());
}

TEST_F(TargetFormTest, ALastDayBeforeTheFirstIsRefused) {
    set([](QDialog& form) {
        type(form, "percent", u"95"_s);
        date(form, "from", "2024-12-02");
        date(form, "to", "2024-12-01");
    });
    EXPECT_TRUE(m_refusal.contains(u"the last not before the first"_s)) << qPrintable(m_refusal);
}

TEST_F(TargetFormTest, ProposesFromTodayToTheEndOfTheHalfTermByWhoeverIsAtTheDesk) {
    set([](QDialog& form) {
        const auto text = [&form](const char* field) {
            return form.findChild<QLineEdit*>(u"family.targetForm."_s + QLatin1StringView(field))
                ->text();
        };
        EXPECT_EQ(text("from"), u"20/11/2024"_s);
        EXPECT_EQ(text("to"), u"20/12/2024"_s);
        EXPECT_EQ(text("setBy"), u"Ruth Okafor"_s);
        type(form, "percent", u"95"_s);
    });
    EXPECT_EQ(agreed().targets.size(), 1U);
}

TEST_F(TargetFormTest, ALaterOneTakesItsPlaceAndTheEarlierCanBePutBack) {
    ASSERT_EQ(tenthsOf(u"95"_s), 950);
    EXPECT_FALSE(isOffered("family.putBack")); // there was none before
    ASSERT_EQ(tenthsOf(u"90"_s), 900);
    EXPECT_TRUE(list().startsWith(u"Target | 90.0% from 20/11/2024"_s)) << qPrintable(list());
    EXPECT_TRUE(notice().startsWith(u"The target stands."_s)) << qPrintable(notice());
    run("family.putBack");
    EXPECT_TRUE(list().startsWith(u"Target | 95.0% from 20/11/2024"_s)) << qPrintable(list());
    EXPECT_EQ(agreed().targets.size(), 3U); // nothing is taken away
    EXPECT_FALSE(isOffered("family.putBack"));
}

TEST_F(TargetFormTest, OneToComeStandsBelowTheOneInForce) {
    ASSERT_EQ(tenthsOf(u"90"_s), 900);
    set([](QDialog& form) {
        type(form, "percent", u"95"_s);
        date(form, "from", "2024-12-02");
        date(form, "to", "2025-02-14");
    });
    const QStringList lines = list().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2) << qPrintable(list());
    EXPECT_TRUE(lines[0].startsWith(u"Target | 90.0%"_s));
    EXPECT_TRUE(lines[1].startsWith(u"Target | 95.0% from 02/12/2024 to 14/02/2025"_s));
}

} // namespace rollbook
