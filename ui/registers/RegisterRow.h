// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/ClassSheet.h"
#include "ui/figures/MarkLook.h"

namespace rollbook {

class Privacy;

// Whether a cell can be typed, and why not.
enum class CellLock {
    Open,
    SignedIn,  // its mark is there before the register is taken: held
    NoSession, // a partial closure takes the session from this pupil
    Closed,    // reads as a closure; may be typed, and the closure still answers
    Recorded,  // taken: a change is a correction
};

// What the store knows of a recorded mark beside its code.
struct MarkStory {
    QDateTime madeAt;
    EntryKind kind = EntryKind::RegisterTaken;
    int revisions = 0;
    MarkNote note;
    bool operator==(const MarkStory&) const = default;
};
MarkStory markStory(const std::vector<MarkRevision>& history);

inline constexpr int kStripLength = 10;
struct StripCell {
    SessionKey session;
    MarkCell mark;
    bool operator==(const StripCell&) const = default;
};

// A pupil's line of a class's register, as it is shown.
struct RegisterRow {
    PupilId pupil{0};
    int number = 0;               // in the order of the class, from 1
    QString name;                 // hidden when names are
    QString folded;               // what typing part of a name is compared with, never shown
    bool isFlagged = false;       // a neutral mark; what for is on the pupil's card (rules.md 35)
    std::vector<StripCell> strip; // the last ten sessions, oldest first
    MarkCell planned;             // look NoSession: nothing planned
    QString plannedBecause;
    MarkCell cell;
    QString pending; // typed and waiting for its next key
    CellLock lock = CellLock::Open;
    std::optional<int> minutesLate;
    QString words; // comment, nature, review date, or why the cell is locked
    bool isAmended = false;

    // Due, and neither typed nor recorded.
    bool isBlank() const { return lock == CellLock::Open && cell.look == MarkLook::Blank; }
    bool operator==(const RegisterRow&) const = default;
};

// A line as it is now. `story` is of its recorded mark; `isTaken`: the class's register is.
RegisterRow registerRow(const School& school, const Privacy& privacy, const SheetLine& line,
                        const SessionKey& session, const MarkStory& story, bool isTaken);
// Without case and accents, as names are compared.
QString foldedName(const QString& text);
// The one line of a pupil, without going through the class.
SheetLine sheetLine(const School& school, const Pupil& pupil, const SessionKey& session);

} // namespace rollbook
