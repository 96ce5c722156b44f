// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pathway/ConditionReader.h"

#include "core/pathway/PathwayErrors.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using Side = when::Attendance::Side;

Condition::Test read(const QByteArray& json) {
    JsonDocument document(errors::kBadPathway, errors::kNotAPathway);
    const Condition condition = readCondition(document.read(json));
    EXPECT_FALSE(document.fault()) << document.fault()->toString().toStdString();
    return condition.test;
}

QString faultOf(const QByteArray& json) {
    JsonDocument document(errors::kBadPathway, errors::kNotAPathway);
    readCondition(document.read(json));
    return document.fault() ? document.fault()->detail[u"fault"_s].toString() : QString();
}

template <typename Test>
void expectReads(const QByteArray& json, const Test& expected) {
    EXPECT_EQ(read(json), Condition::Test(expected)) << json.toStdString();
}

TEST(ConditionReaderTest, ReadsTestsOfSpells) {
    expectReads(R"({"unexplained": {"day": 2}})", when::SpellDay{{u"N"_s}, 2});
    expectReads(R"({"unauthorised": {"day": 3}})", when::SpellDay{{u"G"_s, u"N"_s, u"O"_s}, 3});
    expectReads(R"({"absent": {"codes": ["I"], "day": 4}})", when::SpellDay{{u"I"_s}, 4});
    expectReads(R"({"notSeen": {"day": 2}})", when::NotSeen{2});
    expectReads(R"({"unresolvedN": {"schoolDays": 0}})", when::UnresolvedN{0});
    expectReads(R"({"wholeDays": {"codes": ["O"], "days": 10}})", when::WholeDays{{u"O"_s}, 10});
    expectReads(R"({"afterLeave": {"codes": ["C"], "day": 1}})", when::AfterLeave{{u"C"_s}, 1});
    expectReads(R"({"returned": {"afterSessions": 2}})", when::Returned{2});
    expectReads(R"({"unmarked": {}})", when::Unmarked{});
}

TEST(ConditionReaderTest, TakesEveryAbsenceWhereNoCodesAreNamed) {
    expectReads(R"({"absent": {"day": 1}})", when::SpellDay{{}, 1});
    expectReads(R"({"spells": {"spells": 3, "in": "term"}})",
                when::SpellsIn{{}, 3, {Period::Kind::Term, 0}});
    expectReads(R"({"sessions": {"sessions": 9, "in": "halfTerm"}})",
                when::SessionsIn{{}, 9, {Period::Kind::HalfTerm, 0}});
    EXPECT_EQ(faultOf(R"({"absent": {"codes": [], "day": 1}})"), u"missing"_s);
    EXPECT_EQ(faultOf(R"({"wholeDays": {"days": 1}})"), u"missing"_s);
}

TEST(ConditionReaderTest, RefusesPresenceAsAGround) {
    EXPECT_EQ(faultOf(R"({"absent": {"codes": ["/"], "day": 1}})"), u"presentCode"_s);
    EXPECT_EQ(faultOf(R"({"offSite": {"codes": ["B", "\\"]}})"), u"presentCode"_s);
    EXPECT_EQ(faultOf(R"({"offSite": {"codes": ["B"]}})"), QString());
}

TEST(ConditionReaderTest, ReadsPeriods) {
    const auto in = [](const QByteArray& period) {
        const auto test =
            read(R"({"sessions": {"codes": ["U"], "sessions": 4, "in": )" + period + "}}");
        return std::get<when::SessionsIn>(test).period;
    };
    EXPECT_EQ(in(R"("yearToDate")"), (Period{Period::Kind::YearToDate, 0}));
    EXPECT_EQ(in(R"("previousHalfTerm")"), (Period{Period::Kind::PreviousHalfTerm, 0}));
    EXPECT_EQ(in(R"({"schoolWeeks": 10})"), (Period{Period::Kind::SchoolWeeks, 10}));
    EXPECT_EQ(faultOf(R"({"spells": {"spells": 1, "in": {"schoolWeeks": 0}}})"), u"outOfRange"_s);
    EXPECT_EQ(faultOf(R"({"spells": {"spells": 1, "in": "decade"}})"), u"unknownWord"_s);
}

TEST(ConditionReaderTest, ReadsPercentagesToATenth) {
    expectReads(R"({"attendance": {"below": 95, "in": "term"}})",
                when::Attendance{Side::Below, 950, {Period::Kind::Term, 0}});
    expectReads(R"({"attendance": {"atOrBelow": "92.5", "in": "term", "atLeast": 10}})",
                when::Attendance{Side::AtOrBelow, 925, {Period::Kind::Term, 0}, 10});
    expectReads(R"({"attendance": {"atOrAbove": 100, "in": "term", "falling": true}})",
                when::Attendance{Side::AtOrAbove, 1000, {Period::Kind::Term, 0}, 20, true});
}

TEST(ConditionReaderTest, RefusesPercentagesThatAreNone) {
    for (const char* percent : {"0", "101", "\"92.55\"", "\"92.\"", "\"ninety\"", "\"100.1\""})
        EXPECT_EQ(
            faultOf(R"({"attendance": {"in": "term", "below": )" + QByteArray(percent) + "}}"),
            u"outOfRange"_s)
            << percent;
}

TEST(ConditionReaderTest, ReadsPersistentAndSevere) {
    using Moved = when::Absence::Moved;
    expectReads(R"({"persistent": {}})", when::Absence{false, 20, Moved::Either});
    expectReads(R"({"severe": {"atLeast": 40}})", when::Absence{true, 40, Moved::Either});
    expectReads(R"({"persistent": {"moved": "in"}})", when::Absence{false, 20, Moved::In});
    expectReads(R"({"persistent": {"moved": "out"}})", when::Absence{false, 20, Moved::Out});
    EXPECT_EQ(faultOf(R"({"persistent": {"moved": "up"}})"), u"unknownWord"_s);
}

TEST(ConditionReaderTest, ReadsTestsOfTheRoll) {
    expectReads(R"({"entered": {}})", when::Entered{});
    expectReads(R"({"leaves": {}})", when::Leaves{0});
    expectReads(R"({"leaves": {"schoolDaysBefore": 5}})", when::Leaves{5});
    expectReads(R"({"ofCompulsoryAge": {}})", when::OfCompulsoryAge{});
    expectReads(R"({"has": {"characteristic": "lookedAfter"}})", when::Has{u"lookedAfter"_s, {}});
    expectReads(R"({"has": {"characteristic": "sen", "values": ["K", "E"]}})",
                when::Has{u"sen"_s, {u"K"_s, u"E"_s}});
}

TEST(ConditionReaderTest, ReadsTestsOfTheRecord) {
    using Which = when::DatePassed::Which;
    expectReads(R"({"offSite": {"codes": ["B", "D"]}})", when::OffSite{{u"B"_s, u"D"_s}});
    expectReads(R"({"datePassed": {"of": "review"}})", when::DatePassed{Which::Review, {}});
    expectReads(R"({"datePassed": {"of": "response", "step": "call"}})",
                when::DatePassed{Which::Response, u"call"_s});
    expectReads(R"({"step": {"step": "call", "is": "notDone", "schoolDays": 5}})",
                when::StepIs{u"call"_s, when::StepIs::State::NotDone, 5});
    expectReads(R"({"improvedSince": {"step": "call", "schoolWeeks": 4}})",
                when::ImprovedSince{u"call"_s, 4});
    expectReads(R"({"nothingDone": {"schoolDays": 15}})", when::NothingDone{15});
    expectReads(R"({"believedAtSchool": {}})", when::BelievedAtSchool{});
    EXPECT_EQ(faultOf(R"({"nothingDone": {"schoolDays": 0}})"), u"outOfRange"_s);
}

TEST(ConditionReaderTest, ReadsTestsOfTheCalendar) {
    using Span = when::Every::Span;
    expectReads(R"({"every": {"span": "month"}})", when::Every{Span::Month});
    expectReads(R"({"every": {"span": "schoolDay"}})", when::Every{Span::SchoolDay});
    expectReads(R"({"every": {"span": "schoolYear"}})", when::Every{Span::SchoolYear});
    expectReads(R"({"every": {"span": "schoolWeek"}})", when::Every{Span::SchoolWeek, Qt::Monday});
    expectReads(R"({"every": {"span": "schoolWeek", "weekday": "Friday"}})",
                when::Every{Span::SchoolWeek, Qt::Friday});
    expectReads(R"({"every": {"span": "term", "lastSchoolDays": 3}})",
                when::Every{Span::Term, Qt::Monday, 3});
}

TEST(ConditionReaderTest, RefusesAWeekdayOrAnEndWhereThereIsNone) {
    EXPECT_EQ(faultOf(R"({"every": {"span": "schoolWeek", "weekday": "Sunday"}})"),
              u"unknownWord"_s);
    EXPECT_EQ(faultOf(R"({"every": {"span": "month", "weekday": "Monday"}})"), u"unknownField"_s);
    EXPECT_EQ(faultOf(R"({"every": {"span": "month", "lastSchoolDays": 1}})"), u"unknownField"_s);
    EXPECT_EQ(faultOf(R"({"every": {"span": "halfTerm", "lastSchoolDays": 0}})"), u"outOfRange"_s);
}

TEST(ConditionReaderTest, JoinsTests) {
    const Condition severe{when::Absence{true}};
    const Condition entered{when::Entered{}};
    EXPECT_EQ(read(R"({"all": [{"severe": {}}, {"entered": {}}]})"),
              Condition::Test(Condition::All{{severe, entered}}));
    EXPECT_EQ(read(R"({"any": [{"severe": {}}]})"), Condition::Test(Condition::Any{{severe}}));
    EXPECT_EQ(read(R"({"not": {"entered": {}}})"), Condition::Test(Condition::Not{{entered}}));
}

} // namespace
} // namespace rollbook
