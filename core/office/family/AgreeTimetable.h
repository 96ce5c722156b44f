// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/family/PartTimeTimetable.h"
#include "core/office/Office.h"

namespace rollbook {

// A temporary part-time timetable: only agreed by a parent beforehand, with a last day and a review.
class AgreeTimetable {
public:
    explicit AgreeTimetable(Office& office) : m_office(office) {}

    // Its id; `id`, `stop` and `entered` are ignored. Errors: family.agreementMissing,
    // agreementToCome, agreementLate, periodIncomplete, timetableReview (outside the timetable),
    // timetableThere (overlaps another), timetableWords.
    Result<qint64> run(const PartTimeTimetable& timetable, const Author& by);
    // Before its last day. Errors: family.noSuchTimetable, timetableStopped, stopsTooLate,
    // whyMissing.
    Result<void> stop(qint64 timetable, QDate lastDay, const QString& words, const Author& by);

private:
    Office& m_office;
};

} // namespace rollbook
