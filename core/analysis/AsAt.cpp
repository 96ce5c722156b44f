// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/AsAt.h"

namespace rollbook {

namespace {

// Seconds are cut: a register that closes at 09:20 is open until 09:21 (rules.md 6).
bool hasClosed(const SessionTimes& times, QTime now) {
    return QTime(now.hour(), now.minute()) > times.closes;
}

} // namespace

SessionKey firstNotYetDue(const SchoolCalendar& calendar, const AsAt& asAt,
                          std::optional<YearGroup> year) {
    const SessionKey tomorrow{asAt.date.addDays(1), Half::AM};
    if (!asAt.time)
        return tomorrow;
    const RegisterTimes times = calendar.timesOn(asAt.date, year).value_or(RegisterTimes{});
    if (hasClosed(times.pm, *asAt.time))
        return tomorrow;
    return {asAt.date, hasClosed(times.am, *asAt.time) ? Half::PM : Half::AM};
}

int DueBoundary::columnFor(int row) {
    // Without a time it is the same for everyone.
    const auto year =
        m_asAt.time ? m_register.pupilAt(row).yearGroupIn(m_register.year()) : std::nullopt;
    const auto known = m_columns.find(year);
    if (known != m_columns.end())
        return known->second;
    const SessionKey boundary = firstNotYetDue(m_register.calendar(), m_asAt, year);
    return m_columns.emplace(year, m_register.firstColumnFrom(boundary)).first->second;
}

} // namespace rollbook
