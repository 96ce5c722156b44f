// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/family/FamilyWork.h"

#include "core/analysis/Absence.h"

#include <algorithm>
#include <ranges>

namespace rollbook {
namespace {

// The last for which it holds: what was entered later stands in the place of what was before.
template <typename Row, typename Holds>
const Row* lastOf(const std::vector<Row>& rows, Holds holds) {
    const auto found = std::find_if(rows.rbegin(), rows.rend(), holds);
    return found == rows.rend() ? nullptr : &*found;
}

template <typename Row>
const Row* byId(const std::vector<Row>& rows, qint64 id) {
    return lastOf(rows, [id](const Row& row) { return row.id == id; });
}

// The newest row of each line of the pupil's, in the order the lines began.
template <typename Row>
std::vector<const Row*> newestOf(const std::vector<Row>& rows, PupilId pupil) {
    std::vector<const Row*> newest;
    for (const Row& row : rows) {
        if (row.pupil != pupil)
            continue;
        const auto same = std::ranges::find(newest, row.id, &Row::id);
        if (same == newest.end())
            newest.push_back(&row);
        else
            *same = &row;
    }
    return newest;
}

template <typename Row>
std::vector<const Row*> newestOn(const std::vector<Row>& rows, PupilId pupil, QDate date) {
    auto newest = newestOf(rows, pupil);
    std::erase_if(newest, [date](const Row* row) { return !row->isOn(date); });
    return newest;
}

} // namespace

const AttendanceTarget* FamilyWork::targetOn(PupilId pupil, QDate date) const {
    const auto* last = lastOf(targets, [&](const AttendanceTarget& row) {
        return row.pupil == pupil && row.range.from <= date;
    });
    return last && last->range.contains(date) ? last : nullptr;
}

const AttendancePlan* FamilyWork::plan(qint64 id) const {
    return byId(plans, id);
}

const AttendancePlan* FamilyWork::runningPlan(PupilId pupil, QDate date) const {
    const auto newest = newestOf(plans, pupil);
    const auto runs = std::ranges::find_if(
        newest, [date](const AttendancePlan* row) { return row->isRunning(date); });
    return runs == newest.end() ? nullptr : *runs;
}

std::vector<const AttendancePlan*> FamilyWork::plansOf(PupilId pupil) const {
    auto newest = newestOf(plans, pupil);
    std::ranges::reverse(newest);
    return newest;
}

const PartTimeTimetable* FamilyWork::timetable(qint64 id) const {
    return byId(timetables, id);
}

const PartTimeTimetable* FamilyWork::timetableOn(PupilId pupil, QDate date) const {
    return lastOf(timetables, [&](const PartTimeTimetable& row) {
        return row.pupil == pupil && row.isInForce(date);
    });
}

const Meeting* FamilyWork::meeting(qint64 id) const {
    return byId(meetings, id);
}

std::vector<const Meeting*> FamilyWork::meetingsOf(PupilId pupil) const {
    std::vector<const Meeting*> found;
    for (const Meeting& row : meetings)
        if (row.pupil == pupil)
            found.push_back(&row);
    std::ranges::stable_sort(found, {}, [](const Meeting* row) { return row->at(); });
    return found;
}

std::vector<const FamilyWorker*> FamilyWork::workersOn(PupilId pupil, QDate date) const {
    auto found = newestOn(workers, pupil, date);
    std::ranges::stable_partition(found, &FamilyWorker::isLead);
    return found;
}

std::vector<const SiblingElsewhere*> FamilyWork::siblingsOn(PupilId pupil, QDate date) const {
    return newestOn(siblings, pupil, date);
}

const FocusFamily* FamilyWork::focusFamily(qint64 id) const {
    return byId(focus, id);
}

const FocusFamily* FamilyWork::focusOn(PupilId pupil, QDate date) const {
    return lastOf(focus,
                  [&](const FocusFamily& row) { return row.has(pupil) && row.isOn(date); });
}

const Meeting* FamilyWork::focusMeeting(qint64 id, FocusMeeting::Part part) const {
    const FocusMeeting asked{id, part};
    return lastOf(meetings, [&](const Meeting& row) { return row.focus == asked; });
}

// One in which only restricted questions were answered does not hide what was answered openly before.
const VulnerabilityReview* FamilyWork::lastReview(PupilId pupil) const {
    const auto isOfPupil = [pupil](const VulnerabilityReview& row) { return row.pupil == pupil; };
    const VulnerabilityReview* open = lastOf(reviews, [&](const VulnerabilityReview& row) {
        return isOfPupil(row) && !row.answers.empty();
    });
    return open ? open : lastOf(reviews, isOfPupil);
}

bool FamilyWork::isOffCouncilLists(PupilId pupil, const DateRange& days) const {
    const auto isOfDays = [&](const CouncilList& row) { return days.contains(row.on); };
    return std::ranges::any_of(councilLists, isOfDays) &&
           std::ranges::none_of(councilLists, [&](const CouncilList& row) {
               return isOfDays(row) && row.has(pupil);
           });
}

bool isWithoutPlan(const FamilyWork& family, PupilId pupil, AbsenceStatus status,
                   const DateRange& yearToDate) {
    const bool isPersistent =
        status == AbsenceStatus::Persistent || status == AbsenceStatus::Severe;
    return isPersistent && (!family.runningPlan(pupil, yearToDate.to) ||
                            family.isOffCouncilLists(pupil, yearToDate));
}

} // namespace rollbook
