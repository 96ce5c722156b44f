// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QString>

#include <vector>

namespace rollbook {

struct BankHoliday {
    QDate date;
    QString name;
    bool operator==(const BankHoliday&) const = default;
};

// England and Wales. Published dates from resources/calendar; for other years the rule (fixed days
// with substitutes, Easter, first and last Mondays). isPublishedFor tells which.
class BankHolidays {
public:
    // Errors: calendar.badBankHolidays (place).
    static Result<BankHolidays> load(const QByteArray& json);
    static Result<BankHolidays> shipped();

    std::vector<BankHoliday> in(QDate from, QDate to) const; // both ends included, in order
    bool isPublishedFor(int calendarYear) const;

private:
    std::vector<BankHoliday> inYear(int calendarYear) const;

    std::vector<BankHoliday> m_published; // in order
};

// What the rule gives for a year, in order: no royal occasion, no holiday moved by proclamation.
std::vector<BankHoliday> bankHolidaysByRule(int year);

} // namespace rollbook
