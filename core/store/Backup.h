// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Verify.h"

namespace rollbook {

struct Copied {
    QString file;
    qint64 bytes = 0;
    Verification verification;
};

// A compact copy beside which nothing else is needed: written under another name, opened, verified,
// then given its own. Works beside an open writer. An older copy of the same name is replaced only
// then. Errors: store.*; a source or copy that does not verify is store.damaged.
Result<Copied> backUp(const QString& file, const QString& destination);
// The same, but the destination must not exist. Errors: store.exists (file) and those of backUp.
Result<Copied> restore(const QString& source, const QString& destination);

} // namespace rollbook
