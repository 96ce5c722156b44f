// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/family/FocusFamily.h"
#include "core/office/Office.h"

namespace rollbook {

// Focus families given to members of staff for a half-term, within the number of each role. The
// meetings that begin and end one are booked with BookMeeting.
class AllocateFocus {
public:
    explicit AllocateFocus(Office& office) : m_office(office) {}

    // For the half-term that `on` lies in. Its id; `id`, `halfTerm`, `release` and `entered` are given
    // here. Errors: family.nobodyInFamily, noHalfTerm, noSuchStaff, focusThere (one of the family is
    // somebody's already), focusFull.
    Result<qint64> allocate(const FocusFamily& focus, QDate on, const Author& by);
    // From today on nobody's. Errors: family.noSuchFocus, focusReleased, whyMissing.
    Result<void> release(qint64 focus, const QString& why, const Author& by);

private:
    Office& m_office;
};

// How many families one person of the role has in a half-term: the school's number then, or the usual.
int mostFocusFamilies(const School& school, FocusRole role, QDate date);
// Those of the person in that role in the half-term of the day, not taken back.
int focusFamiliesOf(const School& school, StaffId staff, FocusRole role, const DateRange& halfTerm);

} // namespace rollbook
