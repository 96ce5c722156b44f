// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/DueRow.h"

#include "core/letters/MergeFields.h"
#include "core/office/letters/IssueLetters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

bool isSameRow(const DueRow& a, const DueRow& b) {
    return a.due.letter->id == b.due.letter->id && a.due.action.step == b.due.action.step &&
           a.due.facts.pupil == b.due.facts.pupil &&
           a.due.recipient.contact == b.due.recipient.contact &&
           a.due.recipient.name == b.due.recipient.name;
}

bool isAllSaid(const DueRow& row) {
    return std::ranges::all_of(mustBeSaid(*row.due.letter), [&](const QString& ask) {
        const auto said = row.said.find(ask);
        return said != row.said.end() && !said->second.trimmed().isEmpty();
    });
}

std::vector<Obstacle> holding(const DueRow& row) {
    return holding(row.due, row.letThrough, isAllSaid(row));
}

DueStanding standingOf(const DueRow& row) {
    const std::vector<Obstacle> held = holding(row);
    const auto isHard = [](Obstacle each) {
        return !isForAPerson(each) && each != Obstacle::NotYetSaid;
    };
    if (held.empty())
        return DueStanding::Ready;
    if (std::ranges::any_of(held, isHard))
        return DueStanding::Held;
    return std::ranges::any_of(held, &isForAPerson) ? DueStanding::ToDecide : DueStanding::ToBeSaid;
}

} // namespace rollbook
