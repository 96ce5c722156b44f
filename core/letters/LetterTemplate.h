// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pathway/Condition.h"

#include <QByteArray>

namespace rollbook {

enum class LetterTo { Parents, Council };

// Of which sessions a letter speaks.
struct SpokenOf {
    enum class Kind { Nothing, Absence, Codes };
    Kind kind = Kind::Nothing;
    QStringList codes; // of Codes
    bool operator==(const SpokenOf&) const = default;
};

// A letter as its file says it (resources/letters/README.md).
struct LetterTemplate {
    QString id;    // "no-reason"
    QString title; // for the officer
    QString source;
    LetterTo to = LetterTo::Parents;
    std::optional<Period> period; // nothing: that of the step that asks
    bool isOfWholeWeeks = false; // a period of school weeks ends before the one under way
    bool tellsEarlier = false;    // an equal number of school weeks before is told beside it
    SpokenOf counts;
    // Reasons in the late book, in lower case: of an arrival with one of them in it nothing is told.
    QStringList leavesOut;
    int replyWithin = 0;     // school days; 0: no day is named to reply by
    bool expectsAnswer = true; // no answer by that day is due work; else the day is for corrections
    bool warnsOfLaw = false; // within `mayWarn`
    QStringList asks;        // fields that the officer says before it can be printed
    bool isForMany = false;  // may be written to a whole class or year at once
    bool hasStrip = false;   // the year's calendar is printed under it
    QString body;            // with its fields
    QByteArray text;         // the whole file

    bool operator==(const LetterTemplate&) const = default;
};

} // namespace rollbook
