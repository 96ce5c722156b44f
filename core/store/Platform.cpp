// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <filesystem>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr std::array kNetworkTypes{"nfs"_L1,    "cifs"_L1,  "smb"_L1,       "afp"_L1,   "ncpfs"_L1,
                                   "webdav"_L1, "davfs"_L1, "fuse.sshfs"_L1, "afs"_L1,  "ceph"_L1,
                                   "gluster"_L1, "fuse.gvfs"_L1, "fuse.rclone"_L1};

bool isUnc(const QString& path) {
    return path.startsWith("//"_L1) || path.startsWith("\\\\"_L1);
}

} // namespace

// Windows names a mapped drive's share in the volume's device.
QString Platform::networkShareKind(const QString& path) const {
    const QStorageInfo volume(QFileInfo(path).absolutePath());
    if (isUnc(path) || isUnc(QString::fromLocal8Bit(volume.device())))
        return u"smb"_s;
    const QString type = QString::fromLatin1(volume.fileSystemType()).toLower();
    const bool isNetwork = std::ranges::any_of(
        kNetworkTypes, [&](QLatin1StringView known) { return type.startsWith(known); });
    return isNetwork ? type : QString();
}

bool Platform::isFolderWritable(const QString& folder) const {
    return QFileInfo(folder).isWritable();
}

const Platform& Platform::thisMachine() {
    static const Platform machine;
    return machine;
}

bool flushToDisk(const QString& file) {
#ifdef Q_OS_WIN
    const HANDLE handle = CreateFileW(reinterpret_cast<LPCWSTR>(file.utf16()), GENERIC_WRITE,
                                      FILE_SHARE_READ, nullptr, OPEN_EXISTING, 0, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return false;
    const bool isFlushed = FlushFileBuffers(handle);
    CloseHandle(handle);
    return isFlushed;
#else
    QFile device(file);
    return device.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) &&
           fsync(device.handle()) == 0;
#endif
}

bool replaceFile(const QString& from, const QString& to) {
    std::error_code failed;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), failed);
    return !failed;
}

} // namespace rollbook
