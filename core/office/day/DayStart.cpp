// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/day/DayStart.h"

namespace rollbook {
namespace {

// The year's register as it was before anybody was marked on the day.
Register withoutDay(const Register& reg, QDate day) {
    Register before = reg;
    const auto [first, last] = before.columns({day, day});
    for (int row = 0; row < before.rowCount(); ++row)
        for (int column = first; column < last; ++column)
            before.setMark(row, column, {}, std::nullopt);
    return before;
}

WorkDone workBefore(const WorkDone& work, QDate day) {
    const auto isEarlier = [day](const auto& each) { return each.at.date() < day; };
    WorkDone before;
    std::ranges::copy_if(work.contacts, std::back_inserter(before.contacts), isEarlier);
    std::ranges::copy_if(work.settlements, std::back_inserter(before.settlements), isEarlier);
    return before;
}

} // namespace

std::vector<DueAction> dueAtStartOf(const School& school, QDate day) {
    const SchoolYear year = SchoolYear::containing(day);
    const Register* reg = school.registerOf(year);
    if (!reg)
        return {};
    const Register before = withoutDay(*reg, day);
    const WorkDone work = workBefore(school.work, day);
    std::vector<const Register*> registers{&before};
    if (const Register* last = school.registerOf(year.previous()))
        registers.insert(registers.begin(), last);
    return Worklist({std::move(registers), work, pathwaysOn(school, day),
                     school.characteristicKinds(), {day, QTime(0, 0)}})
        .due();
}

bool isSameStep(const DueAction& a, const DueAction& b) {
    return a.step == b.step || (a.step->id == b.step->id && a.pathway->id == b.pathway->id);
}

bool isSameOccurrence(const DueAction& a, const DueAction& b) {
    return isSameStep(a, b) && a.subject == b.subject && a.triggeredOn <= b.lastSession &&
           b.triggeredOn <= a.lastSession;
}

} // namespace rollbook
