// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace rollbook {

// Both change a copy of a school's file behind the ledger's back: such a file is for measuring, and
// no longer verifies.

// The file is then as small as if those marks had never been there.
void removeMarksBefore(const QString& file, QDate first);
// This year's dates and marks again, for each of the years before it.
void addPastYears(const QString& file, QDate firstOfThisYear, int years);

} // namespace rollbook
