// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/Spell.h"

namespace rollbook {

namespace {

enum class Effect { Lengthens, Passes, Breaks };

Effect effectOf(const Reading& reading, const SpellCodes& codes) {
    if (reading.state == SessionState::Blank)
        return Effect::Breaks;
    if (reading.state != SessionState::Marked)
        return Effect::Passes;
    if (!reading.judgement.isKnown())
        return Effect::Breaks;
    const Classification classification = reading.judgement.code->classification;
    if (codes ? codes->contains(reading.code) : isAbsent(classification))
        return Effect::Lengthens;
    return isPossible(classification) ? Effect::Breaks : Effect::Passes;
}

class Runs {
public:
    explicit Runs(const SpellCodes& codes)
        : m_codes(codes) {}

    void read(const SessionKey& session, const Reading& reading) {
        switch (effectOf(reading, m_codes)) {
        case Effect::Lengthens:
            lengthen(session);
            break;
        case Effect::Breaks:
            if (m_isOpen && reading.state == SessionState::Blank)
                m_spells.back().endedByBlank = session;
            m_isOpen = false;
            break;
        case Effect::Passes:
            break;
        }
    }
    std::vector<Spell> spells() && { return std::move(m_spells); }

private:
    void lengthen(const SessionKey& session) {
        if (!m_isOpen)
            m_spells.push_back({.first = session});
        m_isOpen = true;
        m_spells.back().last = session;
        ++m_spells.back().sessions;
    }

    const SpellCodes& m_codes;
    std::vector<Spell> m_spells;
    bool m_isOpen = false;
};

} // namespace

std::vector<Spell> spells(std::span<const Register* const> registers, PupilId pupil,
                          const DateRange& range, const AsAt& asAt, const SpellCodes& codes) {
    Runs runs(codes);
    for (const Register* reg : registers) {
        const auto row = reg->row(pupil);
        if (!row)
            continue;
        const auto [first, last] = reg->columns(range);
        const int boundary = DueBoundary(*reg, asAt).columnFor(*row);
        for (int column = first; column < std::min(last, boundary); ++column)
            runs.read(reg->sessions()[std::size_t(column)], reg->reading(*row, column));
    }
    return std::move(runs).spells();
}

} // namespace rollbook
