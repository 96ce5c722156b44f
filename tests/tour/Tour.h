// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/tour/Guide.h"

namespace rollbook::tour {

// The parts of the main job, in order; each ends where the next begins.

// From nothing, with the exports in `exports`, to a school in `file` and its officer at the desk.
void firstRun(Guide& guide, const QDir& exports, const QString& file);
// A class's register by keyboard, a mark of it corrected, the grid, the chase list.
void registers(Guide& guide);
// The list of the day and the call board, a call, a late arrival, the fire list.
void day(Guide& guide);
// The letterhead, the run looked at and saved as a PDF, the record.
void letters(Guide& guide);
// Everybody's standing, a figure down to its sessions, the groups.
void absence(Guide& guide);
void pupils(Guide& guide);
// The summary, a figure down to its sessions, the exports census.csv and census.xlsx.
void census(Guide& guide);
void setup(Guide& guide);

// What was typed and must be in the file at the end.
inline constexpr auto* kOfficer = u"Ruth Okafor";
inline constexpr auto* kWhy = u"Rang at ten past: a fever";

} // namespace rollbook::tour
