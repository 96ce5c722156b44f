// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/PupilFile.h"

#include "core/exchange/ExchangeErrors.h"
#include "core/exchange/OutTable.h"
#include "tests/core/exchange/ProblemText.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Made-up pupils of a made-up school; the check letters are right.
constexpr auto kAna = "A204999926001";
constexpr auto kBo = "L20499992600A";

PupilFile read(const QByteArray& csv) {
    auto file = readPupils(csv);
    EXPECT_TRUE(file) << (file ? std::string() : file.error().toString().toStdString());
    return file ? *std::move(file) : PupilFile();
}

// One row under the usual columns.
PupilFile readOne(const QByteArray& row) {
    return read("UPN,Surname,Forename,DOB,Entry Date,Leaving Date\n" + row + "\n");
}

TEST(PupilFileTest, EveryColumnOfAnExportIsUnderstood) {
    const auto file = read(
        "Pupil list as at 20/11/2026\n"
        "Admission No,UPN,Legal Surname,Legal Forename,Preferred Surname,Preferred Forename,"
        "Date of Birth,Sex,Year Group,Reg Group,Enrolment Status,Date of Entry,Date of Leaving,"
        "Part Time,Boarder,SEN Status,FSM,Pupil Premium,Looked After,Child Protection Plan,"
        "Child in Need,Social Worker,Young Carer,EAL,Ethnicity,Traveller,Medical Exemption\n"
        "001000,A204999926001,Wright,Oscar,Kay,Oz,13/02/2016,M,Y5,5A,M,02/09/2020,19/07/2027,"
        "Y,6,K - SEN Support,Y,N,Y,Y,N,Y,N,Y,WBRI,N,Y\n");
    ASSERT_EQ(file.rows.size(), 1u);
    PupilRow expected;
    expected.row = 3;
    expected.upn = QString::fromLatin1(kAna);
    expected.admissionNumber = u"001000"_s;
    expected.surname = u"Wright"_s;
    expected.forename = u"Oscar"_s;
    expected.preferredSurname = u"Kay"_s;
    expected.preferredForename = u"Oz"_s;
    expected.birth = QDate(2016, 2, 13);
    expected.sex = Sex::Male;
    expected.yearGroup = YearGroup::fromNumber(5);
    expected.className = u"5A"_s;
    expected.enrolmentStatus = EnrolmentStatus::Main;
    expected.entry = QDate(2020, 9, 2);
    expected.leaving = QDate(2027, 7, 19);
    expected.isPartTime = true;
    expected.isBoarder = true;
    expected.characteristics = {{u"sen"_s, u"K"_s},
                                {u"freeSchoolMeals"_s, u"Y"_s},
                                {u"pupilPremium"_s, u"N"_s},
                                {u"lookedAfter"_s, u"Y"_s},
                                {u"childProtectionPlan"_s, u"Y"_s},
                                {u"childInNeed"_s, u"N"_s},
                                {u"socialWorker"_s, u"Y"_s},
                                {u"youngCarer"_s, u"N"_s},
                                {u"englishAsAdditionalLanguage"_s, u"Y"_s},
                                {u"ethnicity"_s, u"WBRI"_s},
                                {u"traveller"_s, u"N"_s},
                                {u"medicalExemption"_s, u"Y"_s}};
    EXPECT_TRUE(file.rows.front() == expected);
    EXPECT_TRUE(file.problems.empty());
}

TEST(PupilFileTest, HeadersAreMatchedWithoutCaseSpacesAndPunctuation) {
    const auto file =
        read("u_p-n;LASTNAME;first name;D.O.B.;Shoe Size\nA204999926001;a;b;1/2/16;3\n");
    QStringList fields;
    for (const auto& column : file.columns)
        fields << column.field;
    EXPECT_EQ(fields, (QStringList{u"upn"_s, u"surname"_s, u"forename"_s, u"birth"_s, QString()}));
    EXPECT_EQ(file.columns.back().header, u"Shoe Size"_s);
}

TEST(PupilFileTest, OfTwoColumnsForOneFieldTheFirstCounts) {
    const auto file = read("UPN,Surname,Last Name,Forename\nA204999926001,One,Two,x\n");
    ASSERT_EQ(file.rows.size(), 1u);
    EXPECT_EQ(file.rows.front().surname, u"One"_s);
    EXPECT_EQ(problemText(file.warnings),
              QStringList{u"1 Last Name 'Last Name' exchange.repeatedColumn"_s});
}

TEST(PupilFileTest, BlankAndAbsentCellsAreNothing) {
    const auto file = readOne("A204999926001,Smith,Jane,,02/09/2020,");
    ASSERT_EQ(file.rows.size(), 1u);
    EXPECT_FALSE(file.rows.front().birth);
    EXPECT_FALSE(file.rows.front().leaving);
    EXPECT_FALSE(file.rows.front().className);
    EXPECT_TRUE(file.rows.front().characteristics.empty());
}

TEST(PupilFileTest, UpnIsTidied) {
    EXPECT_EQ(read("UPN,Surname,Forename\na 2049 9992 6001,a,b\n").rows.front().upn,
              QString::fromLatin1(kAna));
}

TEST(PupilFileTest, UpnWithAWrongCheckLetterHoldsItsRowAndSaysTheRightOne) {
    const auto file = readOne("B204999926001,Smith,Jane,01/01/2016,02/09/2020,");
    EXPECT_TRUE(file.rows.empty());
    ASSERT_EQ(problemText(file.problems),
              QStringList{u"2 UPN 'B204999926001' roll.upnCheckLetter"_s});
    EXPECT_EQ(file.problems.front().error.detail.value(u"expected"_s).toString(), u"A"_s);
}

TEST(PupilFileTest, PupilWithoutUpnComesInWithAWarning) {
    const auto file = readOne(",Smith,Jane,01/01/2016,02/09/2020,");
    EXPECT_EQ(file.rows.size(), 1u);
    EXPECT_EQ(problemText(file.warnings), QStringList{u"2 UPN '' exchange.noUpn"_s});
}

TEST(PupilFileTest, RowThatNamesNobodyIsHeld) {
    EXPECT_EQ(problemText(readOne(",Smith,Jane,,02/09/2020,").problems),
              QStringList{u"2 UPN '' exchange.noPupilKey"_s});
}

TEST(PupilFileTest, UpnOfAnUnknownCouncilIsOnlyAWarning) {
    // 999 is no council. Check letter: sum 2*9+3*9+4*9 = 81; 81 mod 23 = 12 = N.
    const auto file = readOne("N999000000000,Smith,Jane,,,");
    EXPECT_EQ(file.rows.size(), 1u);
    EXPECT_EQ(problemText(file.warnings),
              QStringList{u"2 UPN 'N999000000000' exchange.unknownCouncil"_s});
}

TEST(PupilFileTest, BlankNameInItsColumnIsAProblem) {
    EXPECT_EQ(problemText(readOne("A204999926001, ,Jane,,,").problems),
              QStringList{u"2 Surname '' exchange.blank"_s});
}

TEST(PupilFileTest, LeavingOnTheDayOfEntryIsADayOnRoll) {
    EXPECT_EQ(readOne("A204999926001,a,b,,02/09/2020,02/09/2020").rows.size(), 1u);
    EXPECT_EQ(problemText(readOne("A204999926001,a,b,,02/09/2020,01/09/2020").problems),
              QStringList{u"2 Leaving Date '01/09/2020' exchange.leavingBeforeEntry"_s});
}

TEST(PupilFileTest, NobodyStartsBeforeTheDayAfterBirth) {
    EXPECT_EQ(readOne("A204999926001,a,b,01/09/2020,02/09/2020,").rows.size(), 1u);
    EXPECT_EQ(problemText(readOne("A204999926001,a,b,02/09/2020,02/09/2020,").problems),
              QStringList{u"2 DOB '02/09/2020' exchange.bornAfterEntry"_s});
}

TEST(PupilFileTest, FormulaForANameIsAProblem) {
    const auto file = read("UPN;Pupil Name\nA204999926001;=HYPERLINK(\"x\")\n");
    EXPECT_EQ(problemText(file.problems),
              QStringList{u"2 Pupil Name '=HYPERLINK(\"x\")' exchange.formula"_s});
}

TEST(PupilFileTest, EveryFaultOfARowIsSaid) {
    const auto file = readOne("A204999926001,a,b,31/02/2016,soon,");
    EXPECT_EQ(problemText(file.problems),
              (QStringList{u"2 DOB '31/02/2016' exchange.noSuchDate"_s,
                           u"2 Entry Date 'soon' exchange.notADate"_s}));
}

TEST(PupilFileTest, LostLettersAreWarnedOf) {
    const auto file = readOne("A204999926001,Wi?niewski,b,,,");
    EXPECT_EQ(file.rows.size(), 1u);
    EXPECT_EQ(problemText(file.warnings),
              QStringList{u"2 Surname 'Wi?niewski' exchange.lostLetters"_s});
}

TEST(PupilFileTest, OneUpnForTwoPupilsHoldsBoth) {
    const auto file = readOne("A204999926001,Smith,Jane,,,\nA204999926001,Smith,John,,,\n"
                              "L20499992600A,Other,One,,,");
    EXPECT_EQ(file.rows.size(), 1u);
    EXPECT_EQ(problemText(file.problems),
              (QStringList{u"2 UPN 'A204999926001' exchange.sameUpnTwice"_s,
                           u"3 UPN 'A204999926001' exchange.sameUpnTwice"_s}));
    EXPECT_EQ(file.problems.front().error.detail.value(u"rows"_s).toString(), u"2, 3"_s);
}

TEST(PupilFileTest, RowThatIsRepeatedCountsOnce) {
    const auto file = readOne("A204999926001,Smith,Jane,,,\nA204999926001,Smith,Jane,,,");
    EXPECT_EQ(file.rows.size(), 1u);
    EXPECT_TRUE(file.problems.empty());
    EXPECT_EQ(problemText(file.warnings),
              QStringList{u"3 UPN 'A204999926001' exchange.repeatedRow"_s});
}

TEST(PupilFileTest, AdmissionNumberOfTwoPupilsIsLeftOut) {
    const auto file = read("Adno,UPN,Surname,Forename\n9,A204999926001,a,b\n9,L20499992600A,c,d\n");
    ASSERT_EQ(file.rows.size(), 2u);
    EXPECT_FALSE(file.rows[0].admissionNumber);
    EXPECT_FALSE(file.rows[1].admissionNumber);
    EXPECT_EQ(problemText(file.warnings),
              (QStringList{u"2 Adno '9' exchange.sharedAdmissionNumber"_s,
                           u"3 Adno '9' exchange.sharedAdmissionNumber"_s}));
}

TEST(PupilFileTest, AdmissionNumberOfTwoPupilsWithoutUpnHoldsBoth) {
    const auto file = read("Adno,UPN,Surname,Forename\n9,,a,b\n9,L20499992600A,c,d\n");
    EXPECT_TRUE(file.rows.empty());
    EXPECT_EQ(file.problems.size(), 2u);
}

TEST(PupilFileTest, NamesakesBornOnOneDayAreTwoPupilsByTheirUpns) {
    const auto file = readOne("A204999926001,Ng,Wei,42500,,\nL20499992600A,Ng,Wei,42500,,");
    EXPECT_EQ(file.rows.size(), 2u);
    EXPECT_EQ(file.rows.front().birth, QDate(2016, 5, 10));
}

TEST(PupilFileTest, FileThatIsNoPupilListHasNoHeader) {
    const auto file = readPupils("Date,Amount\n1,2\n");
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().code, errors::kNoHeader);
}

TEST(PupilFileTest, WhatIsWrittenOutReadsBackTheSame) {
    OutTable table;
    table.title = {u"Pupils, as at 20/11/2026"_s};
    table.headers = {u"UPN"_s, u"Surname"_s, u"Forename"_s, u"DOB"_s, u"FSM"_s, u"Year"_s};
    table.rows = {
        {QString::fromLatin1(kAna), u"O\"Neill, Jr"_s, u"Zoë"_s, QDate(2016, 2, 29), true, 5},
        {QString::fromLatin1(kBo), u"Nguyễn"_s, u"Xin"_s, QVariant(), false, 4}};
    const auto file = read(toCsv(table));
    ASSERT_EQ(file.rows.size(), 2u);
    EXPECT_EQ(file.rows[0].surname, u"O\"Neill, Jr"_s);
    EXPECT_EQ(file.rows[0].forename, u"Zoë"_s);
    EXPECT_EQ(file.rows[0].birth, QDate(2016, 2, 29));
    EXPECT_EQ(file.rows[0].characteristics.at(u"freeSchoolMeals"_s), u"Y"_s);
    EXPECT_EQ(file.rows[0].yearGroup, YearGroup::fromNumber(5));
    EXPECT_EQ(file.rows[1].surname, u"Nguyễn"_s);
    EXPECT_FALSE(file.rows[1].birth);
}

} // namespace
} // namespace rollbook
