// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/MarkStore.h"

#include "core/store/Database.h"
#include "core/store/LedgerTables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

// VALUES of a mark. The session is bound twice: Qt rewrites `?` as names and knows no `?1`.
constexpr auto kNextRevision = R"(?, ?, ?,
    (SELECT coalesce(max(revision), 0) + 1 FROM mark WHERE pupil = ? AND date = ? AND half = ?),
    ?, ?, ?)";

// One row a pupil, packed (PackedMarks.h): reading three columns of 760,000 rows through QVariant
// would take longer than all the rest of opening a file. Scanned along the primary key, so that other
// years cost nothing. A session is the separator before its code, a bare number, for a `||` or a
// char() a row doubles the time; the first is a column of its own. As a BLOB, or Qt would have it in
// UTF-16 first.
constexpr auto kPacked = R"(
    SELECT pupil.id,
        (SELECT date * 2 + half FROM mark
         WHERE mark.pupil = pupil.id AND date BETWEEN ? AND ? ORDER BY date, half LIMIT 1),
        (SELECT CAST(group_concat(CASE WHEN minutes_late IS NULL THEN coalesce(code, '')
                                       ELSE coalesce(code, '') || char(30) || minutes_late END,
                                  date * -2 - half) AS BLOB)
         FROM mark WHERE mark.pupil = pupil.id AND date BETWEEN ? AND ?)
    FROM pupil ORDER BY pupil.id)";

constexpr auto kCurrent = R"(
    SELECT code, minutes_late FROM mark WHERE pupil = ? AND date = ? AND half = ?
    ORDER BY revision DESC LIMIT 1)";

constexpr auto kNotes = R"(
    SELECT pupil, date, half, comment, nature, review_date FROM mark_note AS n
    WHERE date BETWEEN ? AND ? AND revision = (
        SELECT max(revision) FROM mark
        WHERE mark.pupil = n.pupil AND mark.date = n.date AND mark.half = n.half)
    ORDER BY pupil, date, half)";

constexpr auto kCount = "SELECT count(*) FROM mark";

MarkStore::NotedMark readNote(const Statement& row) {
    return {row.id<PupilId>(0), row.session(1), {row.text(3), row.text(4), row.date(5)}};
}

// As typed, but for what parts the packed read, which nobody types.
SqlValue codeValue(const QString& code) {
    if (code.isEmpty())
        return nullptr;
    return PackedMarks::canHold(code) ? code : PackedMarks::held(code);
}

// Along the primary key: pages fill up and the digest need not be sorted.
std::vector<const DraftMark*> inKeyOrder(std::span<const DraftMark> marks) {
    std::vector<const DraftMark*> ordered;
    ordered.reserve(marks.size());
    for (const DraftMark& mark : marks)
        ordered.push_back(&mark);
    std::ranges::stable_sort(ordered, {}, [](const DraftMark* mark) {
        return std::tuple(mark->mark.pupil, mark->mark.session);
    });
    return ordered;
}

Result<void> writeNote(OpenEntry& entry, const RowsDigest::Key& key, const MarkNote& note) {
    return appendRow(entry, LedgerTable::MarkNote,
                                   {key[0], key[1], key[2], key[3], note.comment, note.nature,
                                    note.reviewDate});
}

// Writes marks under one entry: runs of them together, for a statement costs more than a row.
class MarkWriter {
public:
    explicit MarkWriter(OpenEntry& entry) : m_entry(entry) {}

    Result<void> write(std::span<const DraftMark* const> ordered) {
        while (!ordered.empty()) {
            const std::size_t run = plainRun(ordered);
            const auto written = run == kTogether ? writeTogether(ordered.first(run))
                                                  : writeOne(*ordered.front());
            if (!written)
                return written;
            ordered = ordered.subspan(run == kTogether ? run : 1);
        }
        return {};
    }

private:
    static constexpr std::size_t kTogether = 64;

    // How many at the front, kTogether at most, have no note and a session each: a revision is
    // numbered before the statement's own rows are there.
    static std::size_t plainRun(std::span<const DraftMark* const> ordered) {
        std::size_t run = 0;
        const auto isAgain = [&](std::size_t place) {
            return place > 0 && ordered[place]->mark.pupil == ordered[place - 1]->mark.pupil &&
                   ordered[place]->mark.session == ordered[place - 1]->mark.session;
        };
        while (run < std::min(kTogether, ordered.size()) && ordered[run]->note.isEmpty() &&
               !isAgain(run))
            ++run;
        return run;
    }

    Result<void> writeTogether(std::span<const DraftMark* const> run) {
        if (!m_many) {
            auto made = RowWriter::of(m_entry, LedgerTable::Mark,
                                      QString::fromLatin1(kNextRevision), int(kTogether));
            if (!made)
                return made.error();
            m_many.emplace(*std::move(made));
        }
        std::vector<SqlValue> values;
        values.reserve(9 * run.size());
        for (const DraftMark* draft : run) {
            addValues(values, draft->mark);
            values.emplace_back(m_entry.id());
        }
        return m_many->addTogether(values);
    }

    Result<void> writeOne(const DraftMark& draft) {
        if (!m_one) {
            auto made = RowWriter::of(m_entry, LedgerTable::Mark,
                                      QString::fromLatin1(kNextRevision));
            if (!made)
                return made.error();
            m_one.emplace(*std::move(made));
        }
        std::vector<SqlValue> values;
        addValues(values, draft.mark);
        const auto key = m_one->add(values);
        if (!key)
            return key.error();
        return draft.note.isEmpty() ? Result<void>() : writeNote(m_entry, *key, draft.note);
    }

    static void addValues(std::vector<SqlValue>& values, const Mark& mark) {
        for (int times = 0; times < 2; ++times) { // as kNextRevision binds them
            values.emplace_back(mark.pupil);
            values.emplace_back(mark.session.date);
            values.emplace_back(mark.session.half);
        }
        values.push_back(codeValue(mark.code));
        values.emplace_back(mark.minutesLate);
    }

    OpenEntry& m_entry;
    std::optional<RowWriter> m_one;
    std::optional<RowWriter> m_many;
};

} // namespace

Result<void> MarkStore::append(OpenEntry& entry, std::span<const DraftMark> marks) {
    return MarkWriter(entry).write(inKeyOrder(marks));
}

Result<void> MarkStore::forEachCurrent(const DateRange& range, const EachMark& each) const {
    PackedMarks packed;
    return forEachPacked(range, [&](const PackedRow& row) {
        packed.forEach(row, each);
        return true;
    });
}

Result<void> MarkStore::forEachPacked(const DateRange& range, const EachRow& each) const {
    Result<Statement> statement =
        m_database.prepare(kPacked, {range.from, range.to, range.from, range.to});
    if (!statement)
        return statement.error();
    for (;;) {
        const Result<bool> isRow = statement->step();
        if (!isRow)
            return isRow.error();
        if (!*isRow)
            return {};
        if (!statement->isNull(1) &&
            !each({statement->id<PupilId>(0), statement->number(1), statement->blob(2)}))
            return {};
    }
}

Result<std::optional<Mark>> MarkStore::current(PupilId pupil, const SessionKey& session) const {
    const auto found = readAll(m_database.prepare(kCurrent, {pupil, session.date, session.half}),
                               [&](const Statement& row) {
                                   return Mark{pupil, session, row.text(0), row.optionalNumber(1)};
                               });
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::vector<MarkStore::NotedMark>> MarkStore::notes(const DateRange& range) const {
    return readAll(m_database.prepare(kNotes, {range.from, range.to}), readNote);
}

Result<qint64> MarkStore::count() const {
    return m_database.integer(QString::fromLatin1(kCount));
}

} // namespace rollbook
