// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Backup.h"
#include "core/store/Verify.h"

namespace rollbook {

// Opens the file for reading, beside an open window too, and follows the whole chain again.
// Errors: those of store. backUp and restore are those of core/store/Backup.h.
Result<Verification> verifyFile(const QString& file, const VerifyProgress& progress = {});

} // namespace rollbook
