// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pathway/DueAction.h"

namespace rollbook::words {

QString actionKind(const QString& kind); // of a step, "call": "Call"
// Who is to do a step: "Safeguarding lead"; empty: "Attendance officer"; the school's own word as it
// is.
QString owner(const QString& role);
// Every kind there is, and the roles a step may name beside the school's own words.
QStringList actionKinds();
QStringList ownerRoles(); // the attendance officer, "", first
// "by 10:00", "today", "by Fri 20 Nov", "overdue, Wed 18 Nov".
QString dueWhen(const DueAction& action, const QDateTime& now);

} // namespace rollbook::words
