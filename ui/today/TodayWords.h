// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/today/TodayRow.h"

namespace rollbook {

struct CallBoard;
struct TodayChoice;

// The words of the day, without names.
// "done 09:12, Ruth Okafor"; names as they are given.
QString clearedWords(const Cleared& cleared, const QString& who);
// "4A: 30 pupils, register not taken", a line for each of the first few.
QString whichClasses(const CallBoard& board);

struct DayCount {
    int due = 0;
    int overdue = 0;
    int cleared = 0;
    int held = 0;    // of none of the others
    QDateTime since; // when the day was first opened
    bool operator==(const DayCount&) const = default;
};
QString headWords(const DayCount& count); // "7 to do · 2 overdue · 3 cleared since 08:45"

// What an empty list says: it is clear only together with whom nobody knows (rules.md 24).
struct EmptyWords {
    QString title;
    QString text;
};
EmptyWords emptyWords(const TodayChoice& choice, const DayCount& count, const CallBoard& board,
                      bool hasYear);

} // namespace rollbook
