// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/PrintJob.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace rollbook {

// The files of a run: written aside, put in their places together, and taken back when nothing was
// issued after all. What was never placed leaves no trace.
class LetterFiles {
public:
    explicit LetterFiles(const QString& folder); // where they go

    // Errors: exchange.cannotWrite (path, reason), and the job's own.
    Result<void> write(const PrintJob& job, const QString& fileName);
    Result<void> write(const QByteArray& bytes, const QString& fileName);
    Result<void> place();
    void takeBack();
    int count() const { return int(m_names.size()); }

private:
    Result<QString> pathAside(const QString& fileName);

    const QString m_folder;
    std::unique_ptr<QTemporaryDir> m_aside; // in the folder itself, so that placing is renaming
    QStringList m_names;
    QStringList m_placed;
};

} // namespace rollbook
