// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rollbook-cli/Verb.h"

namespace rollbook::cli {

// Every verb there is, in the order of the help.
const std::vector<Verb>& verbs();
const Verb* findVerb(QStringView name); // null: no such verb
// What every verb takes beside its own: --json, --today, --now, and --by, --title where it writes.
std::vector<OptionSpec> allOptions(const Verb& verb);

} // namespace rollbook::cli
