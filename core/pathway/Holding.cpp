// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pathway/Holding.h"

#include "core/pathway/ConditionTests.h"

#include <algorithm>

namespace rollbook {

Stretches ConditionTests::operator()(const when::Every& test) const {
    return m_lines.spans(test);
}

Stretches ConditionTests::operator()(const Condition::All& test) const {
    if (!std::ranges::all_of(test.parts, [this](const auto& part) { return m_in.mayHold(part); }))
        return {};
    Stretches common{{0, lastColumn()}};
    for (auto part = test.parts.begin(); part != test.parts.end() && !common.empty(); ++part)
        common = both(common, apart(m_in.of(*part)));
    return common;
}

Stretches ConditionTests::operator()(const Condition::Any& test) const {
    Stretches any;
    for (const Condition& part : test.parts)
        any = either(any, m_in.of(part));
    return any;
}

Stretches ConditionTests::operator()(const Condition::Not& test) const {
    return neither(joined(m_in.of(test.parts.front())), m_axis.columns());
}

Holding::Holding(const PupilLines& lines, const PupilCase& about, const Pathway& pathway)
    : m_lines(lines)
    , m_about(about)
    , m_pathway(pathway) {}

Stretches Holding::of(const Condition& condition) const {
    if (axis().columns() == 0)
        return {};
    return std::visit(ConditionTests(*this, m_lines, m_about, m_pathway), condition.test);
}

const Acceleration* Holding::acceleration(const Step& step) const {
    if (!step.accelerated)
        return nullptr;
    const QStringList& named = step.accelerated->flags;
    const bool isFlagged =
        std::ranges::any_of(m_about.flags, [&](const CharacteristicKind* kind) {
            return named.isEmpty() ? kind->accelerates : named.contains(kind->id);
        });
    return isFlagged ? &*step.accelerated : nullptr;
}

const Condition& Holding::whenOf(const Step& step) const {
    const Acceleration* sooner = acceleration(step);
    return sooner ? sooner->when : step.when;
}

const AttendanceSums& Holding::attendance() const {
    if (!m_about.attendance)
        m_about.attendance.emplace(m_lines, m_about.line);
    return *m_about.attendance;
}

// The session under way then, or the last before it.
int Holding::columnOf(const QDateTime& at) const {
    const Half half = at.time() < QTime(12, 0) ? Half::AM : Half::PM;
    const int after = axis().columnFrom(SessionKey{at.date(), half});
    const bool isThere = after < axis().columns() && axis().session(after).date == at.date();
    return isThere ? after : std::max(0, after - 1);
}

// Back over sessions in which the child was not seen: a run whose start is mended later stays the
// run that was settled (rules.md 19).
int Holding::unseenSince(int column) const {
    while (column > 0) {
        const auto number = m_about.line[std::size_t(column) - 1];
        if (number == PupilLines::kBlank || m_lines.meaning(number).isSeen)
            break;
        --column;
    }
    return column;
}

const Settlement* Holding::settling(const Step& step, const Stretch& occurrence, int from) const {
    const int first = std::max(from, unseenSince(occurrence.first));
    const Settlement* last = nullptr;
    for (const Settlement* each : m_about.settlements) {
        if (each->step != step.id)
            continue;
        const int column = axis().columnFrom(each->session);
        if (first <= column && column <= occurrence.last)
            last = each;
    }
    return last;
}

} // namespace rollbook
