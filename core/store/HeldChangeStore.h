// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/OpenEntry.h"

namespace rollbook {

// A change an import may not make by itself: it waits for a person (rules.md 28).
struct HeldChange {
    qint64 id = 0;
    QString subject; // "pupil", "contact", "link"
    qint64 subjectId = 0;
    QString field;   // "address", "missingFromFile"...
    QString before;
    QString after;
    EntryId entry{0}; // the import that brought it
    bool operator==(const HeldChange&) const = default;
};

// About the same thing of the same one, whoever brought it.
bool isSameChange(const HeldChange& a, const HeldChange& b);

class HeldChangeStore {
public:
    explicit HeldChangeStore(Database& database) : m_database(database) {}

    Result<std::vector<HeldChange>> waiting() const; // by id
    Result<std::vector<HeldChange>> refused() const; // by id
    // False: the same change waits already or was refused; nothing is written.
    Result<bool> hold(OpenEntry& entry, const HeldChange& change); // `id` and `entry` are ignored
    enum class Decision { Accepted, Refused };
    // Settles it; carrying it out is the caller's. Errors: store.noSuchRow.
    Result<void> decide(OpenEntry& entry, qint64 id, Decision decision);

private:
    Database& m_database;
};

} // namespace rollbook
