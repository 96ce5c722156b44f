// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/Register.h"

#include <QTime>

namespace rollbook {

// The moment a figure speaks of. Without a time the day is over (rules.md 7).
struct AsAt {
    QDate date;
    std::optional<QTime> time = std::nullopt;
    bool operator==(const AsAt&) const = default;
};

// The first session whose blank is not yet missing: with a time, today's sessions are due only
// after their registers close for that year group.
SessionKey firstNotYetDue(const SchoolCalendar& calendar, const AsAt& asAt,
                          std::optional<YearGroup> year);

// The same as a column of a register, worked out once a year group.
class DueBoundary {
public:
    DueBoundary(const Register& reg, const AsAt& asAt)
        : m_register(reg)
        , m_asAt(asAt) {}

    int columnFor(int row);

private:
    const Register& m_register;
    AsAt m_asAt;
    std::map<std::optional<YearGroup>, int> m_columns;
};

} // namespace rollbook
