// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Schema.h"

#include "core/store/Store.h"
#include "core/store/StoreErrors.h"
#include "core/store/StoreFile.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const Migration& firstStep() {
    static const Migration step{
        1, 1, {u"CREATE TABLE schema_step(version INTEGER PRIMARY KEY, readable_from INTEGER)"_s,
               u"CREATE TABLE cake(id INTEGER PRIMARY KEY)"_s}};
    return step;
}

Migration secondStep(int readableFrom) {
    return {2, readableFrom, {u"ALTER TABLE cake ADD COLUMN icing TEXT"_s,
                              u"INSERT INTO cake(icing) VALUES ('pink')"_s}};
}

class SchemaTest : public ::testing::Test {
protected:
    static Schema oldSchema() { return Schema({firstStep()}); }
    static Schema newSchema(int readableFrom = 2) {
        return Schema({firstStep(), secondStep(readableFrom)});
    }
    StoreFile with(const Schema& schema) const {
        return StoreFile(file, Platform::thisMachine(), schema);
    }
    static QStringList schemaOf(const Database& database) {
        const auto rows = *readAll(
            database.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"),
            [](const Statement& row) { return row.text(0); });
        return QStringList(rows.begin(), rows.end());
    }

    QTemporaryDir folder;
    QString file = folder.filePath(u"school.rollbook"_s);
};

} // namespace

TEST_F(SchemaTest, ACurrentFileOpensAsItIs) {
    const Schema schema = newSchema();
    ASSERT_TRUE(with(schema).create());
    EXPECT_TRUE(with(schema).openForWriting());
    EXPECT_FALSE(QFileInfo::exists(with(schema).copyBeforeUpgrade(2)));
}

TEST_F(SchemaTest, AnOlderFileIsUpgradedAndACopyKept) {
    const Schema before = oldSchema();
    const Schema after = newSchema();
    ASSERT_TRUE(with(before).create());
    const auto database = with(after).openForWriting();
    ASSERT_TRUE(database);
    EXPECT_EQ(*(*database)->integer(u"PRAGMA user_version"_s), 2);
    EXPECT_EQ(*(*database)->integer(u"SELECT count(*) FROM cake"_s), 1);
    const StoreFile copy(with(after).copyBeforeUpgrade(1), Platform::thisMachine(), before);
    EXPECT_TRUE(copy.openForReading());
}

TEST_F(SchemaTest, AFreshSchemaEqualsAMigratedOne) {
    const Schema before = oldSchema();
    const Schema after = newSchema();
    ASSERT_TRUE(with(before).create());
    const auto migrated = *with(after).openForWriting();
    const StoreFile freshFile(folder.filePath(u"fresh.rollbook"_s), Platform::thisMachine(), after);
    ASSERT_TRUE(freshFile.create());
    EXPECT_EQ(schemaOf(*migrated), schemaOf(**freshFile.openForWriting()));
}

TEST_F(SchemaTest, AnOlderFileAskedForReadingIsLeftAsItIs) {
    const Schema before = oldSchema();
    const Schema after = newSchema();
    ASSERT_TRUE(with(before).create());
    EXPECT_EQ(with(after).openForReading().error().code, errors::kFileOlder);
    EXPECT_TRUE(with(before).openForReading());
}

TEST_F(SchemaTest, ANewerFileThatAllowsItOpensForReading) {
    const Schema before = oldSchema();
    const Schema after = newSchema(1);
    ASSERT_TRUE(with(after).create());
    EXPECT_TRUE(with(before).openForReading());
    const auto writing = with(before).openForWriting();
    ASSERT_FALSE(writing);
    EXPECT_EQ(writing.error().code, errors::kFileNewerReadable);
}

TEST_F(SchemaTest, ANewerFileIsRefused) {
    const Schema before = oldSchema();
    const Schema after = newSchema(2);
    ASSERT_TRUE(with(after).create());
    const auto reading = with(before).openForReading();
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().code, errors::kFileNewer);
    EXPECT_EQ(reading.error().detail[u"version"_s], 2);
    EXPECT_EQ(reading.error().detail[u"known"_s], 1);
    EXPECT_EQ(with(before).openForWriting().error().code, errors::kFileNewer);
}

TEST_F(SchemaTest, ANewerFileThatDoesNotSayWhoCanReadItIsRefused) {
    const Schema before = oldSchema();
    ASSERT_TRUE(with(before).create());
    ASSERT_TRUE((*with(before).openForWriting())->run(u"PRAGMA user_version = 7"_s));
    const auto reading = with(before).openForReading();
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().code, errors::kFileNewer);
}

TEST_F(SchemaTest, AFailedUpgradeLeavesTheFileAtTheStepBefore) {
    const Schema before = oldSchema();
    Migration broken = secondStep(2);
    broken.statements.push_back(u"INSERT INTO nowhere VALUES (1)"_s);
    const Schema after({firstStep(), broken});
    ASSERT_TRUE(with(before).create());
    const auto failed = with(after).openForWriting();
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, errors::kUpgradeFailed);
    EXPECT_TRUE(QFileInfo::exists(failed.error().detail[u"copy"_s].toString()));
    const auto database = *with(before).openForWriting();
    EXPECT_EQ(*database->integer(u"SELECT count(*) FROM cake"_s), 0);
    EXPECT_EQ(schemaOf(*database).filter(u"icing"_s).size(), 0);
}

TEST_F(SchemaTest, AFileWithoutOurMarkIsNotOurs) {
    const Schema schema = oldSchema();
    ASSERT_TRUE(with(schema).create());
    ASSERT_TRUE((*with(schema).openForWriting())->run(u"PRAGMA application_id = 7"_s));
    EXPECT_EQ(with(schema).openForWriting().error().code, errors::kNotOurs);
    EXPECT_EQ(with(schema).openForReading().error().code, errors::kNotOurs);
}

TEST_F(SchemaTest, TheShippedStepsAreNumberedFromOne) {
    EXPECT_EQ(Schema::shipped().version(), 11);
}

TEST_F(SchemaTest, EveryShippedTableIsStrict) {
    const auto store = *Store::inMemory();
    EXPECT_EQ(*store->database().integer(
                  u"SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND NOT strict "
                  "AND name NOT LIKE 'sqlite%'"_s),
              0);
}

TEST_F(SchemaTest, ADocumentIsPartedAtItsMarkerLines) {
    const Migration step =
        Migration::fromDocument(3, 2, u"CREATE TABLE a(x) -- next to b; and c\n-- next\nSELECT 1"_s);
    EXPECT_EQ(step.version, 3);
    EXPECT_EQ(step.readableFrom, 2);
    EXPECT_EQ(step.statements.size(), 2u);
}
