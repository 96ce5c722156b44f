// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/family/Entered.h"

namespace rollbook {

// Part of the week only, for a time: with a parent's agreement, a last day and a review. Nobody has
// to end it. Longer than agreed is another one, with an agreement of its own.
struct PartTimeTimetable {
    // Stopped before its last day; that it was to last longer stays on record.
    struct Stop {
        QDate lastDay; // before the first day: it was never in force
        QString words;
        Entered entered = {};
        bool operator==(const Stop&) const = default;
    };
    qint64 id = 0;
    PupilId pupil{0};
    DateRange range;
    QDate review;
    QString words; // what it is for and which sessions are attended
    QString agreedBy; // the parent
    QDate agreedOn;
    std::optional<Stop> stop = {};
    Entered entered = {};

    QDate lastDay() const { return stop ? stop->lastDay : range.to; }
    DateRange inForce() const { return {range.from, lastDay()}; }
    bool isInForce(QDate date) const { return inForce().contains(date); }
    bool operator==(const PartTimeTimetable&) const = default;
};

} // namespace rollbook
