// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/analysis/RandomSchool.h"

using namespace Qt::StringLiterals;

namespace rollbook {

std::unique_ptr<BuiltSchool> RandomSchool::build() {
    SchoolBuilder builder;
    builder.onReferenceCalendar();
    for (int i = 0; i < m_size.closures; ++i)
        addClosure(builder);
    for (int i = 0; i < m_size.pupils; ++i)
        addPupil(builder, i);
    auto school = builder.build();
    for (auto& [year, reg] : school->registers) {
        fill(*reg);
        amend(*reg);
    }
    return school;
}

int RandomSchool::below(int n) {
    return std::uniform_int_distribution<int>(0, n - 1)(m_random);
}

QDate RandomSchool::anyDay() {
    return day("2024-09-01").addDays(below(400));
}

QString RandomSchool::anyClass() {
    return QString::number(1 + below(6)) + (below(2) ? u'A' : u'B');
}

QString RandomSchool::anyCode() {
    static const QStringList codes{u"/"_s, u"L"_s, u"I"_s, u"O"_s,  u"U"_s,  u"D"_s, u"B"_s,
                                   u"N"_s, u"X"_s, u"H"_s, u"ZZ"_s, u"C1"_s, u""_s};
    return codes[below(int(codes.size()))];
}

void RandomSchool::addClosure(SchoolBuilder& builder) {
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

void RandomSchool::addPupil(SchoolBuilder& builder, int i) {
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

void RandomSchool::fill(Register& reg) {
    for (int row = 0; row < reg.rowCount(); ++row)
        for (int column = 0; column < reg.columnCount(); ++column)
            reg.setMark(row, column, anyCode(), std::nullopt);
}

// One mark in twenty, some of them away.
void RandomSchool::amend(Register& reg) {
    if (reg.rowCount() == 0 || reg.columnCount() == 0)
        return;
    for (int left = reg.rowCount() * reg.columnCount() / 20; left > 0; --left)
        reg.setMark(below(reg.rowCount()), below(reg.columnCount()), anyCode(), std::nullopt);
}

} // namespace rollbook
