// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"

namespace rollbook {

// Where a letter that went out stands.
enum class SentStanding { Out, AnswerDue, NoAnswer, Answered, Returned };

struct SentRow {
    qint64 letter = 0;
    PupilId pupil{0};
    QDate on;
    QString title;
    QString recipient;
    SentStanding standing = SentStanding::Out;
    QString words;           // "answer due 27/11/2026 · posted 20/11/2026"
    bool hasChanged = false; // the register says something else now
    QString searched;
    bool operator==(const SentRow&) const = default;
};
inline bool isSameRow(const SentRow& a, const SentRow& b) {
    return a.letter == b.letter;
}

// Those of this school year and the last, the newest first.
std::vector<SentRow> sentRows(const School& school, QDate today);
// What became of one, a line each: out, posted, came back, answered; and what the register says
// now where it is something else.
QStringList sentHistory(const School& school, const IssuedLetter& letter);

} // namespace rollbook
