// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/roll/Pupil.h"

namespace rollbook {

struct ContactTag;
using ContactId = Id<ContactTag>;

// Where somebody lives from a date. No lines and no postcode is "no address": never the pupil's
// (rules.md 29).
struct Address {
    QString line1;
    QString line2;
    QString line3;
    QString town;
    QString postcode;
    QDate from;
    bool isSecret = false; // address secret: never leaves (rules.md 27)

    bool isEmpty() const;
    bool samePlaceAs(const Address& other) const; // case, spaces and punctuation aside
    bool operator==(const Address&) const = default;
};

struct Contact {
    ContactId id{0};
    QString title;
    QString forename;
    QString surname;
    QString phone;
    QString mobile;
    QString email;
    QString language; // as the list named it: "Polish"; empty: English
    std::vector<Address> addresses; // by from-date

    QString fullName() const;                   // "Mrs Wei Wright"
    const Address* addressOn(QDate date) const; // null: none
    bool operator==(const Contact&) const = default;
};

// rules.md 27.
enum class RestrictionKind { DoNotContact, NoInformation, MustNotCollect, AddressSecret };
QString toString(RestrictionKind kind);
std::optional<RestrictionKind> restrictionKindFromString(QStringView text);

// In force from `from` until `to`. Only an order seen or the safeguarding lead's recorded decision
// sets or lifts one for somebody with parental responsibility.
struct Restriction {
    qint64 id = 0;
    RestrictionKind kind = RestrictionKind::DoNotContact;
    QDate from;
    QDate to;
    QString reason;
    QString decidedBy;
    bool orderSeen = false;
    QDate review;

    bool isInForce(QDate date) const { return DateRange{from, to}.contains(date); }
    bool operator==(const Restriction&) const = default;
};

// What somebody is to one pupil.
struct PupilContact {
    PupilId pupil{0};
    ContactId contact{0};
    int priority = 0; // 1 is asked first; 0 not said
    QString relationship;
    bool hasParentalResponsibility = false;
    bool livesWithPupil = false;
    bool receivesLetters = false;
    std::vector<Restriction> restrictions;

    const Restriction* restrictionOn(RestrictionKind kind, QDate date) const;
    bool operator==(const PupilContact&) const = default;
};

} // namespace rollbook
