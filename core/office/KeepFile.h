// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"

namespace rollbook {

struct VerifyReport {
    bool isOk = true;
    qint64 entries = 0;
    qint64 marks = 0;
    std::optional<EntryId> firstBadEntry;
    std::optional<Error> fault; // what is wrong there, with its place
    QString headDigest;
};
// Reads every entry and mark again and follows the chain. Beside an open window too.
Result<VerifyReport> verifyFile(const QString& file, const Progress& progress = {});

struct BackupReport {
    QString file;
    qint64 bytes = 0;
    bool isVerified = false;
};
// A copy that has been opened and verified before it gets its name. Errors: those of store.
Result<BackupReport> backUp(const QString& file, const QString& destination);
// The destination must not exist. Errors: office.fileExists (file) and those of store.
Result<BackupReport> restore(const QString& source, const QString& destination);

} // namespace rollbook
