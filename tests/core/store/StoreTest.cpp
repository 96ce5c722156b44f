// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Store.h"

#include "StoreFixture.h"
#include "core/store/Verify.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class Elsewhere : public Platform {
public:
    QString share;
    bool isWritable = true;
    QString networkShareKind(const QString&) const override { return share; }
    bool isFolderWritable(const QString&) const override { return isWritable; }
};

class StoreTest : public StoreFixture {
protected:
    void writeFile(const char* name, const QByteArray& bytes) const {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    ErrorCode refusal(const char* name, OpenMode mode = OpenMode::ReadWrite,
                      const Platform& platform = Platform::thisMachine()) const {
        const auto opened = Store::open(path(name), mode, platform);
        EXPECT_FALSE(opened);
        return opened ? errors::kUnreadable : opened.error().code;
    }
};

} // namespace

TEST_F(StoreTest, WhatIsWrittenIsThereWhenOpenedAgain) {
    createFile();
    append({mark(ann, session(20), "I")});
    store.reset();
    store = *Store::open(path("school.rollbook"), OpenMode::ReadWrite);
    EXPECT_EQ((*store->marks().current(ann, session(20)))->code, u"I"_s);
    EXPECT_FALSE(store->isReadOnly());
}

TEST_F(StoreTest, CreateRefusesAnExistingFile) {
    writeFile("school.rollbook", "something");
    EXPECT_EQ(Store::create(path("school.rollbook")).error().code, errors::kFileTaken);
}

TEST_F(StoreTest, ANewFileLeavesNothingUnfinishedBeside) {
    createFile();
    store.reset();
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"school.rollbook"_s});
}

TEST_F(StoreTest, AMissingFileIsSaid) {
    EXPECT_EQ(refusal("none.rollbook"), errors::kFileMissing);
    EXPECT_EQ(refusal("none.rollbook", OpenMode::ReadOnly), errors::kFileMissing);
}

TEST_F(StoreTest, AFileThatIsNoDatabaseIsNotOurs) {
    writeFile("letter.rollbook", QByteArray(5000, 'x'));
    EXPECT_EQ(refusal("letter.rollbook"), errors::kNotOurs);
}

TEST_F(StoreTest, AnEmptyFileIsNotOurs) {
    writeFile("empty.rollbook", {});
    EXPECT_EQ(refusal("empty.rollbook", OpenMode::ReadOnly), errors::kNotOurs);
}

TEST_F(StoreTest, SomebodyElsesDatabaseIsLeftAsItIs) {
    {
        const auto other = *Database::open(path("other.rollbook"), Database::Access::ReadWrite);
        ASSERT_TRUE(other->run(u"PRAGMA journal_mode = DELETE"_s));
        ASSERT_TRUE(other->run(u"CREATE TABLE t(a)"_s));
    }
    QFile file(path("other.rollbook"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    EXPECT_EQ(refusal("other.rollbook"), errors::kNotOurs);
    file.seek(0);
    EXPECT_EQ(file.readAll(), before);
}

TEST_F(StoreTest, ASecondWriterIsToldWhoHoldsTheFile) {
    createFile();
    const auto second = Store::open(path("school.rollbook"), OpenMode::ReadWrite);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, errors::kHeldByAnother);
    EXPECT_EQ(second.error().detail[u"host"_s].toString(), QSysInfo::machineHostName());
    EXPECT_TRUE(second.error().detail[u"process"_s].toString().contains(
        QString::number(QCoreApplication::applicationPid())));
}

TEST_F(StoreTest, TheLockGoesWithItsHolder) {
    createFile();
    store.reset();
    EXPECT_TRUE(Store::open(path("school.rollbook"), OpenMode::ReadWrite));
}

TEST_F(StoreTest, ALockOfADeadProcessIsTakenOver) {
    createFile();
    store.reset();
    writeFile("school.rollbook.lock",
              "999999999\nrollbook\n" + QSysInfo::machineHostName().toLocal8Bit() + '\n');
    EXPECT_TRUE(Store::open(path("school.rollbook"), OpenMode::ReadWrite));
}

TEST_F(StoreTest, ALockOfAnotherMachineStands) {
    createFile();
    store.reset();
    writeFile("school.rollbook.lock", "999999999\nrollbook\nfront-desk\n");
    const auto opened = Store::open(path("school.rollbook"), OpenMode::ReadWrite);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().detail[u"host"_s], u"front-desk"_s);
}

TEST_F(StoreTest, ReadingWorksBesideAnOpenWriter) {
    createFile();
    append({mark(ann, session(20), "I")});
    const auto reader = Store::open(path("school.rollbook"), OpenMode::ReadOnly);
    ASSERT_TRUE(reader);
    EXPECT_EQ(*(*reader)->marks().count(), 1);
    append({mark(ann, session(20), "M")});
    EXPECT_EQ(*(*reader)->marks().count(), 2);
}

TEST_F(StoreTest, ASnapshotSeesOneMoment) {
    createFile();
    const auto reader = *Store::open(path("school.rollbook"), OpenMode::ReadOnly);
    {
        const auto snapshot = reader->snapshot();
        EXPECT_EQ(*reader->marks().count(), 0);
        append({mark(ann, session(20), "I")});
        EXPECT_EQ(*reader->marks().count(), 0);
    }
    EXPECT_EQ(*reader->marks().count(), 1);
}

TEST_F(StoreTest, AReaderCannotBeginToWrite) {
    createFile();
    const auto reader = *Store::open(path("school.rollbook"), OpenMode::ReadOnly);
    EXPECT_EQ(reader->begin().error().code, errors::kOpenedReadOnly);
}

TEST_F(StoreTest, ANetworkShareIsRefusedForWritingOnly) {
    createFile();
    store.reset();
    Elsewhere platform;
    platform.share = u"cifs"_s;
    EXPECT_EQ(refusal("school.rollbook", OpenMode::ReadWrite, platform), errors::kNetworkShare);
    EXPECT_EQ(Store::create(path("new.rollbook"), platform).error().code, errors::kNetworkShare);
    EXPECT_TRUE(Store::open(path("school.rollbook"), OpenMode::ReadOnly, platform));
}

TEST_F(StoreTest, AReadOnlyFolderOpensForReadingOnly) {
    createFile();
    append({mark(ann, session(20), "I")});
    store.reset();
    Elsewhere platform;
    platform.isWritable = false;
    EXPECT_EQ(refusal("school.rollbook", OpenMode::ReadWrite, platform), errors::kReadOnlyFolder);
    const auto reader = Store::open(path("school.rollbook"), OpenMode::ReadOnly, platform);
    ASSERT_TRUE(reader);
    EXPECT_EQ(*(*reader)->marks().count(), 1);
}

TEST_F(StoreTest, AReadOnlyFolderGetsNoFilesBesideTheFile) {
    createFile();
    store.reset();
    Elsewhere platform;
    platform.isWritable = false;
    const auto reader = *Store::open(path("school.rollbook"), OpenMode::ReadOnly, platform);
    EXPECT_TRUE(verify(*reader)->isOk());
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"school.rollbook"_s});
}

TEST_F(StoreTest, FileErrorsAreThoseOfTheStore) {
    EXPECT_TRUE(isFileError({errors::kFileMissing}));
    EXPECT_FALSE(isFileError({ErrorCode("office.readOnly")}));
    EXPECT_FALSE(isFileError({errors::kRowsChanged}));
}
