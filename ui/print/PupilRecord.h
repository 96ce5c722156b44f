// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"
#include "core/office/record/RecordProfile.h"
#include "ui/print/PrintJob.h"
#include "ui/print/YearOnPaper.h"
#include "ui/words/RecordWords.h"

namespace rollbook {

// A pupil's record on paper: identity, where they stand, the year as a calendar, totals, what
// happened. Its profile decided what stands in it and is named at the foot (rules.md 36); no other
// pupil's figures ever stand beside it.
struct PupilRecord {
    struct Line {
        QString label;
        QString text;
        bool operator==(const Line&) const = default;
    };
    using Lines = std::vector<Line>;
    QString school;
    QString name;
    QString place; // "4B · Year 4"
    DateRange range; // school year to date
    Lines identity;
    Lines known;    // flags and groups
    Lines adults;
    Lines siblings;
    QStringList standing;
    YearOnPaper year;
    words::TotalsWords totals;
    Lines agreed; // with the family
    QStringList followed; // attendance before and after what was done
    std::vector<words::ChronologyWords> chronology;
    bool hasWords = true; // a column for what was said
    bool hasAdults = true;
    QString profile; // at the foot
    QString profileName; // in the file's name: "parent"
    QDateTime printedAt;
    QString printedBy;
    QString headDigest; // empty: this copy does not name it
};

struct PupilRecordRequest {
    PupilId pupil{0};
    RecordReader reader;
    std::vector<MarkRevision> amendments; // of the year, originals among them
    QDateTime printedAt;
    QString printedBy;
    QString headDigest;
};
// Of a year that is loaded; without its register all that counts sessions is empty.
PupilRecord pupilRecord(const School& school, const PupilRecordRequest& request);
// The same with what is read from the file. Errors: those of reading it.
Result<PupilRecord> pupilRecord(const Office& office, PupilId pupil, const RecordReader& reader,
                                const QString& printedBy);

PrintJob printJob(const PupilRecord& record);

// Where a pupil sits on the day: "4B · Year 4".
QString placeOf(const Pupil& pupil, QDate on);

} // namespace rollbook
