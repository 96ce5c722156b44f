// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/Coverage.h"

#include <set>

namespace rollbook {
namespace {

bool coversMark(const Closure& closure, const QString& code) {
    return closure.isPlanned() ? plannedClosureCovers(code)
                               : unplannedClosureCovers(closure.code, code);
}

bool reaches(const Closure& closure, const Pupil& pupil, const SessionKey& session) {
    const QString className = pupil.classOn(session.date);
    return pupil.isOnRoll(session.date)
           && closure.coversPupil(pupil.yearGroupOn(session.date), className)
           && !closure.standsTakenBefore(className, session);
}

void addRegister(Coverage& coverage, const Register& reg, const Closure& closure) {
    const auto [first, last] = reg.columns(closure.range);
    for (int column = first; column < last; ++column) {
        const SessionKey session = reg.sessions()[std::size_t(column)];
        if (!closure.coversSession(session))
            continue;
        ++coverage.sessions;
        for (const Pupil& pupil : reg.roll().pupils()) {
            if (!reaches(closure, pupil, session))
                continue;
            const QString code = reg.recordedCode(*reg.row(pupil.id), column);
            if (code.isEmpty())
                ++coverage.blanks;
            else if (coversMark(closure, code))
                ++coverage.marks;
        }
    }
}

} // namespace

Coverage coverageOf(const School& school, const Closure& closure) {
    Coverage coverage;
    for (const auto& [year, reg] : school.registers)
        if (year.range().overlaps(closure.range))
            addRegister(coverage, *reg, closure);
    return coverage;
}

std::vector<Closure::TakenBefore> takenUnder(const School& school, const Closure& closure) {
    std::vector<Closure::TakenBefore> found;
    for (const auto& [key, taken] : school.taken) {
        const auto& [className, session] = key;
        if (!closure.coversSession(session))
            continue;
        const auto pupils = school.roll.pupilsInClass(className, session.date);
        const bool isReached = std::ranges::any_of(
            pupils, [&](const Pupil* pupil) { return reaches(closure, *pupil, session); });
        if (isReached)
            found.push_back({className, session});
    }
    return found;
}

} // namespace rollbook
