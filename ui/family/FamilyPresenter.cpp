// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/family/FamilyPresenter.h"

#include "core/office/family/AgreeTimetable.h"
#include "core/office/family/BookMeeting.h"
#include "core/office/family/KeepAround.h"
#include "core/office/family/KeepPlan.h"
#include "core/office/family/ReviewVulnerability.h"
#include "core/office/family/SetTarget.h"
#include "ui/print/PlanSheet.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Privacy.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Result<void> plain(const Result<qint64>& kept) {
    return kept ? Result<void>() : Result<void>(kept.error());
}

} // namespace

FamilyPresenter::FamilyPresenter(const Surroundings& around, QObject* parent)
    : QObject(parent)
    , m_around(around) {
    connect(&around.office.notifier(), &Notifier::changed, this, [this](const Change& change) {
        const bool isAboutThem =
            change.pupils.empty() ||
            std::ranges::find(change.pupils, m_pupil) != change.pupils.end();
        if (m_pupil && isAboutThem && change.parts & (ChangedPart::Plans | ChangedPart::Staff))
            Q_EMIT changed();
    });
    connect(&around.privacy, &Privacy::changed, this, &FamilyPresenter::changed);
    connect(&around.desk, &Desk::changed, this, [this] {
        forget();
        Q_EMIT changed();
    });
}

void FamilyPresenter::choose(std::optional<PupilId> pupil) {
    if (pupil == m_pupil)
        return;
    m_pupil = pupil;
    forget();
    Q_EMIT changed();
}

void FamilyPresenter::forget() {
    m_said.clear();
    m_back = {};
}

const Pupil* FamilyPresenter::pupil() const {
    return m_pupil ? m_around.school().roll.pupil(*m_pupil) : nullptr;
}

void FamilyPresenter::setShowsAnswers(bool shows) {
    m_showsAnswers = shows;
}

std::vector<FamilyLine> FamilyPresenter::lines() const {
    if (!pupil())
        return {};
    const Privacy& privacy = m_around.privacy;
    const auto name = [&privacy](const QString& text) { return privacy.name(text); };
    const auto words = [&privacy](const QString& text) { return privacy.words(text); };
    return familyLines({.school = m_around.school(),
                        .pupil = *m_pupil,
                        .now = m_around.clock().now(),
                        .telling = {.name = name, .words = words, .agreed = words},
                        .showsAnswers = m_showsAnswers});
}

bool FamilyPresenter::canWrite() const {
    return pupil() && !m_around.office.isReadOnly() && !m_around.desk.isLocked() &&
           m_around.desk.staff();
}

QDate FamilyPresenter::today() const {
    return m_around.clock().today();
}

const AttendanceTarget* FamilyPresenter::target() const {
    return m_pupil ? family().targetOn(*m_pupil, today()) : nullptr;
}

const AttendancePlan* FamilyPresenter::plan() const {
    if (!m_pupil)
        return nullptr;
    const auto all = family().plansOf(*m_pupil);
    const auto open = std::ranges::find_if_not(all, &AttendancePlan::isEnded);
    return open == all.end() ? nullptr : *open;
}

const AttendancePlan* FamilyPresenter::lastPlan() const {
    if (const AttendancePlan* open = plan())
        return open;
    const auto all = m_pupil ? family().plansOf(*m_pupil) : std::vector<const AttendancePlan*>();
    return all.empty() ? nullptr : all.front();
}

std::vector<const Meeting*> FamilyPresenter::openMeetings() const {
    if (!m_pupil)
        return {};
    auto meetings = family().meetingsOf(*m_pupil);
    std::erase_if(meetings, [](const Meeting* meeting) {
        return meeting->state() == MeetingEventKind::Held;
    });
    std::ranges::stable_partition(meetings, &Meeting::isToCome);
    return meetings;
}

std::vector<FamilyPresenter::Invitee> FamilyPresenter::invitees() const {
    std::vector<Invitee> all;
    if (!m_pupil)
        return all;
    const School& school = m_around.school();
    for (const PupilContact* link : school.roll.contactsOf(*m_pupil)) {
        const Contact* contact = school.roll.contact(link->contact);
        if (!contact || !mayBeInvited(school, *m_pupil, link->contact, today()))
            continue;
        const QString who = m_around.privacy.name(contact->fullName());
        all.push_back({link->contact, link->relationship.isEmpty()
                                          ? who
                                          : u"%1 · %2"_s.arg(who, link->relationship)});
    }
    return all;
}

std::vector<const PartTimeTimetable*> FamilyPresenter::timetables() const {
    std::vector<const PartTimeTimetable*> open;
    for (const PartTimeTimetable& timetable : family().timetables)
        if (timetable.pupil == m_pupil && !timetable.stop && timetable.range.to > today())
            open.push_back(&timetable);
    return open;
}

std::vector<const FamilyWorker*> FamilyPresenter::workers() const {
    return m_pupil ? family().workersOn(*m_pupil, today()) : std::vector<const FamilyWorker*>();
}

std::vector<const SiblingElsewhere*> FamilyPresenter::siblings() const {
    return m_pupil ? family().siblingsOn(*m_pupil, today())
                   : std::vector<const SiblingElsewhere*>();
}

const VulnerabilityReview* FamilyPresenter::lastReview() const {
    return m_pupil ? family().lastReview(*m_pupil) : nullptr;
}

bool FamilyPresenter::isLead() const {
    return !m_around.desk.isLocked() && m_around.desk.maySee(WhoMaySee::SafeguardingLead);
}

Result<std::vector<VulnerabilityAnswer>> FamilyPresenter::restrictedAnswers() const {
    return ReviewVulnerability(m_around.office).restricted(*m_pupil, m_around.desk.author());
}

Result<PrintJob> FamilyPresenter::planPages(const RecordReader& reader) const {
    auto sheet =
        planSheet(m_around.office, *lastPlan(), reader, m_around.desk.author().name);
    return sheet ? Result<PrintJob>(printJob(*sheet)) : sheet.error();
}

Result<void> FamilyPresenter::done(const Result<void>& result, const QString& said, Back back) {
    if (!result)
        return result;
    m_said = said;
    m_back = std::move(back);
    Q_EMIT acted();
    return {};
}

Result<void> FamilyPresenter::putBack() {
    const Back back = std::exchange(m_back, {});
    return back ? done(back(), tr("What stood before stands again. What was said in between is "
                                  "kept."))
                : Result<void>();
}

Result<void> FamilyPresenter::setTarget(AttendanceTarget target) {
    target.pupil = *m_pupil;
    const AttendanceTarget* before =
        family().targetOn(*m_pupil, std::max(target.range.from, today()));
    Back back;
    if (before)
        back = [this, again = *before] {
            return plain(SetTarget(m_around.office).run(again, m_around.desk.author()));
        };
    return done(plain(SetTarget(m_around.office).run(target, m_around.desk.author())),
                tr("The target stands. One set later takes its place from its own first day."),
                std::move(back));
}

Result<void> FamilyPresenter::keepPlan(AttendancePlan plan) {
    plan.pupil = *m_pupil;
    const AttendancePlan* before = plan.id == 0 ? nullptr : family().plan(plan.id);
    Back back;
    if (before)
        back = [this, again = *before] {
            return plain(KeepPlan(m_around.office).keep(again, m_around.desk.author()));
        };
    const QString said = before ? tr("The plan now says this. What it said before is kept.")
                                : tr("The plan stands until you end it with what came of it.");
    return done(plain(KeepPlan(m_around.office).keep(plan, m_around.desk.author())), said,
                std::move(back));
}

Result<void> FamilyPresenter::endPlan(qint64 plan, QDate on, const QString& outcome) {
    return done(KeepPlan(m_around.office).end(plan, on, outcome, m_around.desk.author()),
                tr("The plan has ended and stays as it is. Another can be made."));
}

Result<void> FamilyPresenter::book(Meeting meeting) {
    meeting.pupil = *m_pupil;
    return done(plain(BookMeeting(m_around.office).book(meeting, m_around.desk.author())),
                tr("The meeting is booked. Another day for it is a rebooking."));
}

Result<void> FamilyPresenter::note(qint64 meeting, const MeetingEvent& event) {
    const bool isMissed = event.kind == MeetingEventKind::NotAttended;
    return done(BookMeeting(m_around.office).note(meeting, event, m_around.desk.author()),
                event.kind == MeetingEventKind::Held
                    ? tr("The meeting is on record and stays as it is.")
                : isMissed ? tr("That nobody came is on record. The meeting can be rebooked.")
                           : tr("That is on record with the meeting."));
}

Result<void> FamilyPresenter::agree(PartTimeTimetable timetable) {
    timetable.pupil = *m_pupil;
    return done(plain(AgreeTimetable(m_around.office).run(timetable, m_around.desk.author())),
                tr("The timetable stops by itself after its last day. Longer is another one, with "
                   "an agreement of its own."));
}

Result<void> FamilyPresenter::stop(qint64 timetable, QDate lastDay, const QString& why) {
    return done(AgreeTimetable(m_around.office).stop(timetable, lastDay, why, m_around.desk.author()),
                tr("The timetable is stopped. Going on with it is another one."));
}

template <typename Row>
Result<void> FamilyPresenter::keepAround(Row row, const std::vector<const Row*>& standing,
                                         const QString& said) {
    row.pupil = *m_pupil;
    const auto before = std::ranges::find(standing, row.id, &Row::id);
    Back back;
    if (before != standing.end())
        back = [this, again = **before] {
            return plain(KeepAround(m_around.office).keep(again, m_around.desk.author()));
        };
    return done(plain(KeepAround(m_around.office).keep(row, m_around.desk.author())), said,
                std::move(back));
}

Result<void> FamilyPresenter::keep(FamilyWorker worker) {
    return keepAround(std::move(worker), workers(),
                      tr("Kept. What was said before about who works with the family stays on "
                         "record."));
}

Result<void> FamilyPresenter::keep(SiblingElsewhere sibling) {
    return keepAround(std::move(sibling), siblings(),
                      tr("Kept. What was said before about the brother or sister stays on record."));
}

Result<void> FamilyPresenter::review(VulnerabilityReview review) {
    review.pupil = *m_pupil;
    return done(plain(ReviewVulnerability(m_around.office).run(review, m_around.desk.author())),
                tr("The review stands. Going through the questions again is a new one."));
}

} // namespace rollbook
