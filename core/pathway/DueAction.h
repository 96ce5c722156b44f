// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pathway/Pathway.h"
#include "core/pathway/WorkDone.h"

namespace rollbook {

// How an occurrence stands at a moment.
enum class Standing {
    Due,      // asks to be done
    Deferred, // a person put it off until a day to come
    Settled,  // done or not needed
    Closed,   // by itself: the child was seen, the code resolved, the condition over
};

// One occurrence of a step: what is asked, of whom, by when and why. Made anew from register, roll,
// record and moment; never stored.
struct DueAction {
    const Pathway* pathway = nullptr;
    const Step* step = nullptr;
    StepSubject subject;
    SessionKey triggeredOn;           // the first session of the occurrence
    SessionKey lastSession;           // the last, so far: what an act names
    std::vector<SessionKey> sessions; // that make it so, in order
    QDate dueBy;
    QTime dueAt; // invalid: by the end of that day
    std::vector<QDate> shut; // days a closure took from the count since: it was due sooner
    Standing standing = Standing::Due;
    bool isOverdue = false;
    bool isAccelerated = false;
    std::optional<Settlement> settlement; // the last one
    // Ids of steps of its family that are due as well and ask less (rules.md 17; checks W2).
    QStringList overtook = {};

    bool operator==(const DueAction&) const = default;
};

} // namespace rollbook
