// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rollbook/Program.h"
#include "tests/journeys/Hands.h"

#include <QTemporaryDir>

class QAbstractItemView;

namespace rollbook {

class OfficeOnDisk;

inline constexpr QLatin1StringView kMorningPin{"2580"};

// Writes the school into the file, with who makes its entries on the staff and this PIN.
void keepWithOfficer(OfficeOnDisk& disk, const QString& file);

// The whole program over a school, the officer's keyboard, and the clock on the wall: what a person
// does, and what a person reads.
class AtTheWindow {
public:
    // `write` puts the school into a file; somebody there has kMorningPin.
    AtTheWindow(const QDateTime& now, void (*write)(const QString& file));

    Hands hands;
    // "09:05" of the day. Five minutes without a key lock the desk, in a test as in the office:
    // then the PIN is typed again.
    void at(const char* time);
    // Closes the program; the file stays.
    void close() { m_program.reset(); }
    const QString& file() const { return m_file; }
    QString folder() const { return m_folder.path(); }
    const School& school() const { return m_program->office()->school(); }
    QString code(const char* forename) const; // what this morning reads as

    QAbstractItemView& list(const char* name) const;
    QStringList rows(const char* name) const; // of a list, its cells between bars
    QString label(const char* name) const;
    bool isRead(QStringView words) const; // a label in front says so
    bool isInFront(const char* name) const;

private:
    void sitDown();

    QTemporaryDir m_folder;
    const QString m_file;
    FixedClock m_clock;
    std::unique_ptr<Program> m_program;
};

} // namespace rollbook
