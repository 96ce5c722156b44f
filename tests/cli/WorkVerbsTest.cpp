// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Clock.h"
#include "core/office/letters/HoldLetters.h"
#include "tests/cli/Ran.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook::cli {
namespace {

// worklist, act, contact, pathway, sign-in: Ada is N on the morning of Friday 20 November 2026.
class WorkVerbsTest : public ::testing::Test {
protected:
    WorkVerbsTest() {
        const Ran taken = school.act({u"take-register"_s, u"--class"_s, u"4A"_s, u"--session"_s,
                                      u"2026-11-20 AM"_s, u"--mark"_s,
                                      SmallSchool::kAda + u"=N"_s, u"--fill"_s});
        EXPECT_EQ(taken.exit, 0) << qPrintable(taken.err);
    }

    QJsonArray worklist() const {
        const Ran ran = school.ask({u"worklist"_s, u"--on"_s, u"2026-11-20"_s});
        EXPECT_EQ(ran.exit, 0) << qPrintable(ran.err);
        return QJsonDocument::fromJson(ran.out.toUtf8()).array();
    }
    // The row of a step about Ada; empty: it does not ask.
    QJsonObject row(const QString& step) const {
        for (const QJsonValue& each : worklist())
            if (each[u"step"].toString() == step && each[u"upn"].toString() == SmallSchool::kAda)
                return each.toObject();
        return {};
    }
    Ran act(const QStringList& words) const {
        return school.act(QStringList{u"act"_s, u"--upn"_s, SmallSchool::kAda} + words);
    }
    Ran contact(const QStringList& words) const {
        return school.act(QStringList{u"contact"_s, u"--upn"_s, SmallSchool::kAda} + words);
    }

    SmallSchool school;
};

TEST_F(WorkVerbsTest, ARowOfTheWorklistHasTheContractsKeys) {
    const QJsonObject found = row(u"first-day-contact"_s);
    EXPECT_EQ(found.keys(),
              QStringList({u"accelerated"_s, u"action"_s, u"class"_s, u"dueBy"_s, u"layer"_s,
                           u"name"_s, u"overdue"_s, u"reason"_s, u"sessions"_s, u"step"_s,
                           u"subject"_s, u"triggeredOn"_s, u"upn"_s}));
    EXPECT_EQ(found[u"subject"].toString(), u"pupil"_s);
    EXPECT_EQ(found[u"layer"].toString(), u"statutory"_s);
    EXPECT_EQ(found[u"triggeredOn"].toString(), u"2026-11-20 AM"_s);
    EXPECT_EQ(found[u"dueBy"].toString(), u"2026-11-20"_s);
    EXPECT_EQ(found[u"sessions"].toArray(), QJsonArray({u"2026-11-20 AM"_s}));
}

TEST_F(WorkVerbsTest, AnActSettlesTheOccurrence) {
    const Ran done = act({u"--step"_s, u"first-day-contact"_s, u"--outcome"_s, u"mother reached"_s,
                          u"--kind"_s, u"phone"_s});
    EXPECT_EQ(done.exit, 0) << qPrintable(done.err);
    EXPECT_EQ(QJsonDocument::fromJson(done.out.toUtf8())[u"action"].toString(), u"done"_s);
    EXPECT_TRUE(row(u"first-day-contact"_s).isEmpty());
    EXPECT_FALSE(row(u"resolve-n"_s).isEmpty());
}

// rules.md 30: no script rings or writes by this list, and it does not pass over it in silence.
TEST_F(WorkVerbsTest, AboutAChildWhoHasDiedNothingIsListedAndThatIsSaid) {
    ASSERT_FALSE(row(u"resolve-n"_s).isEmpty());
    const FixedClock clock(QDateTime(QDate(2026, 11, 20), QTime(16, 0)));
    const auto office = Office::open(school.file(), OpenMode::ReadWrite, clock, *CodeBook::shipped());
    ASSERT_TRUE(office) << qPrintable(office.error().toString());
    const Pupil* ada = (*office)->school().roll.pupilByUpn(SmallSchool::kAda);
    ASSERT_TRUE(HoldLetters(**office).hold({.pupil = ada->id,
                                            .cause = HoldCause::Death,
                                            .words = u"in the night"_s,
                                            .decidedBy = u"Sam Lead"_s,
                                            .from = clock.today()},
                                           {u"Ruth Okafor"_s, u"Attendance officer"_s}));
    const Ran ran = school.ask({u"worklist"_s, u"--on"_s, u"2026-11-20"_s});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_FALSE(ran.out.contains(SmallSchool::kAda));
    EXPECT_TRUE(ran.err.startsWith(u"Held, and not listed: "_s)) << qPrintable(ran.err);
}

TEST_F(WorkVerbsTest, DeferredItAsksAgainOnThatDay) {
    EXPECT_EQ(act({u"--step"_s, u"resolve-n"_s, u"--outcome"_s, u"a note is coming"_s,
                   u"--defer-until"_s, u"2026-11-24"_s})
                  .exit,
              0);
    EXPECT_TRUE(row(u"resolve-n"_s).isEmpty());
    const Ran later = school.ask({u"worklist"_s, u"--on"_s, u"2026-11-24"_s});
    EXPECT_TRUE(later.out.contains(u"resolve-n"_s));
}

TEST_F(WorkVerbsTest, AnActIsRefusedInASentence) {
    const Ran refused = act({u"--step"_s, u"no-such-step"_s, u"--outcome"_s, u"x"_s});
    EXPECT_EQ(refused.exit, 1);
    EXPECT_TRUE(refused.err.contains(u"no-such-step"_s)) << qPrintable(refused.err);
    EXPECT_EQ(act({u"--step"_s, u"resolve-n"_s, u"--outcome"_s, u"x"_s, u"--not-needed"_s,
                   u"--defer-until"_s, u"2026-11-24"_s})
                  .exit,
              2);
    EXPECT_EQ(act({u"--step"_s, u"resolve-n"_s, u"--outcome"_s, u"x"_s, u"--kind"_s, u"pigeon"_s})
                  .exit,
              2);
}

TEST_F(WorkVerbsTest, AContactWithADecisionMendsTheNAndPlansTheRest) {
    const Ran ran = contact({u"--kind"_s, u"phone"_s, u"--with"_s, u"Mother"_s, u"--outcome"_s,
                             u"reached"_s, u"--said"_s, u"a temperature"_s, u"--decision"_s, u"I"_s,
                             u"--sessions"_s, u"2026-11-20 AM..2026-11-23 PM"_s});
    EXPECT_EQ(ran.exit, 0) << qPrintable(ran.err);
    const QJsonDocument made = QJsonDocument::fromJson(ran.out.toUtf8());
    EXPECT_EQ(made[u"sessions"].toArray(),
              QJsonArray({u"2026-11-20 AM"_s, u"2026-11-20 PM"_s, u"2026-11-23 AM"_s,
                          u"2026-11-23 PM"_s}));
    EXPECT_GT(made[u"contact"].toInt(), 0);
    EXPECT_GT(made[u"entry"].toInt(), 0);
    EXPECT_TRUE(row(u"resolve-n"_s).isEmpty());
}

TEST_F(WorkVerbsTest, AnAttemptThatReachedNobodySettlesNothing) {
    EXPECT_EQ(contact({u"--kind"_s, u"phone"_s, u"--outcome"_s, u"noAnswer"_s}).exit, 0);
    EXPECT_FALSE(row(u"first-day-contact"_s).isEmpty());
}

TEST_F(WorkVerbsTest, DecisionAndSessionsGoTogether) {
    EXPECT_EQ(contact({u"--kind"_s, u"phone"_s, u"--outcome"_s, u"reached"_s, u"--decision"_s,
                       u"I"_s})
                  .exit,
              2);
    EXPECT_EQ(contact({u"--kind"_s, u"phone"_s, u"--outcome"_s, u"reached"_s, u"--decision"_s,
                       u"I"_s, u"--sessions"_s, u"2026-11-23 AM..2026-11-20 AM"_s})
                  .exit,
              2);
}

TEST_F(WorkVerbsTest, PathwayShowsTheLayersInForceWithTheirSources) {
    const auto shown = [this] {
        return QJsonDocument::fromJson(school.ask({u"pathway"_s, u"show"_s}).out.toUtf8()).array();
    };
    ASSERT_EQ(shown().size(), 1);
    EXPECT_EQ(shown()[0][u"pathway"].toString(), u"england-2024"_s);
    for (const QJsonValue& step : shown()[0][u"steps"].toArray())
        EXPECT_FALSE(step[u"rule"].toString().isEmpty() || step[u"source"].toString().isEmpty());
    const Ran used =
        school.act({u"pathway"_s, u"use"_s, u"woodside"_s, u"--from"_s, u"2026-11-16"_s});
    EXPECT_EQ(used.exit, 0) << qPrintable(used.err);
    ASSERT_EQ(shown().size(), 2);
    EXPECT_EQ(shown()[1][u"layer"].toString(), u"school"_s);
}

// Checks L3.
TEST_F(WorkVerbsTest, SigningInTakesTheChildOffTheWorklist) {
    const Ran in = school.act({u"sign-in"_s, u"--upn"_s, SmallSchool::kAda, u"--at"_s,
                               u"2026-11-20T09:12"_s, u"--reason"_s, u"bus"_s,
                               u"--accompanied-by"_s, u"mother"_s});
    EXPECT_EQ(in.exit, 0) << qPrintable(in.err);
    const QJsonDocument made = QJsonDocument::fromJson(in.out.toUtf8());
    EXPECT_EQ(made[u"code"].toString(), u"L"_s);
    EXPECT_TRUE(row(u"first-day-contact"_s).isEmpty());
    EXPECT_TRUE(row(u"resolve-n"_s).isEmpty());
}

} // namespace
} // namespace rollbook::cli
