// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/PupilRow.h"
#include "core/office/ImportFinding.h"
#include "core/store/HeldChangeStore.h"

namespace rollbook {

// What one row of a pupil list makes of a pupil (rules.md 12, 28). Nothing is touched.
struct PupilComparison {
    Pupil after; // equal to the pupil before when the row changes nothing
    std::vector<HeldChange> held;
    std::vector<ImportFinding> warnings;
    std::optional<ImportFinding> refused; // the row is held back
};

// `before` is null for a pupil not known yet. `listDate` is the day of the list: what it shows and
// does not date itself holds from then.
PupilComparison comparePupil(const Pupil* before, const PupilRow& row, QDate listDate);

} // namespace rollbook
