// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pathway/Pathway.h"
#include "core/pathway/PupilCase.h"
#include "core/pathway/Stretch.h"

namespace rollbook {

// During which columns of the axis a condition holds for a pupil. Stretches of one test do not
// overlap, but for N, blanks and dates passed, of which every run, day and date is for itself; those of
// a calendar test touch and stay apart: each week is asked for itself.
class Holding {
public:
    Holding(const PupilLines& lines, const PupilCase& about, const Pathway& pathway);

    Stretches of(const Condition& condition) const;
    // False: it certainly holds in no column, or not in the last. Quick, for of nearly everybody a
    // step asks nothing; HoldsNow.cpp.
    bool mayHold(const Condition& condition) const;
    bool mayHoldNow(const Condition& condition) const;
    // For a pupil with a flag that brings the step forward; null: none does.
    const Acceleration* acceleration(const Step& step) const;
    const Condition& whenOf(const Step& step) const; // the accelerated one, where there is one
    // The settlement that answers an occurrence of the step: the last one whose session lies in it,
    // or before it while the child has not been seen since (rules.md 19), but never before `from`:
    // what was done about the occurrence before is no answer to this one. Null: none.
    const Settlement* settling(const Step& step, const Stretch& occurrence, int from) const;
    // The sessions that make it so, for the explanation, in order.
    std::vector<int> evidence(const Condition& condition, const Stretch& occurrence) const;

private:
    friend class ConditionTests;

    const SessionAxis& axis() const { return m_lines.axis(); }
    const AttendanceSums& attendance() const;
    int columnOf(const QDateTime& at) const;
    int unseenSince(int column) const;

    const PupilLines& m_lines;
    const PupilCase& m_about;
    const Pathway& m_pathway;
};

} // namespace rollbook
