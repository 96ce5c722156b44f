// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Clock.h"
#include "core/office/Office.h"
#include "tests/support/SchoolBuilder.h"

#include <QTemporaryDir>


namespace rollbook {

// A built school written to a file of its own, and opened as the window opens it. The clock stands
// at `now` until it is set.
class OfficeOnDisk {
public:
    OfficeOnDisk(const BuiltSchool& school, const QDateTime& now);

    Office& office() { return *m_office; }
    const School& school() const { return m_office->school(); }
    FixedClock& clock() { return m_clock; }
    const QString& file() const { return m_file; }
    const Author& author() const { return m_author; }
    PupilId pupil(const QString& forename) const;
    Reading reading(const QString& forename, const QString& session) const;
    // Closes the file and opens it again, as after a crash or a night.
    void reopen();

private:
    QTemporaryDir m_folder;
    QString m_file;
    FixedClock m_clock;
    Author m_author{.name = QStringLiteral("Ruth Okafor"), .jobTitle = QStringLiteral("Attendance Officer")};
    std::shared_ptr<const CodeBook> m_codes;
    std::unique_ptr<Office> m_office;
};

// "2024-11-20T09:05".
QDateTime moment(const char* iso);

} // namespace rollbook
