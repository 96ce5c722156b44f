// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pathway/AskedOf.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

// Steps for what the register does not say (rules.md 7, 24).
namespace rollbook {
namespace {

constexpr auto* kOfClass = R"("subject": "class", "when": {"unmarked": {}})";

// Ada and Ben in 4A, Cyd in 5B, all marked until 19 November; on the 20th as given.
AskedOf classes(const QString& ada, const QString& ben, const QString& cyd) {
    SchoolBuilder builder;
    builder.onReferenceCalendar();
    for (const auto& [name, className, codes] :
         {std::tuple(u"Ada"_s, u"4A"_s, ada), std::tuple(u"Ben"_s, u"4A"_s, ben),
          std::tuple(u"Cyd"_s, u"5B"_s, cyd)})
        builder.withPupil(name)
            .inClass(className)
            .from(day("2024-09-04"))
            .markedThrough(day("2024-09-04"), day("2024-11-19"), u"/"_s)
            .marked(u"2024-11-20 AM"_s, codes);
    return AskedOf(builder).step(kOfClass);
}

TEST(UnmarkedStepsTest, AClassIsAskedOnceForAllItsBlanks) {
    EXPECT_THAT(classes(u"- -"_s, u"- -"_s, u"/ /"_s).at("2024-11-20").due(),
                ElementsAre(u"it 2024-11-20 AM by 2024-11-20"_s));
}

TEST(UnmarkedStepsTest, EachClassIsAskedForItself) {
    EXPECT_EQ(classes(u"/ /"_s, u"/ -"_s, u"- /"_s).at("2024-11-20").due().size(), 2);
    EXPECT_THAT(classes(u"/ /"_s, u"I N"_s, u"/ /"_s).at("2024-11-20").due(), IsEmpty());
}

TEST(UnmarkedStepsTest, WaitsUntilTheRegisterHasClosed) {
    EXPECT_THAT(classes(u"- -"_s, u"/ -"_s, u"/ -"_s).at("2024-11-20", "09:20").due(), IsEmpty());
    EXPECT_EQ(classes(u"- -"_s, u"/ -"_s, u"/ -"_s).at("2024-11-20", "09:21").due().size(), 1);
}

TEST(UnmarkedStepsTest, ABlankOfYesterdayIsNotForgotten) {
    EXPECT_THAT(classes(u"- / / /"_s, u"/ / / /"_s, u"/ / / /"_s).at("2024-11-21").due(),
                ElementsAre(u"it 2024-11-20 AM by 2024-11-20!"_s));
}

TEST(UnmarkedStepsTest, NamesTheSessionsOfItsDay) {
    auto asked = classes(u"- / - -"_s, u"/ / / /"_s, u"/ / / /"_s).at("2024-11-21");
    EXPECT_EQ(asked.due().size(), 2);
    EXPECT_EQ(asked.sessions(), QStringList{u"2024-11-20 AM"_s});
}

} // namespace
} // namespace rollbook
