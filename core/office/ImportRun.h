// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"
#include "core/store/Store.h"

namespace rollbook {

// The end of every import: one act, then the school in memory and one event. Nothing of it when
// `write` wrote nothing. Errors: office.readOnly and those of store.
struct ImportRun {
    EntryKind kind;
    QString reason;
    ChangedPart part;
    Store::Write write;
    std::function<Result<void>()> refresh; // the school in memory, after the commit

    Result<void> carryOut(Office& office, const Author& by) const;
};

} // namespace rollbook
