// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letters/LetterFacts.h"

#include "tests/core/letters/ToldOf.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using Codes = std::map<QString, int>;

// Wednesday of a whole school week, and half its register.
const QDate kDay(2024, 11, 20);
constexpr Period kThisWeek{Period::Kind::SchoolWeeks, 1};

SchoolBuilder ada() {
    return SchoolBuilder().onReferenceCalendar().withPupil(u"Ada"_s);
}

SchoolBuilder marked(const char* codes) {
    return ada().marked(u"2024-11-18 AM"_s, QString::fromLatin1(codes));
}

ToldOf of(const char* codes) {
    return {.letter = {.period = kThisWeek,
                       .counts = {SpokenOf::Kind::Codes, QString::fromLatin1(codes).split(u' ')}}};
}

ToldOf ofAbsence() {
    return {.letter = {.period = kThisWeek, .counts = {SpokenOf::Kind::Absence, {}}}};
}

std::string sessions(const LetterFacts& facts) {
    QStringList texts;
    for (const SessionKey& each : facts.sessions)
        texts.append(toString(each));
    return texts.join(u", "_s).toStdString();
}

TEST(LetterFactsTest, SaysWhomItIsAboutAndWhen) {
    const LetterFacts facts = of("N").on(kDay, marked("N"));
    EXPECT_EQ(facts.pupil, PupilId(1));
    EXPECT_EQ(facts.on, kDay);
}

TEST(LetterFactsTest, CountsThePeriodAndNothingBefore) {
    const Totals totals =
        of("N").on(kDay, ada().marked(u"2024-11-15 PM"_s, u"I / I O N L"_s)).now.totals;
    EXPECT_EQ(totals.possible, 5);
    EXPECT_EQ(totals.attended, 2);
    EXPECT_EQ(totals.authorised, 1);
    EXPECT_EQ(totals.unauthorised, 2);
}

SessionKey until(const SchoolBuilder& school) {
    return of("N").on(kDay, school).now.until;
}

TEST(LetterFactsTest, SaysUntilWhichSessionItCounts) {
    EXPECT_EQ(until(marked("/ N - - N")), session(u"2024-11-20 AM"_s));
    EXPECT_EQ(until(marked("/ N - - - N")), session(u"2024-11-20 PM"_s));
    EXPECT_EQ(until(marked("/ N")), session(u"2024-11-18 PM"_s));
    EXPECT_EQ(until(marked("- - - - - - N")), SessionKey());
    EXPECT_EQ(until(ada().marked(u"2024-11-15 PM"_s, u"N"_s)), SessionKey());
}

TEST(LetterFactsTest, SpeaksOfTheSessionsOfItsCodes) {
    const LetterFacts facts = of("N").on(kDay, marked("N \\ I N O U"));
    EXPECT_EQ(sessions(facts), "2024-11-18 AM, 2024-11-19 PM");
    EXPECT_EQ(facts.codes, (Codes{{u"N"_s, 2}}));
}

TEST(LetterFactsTest, SpeaksOfEachOfSeveralCodes) {
    const LetterFacts facts = of("L U").on(kDay, marked("L \\ U N L"));
    EXPECT_EQ(sessions(facts), "2024-11-18 AM, 2024-11-19 AM, 2024-11-20 AM");
    EXPECT_EQ(facts.codes, (Codes{{u"L"_s, 2}, {u"U"_s, 1}}));
}

TEST(LetterFactsTest, SpeaksOfEveryAbsence) {
    const LetterFacts facts = ofAbsence().on(kDay, marked("N L I U B -"));
    EXPECT_EQ(sessions(facts), "2024-11-18 AM, 2024-11-19 AM, 2024-11-19 PM");
    EXPECT_EQ(facts.codes, (Codes{{u"I"_s, 1}, {u"N"_s, 1}, {u"U"_s, 1}}));
}

TEST(LetterFactsTest, SpeaksOfNothingWhereTheLetterDoesNot) {
    const LetterFacts facts = ToldOf{.letter = {.period = kThisWeek}}.on(kDay, marked("N N"));
    EXPECT_EQ(sessions(facts), "");
    EXPECT_TRUE(facts.codes.empty());
}

TEST(LetterFactsTest, SpeaksOfNoMarkThatNobodyKnows) {
    EXPECT_EQ(sessions(ofAbsence().on(kDay, marked("ZZ I"))), "2024-11-18 PM");
}

// rules.md 9.
TEST(LetterFactsTest, TakesASubCodeForItsParent) {
    const LetterFacts facts = of("I").on(kDay, marked("I01 N"));
    EXPECT_EQ(sessions(facts), "2024-11-18 AM");
    EXPECT_EQ(facts.codes, (Codes{{u"I"_s, 1}}));
}

TEST(LetterFactsTest, BeginsAndEndsWithThePeriod) {
    const SchoolBuilder school = ada().marked(u"2024-11-15 PM"_s, u"N N - - - - N N"_s);
    EXPECT_EQ(sessions(of("N").on(kDay, school)), "2024-11-18 AM, 2024-11-20 PM");
}

// rules.md 4: under a closure of the whole site an N reads as the closure's code.
TEST(LetterFactsTest, SpeaksOfNoSessionThatAClosureTook) {
    SchoolBuilder school = marked("N N N");
    school.closed(
        {.range = {day("2024-11-18"), day("2024-11-18")}, .kind = ClosureKind::Unplanned});
    const LetterFacts facts = ofAbsence().on(kDay, school);
    EXPECT_EQ(sessions(facts), "2024-11-19 AM");
    EXPECT_EQ(facts.now.totals.possible, 1);
}

TEST(LetterFactsTest, TellsLatesApartWithTheirTimes) {
    const auto school = marked("/").build();
    Register& reg = school->registerOf(u"2024/25"_s);
    reg.setMark({PupilId(1), session(u"2024-11-18 AM"_s), u"L"_s, 12});
    reg.setMark({PupilId(1), session(u"2024-11-18 PM"_s), u"L"_s, 3});
    reg.setMark({PupilId(1), session(u"2024-11-19 AM"_s), u"U"_s, 31});
    const LetterFacts facts = ToldOf{.letter = {.period = kThisWeek}}.on(kDay, *school);
    EXPECT_EQ(facts.lates, (std::vector<LateTold>{{session(u"2024-11-18 AM"_s), 12, QTime(9, 2)},
                                                  {session(u"2024-11-18 PM"_s), 3, QTime(13, 3)}}));
    EXPECT_EQ(facts.afterClose,
              (std::vector<LateTold>{{session(u"2024-11-19 AM"_s), 31, QTime(9, 21)}}));
}

TEST(LetterFactsTest, NamesNoTimeWhereNoMinutesWereNoted) {
    EXPECT_EQ(of("L").on(kDay, marked("L")).lates,
              (std::vector<LateTold>{{session(u"2024-11-18 AM"_s), std::nullopt, {}}}));
}

// checks.md L2b: the times of the day itself, not those of the letter's day.
TEST(LetterFactsTest, TakesTheTimeFromTheRegisterOfThatDay) {
    SchoolBuilder builder = marked("/");
    builder.withTimes({.from = day("2024-11-19"), .am = {QTime(9, 0), QTime(9, 30), QTime(12, 0)}});
    const auto school = builder.build();
    school->registerOf(u"2024/25"_s).setMark({PupilId(1), session(u"2024-11-18 AM"_s), u"L"_s, 5});
    school->registerOf(u"2024/25"_s).setMark({PupilId(1), session(u"2024-11-19 AM"_s), u"L"_s, 5});
    const LetterFacts facts = of("L").on(kDay, *school);
    EXPECT_EQ(facts.lates.at(0).at, QTime(8, 55));
    EXPECT_EQ(facts.lates.at(1).at, QTime(9, 5));
    EXPECT_EQ(facts.registerTimes->opens, QTime(9, 0));
    EXPECT_EQ(facts.registerTimes->closes, QTime(9, 30));
}

ToldOf overTheYear(const char* codes) {
    return {.letter = {.period = Period{},
                       .counts = {SpokenOf::Kind::Codes, {QString::fromLatin1(codes)}}}};
}

QDate fifthDayAfter(const char* first, SchoolBuilder school = ada()) {
    school.marked(QString::fromLatin1(first), u"N N N"_s);
    return overTheYear("N").on(day("2025-07-22"), school).fifthDay;
}

// checks.md D3.
TEST(LetterFactsTest, CountsToTheFifthSchoolDayOverABreak) {
    EXPECT_EQ(fifthDayAfter("2024-12-18 AM"), day("2025-01-08"));
    EXPECT_EQ(fifthDayAfter("2024-10-24 PM"), day("2024-11-07"));
    EXPECT_EQ(fifthDayAfter("2024-11-11 AM"), day("2024-11-18"));
}

TEST(LetterFactsTest, CountsToTheFifthSchoolDayOverAnInsetDay) {
    SchoolBuilder school = ada();
    school.closed({.range = {day("2024-11-13"), day("2024-11-13")}, .kind = ClosureKind::Inset});
    EXPECT_EQ(fifthDayAfter("2024-11-11 AM", school), day("2024-11-19"));
}

TEST(LetterFactsTest, HasNoFifthDayWithoutASession) {
    EXPECT_FALSE(overTheYear("O").on(kDay, marked("N")).fifthDay.isValid());
}

TEST(LetterFactsTest, HasNoFifthDayWhereTheCalendarEndsBefore) {
    const SchoolBuilder school = ada().marked(u"2025-12-15 AM"_s, u"N"_s);
    EXPECT_FALSE(overTheYear("N").on(day("2025-12-16"), school).fifthDay.isValid());
}

QDate replyBy(int schoolDays, const char* on) {
    return ToldOf{.letter = {.replyWithin = schoolDays}}.on(day(on), ada()).replyBy;
}

// checks.md D2.
TEST(LetterFactsTest, AsksForAnAnswerInSchoolDays) {
    EXPECT_EQ(replyBy(3, "2024-10-24"), day("2024-11-05"));
    EXPECT_EQ(replyBy(1, "2024-11-15"), day("2024-11-18"));
}

TEST(LetterFactsTest, AsksForNoAnswerWhereTheLetterDoesNot) {
    EXPECT_FALSE(replyBy(0, "2024-10-24").isValid());
}

TEST(LetterFactsTest, AsksForNoAnswerBeyondTheCalendar) {
    EXPECT_EQ(replyBy(3, "2025-12-16"), day("2025-12-19"));
    EXPECT_FALSE(replyBy(4, "2025-12-16").isValid());
}

// Twenty possible sessions of the autumn to 17 September, the first of them with this code.
SchoolBuilder twenty(const char* code) {
    return ada()
        .markedThrough(day("2024-09-04"), day("2024-09-17"), u"/"_s)
        .marked(u"2024-09-04 AM"_s, QString::fromLatin1(code));
}

bool mayWarn(const SchoolBuilder& school, const char* on) {
    return ToldOf{.letter = {.period = Period{}}}.on(day(on), school).mayWarn;
}

// rules.md 36, each of its borders.
TEST(LetterFactsTest, WarnsFromTheDayOfCompulsoryAge) {
    const SchoolBuilder fiveInFebruary = twenty("O").born(day("2020-02-10"));
    EXPECT_FALSE(mayWarn(fiveInFebruary, "2025-03-30"));
    EXPECT_TRUE(mayWarn(fiveInFebruary, "2025-03-31"));
}

TEST(LetterFactsTest, WarnsOfUnauthorisedAbsenceOnly) {
    EXPECT_FALSE(mayWarn(twenty("I"), "2024-09-17"));
    EXPECT_TRUE(mayWarn(twenty("U"), "2024-09-17"));
}

TEST(LetterFactsTest, WarnsOfTheAbsenceOfThePeriodOnly) {
    EXPECT_FALSE(
        ToldOf{.letter = {.period = kThisWeek}}.on(day("2024-09-17"), twenty("O")).mayWarn);
}

TEST(LetterFactsTest, WarnsFromTheTwentiethPossibleSession) {
    const SchoolBuilder nineteen = ada()
                                       .markedThrough(day("2024-09-04"), day("2024-09-16"), u"/"_s)
                                       .marked(u"2024-09-17 AM"_s, u"O"_s);
    EXPECT_FALSE(mayWarn(nineteen, "2024-09-17"));
    EXPECT_TRUE(mayWarn(twenty("O"), "2024-09-17"));
}

AbsenceStatus statusOf(const char* codes) {
    return ofAbsence()
        .on(kDay, ada().marked(u"2024-11-13 AM"_s, QString::fromLatin1(codes)))
        .status;
}

TEST(LetterFactsTest, TellsTheStatusOfTheYear) {
    EXPECT_EQ(statusOf("I / / / / / / / / / /"), AbsenceStatus::None);
    EXPECT_EQ(statusOf("I / / / / / / / / /"), AbsenceStatus::Persistent);
    EXPECT_EQ(statusOf("I I I I / / / / /"), AbsenceStatus::Persistent);
    EXPECT_EQ(statusOf("I I I I / / / /"), AbsenceStatus::Severe);
    EXPECT_EQ(statusOf("-"), AbsenceStatus::NoSessions);
}

} // namespace
} // namespace rollbook
