// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rollbook-cli/Verb.h"

namespace rollbook::cli {

QString help();                      // of the program
QString help(const Verb& verb);      // of one verb
QString usageLine(const Verb& verb); // "Usage: rollbook-cli codes --on DATE …"
QString version();

} // namespace rollbook::cli
