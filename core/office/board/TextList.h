// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/board/CallBoard.h"

namespace rollbook {

// What may go to the school's texting service about a session (rules.md 33): only of children whom
// the board rings about, one recipient each, first name and class and nothing else.
struct TextList {
    struct Line {
        PupilId pupil{0};
        ContactId recipient{0};
        QString number;    // a mobile
        QString firstName; // of the pupil
        QString className;
        bool operator==(const Line&) const = default;
    };
    enum class Withdrawn {
        NotOnBoard, // signed in, explained, or reached since the list was looked at
        NobodyToText,
        Held,         // a death is recorded (rules.md 30)
        HomeBereaved, // a text is no way to ask a home that has lost a child: a person rings
    };
    struct Dropped {
        PupilId pupil{0};
        Withdrawn why = Withdrawn::NotOnBoard;
        bool operator==(const Dropped&) const = default;
    };
    QDateTime asAt;
    std::vector<Line> lines;       // by class and name
    std::vector<Dropped> withdrawn; // who was looked at and is not in it

    bool operator==(const TextList&) const = default;
};

// Made anew from the school as it is now. `lookedAt` are the children of the list a person saw
// before: those gone since are named.
TextList textList(const School& school, const SessionKey& session, const QDateTime& at,
                  std::span<const PupilId> lookedAt = {});

} // namespace rollbook
