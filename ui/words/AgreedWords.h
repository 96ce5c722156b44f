// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/family/FamilyWork.h"
#include "core/office/School.h"

#include <functional>

namespace rollbook::words {

// How adults' names, what somebody wrote down, and what a parent agreed to are told: as they are,
// hidden from the hatch, or left out of a copy (an empty text).
struct Telling {
    using How = std::function<QString(const QString&)>;
    How name;
    How words;
    How agreed;
};
Telling plainly();

QString name(PlanKind kind);         // "Attendance plan"
QString name(MeetingEventKind kind); // "Nobody came"
QString name(FocusRole role);        // "Attendance officer"
QString name(Answer answer);         // "Not known"
QString percentOf(int tenths);       // 955: "95.5%"

// What stands, for a list or a page; a line each.
// `now`: the attendance since the target's first day, empty where there is none yet.
QStringList inWords(const AttendanceTarget& target, const QString& now, const Telling& telling);
QStringList inWords(const AttendancePlan& plan, QDate on, const Telling& telling);
// Of a meeting not held, whoever may not be asked any more is not named (rules.md 27).
QStringList inWords(const Meeting& meeting, const School& school, const QDateTime& now,
                    const Telling& telling);
QStringList inWords(const PartTimeTimetable& timetable, const Telling& telling);
QStringList inWords(const FamilyWorker& worker, const Telling& telling);
QStringList inWords(const SiblingElsewhere& sibling, const Telling& telling);
QStringList inWords(const FocusFamily& focus, const School& school, const Telling& telling);
// Who asked and when; never an answer.
QString inWords(const VulnerabilityReview& review, const Telling& telling);
// "Yes: Does the child travel alone? By bus"; those answered no are counted only.
QStringList answersInWords(const VulnerabilityReview& review,
                           const std::vector<VulnerabilityQuestion>& questions,
                           const Telling& telling);

} // namespace rollbook::words
