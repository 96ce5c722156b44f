// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/letters/LetterTemplate.h"
#include "core/roll/Roll.h"

namespace rollbook {

// Why a letter does not go to somebody, or about somebody.
enum class Obstacle {
    NoAddress,       // their own; never the pupil's for one who lives elsewhere (rules.md 29)
    NoSurname,
    MayNotBeTold,    // do not contact, no information (rules.md 27)
    SecretAddress,   // never leaves the school on paper
    NobodyToWriteTo, // no parent or carer on file who is to be written to
    NoCouncilOfficer,
    LettersHeld,     // every letter about the pupil waits (rules.md 30)
    LookedAfter,     // who is written to is the school's decision (rules.md 29)
    SchoolCaused,    // half or more of its sessions were decided by the school, or are medical
    ChangedSince,    // a session it speaks of was amended since yesterday
    TooSoon,         // the least gap since the last of the family
    NothingNew,      // the last of the family told the same sessions
    NotYetSaid,      // a meeting's time, place: what the letter asks for
};
QString toString(Obstacle obstacle); // "noAddress"
std::optional<Obstacle> obstacleFromString(QStringView text);
// Whether a person may still decide to send it.
bool isForAPerson(Obstacle obstacle);

struct Recipient {
    std::optional<ContactId> contact;
    QString name;                    // on the envelope: "Mrs Wei Wright", "Mrs Wei Wright & Mr Sol Hall"
    QStringList address;             // their own, lines that say something
    std::vector<ContactId> together{}; // others the same letter is addressed to
    bool operator==(const Recipient&) const = default;
};

// Somebody who would be written to, and is not.
struct Withheld {
    std::optional<ContactId> contact;
    Obstacle obstacle = Obstacle::NoAddress;
    bool operator==(const Withheld&) const = default;
};

struct Recipients {
    std::vector<Recipient> to;
    std::vector<Withheld> withheld;
};

QStringList addressLines(const Address& address); // those that say something
// A place that one contact of the pupil keeps secret is secret under whatever name (rules.md 27).
bool isSecretPlace(const Roll& roll, PupilId pupil, const Address& address, QDate day);

// The parents to be written to about a pupil on the day: those the school marked for letters among
// the ones with parental responsibility or with whom the pupil lives, or where it marked none of
// them, those with parental responsibility. Each at the own address. `together`: those under one roof share a letter.
Recipients parentsToWriteTo(const Roll& roll, PupilId pupil, QDate day, bool together);

} // namespace rollbook
