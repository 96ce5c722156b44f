// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/Spell.h"

#include "tests/support/SchoolBuilder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;

// rules.md 14.
namespace rollbook {
namespace {

// "2024-09-04 AM..2024-09-05 PM 4", with the blank that broke it in brackets.
std::vector<QString> spellsOf(const SchoolBuilder& builder, const SpellCodes& codes = {},
                              const AsAt& asAt = {QDate(2026, 1, 1)}) {
    const auto school = builder.build();
    std::vector<const Register*> registers;
    for (const auto& [year, reg] : school->registers)
        registers.push_back(reg.get());
    std::vector<QString> lines;
    for (const Spell& spell : spells(registers, PupilId(1), {}, asAt, codes))
        lines.push_back(
            u"%1..%2 %3"_s.arg(toString(spell.first), toString(spell.last)).arg(spell.sessions) +
            (spell.endedByBlank ? u" [%1]"_s.arg(toString(*spell.endedByBlank)) : QString()));
    return lines;
}

SchoolBuilder pupilMarked(const QString& from, const QString& codes) {
    SchoolBuilder builder;
    return builder.onReferenceCalendar().withPupil(u"Ada"_s).marked(from, codes);
}

// Checks D8: absent on 2, 3 and 8, 9; and Friday with the next Monday.
TEST(SpellTest, IsBrokenByPresenceAndNotByAWeekend) {
    EXPECT_THAT(spellsOf(pupilMarked(u"2024-12-02 AM"_s, uR"(I I I I / \ / \ / \ O O O O)"_s)),
                ElementsAre(u"2024-12-02 AM..2024-12-03 PM 4"_s,
                            u"2024-12-09 AM..2024-12-10 PM 4 [2024-12-11 AM]"_s));
    EXPECT_THAT(spellsOf(pupilMarked(u"2024-12-06 AM"_s, uR"(I I I I /)"_s)),
                ElementsAre(u"2024-12-06 AM..2024-12-09 PM 4"_s));
}

TEST(SpellTest, IsNeitherBrokenNorLengthenedByWhatIsNotPossible) {
    EXPECT_THAT(spellsOf(pupilMarked(u"2024-12-02 AM"_s, u"I Y4 D X I /"_s)),
                ElementsAre(u"2024-12-02 AM..2024-12-04 AM 2"_s));
}

TEST(SpellTest, IsBrokenByApprovedActivityAndLengthenedByU) {
    EXPECT_THAT(
        spellsOf(pupilMarked(u"2024-12-02 AM"_s, u"U I B O /"_s)),
        ElementsAre(u"2024-12-02 AM..2024-12-02 PM 2"_s, u"2024-12-03 PM..2024-12-03 PM 1"_s));
}

TEST(SpellTest, NamesTheBlankThatBreaksIt) {
    EXPECT_THAT(spellsOf(pupilMarked(u"2024-12-02 AM"_s, u"I - I /"_s)),
                ElementsAre(u"2024-12-02 AM..2024-12-02 AM 1 [2024-12-02 PM]"_s,
                            u"2024-12-03 AM..2024-12-03 AM 1"_s));
}

TEST(SpellTest, IsNotBrokenByABlankThatIsNotYetDue) {
    EXPECT_THAT(
        spellsOf(pupilMarked(u"2024-12-02 AM"_s, u"I"_s), {}, {day("2024-12-02"), QTime(10, 0)}),
        ElementsAre(u"2024-12-02 AM..2024-12-02 AM 1"_s));
}

TEST(SpellTest, GoesOnOverTheSummer) {
    EXPECT_THAT(spellsOf(pupilMarked(u"2025-07-22 PM"_s, u"I I /"_s)),
                ElementsAre(u"2025-07-22 PM..2025-09-03 AM 2"_s));
}

TEST(SpellTest, OfCodesIsTheRunOfThoseCodes) {
    EXPECT_THAT(
        spellsOf(pupilMarked(u"2024-12-02 AM"_s, u"I I O I Y4 I /"_s), std::set<QString>{u"I"_s}),
        ElementsAre(u"2024-12-02 AM..2024-12-02 PM 2"_s, u"2024-12-03 PM..2024-12-04 PM 2"_s));
}

} // namespace
} // namespace rollbook
