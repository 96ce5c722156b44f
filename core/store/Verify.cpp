// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Verify.h"

#include "core/store/CurrentState.h"
#include "core/store/LedgerChain.h"
#include "core/store/LedgerTables.h"
#include "core/store/Record.h"
#include "core/store/Sha256.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr qint64 kProgressStep = 20'000;

// What is recorded of a list emptied, or a year without terms: nothing stands for it any more.
const QByteArray kNothing("{}");

struct Fault {
    std::optional<EntryId> entry;
    Error error;
};

Fault faultAt(ErrorCode code, const LedgerEntry& entry) {
    return {entry.id(),
            {code,
             {{u"entry"_s, entry.link.id},
              {u"kind"_s, entry.link.kind},
              {u"madeAt"_s, entry.link.madeAt},
              {u"by"_s, entry.link.madeBy}}}};
}

// A running digest for each entry, fed in one pass over the tables.
class RowDigests {
public:
    explicit RowDigests(qint64 entries) : m_digests(size_t(entries)) {}

    void add(qint64 entry, const QString& table, const QString& line) {
        if (entry < 1 || entry > qint64(m_digests.size())) {
            addAstray(entry, table, line);
            return;
        }
        m_digests[size_t(entry - 1)].add(line.toUtf8() + '\n');
    }
    QByteArray finish(EntryId entry) { return m_digests[size_t(entry.value() - 1)].finish(); }
    const std::optional<Fault>& astray() const { return m_astray; }

private:
    void addAstray(qint64 entry, const QString& table, const QString& line) {
        if (m_astray)
            return;
        m_astray = Fault{EntryId(entry), {errors::kRowAstray,
                                          {{u"entry"_s, entry},
                                           {u"table"_s, table},
                                           {u"row"_s, line}}}};
    }

    std::vector<Sha256> m_digests; // of entry 1, 2...
    std::optional<Fault> m_astray; // the first row that names no entry
};

class Verifier {
public:
    Verifier(const Store& store, const VerifyProgress& progress)
        : m_store(store)
        , m_progress(progress) {}

    Result<Verification> run() {
        const auto fault = firstFault();
        if (!fault && fault.error().code != errors::kDamaged)
            return fault.error();
        const auto page = damagedPage();
        if (!page)
            return page.error();
        if (fault && *fault) // names an entry, which a page cannot
            note(**fault);
        else if (*page)
            note(**page);
        else if (!fault)
            note({std::nullopt, {errors::kPageDamaged, fault.error().detail}});
        return m_found;
    }

private:
    void note(const Fault& fault) {
        m_found.firstBadEntry = fault.entry;
        m_found.fault = fault.error;
    }

    Result<void> count() {
        const auto entries = m_store.ledger().entryCount();
        if (!entries)
            return entries.error();
        const auto marks = m_store.marks().count();
        if (!marks)
            return marks.error();
        const auto head = m_store.ledger().headDigest();
        if (!head)
            return head.error();
        m_found.entries = *entries;
        m_found.marks = *marks;
        m_found.headDigest = *head;
        return {};
    }

    // What SQLite itself finds wrong with the pages of the file.
    Result<std::optional<Fault>> damagedPage() const {
        const auto lines =
            readAll(m_store.database().prepare("PRAGMA integrity_check(1)"),
                    [](const Statement& row) { return row.text(0); });
        if (!lines && lines.error().code != errors::kDamaged)
            return lines.error();
        if (lines && lines->size() == 1 && lines->front() == u"ok")
            return std::optional<Fault>();
        const QString detail = lines && !lines->empty()
                                   ? lines->front()
                                   : u"database disk image is malformed"_s;
        return std::optional(Fault{{}, {errors::kPageDamaged, {{u"detail"_s, detail}}}});
    }

    Result<std::optional<Fault>> firstFault() {
        if (const auto counted = count(); !counted)
            return counted.error();
        RowDigests digests(m_found.entries);
        for (const LedgerTableColumns& table : ledgerTables())
            if (const auto read = readRows(table, digests); !read)
                return read.error();
        const auto fault = followChain(digests);
        if (!fault || *fault)
            return fault;
        return digests.astray() ? digests.astray() : changedState();
    }

    Result<void> readRows(const LedgerTableColumns& table, RowDigests& digests) {
        auto statement = m_store.database().prepare(canonicalRows(table));
        if (!statement)
            return statement.error();
        const QString name = QString::fromLatin1(table.name);
        for (qint64 done = 0;; ++done) {
            const auto isRow = statement->step();
            if (!isRow)
                return isRow.error();
            if (!*isRow)
                return {};
            digests.add(statement->integer(0), name, statement->text(1));
            if (m_progress && done % kProgressStep == 0 && !m_progress(done, m_found.marks))
                return Error{errors::kVerifyStopped};
        }
    }

    Result<std::optional<Fault>> followChain(RowDigests& digests) const {
        const auto entries = m_store.ledger().entries();
        if (!entries)
            return entries.error();
        QByteArray before;
        qint64 expected = 1;
        for (const LedgerEntry& entry : *entries) {
            if (const auto fault = faultOf(entry, expected++, before, digests))
                return fault;
            before = entry.chainDigest;
        }
        return std::optional<Fault>();
    }

    static std::optional<Fault> faultOf(const LedgerEntry& entry, qint64 expected,
                                        const QByteArray& before, RowDigests& digests) {
        if (entry.link.id != expected)
            return Fault{EntryId(expected), {errors::kEntryMissing, {{u"entry"_s, expected}}}};
        if (chainDigest(before, entry.link) != entry.chainDigest)
            return faultAt(errors::kEntryChanged, entry);
        if (digests.finish(entry.id()) != entry.link.rowsDigest)
            return faultAt(errors::kRowsChanged, entry);
        return std::nullopt;
    }

    // Whether roll, calendar and settings stand as they were last recorded.
    Result<std::optional<Fault>> changedState() const {
        const auto recorded = latestRecords(m_store.database());
        if (!recorded)
            return recorded.error();
        auto current = currentState(m_store);
        if (!current)
            return current.error();
        for (const Recorded& row : *recorded) {
            const QByteArray now = current->take({row.subject, row.subjectId});
            if ((now.isEmpty() ? kNothing : now) != row.body)
                return std::optional(stateFault(row.entry, row.subject, row.subjectId));
        }
        if (current->isEmpty())
            return std::optional<Fault>();
        const auto& [subject, id] = current->firstKey();
        return std::optional(stateFault(std::nullopt, subject, id));
    }

    static Fault stateFault(std::optional<EntryId> entry, const QString& subject, qint64 id) {
        return {entry,
                {errors::kStateChanged,
                 {{u"entry"_s, entry ? entry->value() : 0},
                  {u"subject"_s, subject},
                  {u"id"_s, id}}}};
    }

    const Store& m_store;
    const VerifyProgress& m_progress;
    Verification m_found;
};

} // namespace

Result<Verification> verify(const Store& store, const VerifyProgress& progress) {
    const auto snapshot = store.snapshot();
    if (!snapshot)
        return snapshot.error();
    return Verifier(store, progress).run();
}

} // namespace rollbook
