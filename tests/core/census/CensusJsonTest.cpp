// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/census/CensusErrors.h"
#include "core/census/CensusReturn.h"

#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Every kind of problem, every shape of pupil.
CensusReturn fullReturn() {
    SchoolBuilder builder;
    const auto school = builder.onReferenceCalendar()
                            .withTimes({.from = day("2020-08-01")})
                            .closed({.range = {day("2024-12-18"), day("2024-12-18")},
                                     .kind = ClosureKind::Unplanned,
                                     .reason = u"Snow “deep”"_s})
                            .withPupil(u"Łukasz"_s)
                            .upn(u"B204999926001"_s)
                            .born(day("2010-02-28"))
                            .marked(u"2024-12-17 AM"_s, uR"(ZZ H / N X \ / \)"_s)
                            .withPupil(u"Ben"_s)
                            .until(day("2024-11-15"))
                            .enrolledAs(EnrolmentStatus::Subsidiary)
                            .marked(u"2024-12-17 AM"_s, u"/"_s)
                            .build();
    return censusReturn(school->registerOf(u"2024/25"_s),
                        censusPeriod(SchoolYear(2024), CensusTerm::Autumn), {day("2025-02-01")});
}

TEST(CensusJsonTest, BringsBackExactlyWhatWasKept) {
    const CensusReturn data = fullReturn();
    ASSERT_FALSE(data.problems.empty());
    const auto back = censusReturnFromJson(toJson(data));
    ASSERT_TRUE(back.isOk()) << qPrintable(back.error().toString());
    EXPECT_EQ(*back, data);
    EXPECT_EQ(toJson(*back), toJson(data));
}

TEST(CensusJsonTest, BringsBackAnEmptyReturn) {
    const CensusReturn data{.period = censusPeriod(SchoolYear(2024), CensusTerm::Summer2)};
    EXPECT_EQ(*censusReturnFromJson(toJson(data)), data);
}

TEST(CensusJsonTest, NamesThePlaceThatCannotBeRead) {
    const auto placeIn = [](const QByteArray& json) {
        const auto read = censusReturnFromJson(json);
        return read ? u"none"_s : read.error().detail.value(u"place"_s).toString();
    };
    QByteArray json = toJson(fullReturn());
    EXPECT_EQ(placeIn("not json"), u"period"_s);
    EXPECT_EQ(placeIn(QByteArray(json).replace("\"autumn\"", "\"winter\"")), u"period"_s);
    EXPECT_EQ(
        placeIn(QByteArray(json).replace("\"enrolmentStatus\":\"C\"", "\"enrolmentStatus\":\"?\"")),
        u"pupils[1]"_s);
    EXPECT_EQ(placeIn(json.replace("census.markOffRoll", "census.other")), u"problems[0]"_s);
}

} // namespace
} // namespace rollbook
