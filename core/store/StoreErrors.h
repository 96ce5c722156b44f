// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

// What a file can refuse. ui/words holds the sentences. Every detail has `file` unless said.
namespace rollbook::errors {

inline constexpr ErrorCode kFileMissing{"store.missing"};          // file
inline constexpr ErrorCode kFileTaken{"store.exists"};             // file
inline constexpr ErrorCode kNotOurs{"store.notOurs"};              // file
inline constexpr ErrorCode kFileNewer{"store.newer"};              // file, version, known
inline constexpr ErrorCode kFileNewerReadable{"store.newerReadable"}; // file, version, known; opens for reading
inline constexpr ErrorCode kFileOlder{"store.older"}; // file, version, known; asked for reading, needs an upgrade
inline constexpr ErrorCode kUpgradeFailed{"store.upgradeFailed"};  // file, version, reason, copy
inline constexpr ErrorCode kDamaged{"store.damaged"};              // file, detail
inline constexpr ErrorCode kHeldByAnother{"store.heldByAnother"};  // file, host, process
inline constexpr ErrorCode kNetworkShare{"store.networkShare"};    // file, kind
inline constexpr ErrorCode kReadOnlyFolder{"store.readOnlyFolder"}; // file, folder
inline constexpr ErrorCode kDiskFull{"store.diskFull"};            // file
inline constexpr ErrorCode kCannotOpen{"store.cannotOpen"};        // file, reason
inline constexpr ErrorCode kCannotWriteFile{"store.cannotWrite"};  // file, reason
inline constexpr ErrorCode kBusy{"store.busy"};                    // file
// Opened for reading only, or the schema is newer and may only be read.
inline constexpr ErrorCode kOpenedReadOnly{"store.readOnly"};      // file
// The rest is a fault of ours or of the machine; `sql` names the statement.
inline constexpr ErrorCode kStatementFailed{"store.statementFailed"}; // file, reason, sql
inline constexpr ErrorCode kCommitFailed{"store.commitFailed"};       // file, reason
inline constexpr ErrorCode kNoSuchRow{"store.noSuchRow"};             // file, table, id
inline constexpr ErrorCode kUnreadable{"store.unreadable"};           // table, id, column: a value no type knows

} // namespace rollbook::errors

namespace rollbook {

// Whether the file itself cannot be used, or not as asked: the command line's exit 3.
bool isFileError(const Error& error);

} // namespace rollbook
