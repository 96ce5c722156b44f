// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/census/CensusReturn.h"

namespace rollbook {

// Finds what is to be mended before a return is sent (census.md 1.5; rules.md 38).
class CensusChecks {
public:
    CensusChecks(const Register& reg, const DateRange& window, const AsAt& asAt);

    // Everything but marks off roll, of a pupil in the return. Blanks from `firstFuture` on are not
    // yet missing.
    void check(int row, int firstFuture);
    // Marks off roll: of every pupil, because who has only such marks is in no return.
    void checkOffRoll(int row);

    std::vector<CensusProblem> problems() && { return std::move(m_problems); }

private:
    // Most cells, told without reading them out.
    bool isClean(int row, int column) const;
    void checkUpn(const Pupil& pupil);
    void checkMark(const Pupil& pupil, const SessionKey& session, const Reading& reading);
    void checkUnresolved(const Pupil& pupil, const SessionKey& session);
    void add(CensusProblemKind kind, ErrorCode code, const Pupil& pupil,
             std::optional<SessionKey> session = {}, QVariantMap detail = {});

    const Register& m_register;
    int m_first;
    int m_last;
    QDate m_on;
    QHash<QString, std::vector<const Pupil*>> m_ownersOfUpn;
    std::vector<CensusProblem> m_problems;
};

} // namespace rollbook
