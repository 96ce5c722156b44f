// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/letters/IssuedLetter.h"
#include "core/letters/Letterhead.h"
#include "core/store/OpenEntry.h"

namespace rollbook {

// Letters: the school's own words, the page around them, those issued and what became of them, and
// the pupils about whom none goes out. Only grows; who and when are the entry's.
class LetterStore {
public:
    explicit LetterStore(Database& database) : m_database(database) {}

    // Issued, with what became of them, on or after the day, in the order they went out; and every
    // hold that stands.
    Result<LetterBox> since(QDate day) const;
    Result<qint64> add(OpenEntry& entry, const IssuedLetter& letter); // its id; `id` is ignored
    Result<qint64> add(OpenEntry& entry, const LetterEvent& event);
    Result<qint64> add(OpenEntry& entry, const LettersHold& hold);
    Result<void> release(OpenEntry& entry, qint64 hold, const QString& words);

    // The school's own letters, each as it was last kept, in the order they were first.
    Result<std::vector<QByteArray>> ownLetters() const;
    Result<void> keep(OpenEntry& entry, const QString& letter, const QByteArray& text);

    Result<Letterhead> letterhead() const;          // as it stands; `id` 0: none was set
    Result<Letterhead> letterhead(qint64 id) const; // one that a letter went out with
    Result<qint64> set(OpenEntry& entry, const Letterhead& letterhead);

private:
    Result<Letterhead> firstOf(const QString& which) const;

    Database& m_database;
};

} // namespace rollbook
