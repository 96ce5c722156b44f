// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/family/FamilyPresenter.h"

namespace rollbook {

// The forms of the card. Each asks, tries, stays open while it is refused, and is gone once what it
// asked for is done or nobody wants it any more. `which` is the id of what it is about; 0: the
// likeliest.
void askForTarget(const Surroundings& around, FamilyPresenter& presenter, qint64 which);
void askForPlan(const Surroundings& around, FamilyPresenter& presenter, qint64 which);
void askToEndPlan(const Surroundings& around, FamilyPresenter& presenter, qint64 which);
void askForWhomToPrint(const Surroundings& around, FamilyPresenter& presenter, qint64 which);
void askForMeeting(const Surroundings& around, FamilyPresenter& presenter, qint64 which);
void askWhatCame(const Surroundings& around, FamilyPresenter& presenter, qint64 which);
void askForTimetable(const Surroundings& around, FamilyPresenter& presenter, qint64 which);
void askToStopTimetable(const Surroundings& around, FamilyPresenter& presenter, qint64 which);
void askForWorker(const Surroundings& around, FamilyPresenter& presenter, qint64 which);
void askForSibling(const Surroundings& around, FamilyPresenter& presenter, qint64 which);
void askForReview(const Surroundings& around, FamilyPresenter& presenter, qint64 which);

} // namespace rollbook
