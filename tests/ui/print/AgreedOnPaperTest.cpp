// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/AgreedOnPaper.h"

#include "core/office/family/AgreeTimetable.h"
#include "core/office/family/BookMeeting.h"
#include "core/office/family/KeepAround.h"
#include "core/office/family/KeepPlan.h"
#include "core/office/family/ReviewVulnerability.h"
#include "core/office/family/SetTarget.h"
#include "tests/support/Must.h"
#include "tests/support/OfficeOnDisk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using enum RecordProfile;

// Each thing agreed has a word of its own, so that a copy can be searched for it.
class AgreedOnPaperTest : public ::testing::Test {
protected:
    AgreedOnPaperTest() {
        must(SetTarget(office()).run({.pupil = ada(),
                                      .tenths = 955,
                                      .range = {day("2024-11-01"), day("2024-12-20")},
                                      .words = u"targetwords"_s,
                                      .setBy = u"Mrs Head"_s},
                                     disk.author()));
        must(KeepPlan(office()).keep({.pupil = ada(),
                                      .barriers = u"barrierwords"_s,
                                      .pupilSays = u"pupilwords"_s,
                                      .actions = {{u"Walk with Finn"_s, u"Mx Finn Fatherly"_s,
                                                   day("2024-11-25")},
                                                  {u"Breakfastclub"_s, u"Mia"_s, day("2024-11-25")}},
                                      .reviews = {day("2024-12-04")},
                                      .from = day("2024-11-18")},
                                     disk.author()));
        must(AgreeTimetable(office()).run({.pupil = ada(),
                                           .range = {day("2024-11-18"), day("2024-12-13")},
                                           .review = day("2024-12-02"),
                                           .words = u"Morningsonly"_s,
                                           .agreedBy = u"Mia Motherly"_s,
                                           .agreedOn = day("2024-11-18")},
                                          disk.author()));
        meet(u"Mia"_s, u"mothermeeting"_s);
        meet(u"Finn"_s, u"fathermeeting"_s);
        must(KeepAround(office()).keep(FamilyWorker{.pupil = ada(),
                                                    .name = u"Jo Reed"_s,
                                                    .agency = u"Earlyhelp"_s,
                                                    .phone = u"01632960002"_s},
                                       disk.author()));
        must(KeepAround(office()).keep(
            SiblingElsewhere{.pupil = ada(), .name = u"Dan"_s, .school = u"Parkschool"_s},
            disk.author()));
        must(ReviewVulnerability(office()).run(
            {.pupil = ada(),
             .on = day("2024-11-20"),
             .reviewer = u"Reviewer"_s,
             .answers = {{u"travelsAlone"_s, Answer::Yes, u"answerwords"_s}}},
            disk.author()));
    }

    rollbook::Office& office() { return disk.office(); }
    PupilId ada() const { return disk.pupil(u"Ada"_s); }
    ContactId contact(const QString& forename) const {
        for (const Contact& each : disk.school().roll.contacts())
            if (each.forename == forename)
                return each.id;
        return ContactId{0};
    }
    void meet(const QString& whom, const QString& why) {
        must(BookMeeting(office()).book({.pupil = ada(),
                                         .purpose = why,
                                         .events = {{.contacts = {contact(whom)},
                                                     .with = u"Nurse"_s,
                                                     .place = u"Roomtwo"_s,
                                                     .at = moment("2024-11-22T09:00")}}},
                                        disk.author()));
    }
    QString copy(RecordProfile profile) {
        RecordReader reader{.profile = profile, .parent = {}};
        if (profile == Parent)
            reader.parent = contact(u"Mia"_s);
        QStringList text;
        for (const auto& line : agreedLines(disk.school(), ada(), reader, disk.clock().now()))
            text.append(u"%1|%2"_s.arg(line.label, line.text));
        return text.join(u'\n');
    }
    QStringList found(RecordProfile profile, const QStringList& words) {
        const QString text = copy(profile);
        QStringList standing;
        for (const QString& word : words)
            if (text.contains(word))
                standing.append(word);
        return standing;
    }

    OfficeOnDisk disk{*SchoolBuilder()
                           .onReferenceCalendar()
                           .withPupil(u"Ada"_s)
                           .withParent(u"Mia"_s, u"Motherly"_s)
                           .withParent(u"Finn"_s, u"Fatherly"_s)
                           .build(),
                      moment("2024-11-20T16:00")};
};

const QStringList kWritten{u"targetwords"_s,   u"barrierwords"_s,  u"pupilwords"_s,
                           u"mothermeeting"_s, u"fathermeeting"_s, u"Roomtwo"_s};

TEST_F(AgreedOnPaperTest, AParentsCopyHasWhatWasAgreedAndNothingWrittenDownOrOfAnybodyElse) {
    EXPECT_EQ(copy(Parent), u"Target|95.5% from 01/11/2024 to 20/12/2024, set by Mrs Head\n"
                            "Attendance plan|From 18/11/2024; next review on 04/12/2024\n"
                            "|1. Walk with another adult: another adult, by 25/11/2024\n"
                            "|2. Breakfastclub: Mia, by 25/11/2024\n"
                            "Part-time timetable|18/11/2024 to 13/12/2024: Morningsonly\n"
                            "|Agreed by Mia Motherly on 18/11/2024; review on 02/12/2024\n"
                            "Meeting|22/11/2024 09:00"_s);
}

TEST_F(AgreedOnPaperTest, OnlyTheOfficeHasBrotherAndSisterNumbersAndTheReview) {
    const QStringList within{u"Dan"_s, u"01632960002"_s, u"Reviewer"_s};
    EXPECT_EQ(found(Office, within), within);
    for (const RecordProfile each : {Parent, Partner, Court})
        EXPECT_EQ(found(each, within), QStringList()) << qPrintable(toString(each));
}

TEST_F(AgreedOnPaperTest, WhoWorksWithTheFamilyIsToldToThoseWhoDo) {
    for (const RecordProfile each : {Office, Partner})
        EXPECT_EQ(found(each, {u"Earlyhelp"_s}).size(), 1) << qPrintable(toString(each));
    for (const RecordProfile each : {Parent, Court})
        EXPECT_EQ(found(each, {u"Earlyhelp"_s}).size(), 0) << qPrintable(toString(each));
}

TEST_F(AgreedOnPaperTest, WhatWasWrittenDownStandsOnEveryCopyButAParents) {
    for (const RecordProfile each : {Office, Partner, Court})
        EXPECT_EQ(found(each, kWritten), kWritten) << qPrintable(toString(each));
    EXPECT_EQ(found(Parent, kWritten), QStringList());
}

TEST_F(AgreedOnPaperTest, AnAnswerOfTheReviewStandsOnNoCopy) {
    for (const RecordProfile each : {Office, Parent, Partner, Court})
        EXPECT_EQ(found(each, {u"answerwords"_s, u"alone"_s}), QStringList())
            << qPrintable(toString(each));
}

TEST_F(AgreedOnPaperTest, ThePlanOfLastYearIsNoLongerOnIt) {
    const qint64 id = disk.school().family->plansOf(ada()).front()->id;
    must(KeepPlan(office()).end(id, day("2024-11-20"), u"outcomewords"_s, disk.author()));
    EXPECT_EQ(found(Office, {u"outcomewords"_s}).size(), 1);
    EXPECT_EQ(found(Parent, {u"outcomewords"_s}).size(), 0);
    disk.clock().set(moment("2025-07-31T12:00"));
    EXPECT_EQ(found(Office, {u"outcomewords"_s}).size(), 1);
    disk.clock().set(moment("2025-08-01T12:00"));
    EXPECT_EQ(found(Office, {u"outcomewords"_s}).size(), 0);
}

} // namespace
} // namespace rollbook
