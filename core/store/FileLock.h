// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QLockFile>

#include <memory>

namespace rollbook {

// One writer a file: `NAME.rollbook.lock` beside it names host and process. The lock of a process that
// is no more on this machine is stale and taken over; another machine's never is.
class FileLock {
public:
    // Errors: store.heldByAnother (file, host, process), store.readOnlyFolder (file, folder).
    static Result<std::unique_ptr<FileLock>> take(const QString& file);

private:
    explicit FileLock(const QString& file);

    QLockFile m_lock;
};

} // namespace rollbook
