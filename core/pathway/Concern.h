// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/Mark.h"

#include <optional>

namespace rollbook {

// A worry of a member of staff about a pupil, in their words, and what became of it.
struct Concern {
    struct Told {
        QString who; // the safeguarding lead
        QDateTime at;
        bool operator==(const Told&) const = default;
    };
    struct Answer {
        QString words;
        QDateTime at;
        Author by;
        bool operator==(const Answer&) const = default;
    };
    qint64 id = 0;
    PupilId pupil{0};
    QString raisedBy;
    QDateTime at;
    QString words;
    std::optional<Told> told;
    std::optional<Answer> answer;
    Author by; // who entered it
    EntryId entry{0};
    bool operator==(const Concern&) const = default;
};

} // namespace rollbook
