// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/CellReaders.h"

#include "core/exchange/ExchangeErrors.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

struct DateCase {
    const char* text;
    const char* expected; // ISO, or the code of the refusal
};

class DateReaderTest : public testing::TestWithParam<DateCase> {};

TEST_P(DateReaderTest, ReadsOrRefuses) {
    const auto date = readDate(QString::fromUtf8(GetParam().text));
    const QString said = date ? date->toString(Qt::ISODate) : date.error().code.toString();
    EXPECT_EQ(said.toStdString(), GetParam().expected) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Dates, DateReaderTest,
    testing::Values(DateCase{"2012-03-14", "2012-03-14"}, DateCase{"14/03/2012", "2012-03-14"},
                    DateCase{"4/3/2012", "2012-03-04"}, DateCase{"04/03/12", "2012-03-04"},
                    DateCase{"14.03.12", "2012-03-14"}, DateCase{"14-03-2012", "2012-03-14"},
                    DateCase{" 14 / 03 / 2012 ", "2012-03-14"},
                    DateCase{"2012/03/14", "2012-03-14"}, DateCase{"14th March 2012", "2012-03-14"},
                    DateCase{"1 September 2021", "2021-09-01"},
                    DateCase{"1st Sept 21", "2021-09-01"}, DateCase{"14-Mar-12", "2012-03-14"},
                    DateCase{"Wed 14/03/2012", "2012-03-14"},
                    DateCase{"Wednesday, 14 March 2012", "2012-03-14"},
                    DateCase{"14/03/2012 00:00:00", "2012-03-14"},
                    DateCase{"2012-03-14T00:00:00", "2012-03-14"}, DateCase{"40982", "2012-03-14"},
                    DateCase{"29/02/2012", "2012-02-29"}));

INSTANTIATE_TEST_SUITE_P(TwoDigitYears, DateReaderTest,
                         testing::Values(DateCase{"01/01/89", "2089-01-01"},
                                         DateCase{"01/01/90", "1990-01-01"},
                                         DateCase{"01/01/00", "2000-01-01"}));

INSTANTIATE_TEST_SUITE_P(
    EndsOfTheRange, DateReaderTest,
    testing::Values(DateCase{"31/12/1989", "exchange.yearOutOfRange"},
                    DateCase{"01/01/1990", "1990-01-01"}, DateCase{"31/12/2099", "2099-12-31"},
                    DateCase{"01/01/2100", "exchange.yearOutOfRange"},
                    DateCase{"32873", "exchange.yearOutOfRange"}, DateCase{"32874", "1990-01-01"},
                    DateCase{"73050", "2099-12-31"}, DateCase{"73051", "exchange.yearOutOfRange"}));

INSTANTIATE_TEST_SUITE_P(NotDates, DateReaderTest,
                         testing::Values(DateCase{"31/02/2016", "exchange.noSuchDate"},
                                         DateCase{"29/02/2015", "exchange.noSuchDate"},
                                         DateCase{"2026-13-01", "exchange.noSuchDate"},
                                         DateCase{"00/01/2016", "exchange.noSuchDate"},
                                         DateCase{"13/13/2016", "exchange.noSuchDate"},
                                         DateCase{"03/14/2016", "exchange.monthFirst"},
                                         DateCase{"12/31/2016", "exchange.monthFirst"},
                                         DateCase{"March 14, 2012", "exchange.monthFirst"},
                                         DateCase{"Tue 14/03/2012", "exchange.wrongWeekday"},
                                         DateCase{"14/03", "exchange.notADate"},
                                         DateCase{"14/03/012", "exchange.notADate"},
                                         DateCase{"14032012", "exchange.notADate"},
                                         DateCase{"4250", "exchange.notADate"},
                                         DateCase{"soon", "exchange.notADate"},
                                         DateCase{"1/2/3/2012", "exchange.notADate"},
                                         DateCase{"14/Ma/2012", "exchange.notADate"},
                                         DateCase{"14/03/2012 09:30", "exchange.notADate"},
                                         DateCase{"١٤/٠٣/٢٠١٢", "exchange.notADate"},
                                         DateCase{"-", "exchange.notADate"}));

template <typename Value>
QString said(const Result<Value>& value) {
    if (!value)
        return value.error().code.toString();
    if constexpr (std::is_same_v<Value, bool>)
        return *value ? u"yes"_s : u"no"_s;
    else if constexpr (std::is_same_v<Value, Sex>)
        return QStringList{u"?"_s, u"F"_s, u"M"_s}[int(*value)];
    else if constexpr (std::is_same_v<Value, EnrolmentStatus>)
        return toLetter(*value);
    else if constexpr (std::is_same_v<Value, int>)
        return QString::number(*value);
    else if constexpr (std::is_same_v<Value, Half> || std::is_same_v<Value, SessionKey>)
        return toString(*value);
    else if constexpr (std::is_same_v<Value, FullName>)
        return value->surname + u'|' + value->forename;
    else if constexpr (std::is_same_v<Value, YearGroup>)
        return value->toString();
    else
        return *value;
}

TEST(CellReadersTest, YesAndNoInEverySpelling) {
    for (const auto& text : {u"Y"_s, u"yes"_s, u"TRUE"_s, u"t"_s, u"1"_s, u" Yes "_s})
        EXPECT_EQ(said(readYesNo(text)), u"yes"_s) << qPrintable(text);
    for (const auto& text : {u"N"_s, u"No"_s, u"false"_s, u"F"_s, u"0"_s})
        EXPECT_EQ(said(readYesNo(text)), u"no"_s) << qPrintable(text);
    for (const auto& text : {u"2"_s, u"maybe"_s, u"-"_s, u"yes please"_s})
        EXPECT_EQ(said(readYesNo(text)), u"exchange.notYesOrNo"_s) << qPrintable(text);
}

TEST(CellReadersTest, Sex) {
    EXPECT_EQ(said(readSex(u"f"_s)), u"F"_s);
    EXPECT_EQ(said(readSex(u"Male"_s)), u"M"_s);
    EXPECT_EQ(said(readSex(u"U"_s)), u"?"_s);
    EXPECT_EQ(said(readSex(u"W"_s)), u"exchange.notASex"_s);
}

TEST(CellReadersTest, SenIsALetterWithOrWithoutItsMeaning) {
    EXPECT_EQ(said(readSen(u"K"_s)), u"K"_s);
    EXPECT_EQ(said(readSen(u"K - SEN Support"_s)), u"K"_s);
    EXPECT_EQ(said(readSen(u"N - No SEN"_s)), u"N"_s);
    EXPECT_EQ(said(readSen(u"EHC plan"_s)), u"E"_s);
    EXPECT_EQ(said(readSen(u"A"_s)), u"exchange.notSen"_s);
}

TEST(CellReadersTest, YearGroups) {
    EXPECT_EQ(said(readYearGroup(u"Year 4"_s)), u"4"_s);
    EXPECT_EQ(said(readYearGroup(u"Reception"_s)), u"R"_s);
    EXPECT_EQ(said(readYearGroup(u"N1"_s)), u"N1"_s);
    EXPECT_EQ(said(readYearGroup(u"99"_s)), u"exchange.notAYearGroup"_s);
}

TEST(CellReadersTest, EnrolmentStatuses) {
    EXPECT_EQ(said(readEnrolmentStatus(u"c"_s)), u"C"_s);
    EXPECT_EQ(said(readEnrolmentStatus(u"S - Subsidiary"_s)), u"S"_s);
    EXPECT_EQ(said(readEnrolmentStatus(u"Guest"_s)), u"G"_s);
    EXPECT_EQ(said(readEnrolmentStatus(u"Z"_s)), u"exchange.notAnEnrolmentStatus"_s);
}

TEST(CellReadersTest, Boarders) {
    for (const auto& text : {u"B"_s, u"6"_s, u"7"_s, u"yes"_s})
        EXPECT_EQ(said(readBoarder(text)), u"yes"_s) << qPrintable(text);
    for (const auto& text : {u"N"_s, u"no"_s, u"0"_s})
        EXPECT_EQ(said(readBoarder(text)), u"no"_s) << qPrintable(text);
    EXPECT_EQ(said(readBoarder(u"5"_s)), u"exchange.notBoarder"_s);
}

TEST(CellReadersTest, Halves) {
    EXPECT_EQ(said(readHalf(u"am"_s)), u"AM"_s);
    EXPECT_EQ(said(readHalf(u"P.M."_s)), u"PM"_s);
    EXPECT_EQ(said(readHalf(u"noon"_s)), u"exchange.notASessionHalf"_s);
}

TEST(CellReadersTest, MinutesLateAreWholeAndOfThisDay) {
    EXPECT_EQ(said(readMinutesLate(u"0"_s)), u"0"_s);
    EXPECT_EQ(said(readMinutesLate(u"480"_s)), u"480"_s);
    for (const auto& text : {u"481"_s, u"abc"_s, u"-5"_s, u"1.5"_s, u"99999999999"_s})
        EXPECT_EQ(said(readMinutesLate(text)), u"exchange.notMinutes"_s) << qPrintable(text);
}

TEST(CellReadersTest, NamesAreSimplifiedAndComposed) {
    EXPECT_EQ(said(readText(u"  Jo \u00A0 Ann "_s)), u"Jo Ann"_s);
    EXPECT_EQ(said(readText(u"Zoe\u0308"_s)), u"Zoë"_s);
}

TEST(CellReadersTest, TextThatWouldRunInASpreadsheetIsRefused) {
    for (const auto& text : {u"=1"_s, u"+1"_s, u"-1"_s, u"@x"_s, u" =x"_s})
        EXPECT_EQ(said(readText(text)), u"exchange.formula"_s) << qPrintable(text);
    EXPECT_EQ(said(readText(u"a=b"_s)), u"a=b"_s);
}

TEST(CellReadersTest, TextMayBeSoLongAndNoLonger) {
    EXPECT_EQ(said(readText(QString(kLongestText, u'x'))).size(), kLongestText);
    EXPECT_EQ(said(readText(QString(kLongestText + 1, u'x'))), u"exchange.tooLong"_s);
}

TEST(CellReadersTest, NamesInOneColumn) {
    EXPECT_EQ(said(readFullName(u"Smith, Jane"_s)), u"Smith|Jane"_s);
    EXPECT_EQ(said(readFullName(u"Okafor,  Chidi "_s)), u"Okafor|Chidi"_s);
    EXPECT_EQ(said(readFullName(u"Smith, Jane, Mary"_s)), u"Smith|Jane, Mary"_s);
    EXPECT_EQ(said(readFullName(u"Jane Smith"_s)), u"exchange.notAName"_s);
    EXPECT_EQ(said(readFullName(u"Smith,"_s)), u"exchange.notAName"_s);
}

TEST(CellReadersTest, EthnicityIsItsCode) {
    EXPECT_EQ(said(readEthnicity(u"WBRI - White British"_s)), u"WBRI"_s);
    EXPECT_EQ(said(readEthnicity(u"WBRI"_s)), u"WBRI"_s);
}

TEST(CellReadersTest, HeadersThatReadAsSessions) {
    for (const auto& header : {u"2026-09-02 AM"_s, u"02/09/2026 AM"_s, u"Wed 02/09/2026 am"_s,
                               u"2026-09-02_AM"_s, u"Wed 2 Sep 2026 - A.M."_s}) {
        const auto session = readSessionHeader(header);
        ASSERT_TRUE(session) << qPrintable(header);
        EXPECT_EQ(said(*session), u"2026-09-02 AM"_s) << qPrintable(header);
    }
}

TEST(CellReadersTest, HeaderLikeASessionThatIsNoneIsAProblem) {
    EXPECT_EQ(said(*readSessionHeader(u"09/31/2026 AM"_s)), u"exchange.monthFirst"_s);
    EXPECT_EQ(said(*readSessionHeader(u"Thu 02/09/2026 AM"_s)), u"exchange.wrongWeekday"_s);
}

TEST(CellReadersTest, OtherHeadersAreNoSessions) {
    for (const auto& header : {u"Name"_s, u"Exam"_s, u"02/09/2026"_s, u"MonAM"_s, u"AM"_s})
        EXPECT_FALSE(readSessionHeader(header)) << qPrintable(header);
}

TEST(CellReadersTest, HeadersThatReadAsWeekdays) {
    EXPECT_EQ(readWeekdayHeader(u"MonAM"_s), (WeekdayHalf{1, Half::AM}));
    EXPECT_EQ(readWeekdayHeader(u"Fri PM"_s), (WeekdayHalf{5, Half::PM}));
    EXPECT_EQ(readWeekdayHeader(u"wednesday_am"_s), (WeekdayHalf{3, Half::AM}));
    EXPECT_FALSE(readWeekdayHeader(u"Exam"_s));
    EXPECT_FALSE(readWeekdayHeader(u"Monday"_s));
}

TEST(CellReadersTest, LostLetters) {
    EXPECT_TRUE(hasLostLetters(u"Wi?niewski"_s));
    EXPECT_TRUE(hasLostLetters(u"Wi\uFFFDniewski"_s));
    EXPECT_FALSE(hasLostLetters(u"Wiśniewski"_s));
}

} // namespace
} // namespace rollbook
