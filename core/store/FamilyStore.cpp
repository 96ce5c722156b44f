// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/FamilyStore.h"

#include "core/store/Database.h"
#include "core/store/FamilyRows.h"
#include "core/store/LedgerTables.h"

#include <algorithm>

namespace rollbook {
namespace {

using familyrows::Beside;
using familyrows::toColumn;

constexpr auto kTargets = R"(
    SELECT t.id, t.pupil, t.tenths, t.from_date, t.to_date, t.words, t.set_by,
           e.made_at, e.made_by, e.job_title, e.id
    FROM attendance_target AS t JOIN entry AS e ON e.id = t.entry ORDER BY t.id)";
constexpr auto kPlans = R"(
    SELECT coalesce(p.first, p.id), p.pupil, p.kind, p.barriers, p.pupil_says, p.actions, p.reviews,
           p.from_date, p.outcome, p.ended_on, e.made_at, e.made_by, e.job_title, e.id
    FROM attendance_plan AS p JOIN entry AS e ON e.id = p.entry ORDER BY p.id)";
constexpr auto kTimetables = R"(
    SELECT t.id, t.pupil, t.from_date, t.to_date, t.review, t.words, t.agreed_by, t.agreed_on,
           e.made_at, e.made_by, e.job_title, e.id
    FROM part_time_timetable AS t JOIN entry AS e ON e.id = t.entry ORDER BY t.id)";
constexpr auto kStops = R"(
    SELECT s.timetable, s.last_day, s.words, e.made_at, e.made_by, e.job_title, e.id
    FROM part_time_timetable_stop AS s JOIN entry AS e ON e.id = s.entry)";
constexpr auto kMeetings = R"(
    SELECT id, pupil, purpose, focus, focus_part FROM meeting ORDER BY id)";
constexpr auto kMeetingEvents = R"(
    SELECT v.meeting, v.id, v.kind, v.contacts, v.with_name, v.place, v.at, v.words,
           e.made_at, e.made_by, e.job_title, e.id
    FROM meeting_event AS v JOIN entry AS e ON e.id = v.entry ORDER BY v.id)";
constexpr auto kWorkers = R"(
    SELECT coalesce(w.first, w.id), w.pupil, w.name, w.agency, w.phone, w.is_lead, w.until_date,
           e.made_at, e.made_by, e.job_title, e.id
    FROM family_worker AS w JOIN entry AS e ON e.id = w.entry ORDER BY w.id)";
constexpr auto kSiblings = R"(
    SELECT coalesce(s.first, s.id), s.pupil, s.name, s.school, s.words, s.until_date,
           e.made_at, e.made_by, e.job_title, e.id
    FROM sibling_elsewhere AS s JOIN entry AS e ON e.id = s.entry ORDER BY s.id)";
constexpr auto kFocus = R"(
    SELECT f.id, f.pupils, f.staff, f.role, f.from_date, f.to_date, f.words,
           e.made_at, e.made_by, e.job_title, e.id
    FROM focus_family AS f JOIN entry AS e ON e.id = f.entry ORDER BY f.id)";
constexpr auto kReleases = R"(
    SELECT r.focus, r.on_date, r.words, e.made_at, e.made_by, e.job_title, e.id
    FROM focus_release AS r JOIN entry AS e ON e.id = r.entry)";
constexpr auto kReviews = R"(
    SELECT r.id, r.pupil, r.on_date, r.reviewer, e.made_at, e.made_by, e.job_title, e.id
    FROM vulnerability_review AS r JOIN entry AS e ON e.id = r.entry ORDER BY r.id)";
constexpr auto kCouncilLists = R"(
    SELECT c.id, c.pupils, c.on_date, c.to_name, c.words, e.made_at, e.made_by, e.job_title, e.id
    FROM council_list AS c JOIN entry AS e ON e.id = c.entry ORDER BY c.id)";
constexpr auto kAnswers = R"(
    SELECT review, question, answer, words FROM vulnerability_answer ORDER BY id)";
constexpr auto kRestricted = R"(
    SELECT review, question, answer, words FROM restricted_answer
    WHERE review = (SELECT max(r.id) FROM vulnerability_review AS r
                    JOIN restricted_answer AS a ON a.review = r.id WHERE r.pupil = ?)
    ORDER BY id)";

template <typename Row, typename Read>
Result<void> readInto(const Database& database, std::vector<Row>& rows, const char* sql, Read read) {
    auto found = readAll(database.prepare(sql), read);
    if (!found)
        return found.error();
    rows = *std::move(found);
    return {};
}

// Puts what stands beside into its line; lines are in order of their ids.
template <typename Row, typename Read, typename Put>
Result<void> readBeside(const Database& database, std::vector<Row>& lines, const char* sql,
                        Read read, Put put) {
    auto found = readAll(database.prepare(sql), read);
    if (!found)
        return found.error();
    for (auto& each : *found) {
        const auto line = std::ranges::lower_bound(lines, each.line, {}, &Row::id);
        if (line != lines.end() && line->id == each.line)
            put(*line, std::move(each.part));
    }
    return {};
}

Result<void> readTimetables(const Database& database, FamilyWork& work) {
    if (const auto read = readInto(database, work.timetables, kTimetables, familyrows::readTimetable);
        !read)
        return read;
    return readBeside(database, work.timetables, kStops, familyrows::readStop,
                      [](PartTimeTimetable& line, auto stop) { line.stop = std::move(stop); });
}

Result<void> readMeetings(const Database& database, FamilyWork& work) {
    if (const auto read = readInto(database, work.meetings, kMeetings, familyrows::readMeeting); !read)
        return read;
    const auto read = readBeside(
        database, work.meetings, kMeetingEvents, familyrows::readMeetingEvent,
        [](Meeting& line, MeetingEvent event) { line.events.push_back(std::move(event)); });
    // One nobody booked is what is left where somebody took rows away: verify says so.
    std::erase_if(work.meetings, [](const Meeting& line) {
        return line.events.empty() || line.events.front().kind != MeetingEventKind::Booked;
    });
    return read;
}

Result<void> readFocus(const Database& database, FamilyWork& work) {
    if (const auto read = readInto(database, work.focus, kFocus, familyrows::readFocus); !read)
        return read;
    return readBeside(database, work.focus, kReleases, familyrows::readRelease,
                      [](FocusFamily& line, auto release) { line.release = std::move(release); });
}

Result<void> readReviews(const Database& database, FamilyWork& work) {
    if (const auto read = readInto(database, work.reviews, kReviews, familyrows::readReview); !read)
        return read;
    return readBeside(database, work.reviews, kAnswers, familyrows::readAnswer,
                      [](VulnerabilityReview& line, VulnerabilityAnswer answer) {
                          line.answers.push_back(std::move(answer));
                      });
}

// Of a line with several rows: what each but the first says in its column `first`.
SqlValue firstOf(qint64 line) {
    return line > 0 ? SqlValue(line) : SqlValue(nullptr);
}

Result<qint64> lineOf(qint64 line, const Result<qint64>& row) {
    return line > 0 && row ? Result<qint64>(line) : row;
}

Result<void> addAnswers(OpenEntry& entry, LedgerTable table, qint64 review,
                        const std::vector<VulnerabilityAnswer>& answers) {
    for (const VulnerabilityAnswer& each : answers)
        if (const auto added = appendRow(
                entry, table, {nullptr, review, each.question, toString(each.answer), each.words});
            !added)
            return added;
    return {};
}

} // namespace

Result<FamilyWork> FamilyStore::load() const {
    FamilyWork work;
    if (const auto read = readInto(m_database, work.targets, kTargets, familyrows::readTarget); !read)
        return read.error();
    if (const auto read = readInto(m_database, work.plans, kPlans, familyrows::readPlan); !read)
        return read.error();
    if (const auto read = readTimetables(m_database, work); !read)
        return read.error();
    if (const auto read = readMeetings(m_database, work); !read)
        return read.error();
    if (const auto read = readInto(m_database, work.workers, kWorkers, familyrows::readWorker); !read)
        return read.error();
    if (const auto read = readInto(m_database, work.siblings, kSiblings, familyrows::readSibling);
        !read)
        return read.error();
    if (const auto read = readFocus(m_database, work); !read)
        return read.error();
    if (const auto read = readReviews(m_database, work); !read)
        return read.error();
    if (const auto read = readInto(m_database, work.councilLists, kCouncilLists,
                                   familyrows::readCouncilList);
        !read)
        return read.error();
    return work;
}

Result<std::vector<VulnerabilityAnswer>> FamilyStore::restrictedAnswers(PupilId pupil) const {
    return readAll(m_database.prepare(kRestricted, {pupil}),
                   [](const Statement& row) { return familyrows::readAnswer(row).part; });
}

Result<qint64> FamilyStore::add(OpenEntry& entry, const AttendanceTarget& target) {
    return insertRow(entry, LedgerTable::AttendanceTarget,
                     {nullptr, target.pupil, target.tenths, target.range.from, target.range.to,
                      target.words, target.setBy});
}

Result<qint64> FamilyStore::add(OpenEntry& entry, const AttendancePlan& plan) {
    return lineOf(plan.id,
                  insertRow(entry, LedgerTable::AttendancePlan,
                            {nullptr, firstOf(plan.id), plan.pupil, toString(plan.kind),
                             plan.barriers, plan.pupilSays, toColumn(plan.actions),
                             toColumn(plan.reviews), plan.from, plan.outcome, plan.endedOn}));
}

Result<qint64> FamilyStore::add(OpenEntry& entry, const PartTimeTimetable& timetable) {
    return insertRow(entry, LedgerTable::PartTimeTimetable,
                     {nullptr, timetable.pupil, timetable.range.from, timetable.range.to,
                      timetable.review, timetable.words, timetable.agreedBy, timetable.agreedOn});
}

Result<qint64> FamilyStore::add(OpenEntry& entry, const Meeting& meeting) {
    const SqlValue focus = meeting.focus ? SqlValue(meeting.focus->focus) : SqlValue(nullptr);
    const auto id = insertRow(
        entry, LedgerTable::Meeting,
        {nullptr, meeting.pupil, meeting.purpose, focus,
         meeting.focus ? toString(meeting.focus->part) : QString()});
    if (!id)
        return id;
    for (const MeetingEvent& event : meeting.events)
        if (const auto added = add(entry, *id, event); !added)
            return added.error();
    return id;
}

Result<qint64> FamilyStore::add(OpenEntry& entry, const FamilyWorker& worker) {
    return lineOf(worker.id, insertRow(entry, LedgerTable::FamilyWorker,
                                       {nullptr, firstOf(worker.id), worker.pupil, worker.name,
                                        worker.agency, worker.phone, worker.isLead, worker.until}));
}

Result<qint64> FamilyStore::add(OpenEntry& entry, const SiblingElsewhere& sibling) {
    return lineOf(sibling.id,
                  insertRow(entry, LedgerTable::SiblingElsewhere,
                            {nullptr, firstOf(sibling.id), sibling.pupil, sibling.name,
                             sibling.school, sibling.words, sibling.until}));
}

Result<qint64> FamilyStore::add(OpenEntry& entry, const FocusFamily& focus) {
    return insertRow(entry, LedgerTable::FocusFamily,
                     {nullptr, toColumn(focus.pupils), focus.staff, toString(focus.role),
                      focus.halfTerm.from, focus.halfTerm.to, focus.words});
}

Result<qint64> FamilyStore::add(OpenEntry& entry, const CouncilList& list) {
    return insertRow(entry, LedgerTable::CouncilList,
                     {nullptr, toColumn(list.pupils), list.on, list.to, list.words});
}

Result<qint64> FamilyStore::add(OpenEntry& entry, const VulnerabilityReview& review,
                                const std::vector<VulnerabilityAnswer>& restricted) {
    const auto id = insertRow(entry, LedgerTable::VulnerabilityReview,
                              {nullptr, review.pupil, review.on, review.reviewer});
    if (!id)
        return id;
    if (const auto added = addAnswers(entry, LedgerTable::VulnerabilityAnswer, *id, review.answers);
        !added)
        return added.error();
    if (const auto added = addAnswers(entry, LedgerTable::RestrictedAnswer, *id, restricted); !added)
        return added.error();
    return id;
}

Result<void> FamilyStore::add(OpenEntry& entry, qint64 meeting, const MeetingEvent& event) {
    return appendRow(entry, LedgerTable::MeetingEvent,
                     {nullptr, meeting, toString(event.kind), toColumn(event.contacts), event.with,
                      event.place, event.at.toString(Qt::ISODate), event.words});
}

Result<void> FamilyStore::stop(OpenEntry& entry, qint64 timetable,
                               const PartTimeTimetable::Stop& stop) {
    return appendRow(entry, LedgerTable::PartTimeTimetableStop,
                     {timetable, stop.lastDay, stop.words});
}

Result<void> FamilyStore::release(OpenEntry& entry, qint64 focus,
                                  const FocusFamily::Release& release) {
    return appendRow(entry, LedgerTable::FocusRelease, {focus, release.on, release.words});
}

} // namespace rollbook
