// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pathway/AskedOf.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

// Steps for what people did, or did not confirm or answer: both sides of each boundary.
namespace rollbook {
namespace {

constexpr auto* kOffSite = R"("when": {"offSite": {"codes": ["B", "D"]}}, "due": {"by": "10:30"})";

AskedOf offSite(const QString& codes) {
    return AskedOf(ada(u"2024-11-19 AM"_s, codes)).step(kOffSite).at("2024-11-20", "10:30");
}

TEST(RecordStepsTest, WhoIsTaughtElsewhereIsConfirmedByItsHour) {
    EXPECT_THAT(offSite(u"/ / B"_s).due(),
                ElementsAre(u"it 2024-11-20 AM by 2024-11-20 10:30"_s));
    EXPECT_THAT(offSite(u"/ / B"_s).at("2024-11-20", "10:31").due(),
                ElementsAre(u"it 2024-11-20 AM by 2024-11-20 10:30!"_s));
    EXPECT_THAT(offSite(u"/ / K"_s).due(), IsEmpty());
}

TEST(RecordStepsTest, WhoIsBackInTheAfternoonNeedsNoWord) {
    EXPECT_THAT(offSite(u"/ / B /"_s).due(), IsEmpty());
    EXPECT_EQ(offSite(u"/ / B D"_s).due().size(), 1);
    EXPECT_THAT(offSite(u"/ B / /"_s).due(), IsEmpty());
}

TEST(RecordStepsTest, YesterdaysWordConfirmsNobodyToday) {
    for (const QString& code : {u"B"_s, u"D"_s}) {
        const QString days = QStringList(4, code).join(u' ');
        EXPECT_THAT(offSite(days).done(u"it"_s, u"2024-11-19 PM"_s, "2024-11-19T09:40").due(),
                    ElementsAre(u"it 2024-11-20 AM by 2024-11-20 10:30"_s))
            << qPrintable(code);
        EXPECT_THAT(offSite(days).done(u"it"_s, u"2024-11-20 AM"_s, "2024-11-20T09:40").due(),
                    IsEmpty());
    }
}

// A letter of 4 November, to be answered by Thursday the 14th and reviewed on Friday the 15th.
AskedOf letter(const char* of, const char* at) {
    AskedOf asked(ada(u"2024-11-04 AM"_s, u"/"_s));
    const QByteArray steps = R"({"id": "letter", "when": {"unexplained": {"day": 1}}},
        {"id": "other", "when": {"unexplained": {"day": 1}}}, {"id": "it", "when": {"datePassed": )" +
                             QByteArray(of) + "}}";
    asked.steps(steps.constData())
        .done(u"letter"_s, u"2024-11-04 AM"_s, "2024-11-04T10:00")
        .withDates("2024-11-14", "2024-11-15");
    return asked.at(at);
}

TEST(RecordStepsTest, ADateHasPassedOnTheDayAfterIt) {
    EXPECT_THAT(letter(R"({"of": "response"})", "2024-11-14").due(), IsEmpty());
    EXPECT_THAT(letter(R"({"of": "response"})", "2024-11-15").due(),
                ElementsAre(u"it 2024-11-15 AM by 2024-11-15"_s));
}

TEST(RecordStepsTest, AReviewOfFridayIsMissedOnMonday) {
    EXPECT_THAT(letter(R"({"of": "review"})", "2024-11-16").due(), IsEmpty());
    EXPECT_THAT(letter(R"({"of": "review"})", "2024-11-18").due(),
                ElementsAre(u"it 2024-11-18 AM by 2024-11-18"_s));
}

TEST(RecordStepsTest, ADateOfAnotherStepIsNotAskedFor) {
    EXPECT_EQ(letter(R"({"of": "response", "step": "letter"})", "2024-11-15").due().size(), 1);
    EXPECT_THAT(letter(R"({"of": "response", "step": "other"})", "2024-11-15").due(), IsEmpty());
}

TEST(RecordStepsTest, OnlySomebodyReachedSinceAnswers) {
    const auto after = [](const char* at, ContactOutcome outcome) {
        return letter(R"({"of": "response"})", "2024-11-15").contacted(at, outcome).due().size();
    };
    EXPECT_EQ(after("2024-11-12T09:00", ContactOutcome::Reached), 0);
    EXPECT_EQ(after("2024-11-12T09:00", ContactOutcome::LeftMessage), 1);
    EXPECT_EQ(after("2024-11-04T09:59", ContactOutcome::Reached), 1) << "before the letter";
}

// Of 4 November: a decision that is to be made, and a letter to be answered, by Thursday the 14th.
AskedOf decision(const char* of, const char* at = "2024-11-15") {
    AskedOf asked(ada(u"2024-11-04 AM"_s, u"/"_s));
    const QByteArray steps =
        R"({"id": "leave", "kind": "decide", "when": {"unexplained": {"day": 1}}},
           {"id": "letter", "when": {"unexplained": {"day": 1}}},
           {"id": "it", "when": {"datePassed": )" +
        QByteArray(of) + "}}";
    asked.steps(steps.constData());
    return asked.at(at);
}

AskedOf& given(AskedOf& asked, const QString& step) {
    return asked.done(step, u"2024-11-04 AM"_s, "2024-11-04T10:00").withDates("2024-11-14");
}

TEST(RecordStepsTest, ADecisionHasItsOwnDayAndAnAnswerAnother) {
    for (const auto& [of, step, size] :
         {std::tuple(R"({"of": "decision"})", u"leave"_s, 1),
          std::tuple(R"({"of": "decision"})", u"letter"_s, 0),
          std::tuple(R"({"of": "response"})", u"letter"_s, 1),
          std::tuple(R"({"of": "response"})", u"leave"_s, 0),
          std::tuple(R"({"of": "decision", "step": "leave"})", u"leave"_s, 1)}) {
        AskedOf asked = decision(of);
        EXPECT_EQ(given(asked, step).due().size(), size) << of << qPrintable(step);
    }
}

TEST(RecordStepsTest, ADecisionIsWaitedForToTheEndOfItsDay) {
    AskedOf asked = decision(R"({"of": "decision"})", "2024-11-14");
    EXPECT_THAT(given(asked, u"leave"_s).due(), IsEmpty());
    EXPECT_THAT(asked.at("2024-11-15").due(),
                ElementsAre(u"it 2024-11-15 AM by 2024-11-15"_s));
}

TEST(RecordStepsTest, OnlyAnActAboutItDecides) {
    const auto after = [](const char* at, const QString& step, Settlement::Kind kind) {
        AskedOf asked = decision(R"({"of": "decision"})");
        given(asked, u"leave"_s).done(step, u"2024-11-04 AM"_s, at, kind, day("2024-11-13"));
        return asked.due().size();
    };
    using Kind = Settlement::Kind;
    EXPECT_EQ(after("2024-11-12T09:00", u"leave"_s, Kind::Done), 0);
    EXPECT_EQ(after("2024-11-12T09:00", u"leave"_s, Kind::NotNeeded), 0);
    EXPECT_EQ(after("2024-11-12T09:00", u"leave"_s, Kind::Deferred), 1) << "put off is not decided";
    EXPECT_EQ(after("2024-11-12T09:00", u"letter"_s, Kind::Done), 1);
    EXPECT_EQ(after("2024-11-04T09:59", u"leave"_s, Kind::Done), 1) << "before it was asked for";
    AskedOf spoken = decision(R"({"of": "decision"})");
    given(spoken, u"leave"_s).contacted("2024-11-12T09:00", ContactOutcome::Reached);
    EXPECT_EQ(spoken.due().size(), 1) << "a word with the home decides nothing";
}

// A meeting of Wednesday 2 October; the two whole weeks before it against the two after.
AskedOf met(const QString& before, const QString& since, const char* at) {
    SchoolBuilder builder;
    builder.onReferenceCalendar().withPupil(u"Ada"_s).from(day("2024-09-04"))
        .markedThrough(day("2024-09-04"), day("2024-11-08"), u"/"_s)
        .marked(u"2024-09-24 AM"_s, before)
        .marked(u"2024-10-08 AM"_s, since);
    AskedOf asked(builder);
    asked.steps(R"({"id": "meet", "when": {"unexplained": {"day": 1}}},
                   {"id": "it", "when": {"improvedSince": {"step": "meet", "schoolWeeks": 2}}})")
        .done(u"meet"_s, u"2024-10-02 AM"_s, "2024-10-02T10:00");
    return asked.at(at);
}

TEST(RecordStepsTest, BetterWeeksSinceAreSeenWhenTheyAreOver) {
    EXPECT_THAT(met(u"O O"_s, u"O /"_s, "2024-10-18").due(), IsEmpty());
    EXPECT_THAT(met(u"O O"_s, u"O /"_s, "2024-10-21").due(),
                ElementsAre(u"it 2024-10-21 AM by 2024-10-21"_s));
}

TEST(RecordStepsTest, AsManyAbsencesAsBeforeAreNoImprovement) {
    EXPECT_THAT(met(u"O O"_s, u"O O"_s, "2024-10-21").due(), IsEmpty());
    EXPECT_THAT(met(u"O /"_s, u"O O"_s, "2024-10-21").due(), IsEmpty());
}

// The week of the meeting itself is neither before nor since.
TEST(RecordStepsTest, TheWeekItWasDoneInIsOfNeitherSide) {
    SchoolBuilder builder;
    builder.onReferenceCalendar().withPupil(u"Ada"_s).from(day("2024-09-04"))
        .markedThrough(day("2024-09-04"), day("2024-11-08"), u"/"_s)
        .marked(u"2024-10-01 AM"_s, u"O O O O O O"_s);
    AskedOf asked(builder);
    asked.steps(R"({"id": "meet", "when": {"unexplained": {"day": 1}}},
                   {"id": "it", "when": {"improvedSince": {"step": "meet", "schoolWeeks": 2}}})")
        .done(u"meet"_s, u"2024-10-02 AM"_s, "2024-10-02T10:00");
    EXPECT_THAT(asked.at("2024-10-21").due(), IsEmpty());
}

} // namespace
} // namespace rollbook
