// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/CalendarFile.h"

#include "core/exchange/ExchangeErrors.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QByteArray kWhole = R"({
 "schoolYear": "2026/27",
 "terms": [
  {"name": "Autumn", "from": "2026-09-01", "to": "2026-12-18",
   "breaks": [{"name": "Half-term", "from": "2026-10-26", "to": "2026-10-30"}]},
  {"name": "Spring", "from": "2027-01-04", "to": "2027-03-25"}
 ],
 "closures": [
  {"from": "2026-09-01", "to": "2026-09-02", "kind": "inset", "reason": "INSET days"},
  {"from": "2026-11-12", "to": "2026-11-12", "kind": "unplanned", "reason": "Burst pipe",
   "sessions": "PM", "years": ["2", 8], "classes": ["1A"]}
 ],
 "registerTimes": [
  {"from": "2026-08-01", "AM": {"opens": "08:50", "closes": "09:20"},
   "PM": {"opens": "13:00", "closes": "13:15", "ends": "15:30"}, "years": ["R"]}
 ]
})";

QByteArray with(const char* before, const char* after) {
    EXPECT_TRUE(kWhole.contains(before)) << before;
    return QByteArray(kWhole).replace(before, after);
}

std::string refusal(const QByteArray& json) {
    const auto calendar = readCalendar(json);
    if (calendar)
        return "read";
    if (calendar.error().code == errors::kNotACalendar)
        return "no calendar";
    EXPECT_EQ(calendar.error().code, errors::kBadCalendar);
    const auto& detail = calendar.error().detail;
    return (detail.value(u"place"_s).toString() + u": "_s + detail.value(u"fault"_s).toString())
        .toStdString();
}

TEST(CalendarFileTest, TermsAndBreaksAreRead) {
    const auto calendar = readCalendar(kWhole);
    ASSERT_TRUE(calendar);
    EXPECT_EQ(calendar->dates.year, SchoolYear(2026));
    ASSERT_EQ(calendar->dates.terms.size(), 2u);
    const Term autumn{u"Autumn"_s,
                      {QDate(2026, 9, 1), QDate(2026, 12, 18)},
                      {{u"Half-term"_s, {QDate(2026, 10, 26), QDate(2026, 10, 30)}}}};
    EXPECT_TRUE(calendar->dates.terms.front() == autumn);
}

TEST(CalendarFileTest, ClosureReadsAsItsKindUsuallyDoes) {
    const auto calendar = readCalendar(kWhole);
    ASSERT_TRUE(calendar);
    ASSERT_EQ(calendar->closures.size(), 2u);
    EXPECT_EQ(calendar->closures[0].code, u"#"_s);
    EXPECT_EQ(calendar->closures[1].code, u"Y4"_s);
    EXPECT_EQ(calendar->closures[0].origin, ClosureOrigin::CalendarFile);
}

TEST(CalendarFileTest, PartialClosureNamesWhomItReaches) {
    const auto calendar = readCalendar(kWhole);
    ASSERT_TRUE(calendar);
    const Closure& closure = calendar->closures[1];
    EXPECT_EQ(closure.half, Half::PM);
    ASSERT_EQ(closure.years.size(), 2u);
    EXPECT_EQ(closure.years[1].number(), 8);
    EXPECT_EQ(closure.classes, std::vector<QString>{u"1A"_s});
}

TEST(CalendarFileTest, SessionsEndAtNoonAndAQuarterPastThreeUnlessSaid) {
    const auto calendar = readCalendar(kWhole);
    ASSERT_TRUE(calendar);
    ASSERT_EQ(calendar->registerTimes.size(), 1u);
    EXPECT_EQ(calendar->registerTimes[0].am.ends, QTime(12, 0));
    EXPECT_EQ(calendar->registerTimes[0].pm.ends, QTime(15, 30));
}

TEST(CalendarFileTest, WhatIsWrittenOutReadsBackTheSame) {
    const auto calendar = readCalendar(kWhole);
    ASSERT_TRUE(calendar);
    const auto again = readCalendar(toJson(*calendar));
    ASSERT_TRUE(again);
    EXPECT_TRUE(*again == *calendar);
}

TEST(CalendarFileTest, ClosuresAndTimesMayBeLeftOut) {
    EXPECT_TRUE(readCalendar(
        R"({"schoolYear":"2026/27","terms":[{"name":"A","from":"2026-09-01","to":"2026-12-18"}]})"));
}

struct Fault {
    const char* before;
    const char* after;
    const char* refusal;
};

class CalendarFaultTest : public testing::TestWithParam<Fault> {};

TEST_P(CalendarFaultTest, IsNamedByItsPlace) {
    EXPECT_EQ(refusal(with(GetParam().before, GetParam().after)), GetParam().refusal);
}

INSTANTIATE_TEST_SUITE_P(
    Faults, CalendarFaultTest,
    testing::Values(Fault{"\"2026/27\"", "\"2026/28\"", "schoolYear: notAYear"},
                    Fault{"\"2026/27\"", "2026", "schoolYear: wrongType"},
                    Fault{"\"schoolYear\"", "\"year\"", "schoolYear: missing"},
                    Fault{"\"terms\"", "\"term\"", "terms: noTerms"},
                    Fault{"\"from\": \"2026-09-01\", \"to\": \"2026-12-18\"",
                          "\"from\": \"2026-12-18\", \"to\": \"2026-09-01\"",
                          "terms[0].from: fromAfterTo"},
                    Fault{"\"from\": \"2026-09-01\", \"to\": \"2026-12-18\"",
                          "\"from\": \"2026-07-31\", \"to\": \"2026-12-18\"",
                          "terms[0].from: outsideYear"},
                    Fault{"2027-03-25", "2027-08-01", "terms[1].from: outsideYear"},
                    Fault{"2027-01-04", "2026-12-18", "terms: termsOverlap"},
                    Fault{"2026-10-30", "2026-12-19", "terms[0].breaks[0].from: outsideTerm"},
                    Fault{"2026-09-02", "2026-08-31", "closures[0].from: fromAfterTo"},
                    Fault{"2026-09-02", "2026-09-31", "closures[0].to: notADate"},
                    Fault{"2026-09-02", "02/09/2026", "closures[0].to: notADate"},
                    Fault{"\"inset\"", "\"holiday\"", "closures[0].kind: unknownKind"},
                    Fault{"\"PM\",", "\"noon\",", "closures[1].sessions: unknownHalf"},
                    Fault{"\"2\", 8", "\"2\", 88", "closures[1].years[1]: notAYearGroup"},
                    Fault{"[\"1A\"]", "\"1A\"", "closures[1].classes: wrongType"},
                    Fault{"09:20", "9.20", "registerTimes[0].AM.closes: notATime"},
                    Fault{"09:20", "08:50", "registerTimes[0].AM: timesOutOfOrder"},
                    Fault{"13:00", "11:59", "registerTimes[0].PM.opens: timesOutOfOrder"}));

TEST(CalendarFileTest, LastDayOfTheYearIsInside) {
    EXPECT_EQ(refusal(with("2027-03-25", "2027-07-31")), "read");
}

TEST(CalendarFileTest, WhatIsNotAJsonObjectIsSaid) {
    EXPECT_EQ(refusal("UPN,Name\n"), "no calendar");
    EXPECT_EQ(refusal("[]"), "no calendar");
}

} // namespace
} // namespace rollbook
