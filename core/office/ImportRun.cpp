// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/ImportRun.h"

#include "core/office/OfficeErrors.h"

namespace rollbook {

Result<void> ImportRun::carryOut(Office& office, const Author& by) const {
    if (office.isReadOnly())
        return Error{errors::kReadOnly};
    const auto entry = office.store().act(kind, reason, by, office.clock().now(), write);
    if (!entry)
        return entry.error();
    if (!*entry)
        return {};
    if (const auto refreshed = refresh(); !refreshed)
        return refreshed;
    Q_EMIT office.notifier().changed({.parts = part, .pupils = {}, .sessions = {}});
    return {};
}

} // namespace rollbook
