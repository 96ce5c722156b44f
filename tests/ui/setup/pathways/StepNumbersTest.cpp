// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/pathways/StepNumbers.h"

#include "core/pathway/PathwayBook.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

std::vector<int> valuesOf(const Condition& condition) {
    std::vector<int> values;
    for (const StepNumber& number : numbersOf(condition))
        values.push_back(number.value);
    return values;
}

QStringList labelsOf(const Condition& condition) {
    QStringList labels;
    for (const StepNumber& number : numbersOf(condition))
        labels << number.label;
    return labels;
}

TEST(StepNumbersTest, ADayOfASpellIsOne) {
    EXPECT_EQ(labelsOf({when::SpellDay{{u"N"_s}, 3}}), QStringList{u"No reason given: day of the absence"_s});
    EXPECT_EQ(valuesOf({when::SpellDay{{u"N"_s}, 3}}), std::vector{3});
}

TEST(StepNumbersTest, SessionsHaveTheirPeriodWhereItIsCounted) {
    const Period tenWeeks{Period::Kind::SchoolWeeks, 10};
    EXPECT_EQ(valuesOf({when::SessionsIn{{}, 9, tenWeeks}}), (std::vector{9, 10}));
    EXPECT_EQ(valuesOf({when::SessionsIn{{}, 9, {Period::Kind::Term, 0}}}), std::vector{9});
}

TEST(StepNumbersTest, APercentageIsInTenths) {
    const auto numbers = numbersOf({when::Attendance{.permille = 925}});
    ASSERT_EQ(numbers.size(), 2U);
    EXPECT_EQ(numbers.front().kind, StepNumber::Kind::Percent);
    EXPECT_EQ(numbers.front().value, 925);
}

TEST(StepNumbersTest, OnlyAWeekBeginsOnAWeekday) {
    using Span = when::Every::Span;
    EXPECT_EQ(numbersOf({when::Every{.span = Span::SchoolWeek}}).size(), 1U);
    EXPECT_TRUE(numbersOf({when::Every{.span = Span::Term}}).empty());
    EXPECT_EQ(valuesOf({when::Every{.span = Span::Term, .lastSchoolDays = 15}}), std::vector{15});
}

TEST(StepNumbersTest, JoinedTestsFollowOneAnother) {
    const Condition joined{Condition::All{{{when::NotSeen{2}}, {Condition::Not{{{when::NothingDone{7}}}}}}}};
    EXPECT_EQ(valuesOf(joined), (std::vector{2, 7}));
    EXPECT_EQ(valuesOf(withNumbers(joined, {3, 8})), (std::vector{3, 8}));
}

// Whatever a pathway waits for, setting the numbers it has changes nothing, and each can be set.
TEST(StepNumbersTest, EveryNumberOfEveryShippedStepCanBeSet) {
    const auto book = PathwayBook::shipped(*CodeBook::shipped().value()).value();
    for (const Pathway& pathway : book->all())
        for (const Step& step : pathway.steps) {
            std::vector<int> values = valuesOf(step.when);
            EXPECT_TRUE(withNumbers(step.when, values) == step.when) << qPrintable(step.id);
            for (int& value : values)
                ++value;
            EXPECT_EQ(valuesOf(withNumbers(step.when, values)), values) << qPrintable(step.id);
            for (const StepNumber& number : numbersOf(step.when))
                EXPECT_TRUE(number.least <= number.value && number.value <= number.most);
        }
}

} // namespace
} // namespace rollbook
