// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/Movement.h"
#include "core/store/OpenEntry.h"

namespace rollbook {

// The late book and the movements. Only grows: what is taken back stays, and says so.
class HatchStore {
public:
    explicit HatchStore(Database& database) : m_database(database) {}

    // What was entered on or after the day, each by the moment it was.
    Result<HatchBook> since(QDate day) const;
    // Its id. The mark must have been appended under the same entry; of the arrival are kept `at`,
    // `reason`, `accompaniedBy` and `evidence`, the rest is the mark's.
    Result<qint64> add(OpenEntry& entry, const LateArrival& arrival);
    Result<void> takeBackArrival(OpenEntry& entry, qint64 arrival);
    Result<qint64> add(OpenEntry& entry, const Movement& movement); // its id; `id` is ignored
    Result<void> takeBackMovement(OpenEntry& entry, qint64 movement);

private:
    Database& m_database;
};

} // namespace rollbook
