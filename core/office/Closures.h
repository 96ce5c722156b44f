// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"

namespace rollbook {

// Since 19 August 2024 # is for the whole school (rules.md 3): such a closure is accepted with a
// warning that names the codes to consider.
bool isPartialSinceWholeSchoolOnly(const Closure& closure);

class CloseSchool {
public:
    struct Request {
        DateRange range;
        std::optional<Half> half;
        std::vector<YearGroup> years;
        std::vector<QString> classes;
        ClosureKind kind = ClosureKind::Unplanned;
        QString code; // empty: # or Y4
        QString reason;
        // Classes whose registers were taken before the closing: their marks stand (rules.md 4).
        std::vector<Closure::TakenBefore> takenBefore;
    };
    struct Preview {
        int sessions = 0;   // of the school, inside the range
        int superseded = 0; // marks and blanks of pupils it covers
        std::vector<Closure::TakenBefore> takenThatDay; // registers to ask about
        std::vector<Error> warnings; // office.partialPlannedClosure: codes to consider (rules.md 3)
    };
    struct Made {
        ClosureId closure{0};
        int superseded = 0; // marks it covers now
    };
    explicit CloseSchool(Office& office) : m_office(office) {}

    // Errors: office.closureNoSessions, office.closureCode (code), office.reasonMissing,
    // office.noSuchClass (className).
    Result<Preview> preview(const Request& request) const;
    Result<Made> run(const Request& request, const Author& by);

private:
    Office& m_office;
};

class LiftClosure {
public:
    explicit LiftClosure(Office& office) : m_office(office) {}
    // Every mark it covered is back. Gives back how many. Errors: office.noSuchClosure (closure).
    Result<int> run(ClosureId closure, const QString& reason, const Author& by);

private:
    Office& m_office;
};

} // namespace rollbook
