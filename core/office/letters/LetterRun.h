// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/AsAt.h"
#include "core/office/Office.h"
#include "core/office/letters/DueLetters.h"

namespace rollbook {

// The letters due at the moment, each with what holds it back: the list a run begins with. In a year
// without dates nothing is due. Errors: those of store.
Result<std::vector<LetterDue>> lettersDueNow(const Office& office, const AsAt& asAt);

} // namespace rollbook
