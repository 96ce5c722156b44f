// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/AsAt.h"
#include "core/analysis/PersistentRule.h"
#include "ui/figures/Figure.h"

namespace rollbook {

// A session that was looked at for a figure.
struct FigureSession {
    PupilId pupil{0};
    SessionKey session;
    Reading reading;
    bool isCounted = false;
    bool isDue = true; // false: a blank whose register is not due yet
};

// A figure opened: the sessions behind it and what they add up to.
struct FigureSessions {
    Figure figure;
    DateRange range;
    AsAt asAt;
    PersistentTest test; // what the absence of the range is put to
    std::vector<PupilId> pupils;
    Totals totals;                       // of them all
    QStringList besides = {};            // what else follows from it, in sentences
    std::vector<FigureSession> sessions; // of one pupil all looked at; of several those counted
};

FigureSessions openFigure(const Register& reg, const std::vector<PupilId>& pupils,
                          const DateRange& range, const AsAt& asAt, const Figure& figure);

// How often each code is among those counted: what the figure is the sum of.
std::map<QString, int> codesCounted(const FigureSessions& opened);

} // namespace rollbook
