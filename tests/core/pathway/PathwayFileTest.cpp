// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pathway/PathwayFile.h"

#include "core/pathway/PathwayErrors.h"

#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// A step that names no other, and steps after it as given.
QByteArray steps(const QByteArray& more) {
    return R"("steps": [{"id": "call", "action": "Ring home", "kind": "call", "source": "s",
        "when": {"unexplained": {"day": 1}}})" +
           more + "]";
}
QByteArray pathway(const QByteArray& rest) {
    return R"({"pathway": "ours", "title": "Ours", "layer": "school", "source": "s", )" + rest +
           "}";
}
QByteArray since2024(const QByteArray& rest) {
    return pathway(R"("from": "2024-09-01", )" + rest);
}
// A second step "next" with these fields beside what every step says.
QByteArray withNext(const QByteArray& fields) {
    return since2024(steps(
        R"(, {"id": "next", "action": "Write", "kind": "letter", "source": "s", )" + fields + "}"));
}
QByteArray withWhen(const QByteArray& when) {
    return withNext("\"when\": " + when);
}
QByteArray withField(const QByteArray& field) {
    return withNext(R"("when": {"severe": {}}, )" + field);
}

// "place: reason"; empty: it was read.
QString faultOf(const QByteArray& json) {
    const auto read = readPathway(json, *shippedCodes());
    if (read)
        return {};
    EXPECT_EQ(read.error().code, errors::kBadPathway);
    const QVariantMap& detail = read.error().detail;
    return detail[u"place"_s].toString() + u": "_s + detail[u"fault"_s].toString();
}

Step next(const QByteArray& fields) {
    return readPathway(withNext(fields), *shippedCodes()).value().steps.at(1);
}

TEST(PathwayFileTest, ReadsTheHead) {
    const Pathway read = readPathway(R"({"pathway": "england-x", "title": "Law", "source": "an act",
        "layer": "statutory", "from": "2024-08-19", "to": "2025-08-31",
        "beyondAProgram": ["Judging"], )" +
                                         steps("") + "}",
                                     *shippedCodes())
                             .value();
    EXPECT_EQ(read.id, u"england-x"_s);
    EXPECT_EQ(read.title, u"Law"_s);
    EXPECT_EQ(read.source, u"an act"_s);
    EXPECT_EQ(read.layer, Layer::Statutory);
    EXPECT_EQ(read.range, (DateRange{QDate(2024, 8, 19), QDate(2025, 8, 31)}));
    EXPECT_EQ(read.beyondAProgram, QStringList{u"Judging"_s});
}

TEST(PathwayFileTest, TakesWhatAStepLeavesOut) {
    const Pathway read = readPathway(since2024(steps("")), *shippedCodes()).value();
    EXPECT_EQ(read.steps.at(0), (Step{.id = u"call"_s,
                                      .action = u"Ring home"_s,
                                      .kind = u"call"_s,
                                      .when = {when::SpellDay{{u"N"_s}, 1}},
                                      .source = u"s"_s}));
    EXPECT_FALSE(read.range.to.isValid());
}

TEST(PathwayFileTest, ReadsEverythingAStepSays) {
    const Step step = next(R"("owner": "headteacher", "subject": "parent",
        "when": {"severe": {}}, "due": {"schoolDays": 3, "by": "11:30"}, "closedBy": "act",
        "escalatesTo": "call", "family": "f", "gravity": 2, "urgency": 7,
        "repeat": {"schoolWeeks": 2}, "attendance": true, "mayBeDeferred": false,
        "accelerated": {"flags": ["lookedAfter"], "when": {"persistent": {}}, "due": {}})");
    EXPECT_EQ(step.owner, u"headteacher"_s);
    EXPECT_EQ(step.subject, Subject::Parent);
    EXPECT_EQ(step.due, (DueRule{DueRule::Unit::SchoolDays, 3, QTime(11, 30)}));
    EXPECT_EQ(step.closedBy, ClosedBy::Act);
    EXPECT_EQ(step.escalatesTo, u"call"_s);
    EXPECT_EQ(step.family, u"f"_s);
    EXPECT_EQ(step.gravity, 2);
    EXPECT_EQ(step.urgency, 7);
    EXPECT_EQ(step.repeat, (Repeat{Repeat::Unit::SchoolWeeks, 2}));
    EXPECT_TRUE(step.isAttendanceStep);
    EXPECT_FALSE(step.mayBeDeferred);
    EXPECT_EQ(step.accelerated, (Acceleration{{u"lookedAfter"_s}, {when::Absence{}}, DueRule{}}));
}

TEST(PathwayFileTest, AcceleratesWithItsOwnWordsWhereNoneAreSaid) {
    const Step step = next(R"("when": {"severe": {}}, "due": {"calendarDays": 4},
        "accelerated": {})");
    EXPECT_EQ(step.accelerated, (Acceleration{{}, step.when, step.due}));
    EXPECT_EQ(step.due.unit, DueRule::Unit::CalendarDays);
}

TEST(PathwayFileTest, RefusesWhatIsNoJson) {
    for (const char* text : {"{", "[]", ""})
        EXPECT_EQ(readPathway(text, *shippedCodes()).error().code, errors::kNotAPathway) << text;
}

TEST(PathwayFileTest, NamesWhatIsMissing) {
    EXPECT_EQ(faultOf(pathway(steps(""))), u"from: missing"_s);
    EXPECT_EQ(faultOf(withNext(R"("when": {})")), u"steps[1].when: missing"_s);
    EXPECT_EQ(faultOf(withWhen(R"({"unexplained": {}})")),
              u"steps[1].when.unexplained.day: missing"_s);
    EXPECT_EQ(faultOf(withWhen(R"({"offSite": {"codes": []}})")),
              u"steps[1].when.offSite.codes: missing"_s);
    EXPECT_EQ(faultOf(withWhen(R"({"any": []})")), u"steps[1].when.any: missing"_s);
    EXPECT_EQ(faultOf(withField(R"("repeat": {})")), u"steps[1].repeat.schoolDays: missing"_s);
}

TEST(PathwayFileTest, TakesAnEmptyNameForNone) {
    EXPECT_EQ(faultOf(since2024(R"("steps": [{"id": " ", "action": "a", "kind": "call",
        "source": "s", "when": {"severe": {}}}])")),
              u"steps[0].id: missing"_s);
    EXPECT_EQ(faultOf(since2024(R"("steps": [{"id": "a", "action": "a", "kind": "call",
        "source": "", "when": {"severe": {}}}])")),
              u"steps[0].source: missing"_s);
}

TEST(PathwayFileTest, RefusesTheWrongType) {
    EXPECT_EQ(faultOf(withWhen(R"({"unexplained": {"day": "1"}})")),
              u"steps[1].when.unexplained.day: wrongType"_s);
    EXPECT_EQ(faultOf(withField(R"("attendance": 1)")), u"steps[1].attendance: wrongType"_s);
    EXPECT_EQ(faultOf(since2024(R"("steps": {})")), u"steps: wrongType"_s);
}

TEST(PathwayFileTest, RefusesFieldsItDoesNotKnow) {
    EXPECT_EQ(faultOf(since2024(R"("note": "", )" + steps(""))), u"note: unknownField"_s);
    EXPECT_EQ(faultOf(withField(R"("dueBy": {})")), u"steps[1].dueBy: unknownField"_s);
    EXPECT_EQ(faultOf(withField(R"("due": {"days": 1})")), u"steps[1].due.days: unknownField"_s);
    EXPECT_EQ(faultOf(withWhen(R"({"severe": {"in": "term"}})")),
              u"steps[1].when.severe.in: unknownField"_s);
}

TEST(PathwayFileTest, RefusesWhatIsNoDateOrTime) {
    EXPECT_EQ(faultOf(pathway(R"("from": "1/9/2024", )" + steps(""))), u"from: notADate"_s);
    EXPECT_EQ(faultOf(withField(R"("due": {"by": "25:00"})")), u"steps[1].due.by: notATime"_s);
}

TEST(PathwayFileTest, RefusesWordsItDoesNotKnow) {
    EXPECT_EQ(faultOf(withWhen(R"({"tired": {}})")), u"steps[1].when: unknownWord"_s);
    EXPECT_EQ(faultOf(withField(R"("subject": "dog")")), u"steps[1].subject: unknownWord"_s);
    EXPECT_EQ(faultOf(withField(R"("closedBy": "time")")), u"steps[1].closedBy: unknownWord"_s);
    EXPECT_EQ(faultOf(since2024(R"("steps": [{"id": "a", "action": "a", "kind": "shout",
        "source": "s", "when": {"severe": {}}}])")),
              u"steps[0].kind: unknownWord"_s);
}

TEST(PathwayFileTest, ALetterSaysWhichAndCountsFromOne) {
    EXPECT_EQ(faultOf(since2024(steps(R"(, {"id": "next", "action": "a", "kind": "letter",
        "source": "s", "when": {"severe": {}}, "letter": {"atLeast": 2}})"))),
              u"steps[1].letter.id: missing"_s);
    EXPECT_EQ(faultOf(since2024(steps(R"(, {"id": "next", "action": "a", "kind": "letter",
        "source": "s", "when": {"severe": {}}, "letter": {"id": "x", "atLeast": 0}})"))),
              u"steps[1].letter.atLeast: outOfRange"_s);
    EXPECT_EQ(faultOf(since2024(steps(R"(, {"id": "next", "action": "a", "kind": "letter",
        "source": "s", "when": {"severe": {}}, "letter": {"id": "x", "gap": -1}})"))),
              u"steps[1].letter.gap: outOfRange"_s);
}

TEST(PathwayFileTest, RefusesNumbersThatSayNothing) {
    EXPECT_EQ(faultOf(withWhen(R"({"unexplained": {"day": 0}})")),
              u"steps[1].when.unexplained.day: outOfRange"_s);
    EXPECT_EQ(faultOf(withField(R"("due": {"schoolDays": -1})")),
              u"steps[1].due.schoolDays: outOfRange"_s);
    EXPECT_EQ(faultOf(withField(R"("repeat": {"schoolWeeks": 0})")),
              u"steps[1].repeat.schoolWeeks: outOfRange"_s);
    EXPECT_EQ(faultOf(withField(R"("due": {"schoolDays": 0})")), QString());
}

TEST(PathwayFileTest, RefusesCodesThatWereNotInForceInItsTime) {
    const QByteArray holiday = steps(R"(, {"id": "next", "action": "a", "kind": "call",
        "source": "s", "when": {"absent": {"codes": ["H"], "day": 1}}})");
    EXPECT_EQ(faultOf(pathway(R"("from": "2024-08-19", )" + holiday)),
              u"steps[1].when: unknownCode"_s);
    EXPECT_EQ(faultOf(pathway(R"("from": "2024-08-18", )" + holiday)), QString());
    EXPECT_EQ(faultOf(pathway(R"("from": "2000-09-01", "to": "2006-08-31", )" + holiday)),
              u"steps[0].when: unknownCode"_s); // N, too, is of 2006
    EXPECT_EQ(faultOf(pathway(R"("from": "2000-09-01", "to": "2006-09-01", )" + holiday)),
              QString());
}

TEST(PathwayFileTest, FindsCodesHoweverDeepTheyStand) {
    EXPECT_EQ(faultOf(withWhen(R"({"all": [{"severe": {}},
        {"not": {"any": [{"offSite": {"codes": ["B", "b"]}}]}}]})")),
              u"steps[1].when: unknownCode"_s);
    EXPECT_EQ(
        faultOf(withField(R"("accelerated": {"when": {"absent": {"codes": ["?"], "day": 1}}})")),
        u"steps[1].accelerated.when: unknownCode"_s);
}

TEST(PathwayFileTest, RefusesAStepTwice) {
    EXPECT_EQ(faultOf(since2024(steps(R"(, {"id": "call", "action": "a", "kind": "call",
        "source": "s", "when": {"severe": {}}})"))),
              u"steps[1].id: sameStepTwice"_s);
}

TEST(PathwayFileTest, RefusesANamedStepThatIsNotThere) {
    EXPECT_EQ(faultOf(withField(R"("escalatesTo": "visit")")),
              u"steps[1].escalatesTo: noSuchStep"_s);
    EXPECT_EQ(faultOf(withWhen(R"({"step": {"step": "visit", "is": "done"}})")),
              u"steps[1].when: noSuchStep"_s);
    EXPECT_EQ(faultOf(withWhen(R"({"improvedSince": {"step": "visit", "schoolWeeks": 1}})")),
              u"steps[1].when: noSuchStep"_s);
    EXPECT_EQ(faultOf(withWhen(R"({"datePassed": {"of": "review", "step": "visit"}})")),
              u"steps[1].when: noSuchStep"_s);
    EXPECT_EQ(faultOf(withWhen(R"({"step": {"step": "call", "is": "done"}})")), QString());
}

TEST(PathwayFileTest, RefusesAStepThatNamesItself) {
    EXPECT_EQ(faultOf(withField(R"("escalatesTo": "next")")),
              u"steps[1].escalatesTo: namesItself"_s);
    EXPECT_EQ(faultOf(withWhen(R"({"not": {"step": {"step": "next", "is": "done"}}})")),
              u"steps[1].when: namesItself"_s);
}

TEST(PathwayFileTest, RefusesAPathwayWithoutSteps) {
    EXPECT_EQ(faultOf(since2024(R"("steps": [])")), u"steps: noSteps"_s);
    EXPECT_EQ(faultOf(since2024(R"("beyondAProgram": [])")), u"steps: noSteps"_s);
}

TEST(PathwayFileTest, RefusesAnEndBeforeTheBeginning) {
    EXPECT_EQ(faultOf(pathway(R"("from": "2024-09-02", "to": "2024-09-01", )" + steps(""))),
              u"to: fromAfterTo"_s);
    EXPECT_EQ(faultOf(pathway(R"("from": "2024-09-01", "to": "2024-09-01", )" + steps(""))),
              QString());
}

TEST(PathwayFileTest, RefusesTwoTestsInOnePlace) {
    EXPECT_EQ(faultOf(withWhen(R"({"severe": {}, "persistent": {}})")),
              u"steps[1].when: oneTestOnly"_s);
    EXPECT_EQ(faultOf(withWhen(R"({"attendance": {"below": 90, "atOrBelow": 90, "in": "term"}})")),
              u"steps[1].when.attendance: oneTestOnly"_s);
    EXPECT_EQ(faultOf(withWhen(R"({"attendance": {"in": "term"}})")),
              u"steps[1].when.attendance: oneTestOnly"_s);
    EXPECT_EQ(faultOf(withField(R"("due": {"schoolDays": 1, "calendarDays": 1})")),
              u"steps[1].due: oneTestOnly"_s);
    EXPECT_EQ(faultOf(withField(R"("repeat": {"schoolDays": 1, "schoolWeeks": 1})")),
              u"steps[1].repeat: oneTestOnly"_s);
}

TEST(PathwayFileTest, PlacesAFaultInsideJoinedTests) {
    EXPECT_EQ(faultOf(withWhen(R"({"all": [{"severe": {}}, {"any": [{"notSeen": {"day": 0}}]}]})")),
              u"steps[1].when.all[1].any[0].notSeen.day: outOfRange"_s);
}

} // namespace
} // namespace rollbook
