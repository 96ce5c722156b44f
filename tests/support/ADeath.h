// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/letters/HoldLetters.h"
#include "tests/support/Must.h"
#include "tests/support/OfficeOnDisk.h"

namespace rollbook {

// As the office enters it: a hold by the safeguarding lead.
inline void recordDeath(OfficeOnDisk& disk, PupilId pupil) {
    must(HoldLetters(disk.office())
             .hold({.pupil = pupil,
                    .cause = HoldCause::Death,
                    .words = QStringLiteral("Died on Tuesday"),
                    .decidedBy = QStringLiteral("Sam Lead"),
                    .from = disk.clock().today()},
                   disk.author()));
}

} // namespace rollbook
