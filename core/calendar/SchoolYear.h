// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/Session.h"

#include <vector>

namespace rollbook {

// 1 August to 31 July, named by both calendar years: "2026/27".
class SchoolYear {
public:
    explicit constexpr SchoolYear(int firstCalendarYear)
        : m_first(firstCalendarYear) {}
    static SchoolYear containing(QDate date);
    // "2026/27" only. Errors: calendar.notASchoolYear (text).
    static Result<SchoolYear> fromString(const QString& text);

    int firstCalendarYear() const { return m_first; }
    QDate firstDay() const { return QDate(m_first, 8, 1); }
    QDate lastDay() const { return QDate(m_first + 1, 7, 31); }
    DateRange range() const { return {firstDay(), lastDay()}; }
    // The day at which ages are taken for cohorts and the census (rules.md 11).
    QDate ageDay() const { return QDate(m_first, 8, 31); }
    SchoolYear previous() const { return SchoolYear(m_first - 1); }
    SchoolYear next() const { return SchoolYear(m_first + 1); }
    QString toString() const;

    friend constexpr bool operator==(SchoolYear, SchoolYear) = default;
    friend constexpr std::strong_ordering operator<=>(SchoolYear, SchoolYear) = default;

private:
    int m_first;
};

struct Break {
    QString name;
    DateRange range;
    bool operator==(const Break&) const = default;
};

struct Term {
    QString name;
    DateRange range;
    std::vector<Break> breaks;
    bool operator==(const Term&) const = default;
};

// The dates a school sets for one school year.
struct YearDates {
    SchoolYear year;
    std::vector<Term> terms; // in order, not overlapping
    bool operator==(const YearDates&) const = default;
};

} // namespace rollbook
