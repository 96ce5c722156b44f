// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/work/SettleStep.h"

#include "core/office/ChangeRoll.h"
#include "core/office/OfficeErrors.h"
#include "core/office/work/DueWork.h"
#include "core/office/work/RecordContact.h"
#include "core/office/work/UsePathway.h"
#include "tests/core/office/ADay.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QString kToday = u"2024-11-20 AM"_s;

// rules.md 20 and 23, through the file.
class SettleStepTest : public ADay {
protected:
    void SetUp() override {
        take(kToday, u"N"_s, u"/"_s);
        at("09:30");
    }
    Result<EntryId> settle(const QString& step, Settlement::Kind kind, const QString& words,
                           const char* until = nullptr) {
        return SettleStep(disk.office())
            .run({{.step = step,
                   .subject = {ada(), {}},
                   .session = *sessionFromString(kToday),
                   .kind = kind,
                   .words = words,
                   .deferredUntil = until ? day(until) : QDate()}},
                 disk.author());
    }
    QStringList due() const { return dueOn(AsAt{day("2024-11-20"), QTime(9, 30)}); }
    QStringList dueOn(const AsAt& asAt) const { return dueFor(ada(), asAt); }
    QStringList dueFor(PupilId pupil, const AsAt& asAt) const {
        QStringList steps;
        for (const DueAction& row : worklistOf(disk.school(), asAt)->due())
            if (row.subject.pupil == pupil)
                steps << row.step->id + (row.isAccelerated ? u"+"_s : QString());
        return steps;
    }
    void usePack(const QString& id) {
        ASSERT_TRUE(UsePathway(disk.office()).run({id, day("2024-11-20")}, disk.author()));
    }
};

TEST_F(SettleStepTest, DoneIsNotAskedAgainAndSurvivesTheNight) {
    ASSERT_TRUE(due().contains(u"first-day-contact"_s));
    ASSERT_TRUE(settle(u"first-day-contact"_s, Settlement::Kind::Done, u"Mother reached"_s));
    EXPECT_FALSE(due().contains(u"first-day-contact"_s));
    disk.reopen();
    EXPECT_FALSE(due().contains(u"first-day-contact"_s));
    EXPECT_TRUE(due().contains(u"resolve-n"_s)) << "only a code closes it";
    EXPECT_TRUE(verifies());
}

TEST_F(SettleStepTest, DeferredIsAskedAgainOnItsDay) {
    ASSERT_TRUE(settle(u"resolve-n"_s, Settlement::Kind::Deferred, u"Waiting for a note"_s,
                       "2024-11-22"));
    EXPECT_FALSE(dueOn({day("2024-11-21")}).contains(u"resolve-n"_s));
    EXPECT_TRUE(dueOn({day("2024-11-22")}).contains(u"resolve-n"_s));
}

TEST_F(SettleStepTest, WithoutWordsNothingIsSettled) {
    EXPECT_EQ(settle(u"resolve-n"_s, Settlement::Kind::NotNeeded, u"  "_s).error().code,
              errors::kWordsMissing);
    EXPECT_TRUE(due().contains(u"resolve-n"_s));
}

TEST_F(SettleStepTest, DeferralsAreUntilASchoolDayToCome) {
    const auto until = [this](const char* date) {
        return settle(u"resolve-n"_s, Settlement::Kind::Deferred, u"later"_s, date).error().code;
    };
    EXPECT_EQ(until("2024-11-20"), errors::kDeferToCome);
    EXPECT_EQ(until("2024-11-23"), errors::kNotASchoolDay);
}

// rules.md 25; checks L12: a child not seen is no matter for tomorrow.
TEST_F(SettleStepTest, WhatCannotWaitIsNotDeferred) {
    usePack(u"rollbook-default"_s);
    for (const QString& step : {u"first-day-contact"_s, u"missing-child"_s})
        EXPECT_EQ(settle(step, Settlement::Kind::Deferred, u"later"_s, "2024-11-21").error().code,
                  errors::kMayNotBeDeferred)
            << qPrintable(step);
}

// checks L9: Ben has a child protection plan. For both it is the first day.
TEST_F(SettleStepTest, WithAPlanTheVisitOfTheSecondDayIsDueOnTheFirst) {
    usePack(u"woodside"_s);
    at("13:20");
    take(u"2024-11-20 PM"_s, u"N"_s, u"N"_s);
    const AsAt now{day("2024-11-20"), QTime(13, 20)};
    EXPECT_TRUE(dueFor(ben(), now).contains(u"second-day-visit+"_s));
    EXPECT_FALSE(dueFor(ada(), now).contains(u"second-day-visit"_s));
    EXPECT_TRUE(dueFor(ada(), now).contains(u"first-day-call"_s));
}

// rules.md 27: whom nothing may be told is not asked either; what he says ends no search.
TEST_F(SettleStepTest, TheWordOfABarredContactKeepsNobodyFromTheDoor) {
    usePack(u"woodside"_s);
    const auto reached = [this](const QString& relationship) {
        const auto made = RecordContact(disk.office())
                              .run({.contact = {.pupil = ada(), .with = contact(relationship)}},
                                   disk.author());
        ROLLBOOK_REQUIRE(made, relationship);
    };
    ASSERT_TRUE(ChangeRoll(disk.office())
                    .setRestriction(ada(), contact(u"Uncle"_s),
                                    {.kind = RestrictionKind::NoInformation,
                                     .from = day("2024-09-04"),
                                     .reason = u"court"_s},
                                    disk.author()));
    reached(u"Uncle"_s);
    EXPECT_TRUE(due().contains(u"first-day-call"_s));
    reached(u"Mother"_s);
    EXPECT_FALSE(due().contains(u"first-day-call"_s));
}

TEST_F(SettleStepTest, AStepNobodyAskedForIsRefused) {
    EXPECT_EQ(settle(u"second-day-visit"_s, Settlement::Kind::Done, u"x"_s).error().code,
              errors::kNoSuchStep);
}

TEST_F(SettleStepTest, ASchoolsPackAddsItsStepsFromItsDay) {
    UsePathway use(disk.office());
    ASSERT_TRUE(use.run({u"inspire-2022"_s, day("2024-11-20")}, disk.author()));
    EXPECT_GT(pathwaysOn(disk.school(), day("2024-11-20")).size(), 1u);
    EXPECT_EQ(pathwaysOn(disk.school(), day("2024-11-19")).size(), 1u);
    EXPECT_TRUE(due().contains(u"first-day-contact"_s)) << "nothing is taken away";
    disk.reopen();
    EXPECT_GT(pathwaysOn(disk.school(), day("2024-11-20")).size(), 1u);
}

TEST_F(SettleStepTest, TheStatutoryLayerIsNoChoice) {
    UsePathway use(disk.office());
    EXPECT_EQ(use.run({u"england-2024"_s, day("2024-11-20")}, disk.author()).error().code,
              errors::kStatutoryAlwaysOn);
    EXPECT_EQ(use.run({u"nowhere"_s, day("2024-11-20")}, disk.author()).error().code,
              errors::kNoSuchPathway);
}

} // namespace
} // namespace rollbook
