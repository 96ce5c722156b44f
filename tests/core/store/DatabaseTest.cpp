// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Database.h"

#include "core/store/StoreErrors.h"
#include "core/store/Transaction.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class DatabaseTest : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(database->run(u"CREATE TABLE t(a TEXT, b INTEGER)"_s)); }

    qint64 count() const { return *database->integer(u"SELECT count(*) FROM t"_s); }

    QTemporaryDir folder;
    std::unique_ptr<Database> database =
        *Database::open(folder.filePath(u"t.db"_s), Database::Access::ReadWrite);
};

} // namespace

// The traps of Qt Sql that the wrapper is there for, one test each.

TEST_F(DatabaseTest, RefusesASecondStatement) {
    const auto done = database->run(u"INSERT INTO t VALUES ('x', 1); DELETE FROM t"_s);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().detail[u"reason"_s], u"second statement"_s);
    EXPECT_EQ(count(), 0);
}

TEST_F(DatabaseTest, RefusesAnEmptyStatement) {
    EXPECT_FALSE(database->run(u" -- nothing\n"_s));
}

TEST_F(DatabaseTest, RefusesAMisspeltPlaceholder) {
    auto statement = database->prepare("INSERT INTO t VALUES (:name, :number)");
    const auto done = statement->bind("name", u"x"_s).bind("nummer", 1).run();
    ASSERT_FALSE(done);
    EXPECT_EQ(count(), 0);
}

TEST_F(DatabaseTest, RefusesAPlaceholderLeftOut) {
    auto statement = database->prepare("INSERT INTO t VALUES (:name, :number)");
    EXPECT_FALSE(statement->bind("name", u"x"_s).run());
    EXPECT_EQ(count(), 0);
}

TEST_F(DatabaseTest, RefusesTooFewPositions) {
    EXPECT_FALSE(database->run("INSERT INTO t VALUES (?, ?)", {u"x"_s}));
}

TEST_F(DatabaseTest, RefusesANumberedPosition) {
    EXPECT_FALSE(database->prepare("INSERT INTO t VALUES (?1, ?2)"));
}

TEST_F(DatabaseTest, BindsANullStringAsEmptyText) {
    ASSERT_TRUE(database->run("INSERT INTO t VALUES (?, ?)", {QString(), nullptr}));
    EXPECT_EQ(*database->integer(u"SELECT a IS NOT NULL AND b IS NULL FROM t"_s), 1);
}

TEST_F(DatabaseTest, BindsAnInvalidDateAsNull) {
    ASSERT_TRUE(database->run("INSERT INTO t VALUES ('', ?)", {QDate()}));
    EXPECT_EQ(*database->integer(u"SELECT b IS NULL FROM t"_s), 1);
}

TEST_F(DatabaseTest, AStatementThatGoesAwayLeavesNoOpenCursor) {
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(database->run("INSERT INTO t VALUES ('x', ?)", {i}));
    {
        auto reading = database->prepare("SELECT b FROM t");
        ASSERT_TRUE(*reading->step());
    }
    EXPECT_EQ(*database->integer(u"PRAGMA wal_checkpoint(TRUNCATE)"_s), 0); // 1: busy
}

TEST_F(DatabaseTest, LeavesNoConnectionBehind) {
    const auto before = QSqlDatabase::connectionNames().size();
    database.reset();
    EXPECT_EQ(QSqlDatabase::connectionNames().size(), before - 1);
}

TEST_F(DatabaseTest, AFailedReadIsAnError) {
    EXPECT_FALSE(readAll(database->prepare("SELECT nothing FROM t"),
                         [](const Statement& row) { return row.integer(0); }));
}

TEST_F(DatabaseTest, AStatementMayBeBoundAndRunAgain) {
    auto statement = database->prepare("INSERT INTO t VALUES (:a, :b)");
    ASSERT_TRUE(statement->bind("a", u"x"_s).bind("b", 1).run());
    EXPECT_FALSE(statement->bind("a", u"y"_s).run()); // b is asked for again
    EXPECT_EQ(count(), 1);
}

TEST_F(DatabaseTest, RunsWithTheSettingsOfTheDesign) {
    EXPECT_EQ(*database->integer(u"PRAGMA synchronous"_s), 2); // FULL
    EXPECT_EQ(*database->integer(u"PRAGMA foreign_keys"_s), 1);
    EXPECT_EQ(*database->integer(u"PRAGMA busy_timeout"_s), 5000);
    const auto mode = readAll(database->prepare("PRAGMA journal_mode"),
                              [](const Statement& row) { return row.text(0); });
    EXPECT_EQ(mode->front(), u"wal"_s);
}

TEST_F(DatabaseTest, ATransactionLeftWithoutCommitIsUndone) {
    {
        auto transaction = Transaction::begin(*database);
        ASSERT_TRUE(database->run(u"INSERT INTO t VALUES ('x', 1)"_s));
    }
    EXPECT_EQ(count(), 0);
}

TEST_F(DatabaseTest, ACommittedTransactionStays) {
    auto transaction = Transaction::begin(*database);
    ASSERT_TRUE(database->run(u"INSERT INTO t VALUES ('x', 1)"_s));
    ASSERT_TRUE(transaction->commit());
    EXPECT_EQ(count(), 1);
}

TEST_F(DatabaseTest, ATransactionHoldsTheWriteLockFromItsBeginning) {
    auto transaction = Transaction::begin(*database);
    const auto other = *Database::open(folder.filePath(u"t.db"_s), Database::Access::ReadWrite);
    ASSERT_TRUE(other->run(u"PRAGMA busy_timeout = 0"_s));
    const auto second = Transaction::begin(*other);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, errors::kBusy);
}

TEST_F(DatabaseTest, ReadOnlyRefusesToWrite) {
    const auto reader = *Database::open(folder.filePath(u"t.db"_s), Database::Access::ReadOnly);
    const auto written = reader->run(u"INSERT INTO t VALUES ('x', 1)"_s);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, errors::kOpenedReadOnly);
    EXPECT_FALSE(Transaction::begin(*reader));
}
