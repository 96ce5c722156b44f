// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/family/FamilyErrors.h"
#include "core/family/FamilyWork.h"
#include "tests/core/office/ADay.h"

namespace rollbook {

// A day at the office with Ruth Okafor and Lee Park on the staff and Dr Shah the safeguarding lead,
// which tells what it heard of changes.
class FamilyDesk : public ADay {
protected:
    FamilyDesk();

    const FamilyWork& family() const { return *disk.school().family; }
    DateRange halfTerm(const char* date) const;
    // That the file says what memory does, and is whole.
    void standsAfterReopening();

    StaffId ruth{0};
    StaffId lee{0};
    std::vector<PupilId> heard; // pupils of changes of plans, in the order told
};

} // namespace rollbook
