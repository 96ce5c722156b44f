// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/absence/AbsenceLine.h"

namespace rollbook {

// For whom a copy of the list is made (rules.md 36).
enum class ListProfile { Office, ClassTeacher, Council };
struct ListReader {
    ListProfile profile = ListProfile::Office;
    QString className = {};           // of ClassTeacher: whose class
    std::vector<PupilId> chosen = {}; // of Council: who stands on it; empty: all that are shown
    bool operator==(const ListReader&) const = default;
};
QString forWhom(const ListReader& reader); // at the head and foot of the copy

// A class teacher is told how much of school their pupils missed; never why, by whose decision, what
// the office did or will do, nor whom it takes extra care of. The council looks at attendance with the
// school: it is told the UPN and how much was authorised, of what the office did its own lists alone.
bool mayStand(int column, ListProfile profile); // of AbsenceModel::Column
// A list of those nobody has acted on, or without a plan, says what the office did.
bool mayNarrow(AbsenceShown shown, ListProfile profile);

} // namespace rollbook
