// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"
#include "ui/print/PrintJob.h"
#include "ui/print/YearOnPaper.h"
#include "ui/words/ParentRules.h"
#include "ui/words/ReportWords.h"

namespace rollbook {

// What is taken along to a meeting with one parent: the absence report, the year as a calendar, the
// school's rules as a parent meets them, and a form to write on. A parent's copy throughout
// (rules.md 36): of the child and this parent alone, and nothing that anybody wrote down.
struct MeetingPack {
    // What of the form is known; empty: to be written.
    struct Form {
        QString date;
        QString time;
        QString attendance; // "86.0% on 20/11/2024"
        bool operator==(const Form&) const = default;
    };
    QString school;
    QString name;   // "Ada Archer"
    QString place;  // "4B · Year 4"
    QString parent; // "Mrs Wei Archer"
    QDate on;
    QStringList report;
    words::ReportRows figures;
    YearOnPaper year;
    QStringList day; // when the registers are, and whom to ring
    std::vector<words::ParentRule> rules;
    Form form;
    QString profile; // at the foot
    QDateTime printedAt;
    QString printedBy;
};

struct MeetingPackRequest {
    PupilId pupil{0};
    ContactId parent{0};
    std::vector<MarkRevision> amendments; // of the year, originals among them
    QDateTime printedAt;
    QString printedBy;
};
// Of a year that is loaded; without its register all that counts sessions is empty. Errors:
// record.noParent (name), record.parentBarred (name): who may be given no copy is made none.
Result<MeetingPack> meetingPack(const School& school, const MeetingPackRequest& request);
// The same with what is read from the file. Errors: also those of reading it.
Result<MeetingPack> meetingPack(const Office& office, PupilId pupil, ContactId parent,
                                const QString& printedBy);

PrintJob printJob(const MeetingPack& pack);

} // namespace rollbook
