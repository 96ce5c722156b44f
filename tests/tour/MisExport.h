// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDir>

namespace rollbook {
struct School;
}

namespace rollbook::tour {

// The files another system would hand over of this school year up to the day before `today`, and
// of today's morning for all classes but `notTaken`: calendar.json, pupils.csv, contacts.csv and
// marks.csv. False: one could not be written.
bool exportAsMis(const School& school, QDate today, const QStringList& notTaken,
                 const QDir& folder);

} // namespace rollbook::tour
