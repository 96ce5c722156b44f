// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/KeepFile.h"

#include "core/store/Store.h"

namespace rollbook {

Result<Verification> verifyFile(const QString& file, const VerifyProgress& progress) {
    const auto store = Store::open(file, OpenMode::ReadOnly);
    if (!store)
        return store.error();
    return verify(**store, progress);
}

} // namespace rollbook
