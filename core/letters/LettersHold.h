// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/Mark.h"

namespace rollbook {

// Why no letter goes out about a pupil (rules.md 30).
enum class HoldCause { Bereavement, Hospital, Death, Police, Safeguarding };
QString toString(HoldCause cause); // "bereavement"
std::optional<HoldCause> holdCauseFromString(QStringView text);

// Every letter about a pupil waits, from a day until somebody lifts it.
struct LettersHold {
    qint64 id = 0;
    PupilId pupil{0};
    HoldCause cause = HoldCause::Bereavement;
    QString words;
    QString decidedBy;
    QDate from;
    QDate review;
    Author by;
    EntryId entry{0};
    bool operator==(const LettersHold&) const = default;
};

} // namespace rollbook
