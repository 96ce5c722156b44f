// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/census/CensusChecks.h"

#include "core/census/CensusErrors.h"
#include "tests/support/SchoolBuilder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace rollbook {
namespace {

constexpr auto kUpn = "A204999926001"_L1;

// One whose only sessions of the autumn are these two days, both marked but for what is said.
SchoolBuilder twoDays() {
    SchoolBuilder builder;
    return builder.onReferenceCalendar()
        .withPupil(u"Ada"_s)
        .upn(QString(kUpn))
        .from(day("2024-12-18"))
        .until(day("2024-12-19"))
        .markedThrough(day("2024-12-18"), day("2024-12-19"), u"/"_s);
}

std::vector<CensusProblem> problemsOf(const SchoolBuilder& builder,
                                      const AsAt& asAt = {QDate(2024, 12, 31)}) {
    const auto school = builder.build();
    return censusReturn(school->registerOf(u"2024/25"_s),
                        censusPeriod(SchoolYear(2024), CensusTerm::Autumn), asAt)
        .problems;
}

// "kind session error", one a problem.
std::vector<QString> linesOf(const std::vector<CensusProblem>& problems) {
    std::vector<QString> lines;
    for (const CensusProblem& problem : problems)
        lines.push_back(toString(problem.kind) + u' ' +
                        (problem.session ? toString(*problem.session) : u"-"_s) + u' ' +
                        problem.error.code.toString());
    return lines;
}

TEST(CensusChecksTest, FindNothingWhereAllIsWell) {
    EXPECT_THAT(problemsOf(twoDays()), IsEmpty());
}

TEST(CensusChecksTest, FindABlankThatIsDue) {
    SchoolBuilder builder;
    builder.onReferenceCalendar()
        .withPupil(u"Ada"_s)
        .upn(QString(kUpn))
        .from(day("2024-12-18"))
        .until(day("2024-12-18"))
        .marked(u"2024-12-18 AM"_s, u"/"_s);
    EXPECT_THAT(problemsOf(builder, {day("2024-12-17")}), IsEmpty());
    EXPECT_THAT(problemsOf(builder, {day("2024-12-18"), QTime(13, 15)}), IsEmpty());
    EXPECT_THAT(linesOf(problemsOf(builder, {day("2024-12-18"), QTime(13, 16)})),
                ElementsAre(u"missing 2024-12-18 PM census.missingMark"_s));
}

// Checks D3: N on Wednesday 18 December 2024 is to be resolved by the end of 8 January.
TEST(CensusChecksTest, FindAnNWithTheDayByWhichItMustBeResolved) {
    const auto builder = twoDays().marked(u"2024-12-18 PM"_s, u"N"_s);
    const auto problems = problemsOf(builder, {day("2025-01-08")});
    EXPECT_THAT(linesOf(problems), ElementsAre(u"unresolvedN 2024-12-18 PM census.nLeft"_s));
    EXPECT_EQ(problems[0].error.detail, (QVariantMap{{u"name"_s, u"Pupil, Ada"_s},
                                                     {u"session"_s, u"2024-12-18 PM"_s},
                                                     {u"due"_s, day("2025-01-08")}}));
    EXPECT_THAT(linesOf(problemsOf(builder, {day("2025-01-09")})),
                ElementsAre(u"unresolvedN 2024-12-18 PM census.nOverdue"_s));
}

TEST(CensusChecksTest, FindCodesThatNobodyKnowsAndThoseOffTheirDates) {
    const auto problems = problemsOf(twoDays().marked(u"2024-12-18 AM"_s, u"ZZ H"_s));
    EXPECT_THAT(linesOf(problems),
                ElementsAre(u"unknownCode 2024-12-18 AM census.codeUnknown"_s,
                            u"retiredCode 2024-12-18 PM census.codeOffItsDates"_s));
    EXPECT_EQ(problems[1].error.detail.value(u"code"_s).toString(), u"H"_s);
}

TEST(CensusChecksTest, FindXAtCompulsoryAge) {
    const auto xFor = [](const char* birth) {
        return linesOf(problemsOf(twoDays().born(day(birth)).marked(u"2024-12-18 AM"_s, u"X"_s)));
    };
    EXPECT_THAT(xFor("2019-09-01"), IsEmpty()); // from 31 December 2024
    EXPECT_THAT(xFor("2019-08-31"),
                ElementsAre(u"ageX 2024-12-18 AM census.xAtCompulsoryAge"_s)); // from 31 August
}

TEST(CensusChecksTest, FindMarksOffRollOnBothSides) {
    const auto builder = twoDays().marked(u"2024-12-17 PM"_s, uR"(\ / \ / \ /)"_s);
    EXPECT_THAT(linesOf(problemsOf(builder)),
                ElementsAre(u"offRoll 2024-12-17 PM census.markOffRoll"_s,
                            u"offRoll 2024-12-20 AM census.markOffRoll"_s));
}

TEST(CensusChecksTest, FindMarksOffRollOfOneWhoIsInNoReturn) {
    SchoolBuilder builder;
    builder.onReferenceCalendar()
        .withPupil(u"Ada"_s)
        .from(day("2025-01-06"))
        .marked(u"2024-12-18 AM"_s, u"/"_s);
    EXPECT_THAT(linesOf(problemsOf(builder)),
                ElementsAre(u"offRoll 2024-12-18 AM census.markOffRoll"_s));
}

TEST(CensusChecksTest, LookAtNothingOutsideTheWindow) {
    SchoolBuilder builder;
    builder.onReferenceCalendar()
        .withPupil(u"Ada"_s)
        .upn(QString(kUpn))
        .from(day("2024-12-20"))
        .marked(u"2024-12-20 AM"_s, uR"(/ \ N ZZ H)"_s);
    EXPECT_THAT(problemsOf(builder, {day("2025-03-01")}), IsEmpty());
}

TEST(CensusChecksTest, FindUpnsMissingFaultyAndTwice) {
    EXPECT_THAT(linesOf(problemsOf(twoDays().upn(QString()))),
                ElementsAre(u"upn - census.noUpn"_s));
    EXPECT_THAT(linesOf(problemsOf(twoDays().upn(u"B204999926001"_s))),
                ElementsAre(u"upn - census.upnFaulty"_s));
    const auto twice =
        problemsOf(twoDays().withPupil(u"Ben"_s).upn(QString(kUpn)).until(day("2024-07-19")));
    EXPECT_THAT(linesOf(twice), ElementsAre(u"upn - census.upnTwice"_s));
    EXPECT_EQ(twice[0].error.detail.value(u"other"_s).toString(), u"Pupil, Ben"_s);
}

TEST(CensusChecksTest, FindMarksThatAClosureSupersedes) {
    const auto problems = problemsOf(twoDays()
                                         .marked(u"2024-12-18 AM"_s, u"/ I -"_s)
                                         .closed({.range = {day("2024-12-18"), day("2024-12-18")},
                                                  .kind = ClosureKind::Unplanned,
                                                  .reason = u"Burst pipe"_s,
                                                  .code = u"Y3"_s}));
    EXPECT_THAT(linesOf(problems),
                ElementsAre(u"supersededMark 2024-12-18 AM census.markSuperseded"_s));
    EXPECT_EQ(problems[0].error.detail.value(u"code"_s).toString(), u"/"_s);
    EXPECT_EQ(problems[0].error.detail.value(u"reason"_s).toString(), u"Burst pipe"_s);
}

TEST(CensusChecksTest, DoNotCallASupersededNUnresolved) {
    const auto problems = problemsOf(twoDays()
                                         .marked(u"2024-12-18 AM"_s, u"N"_s)
                                         .closed({.range = {day("2024-12-18"), day("2024-12-18")},
                                                  .kind = ClosureKind::Planned,
                                                  .half = Half::AM}));
    EXPECT_THAT(linesOf(problems),
                ElementsAre(u"supersededMark 2024-12-18 AM census.markSuperseded"_s));
}

TEST(CensusChecksTest, NameEachKindOneWay) {
    for (const auto& name : {u"missing"_s, u"unresolvedN"_s, u"unknownCode"_s, u"retiredCode"_s,
                             u"ageX"_s, u"offRoll"_s, u"upn"_s, u"supersededMark"_s})
        EXPECT_EQ(toString(*censusProblemKindFromString(name)), name);
    EXPECT_EQ(censusProblemKindFromString(u"other"), std::nullopt);
}

} // namespace
} // namespace rollbook
