// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/census/CensusReturn.h"

namespace rollbook {

// "Autumn 2026", "Summer 2027, first half".
QString periodName(const CensusPeriod& period);
// "Autumn 2026 (1 Aug–31 Dec) · census day 21 Jan 2027 · return by 17 Feb".
QString periodHeadline(const CensusPeriod& period);
// "3 checks to clear", "Nothing to clear".
QString checksHeadline(const CensusReturn& data);

} // namespace rollbook
