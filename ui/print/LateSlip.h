// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"
#include "ui/print/PrintJob.h"

namespace rollbook {

// A few words a child carries to the class: what the teacher needs, and nothing of the family.
struct Slip {
    QString school;
    QString title; // "Late slip"
    QString name;
    QString className;
    QDateTime at;
    QStringList lines; // "22 minutes late"
    QString signature; // whose line it is
    bool operator==(const Slip&) const = default;
};
Slip lateSlip(const School& school, const LateArrival& arrival);
Slip movementSlip(const School& school, const Movement& movement);

// One slip to an A6 sheet.
PrintJob printJob(const Slip& slip);

} // namespace rollbook
