// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace rollbook {

struct StaffTag;
using StaffId = Id<StaffTag>;

// Somebody whose name may stand in the register beside what they did.
struct StaffMember {
    StaffId id{0};
    QString name;
    QString jobTitle;
    bool hasPin = false; // the PIN itself is kept hashed in the file and nowhere else
    bool isHere = true;
    bool operator==(const StaffMember&) const = default;
};

// Who is at the desk: the name and job title that go with every entry. Both are evidence.
struct Author {
    QString name;
    QString jobTitle;
    bool operator==(const Author&) const = default;
};

// Somebody the school works with, by role, from a date: attendance champion, safeguarding lead,
// council officer, virtual school...
struct SchoolPerson {
    QString role; // id of a role, or the school's own word
    QString name;
    QString phone;
    QString email;
    QDate from;
    bool operator==(const SchoolPerson&) const = default;
};

// A number the school sets, from a date: days one call may clear, attendance target in tenths...
struct SchoolNumber {
    QString id;
    int value = 0;
    QDate from;
    bool operator==(const SchoolNumber&) const = default;
};

enum class Phase { Primary, Secondary, AllThrough, Special };

struct SchoolDetails {
    QString name;
    QString council;       // LA number, three digits
    QString establishment; // four digits
    QString urn;           // may be empty
    Phase phase = Phase::Primary;
    bool operator==(const SchoolDetails&) const = default;
};

QString toString(Phase phase); // "primary", "all-through"
std::optional<Phase> phaseFromString(QStringView text);

} // namespace rollbook
