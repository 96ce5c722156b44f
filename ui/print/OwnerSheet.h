// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"
#include "core/pathway/DueAction.h"
#include "ui/print/PrintJob.h"

namespace rollbook {

// What one person is asked to do, to take along: that owner's rows and those families only. An
// office copy (rules.md 36).
struct OwnerSheet {
    struct Line {
        QString due; // "overdue, Wed 18 Nov"
        bool isUrgent = false; // overdue, or sooner than the rule
        QString whom;
        QString what; // "Call: Ask home why …"
        QString why;
        QStringList contacts; // whom to ask, in order; of somebody barred that they are
        bool operator==(const Line&) const = default;
    };
    QString school;
    QString owner; // "Safeguarding lead, Sam Lead"
    std::vector<Line> lines;
    QDateTime printedAt;
    QString printedBy;
    QString headDigest;
};

struct OwnerSheetRequest {
    QString owner; // the role, as steps name it
    QDateTime printedAt;
    QString printedBy;
    QString headDigest;
};
// Of the rows those that are the owner's, in their order.
OwnerSheet ownerSheet(const School& school, const std::vector<DueAction>& due,
                      const OwnerSheetRequest& request);

PrintJob printJob(const OwnerSheet& sheet);

} // namespace rollbook
