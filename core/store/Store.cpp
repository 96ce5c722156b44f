// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Store.h"

#include "core/store/Database.h"
#include "core/store/FileLock.h"
#include "core/store/MarksAhead.h"
#include "core/store/StoreFile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rollbook {

Store::Store(QString file, std::unique_ptr<FileLock> lock, std::unique_ptr<Database> database)
    : m_file(std::move(file))
    , m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_ledger(*m_database)
    , m_marks(*m_database)
    , m_drafts(*m_database)
    , m_taken(*m_database)
    , m_calendar(*m_database)
    , m_roll(*m_database)
    , m_staff(*m_database)
    , m_school(*m_database)
    , m_plans(*m_database)
    , m_returns(*m_database)
    , m_heldChanges(*m_database)
    , m_work(*m_database)
    , m_hatch(*m_database)
    , m_concerns(*m_database)
    , m_letters(*m_database)
    , m_family(*m_database) {}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString& file, const Platform& platform) {
    const StoreFile storeFile(file, platform);
    if (const auto can = storeFile.canWrite(); !can)
        return can.error();
    auto lock = FileLock::take(file);
    if (!lock)
        return lock.error();
    if (const auto made = storeFile.create(); !made)
        return made.error();
    auto database = storeFile.openForWriting();
    if (!database)
        return database.error();
    return std::unique_ptr<Store>(new Store(file, *std::move(lock), *std::move(database)));
}

Result<std::unique_ptr<Store>> Store::open(const QString& file, OpenMode mode,
                                           const Platform& platform) {
    const StoreFile storeFile(file, platform);
    if (!QFileInfo::exists(file))
        return Error{errors::kFileMissing, {{u"file"_s, file}}};
    std::unique_ptr<FileLock> lock;
    if (mode == OpenMode::ReadWrite) {
        if (const auto can = storeFile.canWrite(); !can)
            return can.error();
        auto taken = FileLock::take(file);
        if (!taken)
            return taken.error();
        lock = *std::move(taken);
    }
    auto database = lock ? storeFile.openForWriting() : storeFile.openForReading();
    if (!database)
        return database.error();
    return std::unique_ptr<Store>(new Store(file, std::move(lock), *std::move(database)));
}

Result<std::unique_ptr<Store>> Store::inMemory() {
    auto database = Database::inMemory();
    if (!database)
        return database.error();
    if (const auto made = Schema::shipped().upgrade(**database); !made)
        return made.error();
    return std::unique_ptr<Store>(new Store(u":memory:"_s, nullptr, *std::move(database)));
}

bool Store::isReadOnly() const {
    return m_database->isReadOnly();
}

qint64 Store::bytes() const {
    return QFileInfo(m_file).size() + QFileInfo(m_file + u"-wal"_s).size();
}

Result<Transaction> Store::begin() {
    return Transaction::begin(*m_database);
}

std::unique_ptr<MarksAhead> Store::marksAhead(const DateRange& range) const {
    return m_lock ? std::make_unique<MarksAhead>(m_file, range) : nullptr;
}

Result<Snapshot> Store::snapshot() const {
    return Snapshot::take(*m_database);
}

Result<std::optional<EntryId>> Store::act(EntryKind kind, const QString& reason, const Author& by,
                                          const QDateTime& madeAt, const Write& write) {
    auto transaction = begin();
    if (!transaction)
        return transaction.error();
    auto entry = m_ledger.begin(*transaction, kind, reason, by, madeAt);
    if (!entry)
        return entry.error();
    if (const auto written = write(*entry); !written)
        return written.error();
    if (entry->isEmpty())
        return std::optional<EntryId>();
    if (const auto closed = m_ledger.close(*entry); !closed)
        return closed.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return std::optional(entry->id());
}

} // namespace rollbook
