// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/census/CensusReturn.h"
#include "core/office/Office.h"

namespace rollbook {

// Keeps a census return as it was handed over, with the ledger's head at that moment.
class FreezeReturn {
public:
    explicit FreezeReturn(Office& office) : m_office(office) {}
    Result<FrozenReturn> run(const CensusReturn& data, const Author& by);
    // Those kept for a period, newest first.
    Result<std::vector<FrozenReturn>> frozen(const CensusPeriod& period) const;

private:
    Office& m_office;
};

} // namespace rollbook
