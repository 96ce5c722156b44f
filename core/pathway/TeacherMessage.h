// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/Mark.h"

namespace rollbook {

// What a parent said that a teacher must know, in words that may lie on a desk in a classroom: no
// reason of an absence, no flag, nothing of another adult.
struct TeacherMessage {
    qint64 id = 0;
    PupilId pupil{0};
    QDate day; // on which it is handed over
    QString words;
    Author by;
    QDateTime at;
    EntryId entry{0};
    bool operator==(const TeacherMessage&) const = default;
};

} // namespace rollbook
