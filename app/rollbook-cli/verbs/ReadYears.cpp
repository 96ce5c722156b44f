// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/verbs/ReadYears.h"

#include "app/rollbook-cli/CliErrors.h"

namespace rollbook::cli {

using namespace Qt::StringLiterals;

Result<std::vector<const Register*>> registersOver(Office& office, const DateRange& range) {
    if (auto loaded = office.loadYears(range); !loaded)
        return loaded.error();
    std::vector<const Register*> registers;
    for (const auto& [year, reg] : office.school().registers)
        if (year.range().overlaps(range))
            registers.push_back(reg.get());
    return registers;
}

Result<const Register*> registerOf(Office& office, SchoolYear year) {
    if (auto loaded = office.loadYear(year); !loaded)
        return loaded.error();
    if (const Register* reg = office.school().registerOf(year))
        return reg;
    return Error{errors::kNoYear, {{u"year"_s, year.toString()}}};
}

} // namespace rollbook::cli
