// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/family/FamilyWork.h"
#include "core/store/OpenEntry.h"

namespace rollbook {

// What is agreed with families. Only grows; who and when are the entry's. What is added is written as
// it stands: the id of a row of no line and `entered` are ignored.
class FamilyStore {
public:
    explicit FamilyStore(Database& database) : m_database(database) {}

    // All of it, in the order entered, but restricted answers.
    Result<FamilyWork> load() const;
    // Those of the pupil's last review that has any; empty: none has.
    Result<std::vector<VulnerabilityAnswer>> restrictedAnswers(PupilId pupil) const;

    // Give back the id of the line: of the row's own unless it says one.
    Result<qint64> add(OpenEntry& entry, const AttendanceTarget& target);
    Result<qint64> add(OpenEntry& entry, const AttendancePlan& plan);
    Result<qint64> add(OpenEntry& entry, const PartTimeTimetable& timetable);
    Result<qint64> add(OpenEntry& entry, const Meeting& meeting); // with its events
    Result<qint64> add(OpenEntry& entry, const FamilyWorker& worker);
    Result<qint64> add(OpenEntry& entry, const SiblingElsewhere& sibling);
    Result<qint64> add(OpenEntry& entry, const FocusFamily& focus);
    Result<qint64> add(OpenEntry& entry, const CouncilList& list);
    Result<qint64> add(OpenEntry& entry, const VulnerabilityReview& review,
                       const std::vector<VulnerabilityAnswer>& restricted);

    Result<void> add(OpenEntry& entry, qint64 meeting, const MeetingEvent& event);
    // A second time is refused by the file.
    Result<void> stop(OpenEntry& entry, qint64 timetable, const PartTimeTimetable::Stop& stop);
    Result<void> release(OpenEntry& entry, qint64 focus, const FocusFamily::Release& release);

private:
    Database& m_database;
};

} // namespace rollbook
