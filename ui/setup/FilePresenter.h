// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/KeepFile.h"
#include "core/office/Office.h"

#include <QCoreApplication>

namespace rollbook {

// The file itself: where it is, whether all of it is as it was written, and copies of it.
class FilePresenter {
    Q_DECLARE_TR_FUNCTIONS(FilePresenter)
public:
    explicit FilePresenter(Office& office) : m_office(office) {}

    QString place() const { return m_office.file(); }
    QString size() const;
    QString headDigest() const;
    QString suggestedBackUp() const; // "school 2026-11-20.rollbook"

    // What came of an act, in one sentence.
    struct Outcome {
        bool isGood = false;
        QString words;
    };
    Outcome verify(const Progress& progress) const;
    Outcome backUpTo(const QString& destination) const;
    // Into a file of its own; the open one is not touched.
    static Outcome restoreFrom(const QString& source, const QString& destination);

private:
    Office& m_office;
};

} // namespace rollbook
