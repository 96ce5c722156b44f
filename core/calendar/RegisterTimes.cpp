// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/RegisterTimes.h"

namespace rollbook {

namespace {

constexpr int kSecondsInMinute = 60;

QTime withoutSeconds(QTime time) {
    return QTime(time.hour(), time.minute());
}

Arrival arrivalIn(const SessionTimes& session, Half half, QTime arrival) {
    const int minutes = session.opens.secsTo(arrival) / kSecondsInMinute;
    if (arrival <= session.opens)
        return {half, Arrival::Outcome::Present, 0};
    if (arrival <= session.closes)
        return {half, Arrival::Outcome::Late, minutes};
    if (arrival < session.ends)
        return {half, Arrival::Outcome::LateAfterClose, minutes};
    return {half, Arrival::Outcome::SessionOver, 0};
}

} // namespace

Arrival arrivalAt(const RegisterTimes& times, QTime arrival) {
    const QTime minute = withoutSeconds(arrival);
    if (minute < times.am.ends)
        return arrivalIn(times.am, Half::AM, minute);
    return arrivalIn(times.pm, Half::PM, minute);
}

} // namespace rollbook
