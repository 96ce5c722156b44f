// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pathway/SessionAxis.h"
#include "core/pathway/Stretch.h"

namespace rollbook {

// The spans of the calendar in the school year of the moment, each from its weekday, or the first
// school day after it, to the last session before the next: each is asked for itself.
Stretches calendarSpans(const SessionAxis& axis, const when::Every& every);

} // namespace rollbook
