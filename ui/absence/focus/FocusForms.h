// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/absence/focus/FocusPresenter.h"

namespace rollbook {

// The forms that give families out. Each asks, tries, stays open while it is refused, and is gone
// once what it asked for is done or nobody wants it any more. True: done.
std::optional<PupilId> askOfWhichFamily(const Surroundings& around);
bool askToGive(const Surroundings& around, FocusPresenter& presenter, PupilId pupil);
bool askToTakeBack(const Surroundings& around, FocusPresenter& presenter, const FocusFamily& focus);
bool askToBook(const Surroundings& around, FocusPresenter& presenter, const FocusFamily& focus);

} // namespace rollbook
