// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/PupilRecord.h"

#include <QRectF>

namespace rollbook {

class Sheet;

// The year of a record in black on white: a month a line, in it five weeks of five days, both
// sessions of each side by side, and under it what the shapes mean.
qreal recordCalendarHeight(Sheet& sheet, const PupilRecord& record);
void paintRecordCalendar(Sheet& sheet, qreal top, const PupilRecord& record);

} // namespace rollbook
