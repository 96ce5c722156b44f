// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"

namespace rollbook {

// A leave decision, a known appointment, a weekly pattern: proposed when the register is taken.
class PlanAbsence {
public:
    explicit PlanAbsence(Office& office) : m_office(office) {}
    // Gives back its id. Errors: office.planNeedsEnd (a weekly pattern), office.planNoSessions,
    // office.planClashes (session) with one already there (checks D10), and those on codes of
    // DraftRegister::enter.
    Result<qint64> run(const PlannedAbsence& absence, const Author& by);
    // From a date on (the day itself included) it no longer holds.
    Result<void> release(qint64 id, QDate from, const QString& reason, const Author& by);

private:
    Office& m_office;
};

} // namespace rollbook
