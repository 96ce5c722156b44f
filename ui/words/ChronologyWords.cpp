// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/AgreedWords.h"
#include "ui/words/BoardWords.h"
#include "ui/words/Dates.h"
#include "ui/words/LetterWords.h"
#include "ui/words/Names.h"
#include "ui/words/RecordWords.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace rollbook::words {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("record", text);
}

constexpr std::array<const char*, kChronologyKinds> kKinds{
    QT_TRANSLATE_NOOP("record", "Calls and messages"),
    QT_TRANSLATE_NOOP("record", "Visits"),
    QT_TRANSLATE_NOOP("record", "Meetings"),
    QT_TRANSLATE_NOOP("record", "Steps"),
    QT_TRANSLATE_NOOP("record", "Letters"),
    QT_TRANSLATE_NOOP("record", "Planned absences"),
    QT_TRANSLATE_NOOP("record", "Amendments"),
    QT_TRANSLATE_NOOP("record", "Messages to class"),
    QT_TRANSLATE_NOOP("record", "Concerns"),
    QT_TRANSLATE_NOOP("record", "Targets and plans"),
    QT_TRANSLATE_NOOP("record", "Roll and class"),
};

QString joined(QStringList parts, QStringView between) {
    parts.removeAll(QString());
    return parts.join(between);
}

QString codeOrNone(const QString& code) {
    return code.isEmpty() ? tr("no mark") : code;
}

QString stepAction(const School& school, const QString& id) {
    if (school.pathways)
        for (const Pathway& pathway : school.pathways->all())
            if (const Step* step = pathway.step(id))
                return step->action;
    return id;
}

QString stepDone(Settlement::Kind kind) {
    switch (kind) {
    case Settlement::Kind::Done:
        return tr("Done: %1");
    case Settlement::Kind::Deferred:
        return tr("Put off: %1");
    case Settlement::Kind::NotNeeded:
        return tr("Not needed: %1");
    }
    return {};
}

QString visitWords(const Visit& visit) {
    return joined({visit.went, visit.address,
                   visit.isPupilSeen ? tr("pupil seen") : tr("pupil not seen"),
                   visit.isCardLeft ? tr("card left") : QString(),
                   visit.spokenTo.isEmpty() ? QString() : tr("spoke to %1").arg(visit.spokenTo),
                   visit.reference, visit.nextStep},
                  u" · ");
}

QString plannedWords(const PlannedAbsence& plan) {
    QString words = tr("Planned absence, %1, %2").arg(range(plan.range), plan.code);
    if (plan.half)
        words += *plan.half == Half::AM ? tr(", mornings") : tr(", afternoons");
    return words;
}

// Each subject of a line as words; `what`, `whom` and `said` only.
struct Teller {
    const School& school;

    QString whoIsAsked(const MeetingEvent& event) const {
        QStringList who;
        for (const ContactId id : event.contacts)
            if (const Contact* contact = school.roll.contact(id))
                who.append(contact->fullName());
        who.append(event.with);
        return joined(who, u", ");
    }

    ChronologyWords operator()(const ContactLine& line) const {
        const ContactMade& made = line.made;
        return {.what = tr("%1, %2").arg(name(made.kind), name(made.outcome).toLower()),
                .whom = made.withName,
                .said = joined({made.said, line.visit ? visitWords(*line.visit) : QString(),
                                made.decision.isEmpty() ? QString()
                                                        : tr("decided %1").arg(made.decision)},
                               u" · ")};
    }
    ChronologyWords operator()(const Settlement& step) const {
        return {.what = stepDone(step.kind).arg(stepAction(school, step.step)),
                .said = joined({step.words, step.deferredUntil.isValid()
                                                ? tr("until %1").arg(dateInTable(step.deferredUntil))
                                                : QString()},
                               u" · ")};
    }
    ChronologyWords operator()(const LetterLine& line) const {
        if (!line.event)
            return {.what = tr("Letter: %1").arg(line.letter.title),
                    .whom = line.letter.recipient};
        return {.what = tr("Letter %1: %2").arg(name(line.event->kind).toLower(), line.letter.title),
                .whom = line.letter.recipient,
                .said = joined({line.event->words, line.event->decision}, u" · ")};
    }
    ChronologyWords operator()(const PlannedAbsence& plan) const {
        return {.what = plannedWords(plan), .said = plan.reason};
    }
    ChronologyWords operator()(const AmendmentLine& line) const {
        return {.what = tr("%1 amended, %2 to %3")
                            .arg(sessionShort(line.now.mark.session), codeOrNone(line.before.code),
                                 codeOrNone(line.now.mark.code)),
                .said = line.now.reason};
    }
    ChronologyWords operator()(const TeacherMessage& message) const {
        return {.what = tr("Message to the class for %1").arg(dayAndMonth(message.day)),
                .said = message.words};
    }
    ChronologyWords operator()(const Concern& concern) const {
        return {.what = tr("Concern raised by %1").arg(concern.raisedBy),
                .said = joined({concern.words,
                                concern.told ? tr("%1 told").arg(concern.told->who) : QString(),
                                concern.answer ? concern.answer->words : QString()},
                               u" · ")};
    }
    ChronologyWords operator()(const ClassLine& line) const {
        if (line.now.isEmpty())
            return {.what = tr("Left class %1").arg(line.before)};
        return {.what = line.before.isEmpty()
                            ? tr("Joined class %1").arg(line.now)
                            : tr("Moved from class %1 to %2").arg(line.before, line.now)};
    }
    ChronologyWords operator()(const AttendanceTarget& target) const {
        return {.what = tr("Target set: %1, %2").arg(percentOf(target.tenths), range(target.range)),
                .whom = target.setBy,
                .said = target.words};
    }
    ChronologyWords operator()(const PlanLine& line) const {
        const AttendancePlan& plan = line.text;
        if (plan.isEnded())
            return {.what = tr("%1 ended on %2").arg(name(plan.kind), dateInTable(plan.endedOn)),
                    .said = plan.outcome};
        return {.what = (line.isFirst ? tr("%1 agreed, from %2") : tr("%1 changed, from %2"))
                            .arg(name(plan.kind), dateInTable(plan.from)),
                .said = plan.barriers};
    }
    ChronologyWords operator()(const TimetableLine& line) const {
        const PartTimeTimetable& timetable = line.timetable;
        if (line.isStop)
            return {.what = tr("Part-time timetable stopped, the last day %1")
                                .arg(dateInTable(timetable.lastDay())),
                    .said = timetable.stop->words};
        return {.what = tr("Part-time timetable agreed, %1").arg(range(timetable.range)),
                .whom = timetable.agreedBy,
                .said = timetable.words};
    }
    ChronologyWords operator()(const MeetingLine& line) const {
        const MeetingEvent& event = line.event;
        const bool isOver = event.kind == MeetingEventKind::Held ||
                            event.kind == MeetingEventKind::NotAttended;
        const QString what = tr("Meeting: %1").arg(name(event.kind).toLower());
        return {.what = isOver ? what : tr("%1, for %2").arg(what, dateTime(event.at)),
                .whom = whoIsAsked(event),
                .said = joined({line.meeting.purpose, event.place, event.words}, u" · ")};
    }
    ChronologyWords operator()(const FocusFamilyLine& line) const {
        const FocusFamily& focus = line.focus;
        return {.what = (line.isRelease ? tr("Focus family taken back, %1")
                                        : tr("Focus family given out, %1"))
                            .arg(range(focus.halfTerm)),
                .whom = school.staffName(focus.staff),
                .said = line.isRelease ? focus.release->words : focus.words};
    }
    ChronologyWords operator()(const CouncilList& list) const {
        return {.what = tr("On a list given to the council"), .whom = list.to, .said = list.words};
    }
    ChronologyWords operator()(const VulnerabilityReview& review) const {
        return {.what = tr("Vulnerability questions gone through"), .whom = review.reviewer};
    }
    ChronologyWords operator()(const StayLine& line) const {
        return {.what = line.isLeaving ? tr("Last day on roll")
                                       : tr("Entered, %1").arg(name(line.stay.status))};
    }
};

QString byWords(const Author& by) {
    return joined({by.name, by.jobTitle}, u", ");
}

} // namespace

QString name(ChronologyKind kind) {
    return tr(kKinds[std::size_t(kind)]);
}

ChronologyWords inWords(const ChronologyLine& line, const School& school) {
    ChronologyWords words = std::visit(Teller{school}, line.subject);
    words.when = line.at.isValid() ? dateTime({line.on, line.at}) : dateInTable(line.on);
    words.by = byWords(line.by);
    return words;
}

ChronologyWords inWords(const ChronologyLine& line, const School& school,
                        const ProfileRules& rules) {
    ChronologyWords words = inWords(line, school);
    if (!rules.hasWords)
        words.said.clear();
    if (!rules.hasAdults)
        words.whom.clear(); // whoever is left is the reader
    return words;
}

} // namespace rollbook::words
