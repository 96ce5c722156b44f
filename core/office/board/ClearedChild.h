// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"

namespace rollbook {

// What took a child off the board of a session.
enum class ClearedBy {
    LateBook,
    ClassHasChild,
    Decision, // on what somebody said
    Planned,  // before: it never was an N
    Amended,
    Closed, // the school shut unexpectedly
};

struct ClearedChild {
    PupilId pupil{0};
    QString className;
    ClearedBy by = ClearedBy::Amended;
    QString code;  // what the session reads as now
    QDateTime at;  // invalid: not known
    QString who;   // the class, the caller, or who did it; may be empty
    bool operator==(const ClearedChild&) const = default;
};

using MarkHistories = std::map<PupilId, std::vector<MarkRevision>>;

// Who was an N of the session and is none any more, or was planned, the last first. `histories` are
// those of the session; a pupil without one never was an N.
std::vector<ClearedChild> clearedChildren(const School& school, const SessionKey& session,
                                          const MarkHistories& histories);

} // namespace rollbook
