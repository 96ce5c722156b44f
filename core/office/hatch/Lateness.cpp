// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/hatch/Lateness.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// What tells the rows apart: row of the register, class, weekday; only the part asked for is filled.
using LateKey = std::tuple<int, QString, int>;

enum class Lateness { None, Late, AfterClose };

Lateness latenessOf(const Judgement& judgement) {
    if (!judgement.isKnown())
        return Lateness::None;
    if (judgement.code->code == u"L")
        return Lateness::Late;
    return judgement.code->code == u"U" ? Lateness::AfterClose : Lateness::None;
}

class LateCount {
public:
    LateCount(LateBy by, const DateRange& range)
        : m_by(by)
        , m_range(range) {}

    // One pass over the grid; only the few cells that are late are looked at closely.
    void read(const Register& reg) {
        std::vector<Lateness> meaning(Register::kReserved, Lateness::None);
        for (std::size_t i = 0; i < reg.judgedCount(); ++i)
            meaning.push_back(latenessOf(
                reg.judged(Register::Cell(i + Register::kReserved)).judgement));
        const auto [first, last] = reg.columns(m_range);
        for (int row = 0; row < reg.rowCount(); ++row) {
            const auto cells = reg.cells(row);
            for (int column = first; column < last; ++column)
                if (const Lateness how = meaning[cells[std::size_t(column)]]; how != Lateness::None)
                    add(reg, row, column, how);
        }
    }

    std::vector<LateRow> rows() const {
        std::vector<LateRow> rows;
        for (const auto& [key, row] : m_rows)
            rows.push_back(row);
        if (m_by == LateBy::Pupil)
            std::ranges::stable_sort(rows, isOftener);
        if (m_by == LateBy::Class)
            std::ranges::stable_sort(rows, classNameLess, &LateRow::className);
        return rows;
    }

private:
    void add(const Register& reg, int row, int column, Lateness how) {
        const QDate date = reg.sessions()[std::size_t(column)].date;
        const Pupil& pupil = reg.pupilAt(row);
        LateRow& into = rowOf(pupil, row, date);
        LateSum& sum = how == Lateness::Late ? into.late : into.afterClose;
        const auto minutes = reg.reading(row, column).minutesLate;
        sum += {.times = 1, .minutes = minutes.value_or(0), .withoutMinutes = minutes ? 0 : 1};
        into.times.push_back({.pupil = pupil.id,
                              .session = reg.sessions()[std::size_t(column)],
                              .minutes = minutes,
                              .isAfterClose = how == Lateness::AfterClose});
    }

    LateRow& rowOf(const Pupil& pupil, int row, QDate date) {
        switch (m_by) {
        case LateBy::Pupil: {
            LateRow& made = m_rows[{row, {}, 0}];
            made.pupil = pupil.id;
            made.className = pupil.classOn(m_range.to);
            return made;
        }
        case LateBy::Class: {
            const QString className = pupil.classOn(date);
            LateRow& made = m_rows[{0, className, 0}];
            made.className = className;
            return made;
        }
        case LateBy::Weekday:
            break;
        }
        LateRow& made = m_rows[{0, {}, date.dayOfWeek()}];
        made.weekday = date.dayOfWeek();
        return made;
    }

    // Both kinds together say who comes late; each keeps its own column.
    static bool isOftener(const LateRow& a, const LateRow& b) {
        const auto rank = [](const LateRow& row) {
            return std::pair(row.late.times + row.afterClose.times,
                             row.late.minutes + row.afterClose.minutes);
        };
        return rank(a) > rank(b);
    }

    const LateBy m_by;
    const DateRange m_range;
    std::map<LateKey, LateRow> m_rows;
};

} // namespace

LateSum& LateSum::operator+=(const LateSum& other) {
    times += other.times;
    minutes += other.minutes;
    withoutMinutes += other.withoutMinutes;
    return *this;
}

std::vector<LateRow> latenessBy(LateBy by, const School& school, const DateRange& range) {
    LateCount count(by, range);
    for (const auto& [year, reg] : school.registers)
        if (year.range().overlaps(range))
            count.read(*reg);
    return count.rows();
}

LateRow sumOf(const std::vector<LateRow>& rows) {
    LateRow sum;
    for (const LateRow& row : rows) {
        sum.late += row.late;
        sum.afterClose += row.afterClose;
        sum.times.insert(sum.times.end(), row.times.begin(), row.times.end());
    }
    return sum;
}

} // namespace rollbook
