// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"

namespace rollbook {

// One line of a class's register: a pupil on roll in the class that day, and all that is known of
// the session before it is taken.
struct SheetLine {
    const Pupil* pupil = nullptr; // lives in the roll
    Reading reading;              // NoSession when a partial closure takes the session from this pupil
    const DraftMark* draft = nullptr;
    const PlannedAbsence* planned = nullptr;

    // Due, and nothing recorded, drafted or read through a closure: what is still to be asked.
    bool isOpen() const { return reading.state == SessionState::Blank && !draft; }
};

// In roll order. Empty when the class has nobody or the year is not loaded.
std::vector<SheetLine> classSheet(const School& school, const QString& className,
                                  const SessionKey& session);

} // namespace rollbook
