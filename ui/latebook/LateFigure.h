// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/hatch/Lateness.h"
#include "ui/figures/FigureSessions.h"

namespace rollbook {

// A row of lateness opened: its sessions, those of one code or L and U each with its own, and what
// the minutes of each are the sum of.
FigureSessions openLateness(const School& school, const LateRow& row, const DateRange& range,
                            const AsAt& asAt, const QString& code = {});

} // namespace rollbook
