// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"

namespace rollbook::words {

// One of the school's rules as a parent meets it.
struct ParentRule {
    QString when; // "Day 3 of an absence without a reason from you"
    QString what; // "We write to you"
    bool operator==(const ParentRule&) const = default;
};

// Of the rules in force on the day those that end in a call, a letter, a visit, a meeting or praise,
// in their order and each once. Not what staff do among themselves, nor with others about a child;
// and no rule that waits for a flag, for that would tell it (rules.md 35). Their words are made from
// the rule, never from what its owner is told to do.
std::vector<ParentRule> rulesForParents(const School& school, QDate on);

} // namespace rollbook::words
