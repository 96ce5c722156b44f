// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

namespace rollbook {

class Database;

// While it lives, several reads see the file as at one moment, whatever another Rollbook commits
// beside. Short: it holds up checkpoints.
class Snapshot {
public:
    // Inside a transaction it takes nothing and holds nothing.
    static Result<Snapshot> take(const Database& database);
    Snapshot(Snapshot&& other) noexcept;
    Snapshot& operator=(Snapshot&&) = delete;
    Snapshot(const Snapshot&) = delete;
    ~Snapshot();

private:
    explicit Snapshot(const Database* database) : m_database(database) {}
    const Database* m_database; // null: nothing to give back
};

} // namespace rollbook
