// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/record/Chronology.h"

#include "core/office/Office.h"

#include <algorithm>
#include <set>

namespace rollbook {
namespace {

ChronologyKind kindOf(ContactKind kind) {
    if (kind == ContactKind::Visit)
        return ChronologyKind::Visit;
    if (kind == ContactKind::Meeting)
        return ChronologyKind::Meeting;
    return kind == ContactKind::Concern ? ChronologyKind::Concern : ChronologyKind::Contact;
}

class Lines {
public:
    Lines(const School& school, PupilId pupil, const DateRange& days)
        : m_school(school)
        , m_pupil(pupil)
        , m_days(days) {}

    void tellWork() {
        for (const ContactMade& each : m_school.work.contacts)
            if (each.pupil == m_pupil)
                tellAt(each.at, kindOf(each.kind), each.by, ContactLine{each, visitOf(each.id)});
        for (const Settlement& each : m_school.work.settlements)
            if (each.subject.pupil == m_pupil)
                tellAt(each.at, ChronologyKind::Step, each.by, each);
        for (const TeacherMessage& each : m_school.work.messages)
            if (each.pupil == m_pupil)
                tellAt(each.at, ChronologyKind::Message, each.by, each);
        for (const Concern& each : m_school.work.concerns)
            if (each.pupil == m_pupil)
                tellAt(each.at, ChronologyKind::Concern, each.by, each);
    }

    void tellLetters() {
        for (const IssuedLetter& letter : m_school.letters.issued) {
            if (letter.pupil != m_pupil)
                continue;
            tellAt(letter.at, ChronologyKind::Letter, letter.by, LetterLine{letter, {}});
            for (const LetterEvent& event : m_school.letters.events)
                if (event.letter == letter.id)
                    tell(event.on, timeOn(event.on, event.at), ChronologyKind::Letter, event.by,
                         LetterLine{letter, event});
        }
    }

    void tellPlanned() {
        for (const PlannedAbsence& each : m_school.planned)
            if (each.pupil == m_pupil)
                tell(each.range.from, {}, ChronologyKind::Planned, {}, each);
    }

    void tellAgreed() {
        const FamilyWork& family = *m_school.family;
        for (const AttendanceTarget& each : family.targets)
            if (each.pupil == m_pupil)
                tellEntered(each.entered, ChronologyKind::Agreed, each);
        std::set<qint64> begun;
        for (const AttendancePlan& each : family.plans)
            if (each.pupil == m_pupil)
                tellEntered(each.entered, ChronologyKind::Agreed,
                            PlanLine{each, begun.insert(each.id).second});
        for (const PartTimeTimetable& each : family.timetables) {
            if (each.pupil != m_pupil)
                continue;
            tellEntered(each.entered, ChronologyKind::Agreed, TimetableLine{each});
            if (each.stop)
                tellEntered(each.stop->entered, ChronologyKind::Agreed, TimetableLine{each, true});
        }
    }

    // What was held or missed stands at its own moment, what was arranged when it was arranged.
    void tellMeetings() {
        using Kind = MeetingEventKind;
        for (const Meeting& meeting : m_school.family->meetings)
            for (const MeetingEvent& event : meeting.events)
                if (meeting.pupil == m_pupil)
                    tellAt(event.kind == Kind::Held || event.kind == Kind::NotAttended
                               ? event.at
                               : event.entered.at,
                           ChronologyKind::Meeting, event.entered.by, MeetingLine{meeting, event});
    }

    void tellSupport() {
        const FamilyWork& family = *m_school.family;
        for (const FocusFamily& each : family.focus) {
            if (!each.has(m_pupil))
                continue;
            tellEntered(each.entered, ChronologyKind::Step, FocusFamilyLine{each});
            if (each.release)
                tellEntered(each.release->entered, ChronologyKind::Step,
                            FocusFamilyLine{each, true});
        }
        for (const CouncilList& each : family.councilLists)
            if (each.has(m_pupil))
                tell(each.on, {}, ChronologyKind::Step, each.entered.by, each);
        for (const VulnerabilityReview& each : family.reviews)
            if (each.pupil == m_pupil)
                tell(each.on, {}, ChronologyKind::Step, each.entered.by, each);
    }

    void tellAmendments(std::span<const MarkRevision> revisions) {
        for (std::size_t i = 1; i < revisions.size(); ++i) {
            const MarkRevision& now = revisions[i];
            const Mark& before = revisions[i - 1].mark;
            if (now.mark.pupil == m_pupil && before.pupil == m_pupil &&
                before.session == now.mark.session)
                tellAt(now.madeAt, ChronologyKind::Amendment, now.by, AmendmentLine{before, now});
        }
    }

    void tellRoll() {
        const Pupil* pupil = m_school.roll.pupil(m_pupil);
        if (!pupil)
            return;
        for (const Enrolment& stay : pupil->enrolments) {
            tell(stay.entry, {}, ChronologyKind::Roll, {}, StayLine{stay});
            tell(stay.leaving, {}, ChronologyKind::Roll, {}, StayLine{stay, true});
        }
        for (std::size_t i = 1; i < pupil->classes.size(); ++i)
            tell(pupil->classes[i].from, {}, ChronologyKind::Roll, {},
                 ClassLine{pupil->classes[i - 1].className, pupil->classes[i].className});
    }

    // What is only known to be of a day comes before what has a time, and else as it was told.
    std::vector<ChronologyLine> taken() {
        std::ranges::stable_sort(m_lines, {}, [](const ChronologyLine& line) {
            return std::pair(line.on, line.at.isValid() ? line.at.msecsSinceStartOfDay() : -1);
        });
        return std::move(m_lines);
    }

private:
    static QTime timeOn(QDate day, const QDateTime& at) {
        return at.date() == day ? at.time() : QTime();
    }
    std::optional<Visit> visitOf(qint64 contact) const {
        const auto found =
            std::ranges::find(m_school.work.visits, contact, &Visit::contact);
        return found == m_school.work.visits.end() ? std::nullopt : std::optional(*found);
    }
    void tellEntered(const Entered& entered, ChronologyKind kind, ChronologySubject subject) {
        tellAt(entered.at, kind, entered.by, std::move(subject));
    }
    void tellAt(const QDateTime& at, ChronologyKind kind, const Author& by,
                ChronologySubject subject) {
        tell(at.date(), at.time(), kind, by, std::move(subject));
    }
    void tell(QDate on, QTime at, ChronologyKind kind, const Author& by,
              ChronologySubject subject) {
        if (m_days.contains(on))
            m_lines.push_back({.on = on,
                               .at = at,
                               .kind = kind,
                               .by = by,
                               .subject = std::move(subject),
                               .isRestricted = kind == ChronologyKind::Concern});
    }

    const School& m_school;
    const PupilId m_pupil;
    const DateRange m_days;
    std::vector<ChronologyLine> m_lines;
};

} // namespace

std::vector<ChronologyLine> chronologyOf(const School& school, PupilId pupil,
                                         const DateRange& days,
                                         std::span<const MarkRevision> amendments) {
    Lines lines(school, pupil, days);
    lines.tellRoll();
    lines.tellPlanned();
    lines.tellWork();
    lines.tellLetters();
    lines.tellAgreed();
    lines.tellMeetings();
    lines.tellSupport();
    lines.tellAmendments(amendments);
    return lines.taken();
}

Result<std::vector<MarkRevision>> amendmentsOf(const Office& office, PupilId pupil,
                                               const DateRange& days) {
    const auto amended = office.amendedSince({pupil}, days.from);
    if (!amended)
        return amended.error();
    std::vector<MarkRevision> revisions;
    for (const auto& [who, session] : *amended) {
        if (!days.contains(session.date))
            continue;
        auto history = office.history(pupil, session);
        if (!history)
            return history.error();
        std::ranges::move(*history, std::back_inserter(revisions));
    }
    return revisions;
}

} // namespace rollbook
