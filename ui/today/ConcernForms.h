// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pathway/Concern.h"
#include "ui/shell/Surroundings.h"

namespace rollbook {

// What is done about a concern, each form open while it is refused.
void askForConcern(const Surroundings& around);
void askWhoWasToldOf(const Surroundings& around, const Concern& concern);
void askForAnswer(const Surroundings& around, const Concern& concern);

} // namespace rollbook
