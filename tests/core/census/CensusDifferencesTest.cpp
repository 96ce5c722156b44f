// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/census/CensusReturn.h"

#include "tests/support/SchoolBuilder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

// S6: what has changed since a return was handed over.
namespace rollbook {
namespace {

class CensusDifferencesTest : public testing::Test {
protected:
    CensusDifferencesTest() {
        school = SchoolBuilder()
                     .onReferenceCalendar()
                     .withPupil(u"Ada"_s)
                     .upn(u"U1"_s)
                     .markedThrough(day("2024-09-04"), day("2024-12-20"), u"/"_s)
                     .marked(u"2024-09-04 AM"_s, u"U"_s)
                     .build();
        frozen = current();
    }

    CensusReturn current() const {
        return censusReturn(school->registerOf(u"2024/25"_s),
                            censusPeriod(SchoolYear(2024), CensusTerm::Autumn),
                            {day("2025-01-31")});
    }
    // "figure before now", one a line.
    std::vector<QString> changes() const {
        std::vector<QString> lines;
        for (const CensusDifference& line : differences(frozen, current()))
            lines.push_back(line.figure + u' ' + line.before + u" -> "_s + line.now);
        return lines;
    }

    std::unique_ptr<BuiltSchool> school;
    CensusReturn frozen;
};

TEST_F(CensusDifferencesTest, AreNoneWhenNothingChanged) {
    EXPECT_THAT(changes(), IsEmpty());
}

TEST_F(CensusDifferencesTest, ShowTheFiguresAndCodesOfAnAmendedMark) {
    school->registerOf(u"2024/25"_s).setMark(0, 0, u"L"_s, 4);
    EXPECT_THAT(changes(), ElementsAre(u"attended 145 -> 146"_s, u"unauthorised 1 -> 0"_s,
                                       u"L 0 -> 1"_s, u"U 1 -> 0"_s));
}

TEST_F(CensusDifferencesTest, ShowAPupilWhoJoinsOrGoes) {
    school->roll = Roll({{.id = PupilId(2),
                          .upn = u"U2"_s,
                          .surname = u"New"_s,
                          .forename = u"Ben"_s,
                          .birth = day("2016-01-01"),
                          .enrolments = {{.entry = day("2024-09-04")}}}},
                        {}, {});
    school->registerOf(u"2024/25"_s).rebuild();
    EXPECT_THAT(
        differences(frozen, current()),
        ElementsAre(CensusDifference{u"U2"_s, u"New, Ben"_s, u"pupil"_s, {}, u"New, Ben"_s},
                    CensusDifference{u"U1"_s, u"Pupil, Ada"_s, u"pupil"_s, u"Pupil, Ada"_s, {}}));
}

TEST_F(CensusDifferencesTest, ShowWhatChangedInWhoThePupilIs) {
    std::vector<Pupil> pupils = school->roll.pupils();
    pupils[0].upn = u"U9"_s;
    pupils[0].enrolments[0].leaving = day("2024-12-20");
    school->roll = Roll(pupils, {}, {});
    school->registerOf(u"2024/25"_s).rebuild();
    EXPECT_THAT(changes(), ElementsAre(u"upn U1 -> U9"_s, u"onRoll true -> false"_s,
                                       u"leavingDate  -> 2024-12-20"_s));
}

} // namespace
} // namespace rollbook
