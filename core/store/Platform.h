// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace rollbook {

// What the machine says of a place on disk; given in so that a share or a read-only folder can be
// had on demand.
class Platform {
public:
    virtual ~Platform() = default;
    // Kind of network share ("nfs", "cifs", "smb"...) a path lies on; empty: a disk of this machine.
    virtual QString networkShareKind(const QString& path) const;
    virtual bool isFolderWritable(const QString& folder) const;

    static const Platform& thisMachine();
};

// Whether everything written to the file is on the disk.
bool flushToDisk(const QString& file);
// Renames in one step over what may be there.
bool replaceFile(const QString& from, const QString& to);

} // namespace rollbook
