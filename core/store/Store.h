// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/CalendarStore.h"
#include "core/store/ConcernStore.h"
#include "core/store/DraftStore.h"
#include "core/store/FamilyStore.h"
#include "core/store/HatchStore.h"
#include "core/store/HeldChangeStore.h"
#include "core/store/Ledger.h"
#include "core/store/LetterStore.h"
#include "core/store/MarkStore.h"
#include "core/store/OpenMode.h"
#include "core/store/PlanStore.h"
#include "core/store/Platform.h"
#include "core/store/ReturnStore.h"
#include "core/store/RollStore.h"
#include "core/store/SchoolStore.h"
#include "core/store/Snapshot.h"
#include "core/store/StaffStore.h"
#include "core/store/StoreErrors.h"
#include "core/store/TakenStore.h"
#include "core/store/WorkStore.h"

#include <functional>
#include <memory>

namespace rollbook {

class FileLock;
class MarksAhead;

// One open .rollbook file and a store for each kind of thing in it.
class Store {
public:
    // Makes a new file with an empty school in it, and holds its lock. Errors: store.exists,
    // store.networkShare, store.readOnlyFolder, store.diskFull, store.cannotWrite.
    static Result<std::unique_ptr<Store>>
    create(const QString& file, const Platform& platform = Platform::thisMachine());
    // An older file is upgraded when opened for writing, after a copy beside it. Errors:
    // store.missing, store.notOurs, store.newer, store.upgradeFailed, store.damaged,
    // store.heldByAnother, store.networkShare, store.readOnlyFolder, store.cannotOpen.
    static Result<std::unique_ptr<Store>>
    open(const QString& file, OpenMode mode, const Platform& platform = Platform::thisMachine());
    // For tests: nothing on disk.
    static Result<std::unique_ptr<Store>> inMemory();
    ~Store();

    const QString& file() const { return m_file; }
    bool isReadOnly() const;
    qint64 bytes() const; // of the file and what is still in its journal

    Result<Transaction> begin();
    // Begins to read the marks of a range at once, beside all other reading; null where another may
    // be writing beside.
    std::unique_ptr<MarksAhead> marksAhead(const DateRange& range) const;
    // Reads until it goes see one moment: for loading beside a writer.
    Result<Snapshot> snapshot() const;
    // One act in one transaction: begins an entry, lets `write` write under it, closes, commits. When
    // `write` fails, or wrote nothing under the entry, everything is as before; the latter gives
    // back no id.
    using Write = std::function<Result<void>(OpenEntry&)>;
    Result<std::optional<EntryId>> act(EntryKind kind, const QString& reason, const Author& by,
                                       const QDateTime& madeAt, const Write& write);

    Ledger& ledger() { return m_ledger; }
    MarkStore& marks() { return m_marks; }
    DraftStore& drafts() { return m_drafts; }
    TakenStore& taken() { return m_taken; }
    CalendarStore& calendar() { return m_calendar; }
    RollStore& roll() { return m_roll; }
    StaffStore& staff() { return m_staff; }
    SchoolStore& school() { return m_school; }
    PlanStore& plans() { return m_plans; }
    ReturnStore& returns() { return m_returns; }
    HeldChangeStore& heldChanges() { return m_heldChanges; }
    WorkStore& work() { return m_work; }
    HatchStore& hatch() { return m_hatch; }
    ConcernStore& concerns() { return m_concerns; }
    LetterStore& letters() { return m_letters; }
    FamilyStore& family() { return m_family; }
    const Ledger& ledger() const { return m_ledger; }
    const MarkStore& marks() const { return m_marks; }
    const DraftStore& drafts() const { return m_drafts; }
    const TakenStore& taken() const { return m_taken; }
    const CalendarStore& calendar() const { return m_calendar; }
    const RollStore& roll() const { return m_roll; }
    const StaffStore& staff() const { return m_staff; }
    const SchoolStore& school() const { return m_school; }
    const PlanStore& plans() const { return m_plans; }
    const ReturnStore& returns() const { return m_returns; }
    const HeldChangeStore& heldChanges() const { return m_heldChanges; }
    const WorkStore& work() const { return m_work; }
    const HatchStore& hatch() const { return m_hatch; }
    const ConcernStore& concerns() const { return m_concerns; }
    const LetterStore& letters() const { return m_letters; }
    const FamilyStore& family() const { return m_family; }

    // For this folder and its tests.
    Database& database() { return *m_database; }
    const Database& database() const { return *m_database; }

private:
    Store(QString file, std::unique_ptr<FileLock> lock, std::unique_ptr<Database> database);

    QString m_file;
    std::unique_ptr<FileLock> m_lock; // null: reading only
    std::unique_ptr<Database> m_database;
    Ledger m_ledger;
    MarkStore m_marks;
    DraftStore m_drafts;
    TakenStore m_taken;
    CalendarStore m_calendar;
    RollStore m_roll;
    StaffStore m_staff;
    SchoolStore m_school;
    PlanStore m_plans;
    ReturnStore m_returns;
    HeldChangeStore m_heldChanges;
    WorkStore m_work;
    HatchStore m_hatch;
    ConcernStore m_concerns;
    LetterStore m_letters;
    FamilyStore m_family;
};

} // namespace rollbook
