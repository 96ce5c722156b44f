// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/patterns/SpellShape.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr int kSessionsOfADay = 2;

int median(std::vector<int> values) {
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() - 1) / 2;
    std::ranges::nth_element(values, middle);
    return *middle;
}

} // namespace

std::optional<SpellShape> spellShape(const Register& reg, PupilId pupil, const DateRange& range,
                                     const AsAt& asAt) {
    const Register* const registers[] = {&reg};
    const std::vector<Spell> all = spells(registers, pupil, range, asAt);
    if (all.size() < 2)
        return std::nullopt;
    SpellShape shape{.spells = int(all.size())};
    std::vector<int> lengths;
    std::vector<int> gaps;
    for (const Spell& spell : all) {
        if (!lengths.empty()) {
            const QDate before = (&spell)[-1].last.date;
            gaps.push_back(reg.calendar().schoolDaysBetween(before, spell.first.date.addDays(-1)));
        }
        lengths.push_back(spell.sessions);
        shape.sessions += spell.sessions;
        shape.ofOneDayOrLess += spell.sessions <= kSessionsOfADay ? 1 : 0;
    }
    shape.medianSessions = median(std::move(lengths));
    shape.medianGap = median(std::move(gaps));
    return shape;
}

} // namespace rollbook
