// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pathway/AskedOf.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

// What an act settles, what repeats, what is put off, who is asked about sooner (rules.md 19-23, 31).
namespace rollbook {
namespace {

constexpr auto* kUnexplained = R"("when": {"unexplained": {"day": 1}}, "closedBy": "seen")";

TEST(SettlingTest, AnActSettlesTheWholeInterval) {
    const auto gone = ada(u"2024-11-18 AM"_s, u"N N N N N N"_s);
    EXPECT_THAT(AskedOf(gone).step(kUnexplained)
                    .done(u"it"_s, u"2024-11-18 PM"_s, "2024-11-18T14:00").due(),
                IsEmpty());
}

TEST(SettlingTest, TheNextIntervalAsksAnew) {
    EXPECT_THAT(AskedOf(ada(u"2024-11-19 AM"_s, uR"(N \ N N)"_s)).step(kUnexplained)
                    .done(u"it"_s, u"2024-11-19 AM"_s, "2024-11-19T09:40").due(),
                ElementsAre(u"it 2024-11-20 AM by 2024-11-20"_s));
}

// However its start later moves: the first day became an illness.
TEST(SettlingTest, AnIntervalWhoseStartMovesStaysSettled) {
    EXPECT_THAT(AskedOf(ada(u"2024-11-18 AM"_s, u"I I N N N N"_s)).step(kUnexplained)
                    .done(u"it"_s, u"2024-11-18 AM"_s, "2024-11-18T09:40").due(),
                IsEmpty());
}

// Each N is decided for itself.
TEST(SettlingTest, OneNDecidedLeavesTheOthersOpen) {
    constexpr auto* kResolve = R"("when": {"unresolvedN": {"schoolDays": 0}}, "closedBy": "code")";
    const auto twice = ada(u"2024-11-18 AM"_s, uR"(N N / \ N N)"_s);
    for (const auto& [named, left] :
         {std::pair(u"2024-11-18 PM"_s, u"2024-11-20 AM"_s), {u"2024-11-20 PM"_s, u"2024-11-18 AM"_s}}) {
        const auto due = AskedOf(twice).step(kResolve).done(u"it"_s, named, "2024-11-20T15:00").due();
        ASSERT_EQ(due.size(), 1) << qPrintable(named);
        EXPECT_TRUE(due.front().startsWith(u"it "_s + left)) << qPrintable(due.front());
    }
}

TEST(SettlingTest, AStepOfAnotherNameSettlesNothing) {
    EXPECT_EQ(AskedOf(ada(u"2024-11-20 AM"_s, u"N"_s)).step(kUnexplained)
                  .done(u"other"_s, u"2024-11-20 AM"_s, "2024-11-20T09:40").due().size(),
              1);
}

// rules.md 2
TEST(SettlingTest, ALaterClosureMovesTheDeadlineAndTheRowSaysSo) {
    constexpr auto* kWithinFive = R"("when": {"unresolvedN": {"schoolDays": 0}}, "closedBy": "code",
        "due": {"schoolDays": 2})";
    auto gone = ada(u"2024-11-18 AM"_s, u"N"_s);
    EXPECT_THAT(AskedOf(gone).step(kWithinFive).at("2024-11-18").due(),
                ElementsAre(u"it 2024-11-18 AM by 2024-11-20"_s));
    EXPECT_THAT(AskedOf(gone).step(kWithinFive).at("2024-11-18").shut(), IsEmpty());
    gone.closed({.range = {day("2024-11-19"), day("2024-11-19")},
                 .kind = ClosureKind::Unplanned,
                 .origin = ClosureOrigin::Office});
    EXPECT_THAT(AskedOf(gone).step(kWithinFive).at("2024-11-18").due(),
                ElementsAre(u"it 2024-11-18 AM by 2024-11-21"_s));
    EXPECT_THAT(AskedOf(gone).step(kWithinFive).at("2024-11-18").shut(),
                ElementsAre(day("2024-11-19")));
}

TEST(SettlingTest, ARepeatingStepAsksAgainWhileItHolds) {
    constexpr auto* kDaily =
        R"("when": {"unexplained": {"day": 1}}, "repeat": {"schoolDays": 1})";
    const auto gone = ada(u"2024-11-18 AM"_s, u"N N N N N N"_s);
    const auto after = [&](const char* at) {
        return AskedOf(gone).step(kDaily).done(u"it"_s, u"2024-11-18 AM"_s, at).due();
    };
    EXPECT_THAT(after("2024-11-19T09:40"), ElementsAre(u"it 2024-11-18 AM by 2024-11-20"_s));
    EXPECT_THAT(after("2024-11-20T09:40"), IsEmpty());
}

// Wednesday's act is for its school week; the holiday is none.
TEST(SettlingTest, ARepeatByWeeksAsksOnTheNextSchoolWeeksFirstDay) {
    constexpr auto* kWeekly =
        R"("when": {"unexplained": {"day": 1}}, "repeat": {"schoolWeeks": 1})";
    SchoolBuilder builder = ada(u"2024-10-22 AM"_s, u"N N"_s);
    builder.markedThrough(day("2024-10-22"), day("2024-11-08"), u"N"_s);
    AskedOf asked(builder);
    asked.step(kWeekly).done(u"it"_s, u"2024-10-23 AM"_s, "2024-10-23T09:40");
    EXPECT_THAT(asked.at("2024-10-25").due(), IsEmpty());
    EXPECT_THAT(asked.at("2024-11-04").due(), ElementsAre(u"it 2024-10-22 AM by 2024-11-04"_s));
}

TEST(SettlingTest, DeferredItComesBackOnItsDay) {
    const auto gone = ada(u"2024-11-18 AM"_s, u"N N N N N N"_s);
    const auto until = [&](const char* date) {
        return AskedOf(gone).step(kUnexplained)
            .done(u"it"_s, u"2024-11-18 AM"_s, "2024-11-18T10:00", Settlement::Kind::Deferred,
                  day(date));
    };
    EXPECT_THAT(until("2024-11-21").occurrences(),
                ElementsAre(u"it 2024-11-18 AM by 2024-11-21 deferred"_s));
    EXPECT_THAT(until("2024-11-20").due(), ElementsAre(u"it 2024-11-18 AM by 2024-11-20"_s));
}

// Due by an hour: overdue a minute later.
TEST(SettlingTest, AnHourMakesItOverdue) {
    constexpr auto* kByTen =
        R"("when": {"unexplained": {"day": 1}}, "due": {"by": "10:00"})";
    AskedOf asked(ada(u"2024-11-20 AM"_s, u"N"_s));
    EXPECT_THAT(asked.step(kByTen).at("2024-11-20", "10:00").due(),
                ElementsAre(u"it 2024-11-20 AM by 2024-11-20 10:00"_s));
    EXPECT_THAT(asked.at("2024-11-20", "10:01").due(),
                ElementsAre(u"it 2024-11-20 AM by 2024-11-20 10:00!"_s));
}

constexpr auto* kVisit = R"("when": {"notSeen": {"day": 2}},
    "accelerated": {"flags": ["complexNeeds"], "when": {"notSeen": {"day": 1}}})";

SchoolBuilder flagged(const QString& kind) {
    SchoolBuilder builder = ada(u"2024-11-20 AM"_s, u"N"_s);
    return builder.known(kind, day("2024-09-04"));
}

// Checks L9.
TEST(SettlingTest, AFlagBringsTheSecondDayToTheFirst) {
    EXPECT_THAT(AskedOf(flagged(u"complexNeeds"_s)).flag(u"complexNeeds"_s).step(kVisit).due(),
                ElementsAre(u"it 2024-11-20 AM by 2024-11-20+"_s));
    EXPECT_THAT(AskedOf(flagged(u"youngCarer"_s)).flag(u"youngCarer"_s).step(kVisit).due(),
                IsEmpty());
}

// What waits for a step waits for it as this pupil has it.
TEST(SettlingTest, AStepBroughtForwardIsNotDoneForwardToo) {
    constexpr auto* kSteps = R"({"id": "visit", "when": {"notSeen": {"day": 3}},
         "accelerated": {"when": {"notSeen": {"day": 1}}}},
        {"id": "ask", "when": {"step": {"step": "visit", "is": "notDone"}}})";
    EXPECT_EQ(AskedOf(flagged(u"own"_s)).flag(u"own"_s).steps(kSteps).due().size(), 2);
    EXPECT_THAT(AskedOf(flagged(u"own"_s)).steps(kSteps).due(), IsEmpty());
}

TEST(SettlingTest, WithoutNamesAnyFlagThatAcceleratesCounts) {
    constexpr auto* kAny = R"("when": {"notSeen": {"day": 2}},
        "accelerated": {"when": {"notSeen": {"day": 1}}})";
    EXPECT_EQ(AskedOf(flagged(u"own"_s)).flag(u"own"_s, true).step(kAny).due().size(), 1);
    EXPECT_THAT(AskedOf(flagged(u"own"_s)).flag(u"own"_s, false).step(kAny).due(), IsEmpty());
}

TEST(SettlingTest, AMedicalExemptionTouchesAttendanceStepsOnly) {
    constexpr auto* kAttendanceStep =
        R"("when": {"unexplained": {"day": 1}}, "attendance": true)";
    const auto exempt = flagged(u"medicalExemption"_s);
    EXPECT_THAT(AskedOf(exempt).step(kAttendanceStep).due(), IsEmpty());
    EXPECT_EQ(AskedOf(exempt).step(kUnexplained).due().size(), 1);
}

TEST(SettlingTest, OfAFamilyOnlyTheGravestAsks) {
    EXPECT_THAT(
        AskedOf(ada(u"2024-11-20 AM"_s, u"N N"_s))
            .steps(R"({"id": "mild", "family": "f", "gravity": 1,
                       "when": {"unexplained": {"day": 1}}},
                      {"id": "grave", "family": "f", "gravity": 2,
                       "when": {"unexplained": {"day": 1}}},
                      {"id": "other", "when": {"unexplained": {"day": 1}}})")
            .due(),
        ElementsAre(u"grave 2024-11-20 AM by 2024-11-20"_s,
                    u"other 2024-11-20 AM by 2024-11-20"_s));
}

// The graver one was done: the milder is overtaken all the same, until the graver holds no longer.
TEST(SettlingTest, WhatIsDoneStillOvertakesWhatIsMilder) {
    constexpr auto* kSteps = R"({"id": "mild", "family": "f", "gravity": 1,
          "when": {"sessions": {"codes": ["I"], "sessions": 2, "in": "yearToDate"}}},
         {"id": "grave", "family": "f", "gravity": 2, "closedBy": "act",
          "when": {"sessions": {"codes": ["I"], "sessions": 2, "in": {"schoolWeeks": 1}}}})";
    AskedOf asked(ada(u"2024-11-18 AM"_s, u"I I I I"_s));
    asked.steps(kSteps).done(u"grave"_s, u"2024-11-18 PM"_s, "2024-11-18T15:00");
    EXPECT_THAT(asked.at("2024-11-20").due(), IsEmpty());
    EXPECT_THAT(asked.at("2024-11-25").due(), ElementsAre(u"mild 2024-11-18 PM by 2024-11-18!"_s));
}

TEST(SettlingTest, WhatWasDoneOrPutOffHoldsOnAsLongAsItsCondition) {
    constexpr auto* kSteps = R"({"id": "mild", "family": "f", "gravity": 1,
          "when": {"sessions": {"codes": ["I"], "sessions": 2, "in": "yearToDate"}}},
         {"id": "grave", "family": "f", "gravity": 2, "closedBy": "act",
          "when": {"sessions": {"codes": ["I"], "sessions": 2, "in": {"schoolWeeks": 1}}}})";
    const auto ill = ada(u"2024-11-18 AM"_s, u"I I I I"_s);
    EXPECT_THAT(AskedOf(ill).steps(kSteps).at("2024-11-20").holdingNow(),
                ElementsAre(u"grave 2024-11-18 PM by 2024-11-18! due"_s));
    AskedOf done(ill);
    done.steps(kSteps).done(u"grave"_s, u"2024-11-18 PM"_s, "2024-11-18T15:00");
    EXPECT_THAT(done.at("2024-11-20").holdingNow(),
                ElementsAre(u"grave 2024-11-18 PM by 2024-11-18 settled"_s));
    EXPECT_THAT(done.at("2024-11-25").holdingNow(),
                ElementsAre(u"mild 2024-11-18 PM by 2024-11-18! due"_s));
    AskedOf putOff(ill);
    putOff.steps(kSteps).done(u"grave"_s, u"2024-11-18 PM"_s, "2024-11-18T15:00",
                              Settlement::Kind::Deferred, day("2024-11-22"));
    EXPECT_THAT(putOff.at("2024-11-20").holdingNow(),
                ElementsAre(u"grave 2024-11-18 PM by 2024-11-22 deferred"_s));
}

// Safety before figures: overdue since Monday, it stands behind today's call.
TEST(SettlingTest, AChildNobodyHasSeenComesBeforeWhatIsOverdue) {
    EXPECT_THAT(AskedOf(ada(u"2024-11-18 AM"_s, uR"(N \ / \ N)"_s))
                    .steps(R"({"id": "figure", "closedBy": "act",
                               "when": {"sessions": {"codes": ["N"], "sessions": 1, "in": "term"}}},
                              {"id": "call", "closedBy": "seen",
                               "when": {"unexplained": {"day": 1}}})")
                    .due(),
                ElementsAre(u"call 2024-11-20 AM by 2024-11-20"_s,
                            u"figure 2024-11-18 AM by 2024-11-18!"_s));
}

TEST(SettlingTest, AStepMayWaitForAnotherThatIsNotDone) {
    constexpr auto* kSteps = R"({"id": "call", "when": {"unexplained": {"day": 1}}},
        {"id": "visit", "when": {"step": {"step": "call", "is": "notDone", "schoolDays": 1}}})";
    const auto gone = ada(u"2024-11-19 AM"_s, u"N N N N"_s);
    EXPECT_THAT(AskedOf(gone).steps(kSteps).due(),
                ElementsAre(u"call 2024-11-19 AM by 2024-11-19!"_s,
                            u"visit 2024-11-20 AM by 2024-11-20"_s));
    EXPECT_THAT(AskedOf(gone).steps(kSteps)
                    .done(u"call"_s, u"2024-11-19 AM"_s, "2024-11-19T09:40").due(),
                IsEmpty());
}

// rules.md 22: put off is not done.
TEST(SettlingTest, AStepPutOffOrNotNeededIsNotDone) {
    constexpr auto* kSteps = R"({"id": "call", "when": {"unexplained": {"day": 1}}},
        {"id": "after", "when": {"step": {"step": "call", "is": "done"}}},
        {"id": "without", "when": {"step": {"step": "call", "is": "notDone"}}})";
    const auto due = [&](Settlement::Kind kind, QDate until = {}) {
        AskedOf asked(ada(u"2024-11-20 AM"_s, u"N"_s));
        return asked.steps(kSteps)
            .done(u"call"_s, u"2024-11-20 AM"_s, "2024-11-20T08:40", kind, until)
            .due()
            .join(u'\n')
            .remove(u" 2024-11-20 AM by 2024-11-20"_s);
    };
    EXPECT_EQ(due(Settlement::Kind::Done), u"after"_s);
    EXPECT_EQ(due(Settlement::Kind::Deferred, day("2024-11-21")), u"without"_s);
    EXPECT_EQ(due(Settlement::Kind::NotNeeded), u""_s);
}

TEST(SettlingTest, AStepStaysDoneUntilItIsAskedAnew) {
    constexpr auto* kSteps = R"({"id": "call", "when": {"unexplained": {"day": 1}}, "closedBy": "seen"},
        {"id": "ask", "when": {"step": {"step": "call", "is": "done", "schoolDays": 2}}})";
    const auto due = [&](const QString& codes) {
        return AskedOf(ada(u"2024-11-18 AM"_s, codes)).steps(kSteps)
            .done(u"call"_s, u"2024-11-18 AM"_s, "2024-11-18T09:40").due();
    };
    EXPECT_THAT(due(uR"(N \ / \ /)"_s), ElementsAre(u"ask 2024-11-20 AM by 2024-11-20"_s));
    EXPECT_THAT(due(uR"(N \ / \ N)"_s), ElementsAre(u"call 2024-11-20 AM by 2024-11-20"_s));
}

TEST(SettlingTest, TheCalendarAsksEveryWeekOnItsDay) {
    constexpr auto* kMonday = R"("subject": "school", "closedBy": "act", "due": {"by": "11:30"},
        "when": {"every": {"span": "schoolWeek", "weekday": "Monday"}})";
    const auto due = AskedOf(ada(u"2024-11-20 AM"_s, u"/"_s)).step(kMonday).due();
    ASSERT_GE(due.size(), 2);
    EXPECT_EQ(due.last(), u"it 2024-11-18 AM by 2024-11-18 11:30!"_s);
    EXPECT_EQ(due.at(due.size() - 2), u"it 2024-11-11 AM by 2024-11-11 11:30!"_s);
}

} // namespace
} // namespace rollbook
