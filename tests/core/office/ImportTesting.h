// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Imports.h"
#include "tests/support/OfficeOnDisk.h"

#include <string>

namespace rollbook {

// An import as text, one thing a line:
//     1 created, 2 unchanged
//     problem 3 Date '31/02/2016' exchange.noSuchDate
//     warning 4 Mark 'ZZ' office.unknownCodeKept
// Counts of 0 are left out; "nothing" when all are.
std::string textOf(const ImportReport& report);
std::string textOf(const Result<ImportReport>& report); // or the error

// Brings in a file given as text; how, in the last words.
ImportRequest fileOf(const QString& text, ImportMode mode = ImportMode::Import);
Result<ImportReport> bringInPupils(OfficeOnDisk& disk, const QString& text);
Result<ImportReport> bringInContacts(OfficeOnDisk& disk, const QString& text);
Result<ImportReport> bringInMarks(OfficeOnDisk& disk, const QString& text);

// How many acts the file knows of.
qint64 entryCount(OfficeOnDisk& disk);

} // namespace rollbook
