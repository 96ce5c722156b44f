// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/census/CensusReturn.h"
#include "core/store/OpenEntry.h"

namespace rollbook {

// Census returns as they were handed over. Only grows.
class ReturnStore {
public:
    explicit ReturnStore(Database& database) : m_database(database) {}

    Result<qint64> add(OpenEntry& entry, const FrozenReturn& frozen); // its id; `id` is ignored
    Result<std::vector<FrozenReturn>> of(SchoolYear year, CensusTerm term) const; // newest first

private:
    Database& m_database;
};

} // namespace rollbook
