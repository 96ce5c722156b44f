// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rollbook-cli/Verb.h"

// One file a verb, or a family of them; VerbTable.cpp has them in order.
namespace rollbook::cli {

Verb newVerb();
Verb importCalendarVerb();
Verb importPupilsVerb();
Verb importContactsVerb();
Verb importMarksVerb();
Verb takeRegisterVerb();
Verb amendVerb();
Verb signInVerb();
Verb closeVerb();
Verb reopenVerb();
Verb codesVerb();
Verb totalsVerb();
Verb absenceVerb();
Verb patternsVerb();
Verb censusVerb();
Verb historyVerb();
Verb verifyVerb();
Verb backupVerb();
Verb restoreVerb();
Verb demoVerb();
Verb compareVerb();
Verb worklistVerb();
Verb actVerb();
Verb contactVerb();
Verb pathwayVerb();
Verb lettersVerb();
Verb letterheadVerb();
Verb recordVerb();

inline constexpr QLatin1StringView kFile{"FILE.rollbook"};
inline constexpr QLatin1StringView kContactKinds{ // rules.md 38
    "phone|text|email|inPerson|visit|meeting|letter|referral|panel|welfareCheck|concern|note"};

} // namespace rollbook::cli
