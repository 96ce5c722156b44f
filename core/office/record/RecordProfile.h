// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/record/Chronology.h"

namespace rollbook {

// For whom a copy of a record is made (rules.md 36).
enum class RecordProfile { Office, Parent, Partner, Court };
QString toString(RecordProfile profile); // "partner"
std::optional<RecordProfile> recordProfileFromString(QStringView text);

// What stands on such a copy beside the pupil's own name, class, marks and figures.
struct ProfileRules {
    bool hasUpn = false;
    bool hasFlags = false;    // flags and groups, social care among them
    bool hasAdults = false;   // the other adults around the pupil, by name
    bool hasNumbers = false;  // how they are reached
    bool hasSiblings = false;
    bool hasWords = false;    // what staff wrote down: what was said, reasons, outcomes
    bool hasHeadDigest = false;
};
const ProfileRules& rulesOf(RecordProfile profile);

// Whoever a copy is made for.
struct RecordReader {
    RecordProfile profile = RecordProfile::Office;
    std::optional<ContactId> parent; // of Parent
    bool seesRestricted = false;     // of Office: asked for, by somebody who may
};
QString parentName(const School& school, const RecordReader& reader); // empty: no parent's copy
bool mayStand(const ChronologyLine& line, const RecordReader& reader);

// Who may be given a copy, in the order they are asked: those with parental responsibility or care
// (rules.md 29), nobody under an order or a decision that bars contact or information (rules.md 27).
std::vector<ContactId> parentsToGive(const School& school, PupilId pupil, QDate on);
// The one by that name, or the first where none is asked for. Errors: record.noParent (name),
// record.parentBarred (name).
Result<ContactId> parentToGive(const School& school, PupilId pupil, const QString& name, QDate on);

} // namespace rollbook
