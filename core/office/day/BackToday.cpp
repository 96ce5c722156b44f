// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/day/BackToday.h"

#include "core/office/letters/HoldLetters.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

enum class Seen { Here, Away, NotAsked, Unknown };

Seen seenIn(const Register& reg, int row, int column) {
    const Register::Cell cell = reg.cells(row)[std::size_t(column)];
    if (cell < Register::kReserved)
        return cell == Register::kBlank ? Seen::Unknown : Seen::NotAsked;
    const Register::Judged& judged = reg.judged(cell);
    if (!judged.judgement.isKnown())
        return Seen::Unknown;
    const Classification is = judged.judgement.code->classification;
    if (isAttended(is) || judged.code == u"U")
        return Seen::Here;
    return isAbsent(is) ? Seen::Away : Seen::NotAsked;
}

// The run of absences of one pupil that ends before a session, newest first; it may reach back
// into the year before.
class Run {
public:
    Run(const School& school, PupilId pupil)
        : m_school(school)
        , m_pupil(pupil) {}

    BackToday endedBy(const SessionKey& since) {
        BackToday back{.pupil = m_pupil, .since = since, .missed = {}, .openN = {}, .decidedO = {}};
        const SchoolYear year = SchoolYear::containing(since.date);
        if (const Register* reg = m_school.registerOf(year);
            reg && read(*reg, reg->firstColumnFrom(since), back))
            if (const Register* before = m_school.registerOf(year.previous()))
                read(*before, before->columnCount(), back);
        for (auto* each : {&back.missed, &back.openN, &back.decidedO})
            std::ranges::reverse(*each);
        return back;
    }

private:
    // Whether it goes on before the register's first column.
    bool read(const Register& reg, int end, BackToday& back) {
        const auto row = reg.row(m_pupil);
        if (!row)
            return false;
        for (int column = end - 1; column >= 0; --column) {
            const Seen seen = seenIn(reg, *row, column);
            if (seen == Seen::Here || seen == Seen::Unknown)
                return false;
            if (seen == Seen::Away)
                add(reg, *row, column, back);
        }
        return true;
    }

    static void add(const Register& reg, int row, int column, BackToday& back) {
        const SessionKey& session = reg.sessions()[std::size_t(column)];
        const QString& code = reg.judged(reg.cells(row)[std::size_t(column)]).code;
        back.missed.push_back(session);
        if (code == u"N")
            back.openN.push_back(session);
        if (code == u"O")
            back.decidedO.push_back(session);
    }

    const School& m_school;
    PupilId m_pupil;
};

std::optional<SessionKey> firstSeenOn(const Register& reg, int row, QDate day) {
    const auto [first, last] = reg.columns({day, day});
    for (int column = first; column < last; ++column)
        if (seenIn(reg, row, column) == Seen::Here)
            return reg.sessions()[std::size_t(column)];
    return std::nullopt;
}

// The rest of what was planned, on from the session the child is seen in (checks L7).
void readPlans(const School& school, const Register& reg, int row, BackToday& back) {
    const PlannedAbsence* here = school.plannedFor(back.pupil, back.since);
    const int seen = reg.column(back.since).value_or(reg.columnCount());
    for (int column = seen + 1; here && column < reg.columnCount(); ++column) {
        if (reg.cells(row)[std::size_t(column)] != Register::kBlank)
            continue;
        const SessionKey& session = reg.sessions()[std::size_t(column)];
        const PlannedAbsence* next = school.plannedFor(back.pupil, session);
        if (!next || next->code != here->code)
            return;
        back.stillPlanned.push_back(session);
        if (std::ranges::find(back.plans, next->id) == back.plans.end())
            back.plans.push_back(next->id);
    }
}

std::optional<BackToday> backIn(const School& school, const Register& reg, int row, QDate day,
                                int atLeast) {
    const auto since = firstSeenOn(reg, row, day);
    if (!since || deathOf(school, reg.pupilAt(row).id))
        return std::nullopt;
    BackToday back = Run(school, reg.pupilAt(row).id).endedBy(*since);
    readPlans(school, reg, row, back);
    const bool isBack = int(back.missed.size()) >= atLeast || !back.plans.empty();
    return isBack ? std::optional(std::move(back)) : std::nullopt;
}

} // namespace

std::vector<BackToday> backOn(const School& school, QDate day, int atLeast) {
    std::vector<BackToday> rows;
    const Register* reg = school.registerOf(SchoolYear::containing(day));
    for (int row = 0; reg && row < reg->rowCount(); ++row)
        if (auto back = backIn(school, *reg, row, day, atLeast))
            rows.push_back(*std::move(back));
    std::ranges::stable_sort(rows, std::greater<>(),
                             [](const BackToday& each) { return each.missed.size(); });
    return rows;
}

std::optional<BackToday> backOf(const School& school, PupilId pupil, QDate day, int atLeast) {
    const Register* reg = school.registerOf(SchoolYear::containing(day));
    const auto row = reg ? reg->row(pupil) : std::nullopt;
    return row ? backIn(school, *reg, *row, day, atLeast) : std::nullopt;
}

} // namespace rollbook
