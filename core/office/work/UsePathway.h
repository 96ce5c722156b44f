// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"

namespace rollbook {

// Which of the packs the school uses from a day. The statutory layer is always on (rules.md 23).
class UsePathway {
public:
    explicit UsePathway(Office& office) : m_office(office) {}
    // Errors: office.noSuchPathway (id), office.statutoryAlwaysOn (id).
    Result<void> run(const PathwayUse& use, const Author& by);

private:
    Office& m_office;
};

// When a pack of the school is used, oldest first; the last may have no end. Where two begin on one
// day, the one entered later is used.
std::vector<DateRange> daysInUse(const School& school, const QString& pathway);

} // namespace rollbook
