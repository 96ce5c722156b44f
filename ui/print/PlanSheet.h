// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/family/AttendancePlan.h"
#include "core/office/Office.h"
#include "core/office/record/RecordProfile.h"
#include "ui/print/PrintJob.h"

namespace rollbook {

// An attendance plan or contract on paper, with a line to sign on for each. Its profile decided what
// stands on it and is named at the foot (rules.md 36): a parent's copy has what is agreed, and nothing
// that staff or the pupil said about the reasons.
struct PlanSheet {
    struct Line {
        QString label;
        QString text;
        bool operator==(const Line&) const = default;
    };
    struct Action {
        QString what;
        QString byWhom;
        QString byWhen; // "25/11/2024"
        bool operator==(const Action&) const = default;
    };
    QString school;
    QString title; // "Attendance contract"
    QString name;
    QString place; // "4B"
    std::vector<Line> lines;
    std::vector<Action> actions;
    QStringList signers;
    QString profile;     // at the foot
    QString profileName; // in the file's name: "parent"
    QDateTime printedAt;
    QString printedBy;
    QString headDigest; // empty: this copy does not name it
};

// Errors: those of reading the ledger's head.
Result<PlanSheet> planSheet(const Office& office, const AttendancePlan& plan,
                            const RecordReader& reader, const QString& printedBy);

PrintJob printJob(const PlanSheet& sheet);

} // namespace rollbook
