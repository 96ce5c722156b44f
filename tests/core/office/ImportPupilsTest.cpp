// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/HeldChanges.h"
#include "core/office/OfficeErrors.h"
#include "tests/core/office/ImportTesting.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QString kAda = u"U204999920701"_s;
const QString kBen = u"U204999921702"_s;

// An empty school on Wednesday 20 November 2024.
class ImportPupilsTest : public ::testing::Test {
protected:
    ImportPupilsTest()
        : built(SchoolBuilder().onReferenceCalendar().build())
        , disk(*built, moment("2024-11-20T09:05")) {}

    std::string bringIn(const QString& headers, const QStringList& rows) {
        return textOf(bringInPupils(disk, headers + u'\n' + rows.join(u'\n') + u'\n'));
    }
    // Ada in 4A, on roll since `entry`.
    std::string bringInAda(const QString& entry, const QString& className = u"4A"_s) {
        return bringIn(u"UPN,Surname,Forename,Year,Class,Entry Date"_s,
                       {kAda + u",Lovelace,Ada,4,"_s + className + u',' + entry});
    }
    const Pupil& pupil(const QString& upn) const {
        const Pupil* found = disk.school().roll.pupilByUpn(upn);
        ROLLBOOK_REQUIRE(found, upn);
        return *found;
    }
    void today(const char* iso) { disk.clock().set(moment(iso)); }
    std::vector<HeldChanges::Waiting> waiting() {
        const auto list = HeldChanges(disk.office()).waiting();
        return list ? *list : std::vector<HeldChanges::Waiting>();
    }

    std::unique_ptr<BuiltSchool> built;
    OfficeOnDisk disk;
};

TEST_F(ImportPupilsTest, ARowBecomesAPupil) {
    EXPECT_EQ(bringIn(u"Adno,UPN,Surname,Forename,Known As,DOB,Sex,Year,Form,Enrolment Status,"
                      "Entry Date,Part Time,Boarder,SEN Status,FSM,Ethnicity"_s,
                      {u"001,"_s + kAda +
                       u",Lovelace,Augusta,Ada,10/12/2015,F,Year 4,4A,M,02/09/2020,Y,6,"
                       "K - SEN Support,Y,WBRI"_s}),
              "1 created");
    const Pupil& ada = pupil(kAda);
    EXPECT_EQ(ada.admissionNumber, u"001"_s);
    EXPECT_EQ(ada.listName(), u"Lovelace, Ada"_s);
    EXPECT_EQ(ada.birth, day("2015-12-10"));
    EXPECT_EQ(ada.sex, Sex::Female);
    EXPECT_EQ(ada.yearGroupOn(day("2024-11-20")), yearGroup(4));
    EXPECT_EQ(ada.enrolments.size(), 1u);
    EXPECT_EQ(ada.enrolments[0].entry, day("2020-09-02"));
    EXPECT_EQ(ada.enrolments[0].status, EnrolmentStatus::Main);
    EXPECT_TRUE(ada.enrolments[0].isBoarder);
    EXPECT_TRUE(ada.enrolments[0].isPartTime);
    EXPECT_EQ(ada.characteristics.size(), 3u);
}

TEST_F(ImportPupilsTest, TheSameListAgainChangesNothing) { // checks I2
    const QString headers = u"UPN,Surname,Forename,DOB,Year,Class,Entry Date,FSM,SEN"_s;
    const QStringList rows{kAda + u",Lovelace,Ada,10/12/2015,4,4A,02/09/2020,Y,K"_s,
                           u",Babbage,Ben,26/12/2015,4,4A,,N,N"_s};
    EXPECT_TRUE(bringIn(headers, rows).starts_with("2 created"));
    const qint64 entries = entryCount(disk);
    disk.reopen();
    EXPECT_TRUE(bringIn(headers, rows).starts_with("2 unchanged"));
    EXPECT_EQ(entryCount(disk), entries);
}

TEST_F(ImportPupilsTest, TheFirstClassHoldsFromAugustOrFromEntryIfLater) { // rules.md 12
    bringInAda(u"02/09/2020"_s);
    EXPECT_EQ(pupil(kAda).classOn(day("2024-07-31")), QString());
    EXPECT_EQ(pupil(kAda).classOn(day("2024-08-01")), u"4A"_s);
    bringIn(u"UPN,Surname,Forename,Class,Entry Date"_s,
            {kAda + u",Lovelace,Ada,4A,02/09/2020"_s, kBen + u",Babbage,Ben,4A,11/11/2024"_s});
    EXPECT_EQ(pupil(kBen).classOn(day("2024-11-10")), QString());
    EXPECT_EQ(pupil(kBen).classOn(day("2024-11-11")), u"4A"_s);
}

TEST_F(ImportPupilsTest, AnEarlierYearIsTodaysLessTheYearsBetween) { // rules.md 12
    bringInAda(u"02/09/2020"_s);
    EXPECT_EQ(pupil(kAda).yearGroupOn(day("2024-07-31")), yearGroup(3));
}

TEST_F(ImportPupilsTest, AnEntryMovedOnIsSaidForTheMarksItLeavesOut) {
    bringInAda(u"02/09/2020"_s);
    EXPECT_EQ(bringInAda(u"01/09/2020"_s), "1 updated");
    EXPECT_EQ(bringInAda(u"02/09/2020"_s),
              "1 updated\nwarning 2 Entry Date '' office.entryMovedOn");
    EXPECT_EQ(bringInAda(u"02/09/2020"_s), "1 unchanged");
}

TEST_F(ImportPupilsTest, ALaterClassHoldsFromTheDateOfItsList) { // rules.md 12
    bringInAda(u"02/09/2020"_s);
    today("2024-11-25T09:00");
    EXPECT_EQ(bringInAda(u"02/09/2020"_s, u"4B"_s), "1 updated");
    EXPECT_EQ(pupil(kAda).classOn(day("2024-11-24")), u"4A"_s);
    EXPECT_EQ(pupil(kAda).classOn(day("2024-11-25")), u"4B"_s);
}

TEST_F(ImportPupilsTest, AClassPutRightTheSameDayLeavesNoTrace) {
    bringInAda(u"02/09/2020"_s);
    today("2024-11-25T09:00");
    bringInAda(u"02/09/2020"_s, u"4B"_s);
    bringInAda(u"02/09/2020"_s, u"4A"_s);
    EXPECT_EQ(pupil(kAda).classes, (std::vector<ClassPlace>{{u"4A"_s, day("2024-08-01")}}));
}

TEST_F(ImportPupilsTest, AFlagHoldsFromTheListThatFirstShowsIt) { // rules.md 12
    bringIn(u"UPN,Surname,Entry Date,FSM"_s, {kAda + u",Lovelace,02/09/2020,N"_s});
    today("2024-11-25T09:00");
    bringIn(u"UPN,Surname,Entry Date,FSM"_s, {kAda + u",Lovelace,02/09/2020,Y"_s});
    const auto flag = characteristic::kFreeSchoolMeals;
    EXPECT_FALSE(pupil(kAda).characteristicOn(flag, day("2024-11-24")));
    EXPECT_TRUE(pupil(kAda).characteristicOn(flag, day("2024-11-25")));
}

TEST_F(ImportPupilsTest, AnotherValueTakesThePlaceOfTheFirst) {
    bringIn(u"UPN,Surname,Entry Date,SEN"_s, {kAda + u",Lovelace,02/09/2020,K"_s});
    today("2024-11-25T09:00");
    EXPECT_EQ(bringIn(u"UPN,Surname,Entry Date,SEN"_s, {kAda + u",Lovelace,02/09/2020,E"_s}),
              "1 updated");
    EXPECT_EQ(pupil(kAda).characteristicOn(characteristic::kSen, day("2024-11-24"))->value, u"K"_s);
    EXPECT_EQ(pupil(kAda).characteristicOn(characteristic::kSen, day("2024-11-25"))->value, u"E"_s);
}

TEST_F(ImportPupilsTest, AClearedFlagWaitsForADecision) { // rules.md 28
    const QString headers = u"UPN,Surname,Entry Date,CP"_s;
    bringIn(headers, {kAda + u",Lovelace,02/09/2020,Y"_s});
    EXPECT_EQ(bringIn(headers, {kAda + u",Lovelace,02/09/2020,N"_s}),
              "1 unchanged, 1 waiting\nwarning 2 CP 'N' office.flagWaits");
    EXPECT_TRUE(
        pupil(kAda).characteristicOn(characteristic::kChildProtectionPlan, day("2024-11-20")));
    ASSERT_EQ(waiting().size(), 1u);
    EXPECT_EQ(waiting()[0].what.code, errors::kFlagWaits);
}

TEST_F(ImportPupilsTest, ABlankCellOrAnAbsentColumnChangesNothing) { // rules.md 28
    bringIn(u"UPN,Surname,Forename,DOB,Year,Class,Entry Date,Leaving Date,FSM"_s,
            {kAda + u",Lovelace,Ada,10/12/2015,4,4A,02/09/2020,20/12/2024,Y"_s});
    EXPECT_EQ(bringIn(u"UPN,Surname,Forename,DOB,Year,Class,Entry Date,Leaving Date,FSM"_s,
                      {kAda + u",Lovelace,Ada,,,,,,"_s}),
              "1 unchanged");
    EXPECT_EQ(bringIn(u"UPN,Surname"_s, {kAda + u",Lovelace"_s}), "1 unchanged");
}

TEST_F(ImportPupilsTest, WhoComesBackHasASecondStay) {
    const QString headers = u"UPN,Surname,Entry Date,Leaving Date"_s;
    bringIn(headers, {kAda + u",Lovelace,02/09/2020,18/10/2024"_s});
    EXPECT_EQ(bringIn(headers, {kAda + u",Lovelace,11/11/2024,"_s}), "1 updated");
    const auto& stays = pupil(kAda).enrolments;
    ASSERT_EQ(stays.size(), 2u);
    EXPECT_EQ(stays[0].range(), (DateRange{day("2020-09-02"), day("2024-10-18")}));
    EXPECT_EQ(stays[1].range(), (DateRange{day("2024-11-11"), QDate()}));
}

TEST_F(ImportPupilsTest, AnotherEntryDateWithoutLeavingPutsItRight) {
    bringInAda(u"11/11/2024"_s);
    EXPECT_EQ(bringInAda(u"04/11/2024"_s), "1 updated");
    const Pupil& ada = pupil(kAda);
    ASSERT_EQ(ada.enrolments.size(), 1u);
    EXPECT_EQ(ada.enrolments[0].entry, day("2024-11-04"));
    EXPECT_EQ(ada.classOn(day("2024-11-04")), u"4A"_s); // the class with it
}

TEST_F(ImportPupilsTest, AStayThatWouldOverlapIsRefused) {
    const QString headers = u"UPN,Surname,Entry Date,Leaving Date"_s;
    bringIn(headers, {kAda + u",Lovelace,02/09/2020,18/10/2024"_s});
    bringIn(headers, {kAda + u",Lovelace,11/11/2024,"_s});
    EXPECT_EQ(bringIn(headers, {kAda + u",Lovelace,18/10/2024,"_s}),
              "nothing\nproblem 2 Entry Date '2024-10-18' office.staysOverlap");
}

TEST_F(ImportPupilsTest, LeavingBeforeTheKnownEntryIsRefused) {
    bringInAda(u"11/11/2024"_s);
    EXPECT_EQ(bringIn(u"UPN,Surname,Leaving Date"_s, {kAda + u",Lovelace,10/11/2024"_s}),
              "nothing\nproblem 2 Leaving Date '2024-11-10' exchange.leavingBeforeEntry");
    EXPECT_EQ(bringIn(u"UPN,Surname,Leaving Date"_s, {kAda + u",Lovelace,11/11/2024"_s}),
              "1 updated");
}

TEST_F(ImportPupilsTest, WithoutAnEntryDateAPupilCountsFromAugust) {
    EXPECT_EQ(bringIn(u"UPN,Surname,Entry Date"_s, {kAda + u",Lovelace,"_s}),
              "1 created\nwarning 2 Entry Date '' office.entryAssumed");
    EXPECT_EQ(pupil(kAda).enrolments.at(0).entry, day("2024-08-01"));
}

TEST_F(ImportPupilsTest, APupilMissingFromTheListWaitsForADecision) { // rules.md 28
    const QString headers = u"UPN,Surname,Forename,Entry Date,Leaving Date"_s;
    const QString ada = kAda + u",Lovelace,Ada,02/09/2020,"_s;
    const QString gone = u"U204999923704,Hopper,Cy,02/09/2020,19/11/2024"_s;
    bringIn(headers, {ada, kBen + u",Babbage,Ben,02/09/2020,"_s, gone});
    EXPECT_EQ(bringIn(headers, {ada}), "1 unchanged, 1 waiting\n"
                                       "warning 0 - 'Babbage, Ben' office.pupilMissingFromFile");
    EXPECT_TRUE(pupil(kBen).isOnRoll(day("2024-11-20")));
}

TEST_F(ImportPupilsTest, AListWithProblemsDoesNotSayWhoIsMissing) {
    const QString headers = u"UPN,Surname,Forename,DOB,Entry Date"_s;
    const QString ada = kAda + u",Lovelace,Ada,10/12/2015,02/09/2020"_s;
    bringIn(headers, {ada, kBen + u",Babbage,Ben,26/12/2015,02/09/2020"_s});
    EXPECT_EQ(bringIn(headers, {ada, kBen + u",Babbage,Ben,31/02/2015,02/09/2020"_s}),
              "1 unchanged\nproblem 3 DOB '31/02/2015' exchange.noSuchDate");
}

TEST_F(ImportPupilsTest, LostLettersDoNotReplaceKnownOnes) {
    const QString headers = u"UPN,Surname,Entry Date"_s;
    bringIn(headers, {kAda + u",Wiśniewska,02/09/2020"_s});
    EXPECT_TRUE(bringIn(headers, {kAda + u",Wi?niewska,02/09/2020"_s}).starts_with("1 unchanged"));
    EXPECT_TRUE(bringIn(headers, {kAda + u",Wi?niewski,02/09/2020"_s}).starts_with("1 updated"));
}

TEST_F(ImportPupilsTest, APupilIsKnownByAdmissionNumberOrByNameAndBirth) {
    bringIn(
        u"Adno,Surname,Forename,DOB,Entry Date"_s,
        {u"001,Lovelace,Ada,10/12/2015,02/09/2020"_s, u"002,Babbage,Ben,26/12/2015,02/09/2020"_s});
    EXPECT_EQ(
        bringIn(u"Adno,UPN,Surname,Forename,DOB"_s,
                {u"001,"_s + kAda + u",Lovelace,Ada,10/12/2015"_s, u",,Babbage,Ben,26/12/2015"_s}),
        "1 updated, 1 unchanged\nwarning 3 UPN '' exchange.noUpn");
    EXPECT_EQ(pupil(kAda).admissionNumber, u"001"_s);
}

TEST_F(ImportPupilsTest, TwoRowsAboutOnePupilAreBothProblems) {
    bringIn(u"Adno,UPN,Surname,Forename,DOB,Entry Date"_s,
            {u"001,"_s + kAda + u",Lovelace,Ada,10/12/2015,02/09/2020"_s});
    EXPECT_EQ(
        bringIn(u"Adno,UPN,Surname,Forename,DOB"_s, {u","_s + kAda + u",Lovelace,Ada,10/12/2015"_s,
                                                     u"001,,Lovelace,Augusta,10/12/2015"_s}),
        "nothing\n"
        "problem 2 - 'Lovelace, Ada' office.samePupilInFile\n"
        "problem 3 - 'Lovelace, Ada' office.samePupilInFile\n"
        "warning 3 UPN '' exchange.noUpn");
}

TEST_F(ImportPupilsTest, ADryRunSaysTheSameAndWritesNothing) {
    const QString list = u"UPN,Surname,Entry Date\n"_s + kAda + u",Lovelace,\n"_s;
    const auto dry =
        ImportPupils(disk.office()).run(fileOf(list, ImportMode::DryRun), disk.author());
    EXPECT_TRUE(disk.school().roll.pupils().empty());
    EXPECT_EQ(textOf(dry), textOf(bringInPupils(disk, list)));
}

TEST_F(ImportPupilsTest, CancelledNothingIsDone) {
    ImportRequest request = fileOf(u"UPN,Surname,Entry Date\n"_s + kAda + u",Lovelace,\n"_s);
    request.progress = [](qint64, qint64) { return false; };
    const auto report = ImportPupils(disk.office()).run(request, disk.author());
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, errors::kCancelled);
    EXPECT_TRUE(disk.school().roll.pupils().empty());
}

TEST_F(ImportPupilsTest, WhatCameInIsThereAfterReopening) {
    bringIn(u"UPN,Surname,Forename,DOB,Year,Class,Entry Date,FSM"_s,
            {kAda + u",Lovelace,Ada,10/12/2015,4,4A,02/09/2020,Y"_s});
    const Pupil before = pupil(kAda);
    disk.reopen();
    EXPECT_EQ(pupil(kAda), before);
}

} // namespace
} // namespace rollbook
