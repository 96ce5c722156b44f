// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pathway/DueAction.h"

namespace rollbook::words {

// What a step waits for, as a clause: "no reason given on day 1 of an absence".
QString inWords(const Condition& condition);
QString inWords(const Period& period); // "in the year to date"
// "the same day by 10:00", "within 5 school days".
QString inWords(const DueRule& due);
// Why a row is on the list, in one sentence with its sessions: at most the last few are named.
QString whyDue(const DueAction& row);
// A step as the school's own rule: what it waits for, what is done, by when.
QString ruleInWords(const Step& step);

// What a rule may name on paper and in Setup: its flags, groups and other steps. Beside a pupil it
// names none, for the rule would tell the flag (rules.md 35).
struct RuleNames {
    const Pathway& pathway;
    std::vector<CharacteristicKind> kinds;
};
QString inWords(const Condition& condition, const RuleNames& names);
// The whole of a step but its action, in sentences: when, by when, for whom sooner, how often.
QString ruleInFull(const Step& step, const RuleNames& names);

} // namespace rollbook::words
