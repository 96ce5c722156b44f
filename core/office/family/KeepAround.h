// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/family/AroundFamily.h"
#include "core/office/Office.h"

namespace rollbook {

// Who is around a pupil's family. Id 0 is a new one, else a later row of one; who is no longer there
// gets a last day. A row that says what stands makes no entry.
class KeepAround {
public:
    explicit KeepAround(Office& office) : m_office(office) {}

    // Errors: family.workerIncomplete (no name or agency), leadThere (another leads), office.noSuchLine.
    Result<qint64> keep(const FamilyWorker& worker, const Author& by);
    // Errors: family.siblingIncomplete (no name or school), office.noSuchLine.
    Result<qint64> keep(const SiblingElsewhere& sibling, const Author& by);

private:
    Office& m_office;
};

} // namespace rollbook
