// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/OpenEntry.h"

namespace rollbook {

// When and by whom each class's register was taken. Only grows.
class TakenStore {
public:
    explicit TakenStore(Database& database) : m_database(database) {}

    // `taken.entry` is ignored: it is this one.
    Result<void> add(OpenEntry& entry, const TakenRegister& taken);
    Result<std::vector<TakenRegister>> in(const DateRange& range) const; // in the order taken

private:
    Database& m_database;
};

} // namespace rollbook
