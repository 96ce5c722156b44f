// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/ParentRules.h"

#include "tests/support/Must.h"
#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using words::ParentRule;

class ParentRulesTest : public testing::Test {
protected:
    ParentRulesTest() {
        school.pathways = must(PathwayBook::shipped(*school.codes));
    }
    // Those of a pack that holds one step.
    std::vector<ParentRule> ofStep(const QByteArray& step) {
        const QByteArray file = R"({"pathway": "ours", "title": "Ours", "layer": "school",
            "from": "2024-09-01", "source": "policy", "steps": [)" + step + "]}";
        school.pathways = must(school.pathways->withOwn({file}, *school.codes));
        school.pathwayUses = {{u"ours"_s, day("2024-09-02")}};
        auto rules = words::rulesForParents(school, day("2024-11-20"));
        std::erase(rules, kByLaw);
        return rules;
    }
    std::vector<ParentRule> when(const char* condition) {
        return ofStep(QByteArray(R"({"id": "one", "kind": "letter", "action": "staffwords",
                                    "source": "x", "when": )") + condition + "}");
    }
    std::vector<ParentRule> use(const char* pack) {
        school.pathwayUses = {{QString::fromLatin1(pack), day("2024-09-02")}};
        return words::rulesForParents(school, day("2024-11-20"));
    }
    const ParentRule kByLaw{u"An absence of which nobody has told us the reason"_s,
                            u"We ring you, or send a text or an e-mail"_s};
    School school{shippedCodes()};
};

TEST_F(ParentRulesTest, WithoutAPackTheLawAloneIsTold) {
    EXPECT_EQ(words::rulesForParents(school, day("2024-11-20")), std::vector<ParentRule>{kByLaw});
}

TEST_F(ParentRulesTest, ARuleIsToldByWhatItWaitsFor) {
    const std::vector<std::pair<const char*, const char*>> cases{
        {R"({"unexplained": {"day": 3}})",
         "Day 3 of an absence of which nobody has told us the reason"},
        {R"({"unauthorised": {"day": 2}})", "Day 2 of an absence without the school’s leave"},
        {R"({"absent": {"codes": ["I"], "day": 4}})", "Day 4 of an illness"},
        {R"({"absent": {"day": 5}})", "Day 5 of an absence"},
        {R"({"unresolvedN": {"schoolDays": 1}})",
         "A school day after an absence we still do not know its reason"},
        {R"({"unresolvedN": {"schoolDays": 3}})",
         "3 school days after an absence we still do not know its reason"},
        {R"({"sessions": {"codes": ["L", "U"], "sessions": 6, "in": "halfTerm"}})",
         "6 late arrivals in a half-term"},
        {R"({"sessions": {"codes": ["U"], "sessions": 4, "in": {"schoolWeeks": 2}}})",
         "4 arrivals after the register had closed in 2 school weeks"},
        {R"({"spells": {"codes": ["I"], "spells": 3, "in": "yearToDate"}})",
         "Ill 3 separate times since the start of the school year"},
        {R"({"attendance": {"atOrBelow": "92.5", "in": "yearToDate"}})",
         "Attendance of 92.5% or less since the start of the school year"},
        {R"({"attendance": {"below": 95, "in": "halfTerm"}})",
         "Attendance below 95% in a half-term"},
        {R"({"persistent": {}})", "10% or more of the year’s sessions missed: persistent absence"},
        {R"({"severe": {}})", "50% or more of the year’s sessions missed: severe absence"},
        {R"({"any": [{"unauthorised": {"day": 3}}, {"absent": {"day": 5}}]})",
         "Day 3 of an absence without the school’s leave; or day 5 of an absence"},
        {R"({"all": [{"unexplained": {"day": 3}}, {"notSeen": {"day": 3}}]})",
         "Day 3 of an absence of which nobody has told us the reason"},
        {R"({"all": [{"absent": {"day": 5}}, {"ofCompulsoryAge": {}}, {"not": {"persistent": {}}}]})",
         "Day 5 of an absence"},
    };
    for (const auto& [condition, words] : cases)
        EXPECT_EQ(when(condition),
                  (std::vector<ParentRule>{{QString::fromUtf8(words), u"We write to you"_s}}))
            << condition;
}

TEST_F(ParentRulesTest, WhatIsDoneAtTheSameTimeIsOneRule) {
    const auto step = [](const char* id, const char* kind, const char* more = "") {
        return QByteArray(R"({"id": ")") + id + R"(", "kind": ")" + kind +
               R"(", "action": "staffwords", "source": "x", "when": {"severe": {}})" + more + "}";
    };
    const QString when = u"50% or more of the year’s sessions missed: severe absence"_s;
    EXPECT_EQ(ofStep(step("one", "letter") + "," + step("two", "visit") + "," + step("three", "letter")),
              (std::vector<ParentRule>{{when, u"We write to you; we come to your home"_s}}));
    EXPECT_EQ(ofStep(step("one", "meeting", R"(, "letter": {"id": "severe-meeting"})") + "," +
                     step("two", "meeting")),
              (std::vector<ParentRule>{{when, u"We write and ask you to a meeting"_s}}));
}

TEST_F(ParentRulesTest, WhatIsAmongStaffOrWaitsForAFlagIsNoParents) {
    for (const char* condition :
         {R"({"has": {"characteristic": "childProtectionPlan"}})",
          R"({"all": [{"persistent": {}}, {"has": {"characteristic": "socialWorker"}}]})",
          R"({"any": [{"absent": {"day": 5}}, {"has": {"characteristic": "childInNeed"}}]})",
          R"({"believedAtSchool": {}})", R"({"nothingDone": {"schoolDays": 15}})",
          R"({"datePassed": {"of": "review"}})", R"({"not": {"persistent": {}}})",
          R"({"entered": {}})"})
        EXPECT_EQ(when(condition), std::vector<ParentRule>{}) << condition;
}

TEST_F(ParentRulesTest, OnlyWhatIsDoneWithTheParentIsTold) {
    const auto with = [this](const char* kind, const char* more = "") {
        const auto rules =
            ofStep(QByteArray(R"({"id": "one", "action": "staffwords", "source": "x",
                                 "when": {"severe": {}}, "kind": ")") + kind + "\"" + more + "}");
        return rules.empty() ? QString() : rules.front().what;
    };
    EXPECT_EQ(with("call"), u"We ring you, or send a text or an e-mail"_s);
    EXPECT_EQ(with("visit"), u"We come to your home"_s);
    EXPECT_EQ(with("meeting"), u"We ask you to a meeting"_s);
    EXPECT_EQ(with("meeting", R"(, "letter": {"id": "severe-meeting"})"),
              u"We write and ask you to a meeting"_s);
    EXPECT_EQ(with("praise"), u"We tell you and your child so"_s);
    for (const char* kind : {"decide", "return", "tell", "review", "report", "refer", "check"})
        EXPECT_EQ(with(kind), QString()) << kind;
    EXPECT_EQ(with("meeting", R"(, "owner": "safeguardingLead")"), QString());
    EXPECT_EQ(with("call", R"(, "owner": "councilOfficer")"), QString());
    EXPECT_EQ(with("visit", R"(, "accelerated": {"flags": ["childProtectionPlan"],
                                                 "when": {"absent": {"day": 1}}})"),
              u"We come to your home"_s); // the sooner day is never said
}

TEST_F(ParentRulesTest, NoPackSpeaksOfStaffCareOrTheLawAndNoneRepeatsItself) {
    for (const Pathway& pack : school.pathways->all()) {
        if (pack.layer != Layer::School)
            continue;
        const auto rules = use(pack.id.toLatin1().constData());
        EXPECT_GT(rules.size(), 1U) << qPrintable(pack.id);
        for (std::size_t i = 0; i < rules.size(); ++i) {
            const QString text = rules[i].when + u' ' + rules[i].what;
            EXPECT_EQ(std::ranges::count(rules, rules[i].when, &ParentRule::when), 1) << qPrintable(text);
            for (const QString& word : {u"safeguard"_s, u"protection"_s, u"social"_s, u"fine"_s,
                                        u"penalty"_s, u"court"_s, u"council"_s, u"focus"_s,
                                        u"vulnerable"_s, u"flag"_s, u"%"_s + u'1'})
                EXPECT_FALSE(text.contains(word, Qt::CaseInsensitive)) << qPrintable(text);
        }
    }
}

} // namespace
} // namespace rollbook
