// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/OpenEntry.h"
#include "core/store/PackedMarks.h"

#include <functional>
#include <span>

namespace rollbook {

// The marks of the school. Only grows: the highest revision of a session counts.
class MarkStore {
public:
    explicit MarkStore(Database& database) : m_database(database) {}

    // A new revision of each session; an empty code says "no mark". Order does not matter, and the
    // same session twice makes two revisions. Long imports may call it in parts.
    Result<void> append(OpenEntry& entry, std::span<const DraftMark> marks);

    // The current mark of every session in the range that ever had one, by pupil, then session;
    // those amended to "no mark" come with an empty code. The mark lives until the next call.
    using EachMark = std::function<void(const Mark&)>;
    Result<void> forEachCurrent(const DateRange& range, const EachMark& each) const;
    // The same as the file packs them, a row a pupil who has any, until `each` answers false.
    using EachRow = std::function<bool(PackedRow)>;
    Result<void> forEachPacked(const DateRange& range, const EachRow& each) const;
    // The current mark; nothing when the session never had one.
    Result<std::optional<Mark>> current(PupilId pupil, const SessionKey& session) const;
    // Notes of current marks in the range, by pupil, then session.
    struct NotedMark {
        PupilId pupil{0};
        SessionKey session;
        MarkNote note;
        bool operator==(const NotedMark&) const = default;
    };
    Result<std::vector<NotedMark>> notes(const DateRange& range) const;
    // Oldest first; empty when it never had a mark.
    Result<std::vector<MarkRevision>> history(PupilId pupil, const SessionKey& session) const;
    // The same of several pupils in one session, in one read: by pupil, then revision.
    Result<std::vector<MarkRevision>> histories(std::span<const PupilId> pupils,
                                                const SessionKey& session) const;
    // The sessions of the pupil that one act marked, in order.
    Result<std::vector<SessionKey>> markedUnder(EntryId entry, PupilId pupil) const;
    // Sessions of these pupils that got a further revision on or after the day.
    Result<std::vector<std::pair<PupilId, SessionKey>>>
    amendedSince(std::span<const PupilId> pupils, QDate day) const;
    // Every revision after the first in the range, with its original: for the printed register.
    Result<std::vector<MarkRevision>> amendments(const DateRange& range) const;
    Result<qint64> count() const; // rows: every revision

private:
    Database& m_database;
};

} // namespace rollbook
