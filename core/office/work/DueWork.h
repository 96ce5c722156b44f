// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"
#include "core/pathway/Worklist.h"

namespace rollbook {

// What is due for the open school at a moment: the pathways in force on that day over the registers
// that are loaded, this year's and the last (rules.md 21).
std::unique_ptr<Worklist> worklistOf(const School& school, const AsAt& asAt);
// What asks about a pupil who has died is held (rules.md 30): said apart, and nobody acts on it.
bool isHeld(const School& school, const DueAction& action);
// The pathways in force on the date, the statutory one first.
std::vector<const Pathway*> pathwaysOn(const School& school, QDate date);

} // namespace rollbook
