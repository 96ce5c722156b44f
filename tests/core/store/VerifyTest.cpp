// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Verify.h"

#include "StoreFixture.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class VerifyTest : public StoreFixture {
protected:
    void SetUp() override {
        createFile();
        taken = append({mark(ann, session(19), "N"), mark(bob, session(19), "/")});
        amended = append({mark(ann, session(19), "I", 7)}, EntryKind::MarkAmended);
        append({mark(ann, session(20), "/")});
    }

    // As somebody would who opens the file with other tools.
    void tamper(const QString& sql) {
        store.reset();
        const auto raw = *Database::open(path("school.rollbook"), Database::Access::ReadWrite);
        ASSERT_TRUE(raw->run(u"PRAGMA foreign_keys = OFF"_s));
        const auto triggers =
            *readAll(raw->prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'"),
                     [](const Statement& row) { return row.text(0); });
        for (const QString& trigger : triggers)
            ASSERT_TRUE(raw->run(u"DROP TRIGGER "_s + trigger));
        const auto done = raw->run(sql);
        ASSERT_TRUE(done) << done.error().toString().toStdString();
    }
    Verification verified() {
        if (!store)
            store = *Store::open(path("school.rollbook"), OpenMode::ReadOnly);
        return *verify(*store);
    }

    EntryId taken{0};
    EntryId amended{0};
};

struct Tampering {
    const char* name;
    const char* sql;
    int entry; // the first bad one
    ErrorCode code;
};

class TamperingTest : public VerifyTest, public ::testing::WithParamInterface<Tampering> {};

} // namespace

TEST_F(VerifyTest, AnUntouchedFileIsRight) {
    const Verification found = verified();
    EXPECT_TRUE(found.isOk()) << found.fault->toString().toStdString();
    EXPECT_EQ(found.entries, 4);
    EXPECT_EQ(found.marks, 4);
    EXPECT_EQ(found.headDigest, *store->ledger().headDigest());
}

// checks I7
TEST_P(TamperingTest, IsFoundAndPlaced) {
    tamper(QString::fromLatin1(GetParam().sql));
    const Verification found = verified();
    ASSERT_FALSE(found.isOk());
    EXPECT_EQ(found.fault->code, GetParam().code) << found.fault->toString().toStdString();
    EXPECT_EQ(found.firstBadEntry, EntryId(GetParam().entry));
}

// Entry 1 makes two pupils; 2 takes a register of two; 3 amends the first; 4 is one more mark.
INSTANTIATE_TEST_SUITE_P(
    AnyChange, TamperingTest,
    ::testing::Values(
        Tampering{"code", "UPDATE mark SET code = 'M' WHERE entry = 3", 3, errors::kRowsChanged},
        Tampering{"minutes", "UPDATE mark SET minutes_late = 8 WHERE entry = 3", 3,
                  errors::kRowsChanged},
        Tampering{"minutesGone", "UPDATE mark SET minutes_late = NULL WHERE entry = 3", 3,
                  errors::kRowsChanged},
        Tampering{"date", "UPDATE mark SET date = date + 1 WHERE entry = 4", 4,
                  errors::kRowsChanged},
        Tampering{"half", "UPDATE mark SET half = 1 WHERE entry = 4", 4, errors::kRowsChanged},
        Tampering{"pupil", "UPDATE mark SET pupil = 2 WHERE entry = 4", 4, errors::kRowsChanged},
        Tampering{"movedToAnother", "UPDATE mark SET entry = 2 WHERE entry = 4", 2,
                  errors::kRowsChanged},
        Tampering{"movedNowhere", "UPDATE mark SET entry = 9 WHERE entry = 4", 4,
                  errors::kRowsChanged},
        Tampering{"removed", "DELETE FROM mark WHERE entry = 2 AND pupil = 2", 2,
                  errors::kRowsChanged},
        Tampering{"added", "INSERT INTO mark VALUES (2, 2461367, 0, 1, '/', NULL, 3)", 3,
                  errors::kRowsChanged},
        Tampering{"astray", "INSERT INTO mark VALUES (2, 2461367, 0, 1, '/', NULL, 9)", 9,
                  errors::kRowAstray},
        Tampering{"author", "UPDATE entry SET made_by = 'Jo Read' WHERE id = 2", 2,
                  errors::kEntryChanged},
        Tampering{"title", "UPDATE entry SET job_title = '' WHERE id = 2", 2,
                  errors::kEntryChanged},
        Tampering{"time", "UPDATE entry SET made_at = '2026-11-20T09:05:01' WHERE id = 3", 3,
                  errors::kEntryChanged},
        Tampering{"kind", "UPDATE entry SET kind = 'registerTakem' WHERE id = 3", 3,
                  errors::kEntryChanged},
        Tampering{"reason", "UPDATE entry SET reason = 'slop' WHERE id = 1", 1,
                  errors::kEntryChanged},
        Tampering{"rowsDigest", "UPDATE entry SET rows_digest = zeroblob(32) WHERE id = 3", 3,
                  errors::kEntryChanged},
        Tampering{"chainDigest", "UPDATE entry SET chain_digest = zeroblob(32) WHERE id = 3", 3,
                  errors::kEntryChanged},
        Tampering{"entryGone", "DELETE FROM entry WHERE id = 3", 3, errors::kEntryMissing},
        Tampering{"record", "UPDATE record SET body = replace(body, 'Sam', 'Pam') WHERE id = 2", 1,
                  errors::kRowsChanged},
        Tampering{"pupilsName", "UPDATE pupil SET surname = 'Acher' WHERE id = 1", 1,
                  errors::kStateChanged}),
    [](const auto& one) { return std::string(one.param.name); });

TEST_F(VerifyTest, APupilNobodyRecordedIsFound) {
    tamper(u"INSERT INTO pupil VALUES (9, '', '', 'Nobody', '', '', '', NULL, '')"_s);
    EXPECT_EQ(verified().fault->code, errors::kStateChanged);
}

// Straight in the file, past SQLite.
TEST_F(VerifyTest, EveryByteOfAMarkInTheFileCounts) {
    store.reset();
    QFile file(path("school.rollbook"));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    // Entry 3's row as SQLite packs it: eight bytes of types (pupil 1 and half 0 are in them), then
    // the date, revision 2, I, 7 minutes, entry 3.
    const QByteArray record = QByteArray::fromHex("08090308010f0101" "258eb4" "02" "49" "07" "03");
    const qsizetype place = bytes.indexOf(record);
    ASSERT_GT(place, 0);
    for (qsizetype i = 0; i < record.size(); ++i) {
        file.seek(place + i);
        file.putChar(char(record[i] ^ 0x04));
        file.flush();
        EXPECT_FALSE(verified().isOk()) << "byte " << i;
        store.reset();
        file.seek(place + i);
        file.putChar(record[i]);
        file.flush();
    }
    EXPECT_TRUE(verified().isOk());
}

TEST_F(VerifyTest, ADamagedPageIsAFaultAndNoError) {
    store.reset();
    QFile file(path("school.rollbook"));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const qsizetype place = file.readAll().indexOf("Attendance officer");
    file.seek(place / 4096 * 4096);
    file.write(QByteArray(64, '\xff'));
    file.close();
    const Verification found = verified();
    ASSERT_FALSE(found.isOk());
    EXPECT_EQ(found.fault->code, errors::kPageDamaged);
}

TEST_F(VerifyTest, CanBeStopped) {
    const auto stopped = verify(*store, [](qint64, qint64) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, errors::kVerifyStopped);
}
