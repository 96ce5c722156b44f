// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Surroundings.h"
#include "ui/today/TodayPresenter.h"

namespace rollbook {

// A person's answer to a row, in words that stay in the ledger. Each form stays open while it is
// refused.
void askWhatWasDone(const Surroundings& around, TodayPresenter& presenter, const DueAction& action);
void askUntilWhen(const Surroundings& around, TodayPresenter& presenter, const DueAction& action);
void askWhyNotNeeded(const Surroundings& around, TodayPresenter& presenter,
                     const DueAction& action);

} // namespace rollbook
