// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/letters/LettersHold.h"
#include "core/roll/Contact.h"

namespace rollbook {

struct LetterFacts;

// The figures a letter told, for the day the register says something else.
struct ToldFigures {
    DateRange range;
    SessionKey until; // the last that was marked then; an invalid date: none was
    int possible = 0;
    int authorised = 0;
    int unauthorised = 0;
    std::vector<SessionKey> sessions; // those it spoke of

    int absent() const { return authorised + unauthorised; }
    bool operator==(const ToldFigures&) const = default;
};
ToldFigures toldFigures(const LetterFacts& facts);

// How a letter left the office.
enum class LetterWay { Paper, Pdf, Email };
QString toString(LetterWay way); // "paper"
std::optional<LetterWay> letterWayFromString(QStringView text);

// A letter as it went out. Nothing of it ever changes.
struct IssuedLetter {
    qint64 id = 0;
    PupilId pupil{0};
    std::optional<ContactId> contact; // nothing: not to one of the pupil's contacts
    std::vector<ContactId> together;  // others the same letter is addressed to
    QString letter;                   // the template's id
    QString title;
    QString recipient;
    QStringList address;
    QString text;          // the merged body, in the elements of a template
    QString extraLine;     // in the recipient's language; empty: none
    qint64 letterhead = 0; // the page around it
    LetterWay way = LetterWay::Paper;
    ToldFigures told;
    QString step;       // that asked for it; empty: somebody wrote it unasked
    SessionKey session; // of the occurrence it answers
    QStringList overtook; // steps of the family that asked on the same day and ask less (rules.md 17)
    QDate replyBy;
    QDateTime at;
    Author by;
    EntryId entry{0};

    bool isTo(std::optional<ContactId> whom) const; // nothing: to none of the pupil's contacts
    bool operator==(const IssuedLetter&) const = default;
};

// What became of one.
enum class LetterEventKind { Posted, Returned, Reprinted, Answered };
QString toString(LetterEventKind kind); // "posted"
std::optional<LetterEventKind> letterEventKindFromString(QStringView text);

struct LetterEvent {
    qint64 id = 0;
    qint64 letter = 0;
    LetterEventKind kind = LetterEventKind::Posted;
    QDate on;
    QString words; // the number of a recorded delivery; what was answered
    QString decision; // of an answer
    QDateTime at;
    Author by;
    EntryId entry{0};
    bool operator==(const LetterEvent&) const = default;
};

// What a school wrote and what holds its letters back: this school year and the last.
struct LetterBox {
    std::vector<IssuedLetter> issued; // in the order they went out
    std::vector<LetterEvent> events;  // the same
    std::vector<LettersHold> holds;   // standing ones
};

} // namespace rollbook
