// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"

#include <QTemporaryDir>

namespace rollbook {

inline constexpr int kBenchPupils = 2000;
inline const QDate kBenchToday{2026, 7, 21}; // the end of a year: 380 sessions and more are marked

// One made-up school of 2,000 pupils on disk, made at the first call and used by all.
class BenchSchool {
public:
    static BenchSchool& instance();

    const QString& file() const { return m_file; }
    qint64 marks() const { return m_marks; } // rows in the file
    const FixedClock& clock() const { return m_clock; }
    std::shared_ptr<const CodeBook> codes() const { return m_codes; }
    std::unique_ptr<Office> open(OpenMode mode = OpenMode::ReadWrite) const;
    // A copy of the file under another name, to write into.
    QString copy(const QString& name) const;
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    BenchSchool();

    QTemporaryDir m_folder;
    QString m_file;
    FixedClock m_clock;
    std::shared_ptr<const CodeBook> m_codes;
    qint64 m_marks = 0;
};

} // namespace rollbook
