// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"
#include "ui/print/PrintJob.h"

namespace rollbook {

// The register of some pupils for some weeks as it is handed to an inspector or a court: what each
// session reads as, and every amendment with its original, new code, reason, date, name and job
// title (law.md 2, Amendments).
struct OfficialRegister {
    struct Cell {
        SessionKey session;
        SessionState state = SessionState::NoSession;
        QString code;
        int note = 0; // number of the footnote; 0: never amended
    };
    struct Row {
        QString name;
        QString className;
        QString upn;
        std::vector<Cell> cells; // one for each of `sessions`
    };
    QString school;
    QString heading; // "Class 4A", "Ada Green, 4A"
    DateRange range;
    std::vector<SessionKey> sessions; // in order, AM and PM of each day
    std::vector<Row> rows;
    QStringList footnotes; // the first has number 1
    QDateTime printedAt;
    QString printedBy;
    QString headDigest;
};

struct OfficialRegisterRequest {
    QString heading;
    std::vector<PupilId> pupils; // in the order they are to stand
    DateRange range;             // within one school year that is loaded
    std::vector<MarkRevision> amendments; // of the range, originals among them
    QDateTime printedAt;
    QString printedBy;
    QString headDigest;
};
OfficialRegister officialRegister(const School& school, const OfficialRegisterRequest& request);

// A4 landscape: eight weeks across, both halves of a day as the strokes of a herringbone.
PrintJob printJob(const OfficialRegister& reg);

} // namespace rollbook
