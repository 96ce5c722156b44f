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

    // This school year and the last, as MakeDemoSchool leaves them.
    const QString& twoYears() const { return m_twoYears; }
    // The same without any past year.
    const QString& oneYear() const { return m_oneYear; }
    const FixedClock& clock() const { return m_clock; }
    std::shared_ptr<const CodeBook> codes() const { return m_codes; }
    std::unique_ptr<Office> open(const QString& file, OpenMode mode = OpenMode::ReadOnly) const;
    // A copy of a file under another name, to write into.
    QString copy(const QString& file, const QString& name) const;
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    BenchSchool();

    QTemporaryDir m_folder;
    QString m_twoYears;
    QString m_oneYear;
    FixedClock m_clock;
    std::shared_ptr<const CodeBook> m_codes;
};

} // namespace rollbook
