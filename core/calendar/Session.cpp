// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/Session.h"

#include "core/calendar/CalendarErrors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

QString toString(Half half) {
    return half == Half::AM ? u"AM"_s : u"PM"_s;
}

std::optional<Half> halfFromString(QStringView text) {
    if (text == u"AM")
        return Half::AM;
    if (text == u"PM")
        return Half::PM;
    return std::nullopt;
}

QString toString(const SessionKey& session) {
    return session.date.toString(Qt::ISODate) + u' ' + toString(session.half);
}

Result<SessionKey> sessionFromString(const QString& text) {
    constexpr qsizetype kDateLength = 10;
    const QDate date = QDate::fromString(text.left(kDateLength), u"yyyy-MM-dd"_s);
    const auto half = halfFromString(QStringView(text).mid(std::min(kDateLength + 1, text.size())));
    if (!date.isValid() || !half || text[kDateLength] != u' ')
        return Error{errors::kNotASession, {{u"text"_s, text}}};
    return SessionKey{date, *half};
}

bool DateRange::overlaps(const DateRange& other) const {
    return !clippedTo(other).isEmpty();
}

DateRange DateRange::clippedTo(const DateRange& other) const {
    // An invalid date is before every valid one: right for a beginning, not for an end.
    const bool otherEndsFirst = !to.isValid() || (other.to.isValid() && other.to < to);
    return {std::max(from, other.from), otherEndsFirst ? other.to : to};
}

} // namespace rollbook
