// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pathway/PathwayBook.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace rollbook {
namespace {

const CodeBook& codes() {
    static const std::shared_ptr<const CodeBook> shipped = CodeBook::shipped().value();
    return *shipped;
}

const PathwayBook& book() {
    static const std::shared_ptr<const PathwayBook> shipped = PathwayBook::shipped(codes()).value();
    return *shipped;
}

std::vector<std::string> inForce(QDate date, const std::vector<PathwayUse>& uses = {}) {
    std::vector<std::string> ids;
    for (const Pathway* each : book().inForce(date, uses))
        ids.push_back(each->id.toStdString());
    return ids;
}

const Step& step(const char* pathway, const char* id) {
    return *book().pathway(QString::fromLatin1(pathway))->step(QString::fromLatin1(id));
}

// What a statutory step waits for beside compulsory age.
Condition::Test ofCompulsoryAgeAnd(const char* id) {
    const auto& all = std::get<Condition::All>(step("england-2024", id).when.test);
    EXPECT_EQ(all.parts.at(1).test, Condition::Test(when::OfCompulsoryAge{}));
    return all.parts.at(0).test;
}

TEST(PathwayBookTest, ShipsAllThatReadAndNoOther) {
    const auto read = PathwayBook::shipped(codes());
    ASSERT_TRUE(read) << read.error().toString().toStdString();
    QStringList ids;
    for (const Pathway& each : read.value()->all())
        ids.append(each.id);
    EXPECT_EQ(ids.join(u' '), u"england-2006 england-2013 england-2024 hackney-2012 hackney-roles "
                              "inspire-2022 rollbook-default scotland woodside"_s);
}

TEST(PathwayBookTest, HasTheStatutoryStepsByTheirFixedIds) {
    const Pathway* statutory = book().pathway(u"england-2024");
    for (const char* id :
         {"first-day-contact", "resolve-n", "ten-day-return", "sickness-return", "penalty-consider",
          "joiner-return", "leaver-return", "social-worker-told", "leave-overrun",
          "twenty-day-enquiry", "severe-joint-plan", "day-six-provision", "monthly-return"})
        EXPECT_TRUE(statutory->step(QString::fromLatin1(id))) << id;
}

TEST(PathwayBookTest, GivesNoPackAStepOfTheStatutoryLayer) {
    const Pathway* statutory = book().pathway(u"england-2024");
    for (const Pathway& pathway : book().all()) {
        if (pathway.layer == Layer::Statutory)
            continue;
        for (const Step& each : pathway.steps)
            EXPECT_FALSE(statutory->step(each.id))
                << pathway.id.toStdString() << " " << each.id.toStdString();
    }
}

TEST(PathwayBookTest, CitesASourceForEveryStepAndSaysWhatItCannotDo) {
    for (const Pathway& pathway : book().all()) {
        EXPECT_FALSE(pathway.beyondAProgram.isEmpty()) << pathway.id.toStdString();
        for (const Step& each : pathway.steps)
            EXPECT_GT(each.source.size(), 10) << each.id.toStdString();
    }
}

TEST(PathwayBookTest, NeverExemptsFromTheStatutoryLayer) {
    for (const Pathway& pathway : book().all())
        for (const Step& each : pathway.steps)
            EXPECT_FALSE(pathway.layer == Layer::Statutory && each.isAttendanceStep)
                << each.id.toStdString();
}

// rules.md 31: a medical exemption touches no first-day contact and no N, in no pack.
TEST(PathwayBookTest, ExemptsFromNothingThatAsksForAReasonOrAChild) {
    for (const Pathway& pathway : book().all())
        for (const Step& each : pathway.steps)
            EXPECT_FALSE(each.isAttendanceStep && (each.closedBy == ClosedBy::Seen ||
                                                   each.closedBy == ClosedBy::Code))
                << pathway.id.toStdString() << " " << each.id.toStdString();
}

TEST(PathwayBookTest, ChangesTheStatutoryLayerOnTheDaysTheLawChanged) {
    EXPECT_THAT(inForce(QDate(2006, 8, 31)), ElementsAre());
    EXPECT_THAT(inForce(QDate(2006, 9, 1)), ElementsAre("england-2006"));
    EXPECT_THAT(inForce(QDate(2013, 8, 31)), ElementsAre("england-2006"));
    EXPECT_THAT(inForce(QDate(2013, 9, 1)), ElementsAre("england-2013"));
    EXPECT_THAT(inForce(QDate(2024, 8, 18)), ElementsAre("england-2013"));
    EXPECT_THAT(inForce(QDate(2024, 8, 19)), ElementsAre("england-2024"));
}

TEST(PathwayBookTest, UsesAPackFromItsDay) {
    const std::vector<PathwayUse> uses{{u"woodside"_s, QDate(2026, 11, 2)}};
    EXPECT_THAT(inForce(QDate(2026, 11, 1), uses), ElementsAre("england-2024"));
    EXPECT_THAT(inForce(QDate(2026, 11, 2), uses), ElementsAre("england-2024", "woodside"));
}

TEST(PathwayBookTest, UsesTheLatestPackAlone) {
    const std::vector<PathwayUse> uses{{u"scotland"_s, QDate(2026, 11, 9)},
                                       {u"woodside"_s, QDate(2026, 11, 2)},
                                       {u"hackney-2012"_s, QDate(2026, 11, 9)}};
    EXPECT_THAT(inForce(QDate(2026, 11, 8), uses), ElementsAre("england-2024", "woodside"));
    EXPECT_THAT(inForce(QDate(2026, 11, 9), uses), ElementsAre("england-2024", "hackney-2012"));
}

TEST(PathwayBookTest, UsesNoPackThatIsNotThere) {
    EXPECT_THAT(inForce(QDate(2026, 11, 2), {{u"gone"_s, QDate(2026, 9, 1)}}),
                ElementsAre("england-2024"));
}

QByteArray named(const QByteArray& id, const QByteArray& layer = "school") {
    return R"({"pathway": ")" + id + R"(", "title": "Ours", "layer": ")" + layer +
           R"(", "from": "2026-09-01", "source": "s", "steps": [{"id": "call", "action": "Ring",
        "kind": "call", "source": "s", "when": {"unexplained": {"day": 1}}}]})";
}

TEST(PathwayBookTest, HasTheSchoolsOwnBesideTheShippedOnes) {
    const auto shipped = PathwayBook::shipped(codes()).value();
    const auto book = shipped->withOwn({named("ours")}, codes()).value();
    EXPECT_EQ(book->all().size(), shipped->all().size() + 1);
    EXPECT_TRUE(book->isOwn(u"ours"));
    EXPECT_FALSE(book->isOwn(u"woodside"));
}

TEST(PathwayBookTest, HasItsOwnInPlaceOfThoseItHad) {
    const auto first = PathwayBook::shipped(codes()).value()->withOwn({named("ours")}, codes());
    const auto book = first.value()->withOwn({named("ours"), named("more")}, codes()).value();
    EXPECT_EQ(book->all().size(), first.value()->all().size() + 1);
    EXPECT_TRUE(book->isOwn(u"ours"));
}

TEST(PathwayBookTest, TheSchoolsMeaningGoesBeforeAPackOfThatName) {
    const auto shipped = PathwayBook::shipped(codes()).value();
    const auto book = shipped->withOwn({named("woodside")}, codes()).value();
    EXPECT_EQ(book->pathway(u"woodside")->title, u"Ours"_s);
    EXPECT_EQ(book->all().size(), shipped->all().size());
}

TEST(PathwayBookTest, NothingStandsInThePlaceOfTheLaw) {
    const auto shipped = PathwayBook::shipped(codes()).value();
    EXPECT_FALSE(shipped->withOwn({named("england-2024")}, codes()));
}

TEST(PathwayBookTest, NamesThePlaceOfAFaultAmongFiles) {
    const auto read = PathwayBook::load({R"({"pathway": "ours"})"}, codes());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().detail[u"fault"_s], u"missing"_s);
}

// The numbers a reader of the sources would look for first.

TEST(PathwayBookTest, KeepsTheNumbersOfTheLaw) {
    EXPECT_EQ(step("england-2024", "resolve-n").due.days, 5);
    EXPECT_EQ(step("england-2024", "joiner-return").due,
              (DueRule{DueRule::Unit::CalendarDays, 5, {}}));
    EXPECT_EQ(ofCompulsoryAgeAnd("penalty-consider"),
              Condition::Test(when::SessionsIn{
                  {u"G"_s, u"N"_s, u"O"_s, u"U"_s}, 10, {Period::Kind::SchoolWeeks, 10}}));
    EXPECT_EQ(ofCompulsoryAgeAnd("ten-day-return"),
              Condition::Test(when::WholeDays{{u"G"_s, u"N"_s, u"O"_s, u"U"_s}, 10}));
    EXPECT_EQ(ofCompulsoryAgeAnd("sickness-return"),
              Condition::Test(when::SessionsIn{{u"I"_s}, 30, {}}));
}

TEST(PathwayBookTest, BringsNoNationalPenaltyBeforeTheFramework) {
    EXPECT_FALSE(book().pathway(u"england-2013")->step(u"penalty-consider"));
    EXPECT_FALSE(book().pathway(u"england-2006")->step(u"penalty-consider"));
}

// rules.md 17: no request for a reason, and no step about a child not seen, is ever overtaken.
TEST(PathwayBookTest, OvertakesNothingThatAsksForAReasonOrAChild) {
    for (const Pathway& pathway : book().all())
        for (const Step& each : pathway.steps)
            EXPECT_TRUE(each.family.isEmpty() || (each.closedBy != ClosedBy::Seen &&
                                                  each.closedBy != ClosedBy::Code))
                << pathway.id.toStdString() << " " << each.id.toStdString();
}

TEST(PathwayBookTest, VisitsOnDayTwoAndWithAPlanOnDayOne) {
    const Step& visit = step("woodside", "second-day-visit");
    const QStringList codesAtTheDoor{u"G"_s, u"N"_s, u"O"_s};
    EXPECT_EQ(visit.when.test, Condition::Test(when::SpellDay{codesAtTheDoor, 2}));
    EXPECT_EQ(visit.accelerated->flags, QStringList{u"childProtectionPlan"_s});
    EXPECT_EQ(visit.accelerated->when.test, Condition::Test(when::SpellDay{codesAtTheDoor, 1}));
}

TEST(PathwayBookTest, ReportsOnMondayByHalfPastEleven) {
    const Step& report = step("woodside", "weekly-report");
    EXPECT_EQ(report.when.test,
              Condition::Test(when::Every{when::Every::Span::SchoolWeek, Qt::Monday}));
    EXPECT_EQ(report.due.by, QTime(11, 30));
}

TEST(PathwayBookTest, GradesTheBandsOfHackney) {
    EXPECT_LT(step("hackney-2012", "deterioration-letter").gravity,
              step("hackney-2012", "parent-meeting").gravity);
    EXPECT_LT(step("hackney-2012", "parent-meeting").gravity,
              step("hackney-2012", "refer-attendance-service").gravity);
    EXPECT_EQ(step("hackney-2012", "weekly-contact").repeat,
              (Repeat{Repeat::Unit::SchoolWeeks, 1}));
}

} // namespace
} // namespace rollbook
