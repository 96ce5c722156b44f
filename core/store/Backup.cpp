// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Backup.h"

#include "core/store/Store.h"
#include "core/store/StoreFile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

Error damaged(const QString& file, const Verification& verification) {
    return {errors::kDamaged,
            {{u"file"_s, file}, {u"detail"_s, verification.fault->toString()}}};
}

Result<Verification> verified(const QString& file) {
    const auto copy = Store::open(file, OpenMode::ReadOnly);
    if (!copy)
        return copy.error();
    auto verification = verify(**copy);
    if (verification && !verification->isOk())
        return damaged(file, *verification);
    return verification;
}

Result<void> copyFile(const QString& source, const QString& destination) {
    const auto store = Store::open(source, OpenMode::ReadOnly);
    return store ? copyInto((*store)->database(), destination) : Result<void>(store.error());
}

// Verified before it replaces anything.
Result<Copied> copyVerified(const QString& source, const QString& unfinished,
                            const QString& destination) {
    if (const auto copied = copyFile(source, unfinished); !copied)
        return copied.error();
    const auto verification = verified(unfinished);
    if (!verification)
        return verification.error();
    if (!replaceFile(unfinished, destination))
        return Error{errors::kCannotWriteFile,
                     {{u"file"_s, destination}, {u"reason"_s, u"not renamed"_s}}};
    return Copied{destination, QFileInfo(destination).size(), *verification};
}

bool isSameFile(const QString& a, const QString& b) {
    return QFileInfo(b).exists() && QFileInfo(a) == QFileInfo(b);
}

} // namespace

Result<Copied> backUp(const QString& file, const QString& destination) {
    if (isSameFile(file, destination))
        return Error{errors::kFileTaken, {{u"file"_s, destination}}};
    const QString unfinished = destination + u".new"_s;
    removeDatabaseFile(unfinished);
    auto copied = copyVerified(file, unfinished, destination);
    removeDatabaseFile(unfinished);
    return copied;
}

Result<Copied> restore(const QString& source, const QString& destination) {
    if (QFileInfo::exists(destination))
        return Error{errors::kFileTaken, {{u"file"_s, destination}}};
    return backUp(source, destination);
}

} // namespace rollbook
