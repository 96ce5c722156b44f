// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/family/FamilyWork.h"
#include "core/store/Statement.h"

// The rows of families as SQLite gives them. Every query of them ends with the entry's moment, name,
// job title and id.
namespace rollbook::familyrows {

// What stands in a table of its own beside its line.
template <typename Part>
struct Beside {
    qint64 line = 0;
    Part part;
};

AttendanceTarget readTarget(const Statement& row);
AttendancePlan readPlan(const Statement& row);
PartTimeTimetable readTimetable(const Statement& row);
Beside<PartTimeTimetable::Stop> readStop(const Statement& row);
Meeting readMeeting(const Statement& row);
Beside<MeetingEvent> readMeetingEvent(const Statement& row);
FamilyWorker readWorker(const Statement& row);
SiblingElsewhere readSibling(const Statement& row);
FocusFamily readFocus(const Statement& row);
Beside<FocusFamily::Release> readRelease(const Statement& row);
CouncilList readCouncilList(const Statement& row);
VulnerabilityReview readReview(const Statement& row);
Beside<VulnerabilityAnswer> readAnswer(const Statement& row); // without an entry

QString toColumn(const std::vector<AgreedAction>& actions);
QString toColumn(const std::vector<QDate>& dates);
template <typename Tag>
QString toColumn(const std::vector<Id<Tag>>& ids);

extern template QString toColumn(const std::vector<PupilId>& ids);
extern template QString toColumn(const std::vector<ContactId>& ids);

} // namespace rollbook::familyrows
