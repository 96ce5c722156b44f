// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/family/AttendanceTarget.h"
#include "core/office/Office.h"

namespace rollbook {

// The attendance agreed for one pupil; one set later stands in its place.
class SetTarget {
public:
    explicit SetTarget(Office& office) : m_office(office) {}

    // Its id; `id` and `entered` are ignored. Errors: family.targetOutOfRange,
    // family.periodIncomplete, family.setByMissing.
    Result<qint64> run(const AttendanceTarget& target, const Author& by);

private:
    Office& m_office;
};

} // namespace rollbook
