// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/FileLock.h"

#include "core/store/StoreErrors.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

Error heldError(const QString& file, const QLockFile& lock) {
    qint64 process = 0;
    QString host;
    QString program;
    lock.getLockInfo(&process, &host, &program);
    return {errors::kHeldByAnother,
            {{u"file"_s, file},
             {u"host"_s, host},
             {u"process"_s, u"%1 (%2)"_s.arg(program).arg(process)}}};
}

} // namespace

// 0: no lock is stale by its age alone; a school day is long.
FileLock::FileLock(const QString& file) : m_lock(file + u".lock"_s) {
    m_lock.setStaleLockTime(0);
}

Result<std::unique_ptr<FileLock>> FileLock::take(const QString& file) {
    std::unique_ptr<FileLock> lock(new FileLock(file));
    if (lock->m_lock.tryLock(0))
        return lock;
    if (lock->m_lock.error() == QLockFile::LockFailedError)
        return heldError(file, lock->m_lock);
    return Error{errors::kReadOnlyFolder,
                 {{u"file"_s, file}, {u"folder"_s, QFileInfo(file).absolutePath()}}};
}

} // namespace rollbook
