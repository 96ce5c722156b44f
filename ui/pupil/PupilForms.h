// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Surroundings.h"

namespace rollbook {

class PupilPresenter;

// The forms of the card. Each asks, tries, stays open while it is refused, and is gone once what it
// asked for is done or nobody wants it any more.
void askToPlan(const Surroundings& around, PupilPresenter& presenter);
void askToRelease(const Surroundings& around, PupilPresenter& presenter);
void askToFlag(const Surroundings& around, PupilPresenter& presenter);
void askToEndFlag(const Surroundings& around, PupilPresenter& presenter);
void askToRestrict(const Surroundings& around, PupilPresenter& presenter);
void askToLift(const Surroundings& around, PupilPresenter& presenter);

} // namespace rollbook
