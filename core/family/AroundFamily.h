// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/family/Entered.h"

namespace rollbook {

// Somebody of another agency who works with a pupil's family. A later row has the same id and stands
// in the place of the earlier, which is kept.
struct FamilyWorker {
    qint64 id = 0; // 0: a new one
    PupilId pupil{0};
    QString name;
    QString agency;
    QString phone;
    bool isLead = false; // the lead practitioner
    QDate until = {};    // the last day; invalid: still does
    Entered entered = {};

    bool isOn(QDate date) const { return DateRange{{}, until}.contains(date); }
    bool operator==(const FamilyWorker&) const = default;
};

// A brother or sister at another school; rows as above.
struct SiblingElsewhere {
    qint64 id = 0;
    PupilId pupil{0};
    QString name;
    QString school;
    QString words;
    QDate until = {};
    Entered entered = {};

    bool isOn(QDate date) const { return DateRange{{}, until}.contains(date); }
    bool operator==(const SiblingElsewhere&) const = default;
};

} // namespace rollbook
