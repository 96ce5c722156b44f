// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/Figures.h"
#include "core/office/Office.h"

namespace rollbook::cli {

// Brings the school years of the range into memory and hands them over in order; years without
// dates are left out.
Result<std::vector<const Register*>> registersOver(Office& office, const DateRange& range);
// The register of one year. Errors: cli.noYear (year) where no calendar was brought in for it.
Result<const Register*> registerOf(Office& office, SchoolYear year);

} // namespace rollbook::cli
