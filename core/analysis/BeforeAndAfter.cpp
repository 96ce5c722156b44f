// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/BeforeAndAfter.h"

#include "core/analysis/SchoolWeeks.h"

#include <algorithm>
#include <span>

namespace rollbook {
namespace {

using Weeks = std::span<const SchoolWeek>;

DateRange daysOf(Weeks weeks) {
    return weeks.empty() ? DateRange{} : DateRange{weeks.front().monday, weeks.back().monday.addDays(6)};
}

SessionCounts within(const SessionSums& sums, Weeks weeks) {
    SessionCounts counts;
    for (const SchoolWeek& week : weeks)
        counts += sums.within(week.first, week.last);
    return counts;
}

} // namespace

BeforeAndAfter beforeAndAfter(const Register& reg, PupilId pupil, QDate done, QDate on) {
    const std::vector<SchoolWeek> weeks = schoolWeeks(reg, on);
    const auto firstFrom = [&](QDate monday) {
        return std::ranges::lower_bound(weeks, monday, {}, &SchoolWeek::monday);
    };
    const QDate weekOfAct = SchoolCalendar::mondayOf(done);
    const auto act = firstFrom(weekOfAct);
    const auto since = firstFrom(weekOfAct.addDays(7));
    const auto now = std::max(since, firstFrom(SchoolCalendar::mondayOf(on)));
    const auto many = std::min(act - weeks.begin(), now - since);
    const Weeks before(act - many, act);
    const Weeks after(since, since + many);
    BeforeAndAfter made{.weeks = int(many), .before = daysOf(before), .after = daysOf(after)};
    SessionSums sums(reg);
    const int own = *reg.row(pupil);
    const auto group = reg.pupilAt(own).yearGroupIn(reg.year());
    for (int row = 0; row < reg.rowCount(); ++row) {
        if (row != own && (!group || reg.pupilAt(row).yearGroupIn(reg.year()) != group))
            continue;
        sums.follow(row);
        const SessionCounts earlier = within(sums, before);
        const SessionCounts later = within(sums, after);
        (row == own ? made.pupilBefore : made.othersBefore) += earlier;
        (row == own ? made.pupilAfter : made.othersAfter) += later;
        made.others += row != own && earlier.possible + later.possible > 0 ? 1 : 0;
    }
    return made;
}

} // namespace rollbook
