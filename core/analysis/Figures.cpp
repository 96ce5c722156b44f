// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/Figures.h"

#include <set>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

// Classes and years in reading order, the unknown last.
struct GroupOrder {
    bool operator()(const QString& a, const QString& b) const {
        return a.isEmpty() || b.isEmpty() ? b.isEmpty() && !a.isEmpty() : classNameLess(a, b);
    }
    bool operator()(std::optional<YearGroup> a, std::optional<YearGroup> b) const {
        return a && (!b || *a < *b);
    }
};

using Registers = std::span<const Register* const>;

// Part of a row: the columns [first, last), with blanks missing before `firstFuture`.
struct Stretch {
    int row;
    int first;
    int last;
    int firstFuture;
};

// Figures by some key, added up as tallies in a register and as totals over registers.
template <typename Key>
class Groups {
public:
    void add(const Key& key, const Register& reg, const Stretch& part) {
        Register::Tally& tally = m_tallies.try_emplace(key, reg.emptyTally()).first->second;
        reg.tally(part.row, part.first, part.last, part.firstFuture, tally);
        if (!m_withSession.contains(key) && reg.hasSession(part.row, part.first, part.last))
            m_withSession.insert(key);
    }
    // Call after each register: the next has other cell values.
    void fold(const Register& reg) {
        for (const auto& [key, tally] : m_tallies)
            m_totals[key] += reg.totalsOf(tally);
        m_tallies.clear();
    }
    // Those with a session or a mark, in order.
    std::vector<std::pair<Key, Totals>> taken() const {
        std::vector<std::pair<Key, Totals>> kept;
        for (const auto& [key, totals] : m_totals)
            if (m_withSession.contains(key) || totals != Totals{})
                kept.emplace_back(key, totals);
        return kept;
    }

private:
    std::map<Key, Register::Tally, GroupOrder> m_tallies;
    std::map<Key, Totals, GroupOrder> m_totals;
    std::set<Key, GroupOrder> m_withSession;
};

// One stretch a row: what there is of the range in the register.
std::vector<Stretch> stretches(const Register& reg, const DateRange& range, const AsAt& asAt) {
    const auto [first, last] = reg.columns(range);
    DueBoundary boundary(reg, asAt);
    std::vector<Stretch> parts;
    for (int row = 0; row < reg.rowCount(); ++row)
        parts.push_back({row, first, last, boundary.columnFor(row)});
    return parts;
}

void addByClass(Groups<QString>& groups, const Register& reg, Stretch part) {
    const Pupil& pupil = reg.pupilAt(part.row);
    const int end = part.last;
    QString className; // none before the first
    for (const ClassPlace& place : pupil.classes) {
        const int change = std::clamp(reg.firstColumnFrom({place.from, Half::AM}), part.first, end);
        part.last = change;
        groups.add(className, reg, part);
        part.first = change;
        className = place.className;
    }
    part.last = end;
    groups.add(className, reg, part);
}


// Adds every stretch of every register by `add(groups, register, stretch)`.
template <typename Key, typename Add>
std::vector<std::pair<Key, Totals>> grouped(Registers registers, const DateRange& range,
                                            const AsAt& asAt, Add add) {
    Groups<Key> groups;
    for (const Register* reg : registers) {
        for (const Stretch& part : stretches(*reg, range, asAt))
            add(groups, *reg, part);
        groups.fold(*reg);
    }
    return groups.taken();
}

TotalsRow rowOfPupil(const Pupil& pupil, const DateRange& range, Totals counts) {
    return {.pupil = pupil.id,
            .key = pupil.upn,
            .className = pupil.classOn(range.to),
            .year = pupil.yearGroupOn(range.to),
            .totals = std::move(counts)};
}

bool hasSession(Registers registers, int row, const DateRange& range) {
    return std::ranges::any_of(registers, [&](const Register* reg) {
        const auto [first, last] = reg->columns(range);
        return reg->hasSession(row, first, last);
    });
}

// The rows of every register are those of the roll, so there is nobody to look up.
std::vector<TotalsRow> totalsByPupil(Registers registers, const DateRange& range,
                                     const AsAt& asAt) {
    if (registers.empty())
        return {};
    std::vector<Totals> counts(std::size_t(registers.front()->rowCount()));
    for (const Register* reg : registers) {
        Register::Tally tally = reg->emptyTally();
        for (const Stretch& part : stretches(*reg, range, asAt)) {
            std::ranges::fill(tally, 0);
            reg->tally(part.row, part.first, part.last, part.firstFuture, tally);
            counts[std::size_t(part.row)] += reg->totalsOf(tally);
        }
    }
    std::vector<TotalsRow> rows;
    rows.reserve(counts.size());
    for (std::size_t row = 0; row < counts.size(); ++row)
        if (counts[row] != Totals{} || hasSession(registers, int(row), range))
            rows.push_back(rowOfPupil(registers.front()->pupilAt(int(row)), range,
                                      std::move(counts[row])));
    return rows;
}

std::vector<TotalsRow> totalsByClass(Registers registers, const DateRange& range,
                                     const AsAt& asAt) {
    std::vector<TotalsRow> rows;
    for (auto& [name, counts] : grouped<QString>(registers, range, asAt, addByClass))
        rows.push_back({.key = name, .className = name, .totals = counts});
    return rows;
}

std::vector<TotalsRow> totalsByYear(Registers registers, const DateRange& range, const AsAt& asAt) {
    using Year = std::optional<YearGroup>;
    const auto add = [](Groups<Year>& groups, const Register& reg, const Stretch& part) {
        groups.add(reg.pupilAt(part.row).yearGroupIn(reg.year()), reg, part);
    };
    std::vector<TotalsRow> rows;
    for (auto& [year, counts] : grouped<Year>(registers, range, asAt, add))
        rows.push_back(
            {.key = year ? year->toString() : QString(), .year = year, .totals = counts});
    return rows;
}

TotalsRow totalsOfSchool(Registers registers, const DateRange& range, const AsAt& asAt) {
    TotalsRow school{.key = u"school"_s};
    for (const Register* reg : registers)
        school.totals += schoolTotals(*reg, range, asAt);
    return school;
}

} // namespace

std::optional<Rate> attendanceRate(const Totals& totals) {
    return Rate::make(totals.attended, totals.possible);
}

std::optional<Rate> absenceRate(const Totals& totals) {
    return Rate::make(totals.absent(), totals.possible);
}

std::vector<TotalsRow> totals(std::span<const Register* const> registers, const DateRange& range,
                              GroupBy by, const AsAt& asAt) {
    switch (by) {
    case GroupBy::Pupil:
        return totalsByPupil(registers, range, asAt);
    case GroupBy::Class:
        return totalsByClass(registers, range, asAt);
    case GroupBy::Year:
        return totalsByYear(registers, range, asAt);
    case GroupBy::School:
        break;
    }
    return {totalsOfSchool(registers, range, asAt)};
}

Totals schoolTotals(const Register& reg, const DateRange& range, const AsAt& asAt) {
    Register::Tally tally = reg.emptyTally();
    for (const Stretch& part : stretches(reg, range, asAt))
        reg.tally(part.row, part.first, part.last, part.firstFuture, tally);
    return reg.totalsOf(tally);
}

std::vector<CountedSession> sessionsBehind(const Register& reg, PupilId pupil,
                                           const DateRange& range) {
    const auto row = reg.row(pupil);
    if (!row)
        return {};
    std::vector<CountedSession> sessions;
    const auto [first, last] = reg.columns(range);
    for (int column = first; column < last; ++column) {
        CountedSession one{reg.sessions()[std::size_t(column)], reg.reading(*row, column)};
        const bool isCounted =
            one.reading.state == SessionState::Marked || one.reading.state == SessionState::Blank;
        if (isCounted || !one.reading.recorded.isEmpty())
            sessions.push_back(std::move(one));
    }
    return sessions;
}

} // namespace rollbook
