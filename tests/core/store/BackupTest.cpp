// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Backup.h"

#include "StoreFixture.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class BackupTest : public StoreFixture {
protected:
    void SetUp() override {
        createFile();
        append({mark(ann, session(20), "I")});
    }
};

} // namespace

TEST_F(BackupTest, CopiesWhatIsInTheOpenFile) {
    const auto copied = backUp(store->file(), path("copy.rollbook"));
    ASSERT_TRUE(copied) << copied.error().toString().toStdString();
    EXPECT_EQ(copied->verification.marks, 1);
    EXPECT_EQ(copied->bytes, QFileInfo(path("copy.rollbook")).size());
    const auto copy = Store::open(path("copy.rollbook"), OpenMode::ReadWrite);
    ASSERT_TRUE(copy);
    EXPECT_EQ((*(*copy)->marks().current(ann, session(20)))->code, u"I"_s);
    EXPECT_EQ(*(*copy)->ledger().headDigest(), *store->ledger().headDigest());
}

TEST_F(BackupTest, ReplacesAnOlderCopy) {
    ASSERT_TRUE(backUp(store->file(), path("copy.rollbook")));
    append({mark(bob, session(20), "/")});
    EXPECT_EQ(backUp(store->file(), path("copy.rollbook"))->verification.marks, 2);
}

TEST_F(BackupTest, LeavesNothingBesideTheCopy) {
    ASSERT_TRUE(backUp(store->file(), path("copy.rollbook")));
    EXPECT_EQ(QDir(m_folder.path()).entryList({u"copy*"_s}), QStringList{u"copy.rollbook"_s});
}

TEST_F(BackupTest, ADamagedSourceKeepsTheOlderCopy) {
    ASSERT_TRUE(backUp(store->file(), path("copy.rollbook")));
    ASSERT_TRUE(store->database().run(u"DROP TRIGGER mark_no_update"_s));
    ASSERT_TRUE(store->database().run(u"UPDATE mark SET code = 'M'"_s));
    const auto copied = backUp(store->file(), path("copy.rollbook"));
    ASSERT_FALSE(copied);
    EXPECT_EQ(copied.error().code, errors::kDamaged);
    const auto copy = *Store::open(path("copy.rollbook"), OpenMode::ReadOnly);
    EXPECT_EQ((*copy->marks().current(ann, session(20)))->code, u"I"_s);
}

TEST_F(BackupTest, RefusesToCopyAFileOntoItself) {
    EXPECT_EQ(backUp(store->file(), store->file()).error().code, errors::kFileTaken);
}

TEST_F(BackupTest, RestoreRefusesAnExistingFile) {
    ASSERT_TRUE(backUp(store->file(), path("copy.rollbook")));
    EXPECT_EQ(restore(path("copy.rollbook"), store->file()).error().code, errors::kFileTaken);
    EXPECT_TRUE(restore(path("copy.rollbook"), path("again.rollbook")));
}

TEST_F(BackupTest, AMissingSourceIsSaid) {
    EXPECT_EQ(backUp(path("none.rollbook"), path("copy.rollbook")).error().code,
              errors::kFileMissing);
}
