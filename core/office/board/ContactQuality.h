// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"

namespace rollbook {

// What is wanting in whom the school can reach about a pupil. A barred contact reaches nobody.
enum class ContactFault {
    NoContact,  // nobody at all who may be rung
    NoNumber,   // contacts, and none with a number
    DeadNumber, // somebody's number was dead at the last call
    OneContact, // one only who can be rung (Working together 2026: more than one)
    NoAddress,  // nobody the pupil lives with has one
};

struct ContactQuality {
    PupilId pupil{0};
    QString className;
    std::vector<ContactFault> faults; // gravest first
    bool isHeld = false; // a death is recorded: nobody is asked (rules.md 30)
    bool operator==(const ContactQuality&) const = default;
};

// Pupils on roll with something wanting: by the gravest fault, then class and name; held ones last.
std::vector<ContactQuality> contactQuality(const School& school, QDate day);

} // namespace rollbook
