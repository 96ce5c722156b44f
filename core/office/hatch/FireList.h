// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"

namespace rollbook {

// Where a pupil is as far as anybody knows, and from what it is known.
struct FireLine {
    enum class Where {
        OnSite,
        Away,
        Unknown, // nobody has said: to be looked for
    };
    enum class From { Nothing, Register, Draft, LateBook, Movement };
    PupilId pupil{0};
    Where where = Where::Unknown;
    From from = From::Nothing;
    QString code; // of the mark or draft; never printed: the list goes outside
    QTime since;  // of a late arrival or movement
    bool operator==(const FireLine&) const = default;
};

// A class without a register for the session is not known: it is called in full.
struct FireClass {
    QString className; // empty: pupils without one
    bool isKnown = true;
    std::vector<FireLine> lines; // in roll order

    int count(FireLine::Where where) const;
    // Everybody in the building as far as is known, and whoever might be; of a class that is not
    // known, all of it.
    bool isCalled(const FireLine& line) const {
        return !isKnown || line.where != FireLine::Where::Away;
    }
    int called() const;
    bool operator==(const FireClass&) const = default;
};

// Who is to be accounted for at this minute, from everything known (rules.md 34): marks and drafts
// of the session, the late book, movements; codes of pupils off the site; U is on site.
struct FireList {
    QDateTime at;
    SessionKey session; // whose registers are asked
    std::vector<FireClass> classes; // in reading order
    int count(FireLine::Where where) const;
    int called() const;
};
FireList fireList(const School& school, const QDateTime& at);

} // namespace rollbook
