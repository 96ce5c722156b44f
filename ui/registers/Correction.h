// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/AmendMarks.h"
#include "ui/shell/Surroundings.h"

namespace rollbook {

// What is typed as a correction: "I", "C1", or "L 12" with its minutes.
AmendMarks::Cell correctedCell(const CodeBook& codes, PupilId pupil, const SessionKey& session,
                               const QString& typed, const MarkNote& note);
// Asks why and on whose word, then amends. False: the person thought better of it. Errors: those of
// AmendMarks, before anything is asked.
Result<bool> askAndAmend(const Surroundings& around, const AmendMarks::Cell& cell,
                         const QString& name, const QString& from);

} // namespace rollbook
