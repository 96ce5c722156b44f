// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/work/DueWork.h"

#include "core/office/letters/HoldLetters.h"

namespace rollbook {

std::vector<const Pathway*> pathwaysOn(const School& school, QDate date) {
    return school.pathways->inForce(date, school.pathwayUses);
}

bool isHeld(const School& school, const DueAction& action) {
    return action.subject.pupil && deathOf(school, *action.subject.pupil);
}

std::unique_ptr<Worklist> worklistOf(const School& school, const AsAt& asAt) {
    const SchoolYear year = SchoolYear::containing(asAt.date);
    std::vector<const Register*> registers;
    for (const SchoolYear each : {year.previous(), year})
        if (const Register* reg = school.registerOf(each))
            registers.push_back(reg);
    if (registers.empty() || registers.back()->year() != year)
        return nullptr;
    return std::make_unique<Worklist>(WorklistSources{std::move(registers), school.work,
                                                      pathwaysOn(school, asAt.date),
                                                      school.characteristicKinds(), asAt});
}

} // namespace rollbook
