// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"
#include "core/office/day/BackToday.h"

namespace rollbook {

// Back sooner than was said: what is still planned of that absence holds no longer (checks L7).
class ReleaseRest {
public:
    explicit ReleaseRest(Office& office) : m_office(office) {}

    // All of it in one act, from the day the pupil was seen. Errors: office.reasonMissing,
    // office.nothingToDo, office.readOnly.
    Result<void> run(const BackToday& back, const QString& reason, const Author& by);

private:
    Office& m_office;
};

} // namespace rollbook
