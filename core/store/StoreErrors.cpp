// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/StoreErrors.h"

namespace rollbook {

bool isFileError(const Error& error) {
    return error.code.name().starts_with("store.");
}

} // namespace rollbook
