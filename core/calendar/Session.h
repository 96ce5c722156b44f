// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace rollbook {

// Half a day. The law registers pupils once in each.
enum class Half { AM, PM };

// One half day of the school: what a mark is made for.
struct SessionKey {
    QDate date;
    Half half = Half::AM;

    friend bool operator==(const SessionKey&, const SessionKey&) = default;
    friend std::strong_ordering operator<=>(const SessionKey& a, const SessionKey& b) {
        if (const auto byDate = a.date.toJulianDay() <=> b.date.toJulianDay(); byDate != 0)
            return byDate;
        return a.half <=> b.half;
    }
};

inline size_t qHash(const SessionKey& key, size_t seed = 0) {
    return qHashMulti(seed, key.date.toJulianDay(), int(key.half));
}

// "AM", "PM".
QString toString(Half half);
std::optional<Half> halfFromString(QStringView text);
// "2026-11-20 AM": the one text form, in files, the command line and tests.
QString toString(const SessionKey& session);
// Errors: calendar.notASession (text).
Result<SessionKey> sessionFromString(const QString& text);

// Both ends included. An invalid `to` means "no end".
struct DateRange {
    QDate from;
    QDate to;

    bool contains(QDate date) const {
        return date.isValid() && (!from.isValid() || from <= date) && (!to.isValid() || date <= to);
    }
    bool overlaps(const DateRange& other) const;
    // The part in both; `from` after `to` where they do not meet.
    DateRange clippedTo(const DateRange& other) const;
    bool isEmpty() const { return from.isValid() && to.isValid() && to < from; }

    bool operator==(const DateRange&) const = default;
};

} // namespace rollbook
