// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"
#include "ui/print/PrintJob.h"

namespace rollbook {

// What the school has on file of a pupil and of one parent, to be checked and sent back. A parent's
// copy (rules.md 36): no other adult, no sibling, no flag, nothing of the pupil's address, which may
// be the secret; the parent's own address only.
struct DataCheckSheet {
    struct Line {
        QString label;
        QString onFile; // empty: nothing is
    };
    QString school;
    QString pupil;
    QString parent;
    QDate printedOn;
    std::vector<Line> lines;
};
DataCheckSheet dataCheckSheet(const School& school, const Pupil& pupil, const PupilContact& link,
                              QDate day);
PrintJob printJob(const DataCheckSheet& sheet);

} // namespace rollbook
