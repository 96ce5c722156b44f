// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/StoreFile.h"

#include "core/store/StoreErrors.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

// sqlite.org/fileformat.html: the header string, and where application_id stands, big-endian.
constexpr QByteArrayView kMagic("SQLite format 3\0", 16);
constexpr qsizetype kApplicationIdAt = 68;
constexpr qsizetype kHeaderSize = 100;

bool isOurHeader(const QByteArray& header) {
    return header.size() == kHeaderSize && header.startsWith(kMagic) &&
           qFromBigEndian<quint32>(header.constData() + kApplicationIdAt) == kApplicationId;
}

} // namespace

Error StoreFile::error(ErrorCode code) const {
    return {code, {{u"file"_s, m_file}}};
}

Error StoreFile::versionError(ErrorCode code, const Database& database) const {
    Error found = error(code);
    if (const auto version = database.integer(u"PRAGMA user_version"_s))
        found.detail.insert(u"version"_s, int(*version));
    found.detail.insert(u"known"_s, m_schema.version());
    return found;
}

Result<void> StoreFile::canWrite() const {
    if (const QString kind = m_platform.networkShareKind(m_file); !kind.isEmpty())
        return Error{errors::kNetworkShare, {{u"file"_s, m_file}, {u"kind"_s, kind}}};
    const QFileInfo info(m_file);
    if (m_platform.isFolderWritable(info.absolutePath()) && (!info.exists() || info.isWritable()))
        return {};
    return Error{errors::kReadOnlyFolder,
                 {{u"file"_s, m_file}, {u"folder"_s, info.absolutePath()}}};
}

Result<void> StoreFile::create() const {
    if (QFileInfo::exists(m_file))
        return error(errors::kFileTaken);
    const QString unfinished = m_file + u".new"_s;
    removeDatabaseFile(unfinished);
    auto database = Database::open(unfinished, Database::Access::ReadWrite);
    if (!database)
        return database.error();
    const Result<void> made = m_schema.upgrade(**database);
    (*database).reset(); // the journal goes into the file
    if (made && QFile::rename(unfinished, m_file))
        return {};
    removeDatabaseFile(unfinished);
    return made ? error(errors::kCannotWriteFile) : made.error();
}

Result<void> StoreFile::checkHeader() const {
    QFile device(m_file);
    if (!device.exists())
        return error(errors::kFileMissing);
    if (!device.open(QIODevice::ReadOnly))
        return Error{errors::kCannotOpen,
                     {{u"file"_s, m_file}, {u"reason"_s, device.errorString()}}};
    return isOurHeader(device.read(kHeaderSize)) ? Result<void>() : error(errors::kNotOurs);
}

Result<std::unique_ptr<Database>> StoreFile::openForWriting() const {
    if (const auto ours = checkHeader(); !ours)
        return ours.error();
    auto database = Database::open(m_file, Database::Access::ReadWrite);
    if (!database)
        return database;
    const auto state = m_schema.stateOf(**database);
    if (!state)
        return state.error();
    switch (*state) {
    case SchemaState::Current:
        return database;
    case SchemaState::Older:
        break;
    case SchemaState::NewerReadable:
        return versionError(errors::kFileNewerReadable, **database);
    case SchemaState::NewerRefused:
        return versionError(errors::kFileNewer, **database);
    case SchemaState::NotOurs:
        return error(errors::kNotOurs);
    }
    if (const auto done = upgrade(**database); !done)
        return done.error();
    return database;
}

Result<std::unique_ptr<Database>> StoreFile::openForReading() const {
    if (const auto ours = checkHeader(); !ours)
        return ours.error();
    auto database = Database::open(m_file, accessForReading());
    if (!database)
        return database;
    const auto state = m_schema.stateOf(**database);
    if (!state)
        return state.error();
    switch (*state) {
    case SchemaState::Current:
    case SchemaState::NewerReadable:
        return database;
    case SchemaState::Older:
        return versionError(errors::kFileOlder, **database);
    case SchemaState::NewerRefused:
        return versionError(errors::kFileNewer, **database);
    case SchemaState::NotOurs:
        break;
    }
    return error(errors::kNotOurs);
}

// A read-only connection to a WAL file still writes beside it. Where nobody can, the file is opened as
// immutable, unless a journal with something in it lies there: then it holds what the file lacks.
Database::Access StoreFile::accessForReading() const {
    const bool isWritable = m_platform.isFolderWritable(QFileInfo(m_file).absolutePath());
    const bool hasJournal = QFileInfo(m_file + u"-wal"_s).size() > 0;
    return isWritable || hasJournal ? Database::Access::ReadOnly : Database::Access::Immutable;
}

QString StoreFile::copyBeforeUpgrade(qint64 version) const {
    const QFileInfo info(m_file);
    return u"%1/%2.before-upgrade-from-%3.%4"_s.arg(info.absolutePath(), info.completeBaseName(),
                                                    QString::number(version), info.suffix());
}

Result<void> StoreFile::upgrade(Database& database) const {
    const auto version = database.integer(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    const QString copy = copyBeforeUpgrade(*version);
    const QString unfinished = copy + u".new"_s;
    removeDatabaseFile(unfinished);
    if (const auto copied = copyInto(database, unfinished); !copied)
        return copied;
    if (!replaceFile(unfinished, copy))
        return error(errors::kCannotWriteFile);
    const Result<void> upgraded = m_schema.upgrade(database);
    if (upgraded)
        return upgraded;
    Error failure = upgraded.error();
    failure.detail.insert(u"copy"_s, copy);
    return failure;
}

Result<void> copyInto(const Database& database, const QString& destination) {
    if (const auto done = database.run("VACUUM INTO ?", {destination}); !done)
        return done;
    if (flushToDisk(destination))
        return {};
    return Error{errors::kCannotWriteFile,
                 {{u"file"_s, destination}, {u"reason"_s, u"not flushed"_s}}};
}

void removeDatabaseFile(const QString& file) {
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(file + suffix);
}

} // namespace rollbook
