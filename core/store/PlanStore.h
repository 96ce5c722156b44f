// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/OpenEntry.h"

namespace rollbook {

// Planned absences and their release. Only grows.
class PlanStore {
public:
    explicit PlanStore(Database& database) : m_database(database) {}

    // By id; a released one ends the day before its release, and is left out when nothing remains.
    Result<std::vector<PlannedAbsence>> planned() const;
    Result<qint64> add(OpenEntry& entry, const PlannedAbsence& absence); // its id; `id` is ignored
    // Ids of those made by one act.
    Result<std::vector<qint64>> madeUnder(EntryId entry) const;
    // Ids of those made when the movement was taken back.
    Result<std::vector<qint64>> madeTakingBack(qint64 movement) const;
    // What one act released, as it was planned.
    Result<std::vector<PlannedAbsence>> releasedUnder(EntryId entry) const;
    // From that day on it no longer holds. Errors: store.noSuchRow.
    Result<void> release(OpenEntry& entry, qint64 id, QDate from);

private:
    Database& m_database;
};

} // namespace rollbook
