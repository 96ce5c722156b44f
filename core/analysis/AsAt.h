// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/SchoolCalendar.h"

#include <QTime>

namespace rollbook {

// The moment a figure speaks of. Without a time the day is over (rules.md 7).
struct AsAt {
    QDate date;
    std::optional<QTime> time;
};

// The first session whose blank is not yet missing: with a time, today's sessions are due only after
// their registers close for that year group.
SessionKey firstNotYetDue(const SchoolCalendar& calendar, const AsAt& asAt,
                          std::optional<YearGroup> year);

} // namespace rollbook
