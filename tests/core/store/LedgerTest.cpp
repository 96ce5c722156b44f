// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Ledger.h"

#include "core/store/LedgerTables.h"

#include "StoreFixture.h"

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class LedgerTest : public StoreFixture {
protected:
    void SetUp() override { createInMemory(); }
};

QByteArray rowsDigestOf(Store& store, EntryId id) {
    return (*store.ledger().entries())[size_t(id.value() - 1)].link.rowsDigest;
}

} // namespace

TEST_F(LedgerTest, TheHeadMovesWithEveryEntry) {
    const QString before = *store->ledger().headDigest();
    append({mark(ann, session(20), "/")});
    const QString after = *store->ledger().headDigest();
    EXPECT_EQ(after.size(), 64);
    EXPECT_NE(after, before);
}

TEST_F(LedgerTest, AnActThatWritesNothingLeavesNoEntry) {
    const auto before = *store->ledger().entryCount();
    const auto entry = store->act(EntryKind::SettingsChanged, u"none"_s, officer(), at(9, 0),
                                  [](OpenEntry&) { return Result<void>(); });
    ASSERT_TRUE(entry);
    EXPECT_FALSE(entry->has_value());
    EXPECT_EQ(*store->ledger().entryCount(), before);
}

TEST_F(LedgerTest, AnActThatFailsLeavesNothing) {
    const auto before = *store->ledger().entryCount();
    const auto entry = store->act(
        EntryKind::RegisterTaken, u""_s, officer(), at(9, 0), [&](OpenEntry& open) -> Result<void> {
            const std::vector marks{mark(ann, session(20), "/")};
            EXPECT_TRUE(store->marks().append(open, marks));
            return Error{errors::kNoSuchRow};
        });
    ASSERT_FALSE(entry);
    EXPECT_EQ(*store->marks().count(), 0);
    EXPECT_EQ(*store->ledger().entryCount(), before);
}

TEST_F(LedgerTest, RowsDigestDoesNotDependOnTheOrderOfWriting) {
    const std::vector marks{mark(ann, session(19), "/"), mark(ann, session(20), "I"),
                            mark(bob, session(19), "M")};
    const EntryId together = append(marks);
    createInMemory();
    const EntryId apart = act([&](OpenEntry& entry) -> Result<void> {
        for (const size_t i : {2u, 0u, 1u})
            if (const auto done = store->marks().append(entry, {&marks[i], 1}); !done)
                return done;
        return {};
    });
    const QByteArray digest = rowsDigestOf(*store, apart);
    createInMemory();
    EXPECT_EQ(rowsDigestOf(*store, append(marks)), digest);
    EXPECT_EQ(together, apart);
}

// printf "mark|1|2461365|0|1|'I'|NULL\\n" | sha256sum
TEST_F(LedgerTest, TheCanonicalFormIsTheDocumentedOne) {
    const EntryId entry = append({mark(ann, {QDate(2026, 11, 20), Half::AM}, "I")});
    EXPECT_EQ(rowsDigestOf(*store, entry).toHex(),
              "9dba973ce8fba9352164aa6fe36c5da9fb74df1be9eed5b2b14f3a667b36e2e8");
}

TEST_F(LedgerTest, NothingInTheLedgerCanBeChangedOrTakenAway) {
    DraftMark noted = mark(ann, session(20), "K");
    noted.note.nature = u"college"_s;
    append({noted});
    const Database& database = store->database();
    for (const char* table : {"mark", "mark_note", "entry", "record"}) {
        const QString name = QString::fromLatin1(table);
        EXPECT_FALSE(database.run(u"DELETE FROM "_s + name)) << table;
        const QString column = name == u"entry" ? u"reason"_s : u"entry"_s;
        EXPECT_FALSE(database.run(u"UPDATE %1 SET %2 = %2"_s.arg(name, column))) << table;
    }
    EXPECT_FALSE(database.run(u"INSERT OR REPLACE INTO mark SELECT * FROM mark"_s));
    EXPECT_EQ(*store->marks().count(), 1);
}

TEST_F(LedgerTest, EveryLedgerTableRefusesBoth) {
    const auto triggers = *store->database().integer(
        u"SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%only grows%'"_s);
    EXPECT_EQ(triggers, 2 * std::ssize(ledgerTables()) + 2); // and both of `entry`
}

TEST_F(LedgerTest, ATransactionWithAnOpenEntryDoesNotCommit) {
    auto transaction = *store->begin();
    auto entry = store->ledger().begin(transaction, EntryKind::MarkAmended, u""_s, officer(),
                                       at(9, 0));
    const std::vector marks{mark(ann, session(20), "/")};
    ASSERT_TRUE(store->marks().append(*entry, marks));
    EXPECT_FALSE(transaction.commit());
    EXPECT_EQ(*store->marks().count(), 0);
}
