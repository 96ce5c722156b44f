// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/MarkLook.h"

#include "core/office/School.h"

namespace rollbook {

class Privacy;

// One session of one pupil, with all that is known of it.
struct GridCell {
    const Pupil& pupil;
    SessionKey session;
    Reading reading;
    const DraftMark* draft = nullptr;
    const PlannedAbsence* planned = nullptr; // only where there is no mark yet
    bool isToCome = false;                   // after today
};
GridCell gridCell(const School& school, QDate today, const Pupil& pupil, const SessionKey& session,
                  const Reading& reading);

// A blank that is still to come is nothing at all, or what is planned.
MarkCell gridMark(const CodeBook& codes, const GridCell& cell);
// What it is and, where nothing can be entered, why: "I, illness", "not on roll", "closed: flood,
// reads as Y4; recorded /".
QString gridWords(const CodeBook& codes, const Privacy& privacy, const GridCell& cell);

} // namespace rollbook
