// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace rollbook {

struct Surroundings;

// Whether who is at the desk has entered a contact today that can be taken back.
bool canTakeBackLastCall(const Surroundings& around);
// Takes back the last one after saying whose it is, with class and date of birth, and what it undoes
// (rules.md 32).
void takeBackLastCall(const Surroundings& around);

} // namespace rollbook
