// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/GridPrint.h"

#include "core/store/Store.h"
#include "ui/print/OfficialRegister.h"

namespace rollbook {

Result<PrintJob> officialPages(const Office& office, const GridPrint& wanted) {
    auto amendments = office.store().marks().amendments(wanted.range);
    if (!amendments)
        return amendments.error();
    auto digest = office.headDigest();
    if (!digest)
        return digest.error();
    return printJob(officialRegister(office.school(), {.heading = wanted.heading,
                                                       .pupils = wanted.pupils,
                                                       .range = wanted.range,
                                                       .amendments = std::move(*amendments),
                                                       .printedAt = office.clock().now(),
                                                       .printedBy = wanted.printedBy,
                                                       .headDigest = std::move(*digest)}));
}

bool isOfOneYear(const DateRange& range) {
    return SchoolYear::containing(range.from) == SchoolYear::containing(range.to);
}

} // namespace rollbook
