// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/Figures.h"

#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;

// What must hold of any school: the groups add up to the school, and the sessions behind a figure
// to the figure.
namespace rollbook {
namespace {

const DateRange kRange{QDate(2024, 9, 20), QDate(2025, 9, 20)};
const AsAt kAsAt{QDate(2025, 9, 12), QTime(9, 30)};

class RandomSchool {
public:
    explicit RandomSchool(unsigned seed)
        : m_random(seed) {}

    std::unique_ptr<BuiltSchool> build() {
        SchoolBuilder builder;
        builder.onReferenceCalendar();
        for (int i = 0; i < 25; ++i)
            addClosure(builder);
        for (int i = 0; i < 30; ++i)
            addPupil(builder, i);
        auto school = builder.build();
        for (auto& [year, reg] : school->registers)
            fill(*reg);
        return school;
    }

private:
    int below(int n) { return std::uniform_int_distribution<int>(0, n - 1)(m_random); }
    QDate anyDay() { return day("2024-09-01").addDays(below(400)); }
    QString anyClass() { return QString::number(1 + below(6)) + (below(2) ? u'A' : u'B'); }

    void addClosure(SchoolBuilder& builder) {
        const QDate from = anyDay();
        Closure closure{.range = {from, from.addDays(below(3))},
                        .kind = below(2) ? ClosureKind::Unplanned : ClosureKind::Planned};
        if (below(2))
            closure.half = below(2) ? Half::AM : Half::PM;
        if (below(2))
            closure.years = {yearGroup(1 + below(6))};
        if (below(2))
            closure.classes = {anyClass()};
        if (!closure.isPlanned() && below(2))
            closure.code = u"Y3"_s;
        builder.closed(closure);
    }
    void addPupil(SchoolBuilder& builder, int i) {
        builder.withPupil(u"P%1"_s.arg(i));
        if (below(4))
            builder.inYear(1 + below(6));
        if (below(3) == 0)
            builder.from(anyDay());
        if (below(4) == 0)
            builder.until(day("2025-03-01")).andAgain(day("2025-05-01").addDays(below(60)));
        for (int changes = below(4); changes > 0; --changes)
            builder.inClass(anyClass(), day("2025-09-01").addDays(-100 * changes - below(90)));
    }
    void fill(Register& reg) {
        static const QStringList codes{u"/"_s, u"L"_s, u"I"_s, u"O"_s,  u"U"_s,  u"D"_s, u"B"_s,
                                       u"N"_s, u"X"_s, u"H"_s, u"ZZ"_s, u"C1"_s, u""_s};
        for (int row = 0; row < reg.rowCount(); ++row)
            for (int column = 0; column < reg.columnCount(); ++column)
                reg.setMark(row, column, codes[below(int(codes.size()))], std::nullopt);
    }

    std::mt19937 m_random;
};

std::vector<const Register*> registersOf(const BuiltSchool& school) {
    std::vector<const Register*> registers;
    for (const auto& [year, reg] : school.registers)
        registers.push_back(reg.get());
    return registers;
}

Totals sum(const std::vector<TotalsRow>& rows) {
    Totals all;
    for (const TotalsRow& row : rows)
        all += row.totals;
    return all;
}

// One session at a time, as a person would check it.
Totals recount(const Register& reg, const Pupil& pupil) {
    Totals totals;
    const SessionKey boundary =
        firstNotYetDue(reg.calendar(), kAsAt, pupil.yearGroupIn(reg.year()));
    for (const CountedSession& one : sessionsBehind(reg, pupil.id, kRange)) {
        if (one.reading.state == SessionState::Marked)
            totals.count(one.reading.code, one.reading.judgement, 1);
        if (one.reading.state == SessionState::Blank && one.session < boundary)
            ++totals.missing;
    }
    return totals;
}

class FiguresPropertyTest : public testing::TestWithParam<unsigned> {
protected:
    std::unique_ptr<BuiltSchool> school = RandomSchool(GetParam()).build();
    std::vector<const Register*> registers = registersOf(*school);
};

TEST_P(FiguresPropertyTest, TheGroupsAddUpToTheSchool) {
    const Totals whole = sum(totals(registers, kRange, GroupBy::School, kAsAt));
    EXPECT_GT(whole.missing, 0);
    EXPECT_EQ(sum(totals(registers, kRange, GroupBy::Pupil, kAsAt)), whole);
    EXPECT_EQ(sum(totals(registers, kRange, GroupBy::Class, kAsAt)), whole);
    EXPECT_EQ(sum(totals(registers, kRange, GroupBy::Year, kAsAt)), whole);
}

TEST_P(FiguresPropertyTest, TheSessionsBehindAFigureAddUpToIt) {
    Totals counted;
    for (const Register* reg : registers)
        for (const Pupil& pupil : school->roll.pupils())
            counted += recount(*reg, pupil);
    EXPECT_EQ(counted, sum(totals(registers, kRange, GroupBy::School, kAsAt)));
}

TEST_P(FiguresPropertyTest, PossibleIsAttendedAndAbsent) {
    for (const TotalsRow& row : totals(registers, kRange, GroupBy::Pupil, kAsAt))
        EXPECT_EQ(row.totals.possible, row.totals.attended + row.totals.absent());
}

TEST_P(FiguresPropertyTest, LiftingEveryClosureAndMakingThemAgainChangesNothing) {
    const Totals before = sum(totals(registers, kRange, GroupBy::School, kAsAt));
    const std::vector<Closure> closures = school->calendar.closures();
    school->setClosures({});
    EXPECT_NE(sum(totals(registers, kRange, GroupBy::School, kAsAt)), before);
    school->setClosures(closures);
    EXPECT_EQ(sum(totals(registers, kRange, GroupBy::School, kAsAt)), before);
}

INSTANTIATE_TEST_SUITE_P(AnySchool, FiguresPropertyTest, testing::Range(1u, 6u));

} // namespace
} // namespace rollbook
