// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/roll/Contact.h"

#include <map>

namespace rollbook {

// How a row says whom it is about: UPN, else admission number, else surname + forename + date of
// birth (cli.md, Files). What the row does not say is empty; the UPN is tidied, not checked.
struct PupilKey {
    QString upn;
    QString admissionNumber;
    QString surname;
    QString forename;
    QDate birth;

    bool isUsable() const {
        return !upn.isEmpty() || !admissionNumber.isEmpty() ||
               (!surname.isEmpty() && !forename.isEmpty() && birth.isValid());
    }
    bool operator==(const PupilKey&) const = default;
};

// One row of a pupil list. Nothing: the column is not there or the cell is blank, and so it changes
// nothing (rules.md 28).
struct PupilRow {
    int row = 0;
    QString upn; // empty, or one that passes Upn::parse
    std::optional<QString> admissionNumber;
    std::optional<QString> surname;
    std::optional<QString> forename;
    std::optional<QString> preferredSurname;
    std::optional<QString> preferredForename;
    std::optional<QDate> birth;
    std::optional<Sex> sex;
    std::optional<YearGroup> yearGroup;
    std::optional<QString> className;
    std::optional<EnrolmentStatus> enrolmentStatus;
    std::optional<QDate> entry;
    std::optional<QDate> leaving;
    std::optional<bool> isPartTime;
    std::optional<bool> isBoarder;
    // By id of the kind (core/roll/Pupil.h): "Y" or "N" for a flag, "N", "K" or "E" for `sen`, the
    // code for `ethnicity`. What "N" does to a flag already held is the office's to decide.
    std::map<QString, QString> characteristics;

    PupilKey key() const;
    bool operator==(const PupilRow&) const = default;
};

// One row of a contact list; blank as above.
struct ContactRow {
    int row = 0;
    PupilKey pupil;
    std::optional<int> priority;
    std::optional<QString> title;
    std::optional<QString> forename;
    std::optional<QString> surname;
    std::optional<QString> relationship;
    std::optional<bool> hasParentalResponsibility;
    std::optional<bool> livesWithPupil;
    std::optional<QString> phone;
    std::optional<QString> mobile;
    std::optional<QString> email;
    std::optional<QString> language;
    std::optional<Address> address;      // whole, as soon as one of its cells is filled; no `from`
    std::optional<bool> receivesLetters; // Correspondence
    std::optional<bool> isAddressConfidential;
    std::optional<bool> doNotContact;
    std::optional<bool> noInformation;
    std::optional<bool> mustNotCollect;

    bool operator==(const ContactRow&) const = default;
};

} // namespace rollbook
