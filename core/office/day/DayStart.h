// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/work/DueWork.h"

namespace rollbook {

// What was due when the day began: nothing of the day marked, nothing of it done. What stands there
// and is due no longer was cleared today.
std::vector<DueAction> dueAtStartOf(const School& school, QDate day);

// By name, for a pathway that was kept anew has other steps in memory.
bool isSameStep(const DueAction& a, const DueAction& b);
// Two looks at one step of one subject whose sessions meet, however its start has moved since
// (rules.md 19).
bool isSameOccurrence(const DueAction& a, const DueAction& b);

} // namespace rollbook
