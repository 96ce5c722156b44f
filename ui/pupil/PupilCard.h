// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/Absence.h"
#include "core/office/School.h"
#include "ui/widgets/Theme.h"

namespace rollbook {

class Privacy;

// A line of a card: what it is, and what is known.
struct Fact {
    QString label = {};
    QString text = {};
    Token ink = Token::Ink;
    bool isStrong = false;
    bool operator==(const Fact&) const = default;
};
using Facts = std::vector<Fact>;

// Whether the reasons kept back are shown (rules.md 35).
enum class Shown { Neutral, Asked };

// What a card is made from.
struct CardSource {
    const School& school;
    const Privacy& privacy;
    QDate today;
    QString atDesk; // name of who is there
    Shown shown = Shown::Neutral;
};

// One pupil, as the card has it.
struct PupilCard {
    QString name;
    QString place; // "4B · Year 4"
    int flags = 0;
    Facts identity;
    Facts known; // flags and groups
    Facts contacts;
    Facts household;
    Facts planned;
    Facts enrolments;
    bool operator==(const PupilCard&) const = default;
};
PupilCard pupilCard(const CardSource& source, const Pupil& pupil);
Facts contactFacts(const CardSource& source, const Pupil& pupil);

// "12/10/2026 to 16/10/2026 · I, mornings · appointment".
QString planWords(const PlannedAbsence& plan);

} // namespace rollbook
