// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/absence/AbsenceCopy.h"

namespace rollbook {

// The list given to the council: who is on it, the list on paper or in a file, and then that it was
// given. It is kept once somebody says so, not when it is printed. True: kept.
bool askToGiveToCouncil(const Surroundings& around, const AbsenceOnScreen& screen,
                        const ListReader& council);

} // namespace rollbook
