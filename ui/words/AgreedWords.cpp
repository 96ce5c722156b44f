// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/AgreedWords.h"

#include "core/office/family/BookMeeting.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook::words {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("agreed", text);
}

QString joined(QStringList parts, const QString& between) {
    parts.removeAll(QString());
    return parts.join(between);
}

// "Set by Ms Okafor"; empty where the name is left out.
QString with(const char* words, const QString& value) {
    return value.isEmpty() ? QString() : tr(words).arg(value);
}

QStringList lines(QStringList parts) {
    parts.removeAll(QString());
    return parts;
}

QString actionWords(int number, const AgreedAction& action, const Telling& telling) {
    const QString by = telling.name(action.byWhom);
    const QString when = dateInTable(action.byWhen);
    return u"%1. %2"_s.arg(number).arg(telling.agreed(action.what)) + u": "_s +
           (by.isEmpty() ? tr("by %1").arg(when) : tr("%1, by %2").arg(by, when));
}

QString planDays(const AttendancePlan& plan, QDate on, const Telling& telling) {
    const QString from = tr("From %1").arg(dateInTable(plan.from));
    if (plan.isEnded())
        return joined({tr("%1, ended on %2").arg(from, dateInTable(plan.endedOn)),
                       telling.words(plan.outcome)},
                      u": "_s);
    const QDate next = plan.nextReview(on);
    return next.isValid() ? tr("%1; next review on %2").arg(from, dateInTable(next))
                          : tr("%1; the last review was to be on %2")
                                .arg(from, dateInTable(plan.reviews.back()));
}

QString contactName(const Meeting& meeting, ContactId id, const School& school, QDate on,
                    const Telling& telling) {
    const Contact* contact = school.roll.contact(id);
    if (meeting.state() != MeetingEventKind::Held &&
        !mayBeInvited(school, meeting.pupil, id, on))
        return tr("somebody who may not be asked any more");
    return contact ? telling.name(contact->fullName()) : QString();
}

QString whoIsThere(const Meeting& meeting, const School& school, QDate on, const Telling& telling) {
    const bool isHeld = meeting.state() == MeetingEventKind::Held;
    const MeetingEvent& event = isHeld ? meeting.events.back() : meeting.arranged();
    QStringList who;
    for (const ContactId id : event.contacts)
        who.append(contactName(meeting, id, school, on, telling));
    who.append(telling.name(event.with));
    return joined(who, u", "_s);
}

// What came of it on its day; the rest on the day it was written down.
QString eventWords(const MeetingEvent& event, const Telling& telling) {
    const bool isOutcome =
        event.kind == MeetingEventKind::Held || event.kind == MeetingEventKind::NotAttended;
    const QDate on = (isOutcome ? event.at : event.entered.at).date();
    return joined({tr("%1 on %2").arg(name(event.kind), dateInTable(on)),
                   telling.words(event.words)},
                  u": "_s);
}

QString until(QDate last) {
    return last.isValid() ? tr("until %1").arg(dateInTable(last)) : QString();
}

int countOf(const VulnerabilityReview& review, Answer answer) {
    return int(std::ranges::count(review.answers, answer, &VulnerabilityAnswer::answer));
}

} // namespace

Telling plainly() {
    const auto as = [](const QString& text) { return text; };
    return {.name = as, .words = as, .agreed = as};
}

QString name(PlanKind kind) {
    return kind == PlanKind::Contract ? tr("Attendance contract") : tr("Attendance plan");
}

QString name(MeetingEventKind kind) {
    static constexpr std::array kNames{
        QT_TRANSLATE_NOOP("agreed", "Booked"), QT_TRANSLATE_NOOP("agreed", "Invited"),
        QT_TRANSLATE_NOOP("agreed", "Held"), QT_TRANSLATE_NOOP("agreed", "Nobody came"),
        QT_TRANSLATE_NOOP("agreed", "Rebooked")};
    return tr(kNames[std::size_t(kind)]);
}

QString name(FocusRole role) {
    static constexpr std::array kNames{
        QT_TRANSLATE_NOOP("agreed", "Attendance officer"), QT_TRANSLATE_NOOP("agreed", "Headship"),
        QT_TRANSLATE_NOOP("agreed", "Assistant head"), QT_TRANSLATE_NOOP("agreed", "Year leader")};
    return tr(kNames[std::size_t(role)]);
}

QString name(Answer answer) {
    static constexpr std::array kNames{QT_TRANSLATE_NOOP("agreed", "No"),
                                       QT_TRANSLATE_NOOP("agreed", "Yes"),
                                       QT_TRANSLATE_NOOP("agreed", "Not known")};
    return tr(kNames[std::size_t(answer)]);
}

QString percentOf(int tenths) {
    return u"%1.%2%"_s.arg(tenths / 10).arg(tenths % 10);
}

QStringList inWords(const AttendanceTarget& target, const QString& now, const Telling& telling) {
    QString line = tr("%1 from %2").arg(percentOf(target.tenths), range(target.range));
    const QString by = telling.name(target.setBy);
    if (!by.isEmpty())
        line += tr(", set by %1").arg(by);
    if (!now.isEmpty())
        line += tr("; now %1").arg(now);
    return lines({line, telling.words(target.words)});
}

QStringList inWords(const AttendancePlan& plan, QDate on, const Telling& telling) {
    QStringList all{planDays(plan, on, telling),
                    with(QT_TRANSLATE_NOOP("agreed", "In the way: %1"),
                         telling.words(plan.barriers)),
                    with(QT_TRANSLATE_NOOP("agreed", "The pupil says: %1"),
                         telling.words(plan.pupilSays))};
    for (std::size_t i = 0; i < plan.actions.size(); ++i)
        all.append(actionWords(int(i) + 1, plan.actions[i], telling));
    return lines(all);
}

QStringList inWords(const Meeting& meeting, const School& school, const QDateTime& now,
                    const Telling& telling) {
    const QString who = whoIsThere(meeting, school, now.date(), telling);
    const QString what = joined({dateTime(meeting.at()), telling.words(meeting.arranged().place),
                                 with(QT_TRANSLATE_NOOP("agreed", "with %1"), who)},
                                u", "_s);
    QStringList all{joined({what, telling.words(meeting.purpose)}, u": "_s)};
    QStringList since;
    for (std::size_t i = 1; i < meeting.events.size(); ++i)
        since.append(eventWords(meeting.events[i], telling));
    all.append(since.join(u"; "_s));
    if (meeting.isToCome() && meeting.at() <= now)
        all.append(tr("Whether it was held is not written down yet."));
    return lines(all);
}

QStringList inWords(const PartTimeTimetable& timetable, const Telling& telling) {
    QStringList all{joined({range(timetable.range), telling.agreed(timetable.words)}, u": "_s)};
    const QString by = telling.name(timetable.agreedBy);
    const QString on = dateInTable(timetable.agreedOn);
    all.append((by.isEmpty() ? tr("Agreed on %1").arg(on) : tr("Agreed by %1 on %2").arg(by, on)) +
               tr("; review on %1").arg(dateInTable(timetable.review)));
    if (timetable.stop)
        all.append(joined({tr("Stopped, the last day %1").arg(dateInTable(timetable.lastDay())),
                           telling.words(timetable.stop->words)},
                          u": "_s));
    return lines(all);
}

QStringList inWords(const FamilyWorker& worker, const Telling& telling) {
    return lines({joined({telling.name(worker.name), telling.words(worker.agency),
                          telling.words(worker.phone),
                          worker.isLead ? tr("lead practitioner") : QString(),
                          until(worker.until)},
                         u", "_s)});
}

QStringList inWords(const SiblingElsewhere& sibling, const Telling& telling) {
    const QString who = joined({telling.name(sibling.name), telling.words(sibling.school),
                                until(sibling.until)},
                               u", "_s);
    return lines({joined({who, telling.words(sibling.words)}, u": "_s)});
}

QStringList inWords(const FocusFamily& focus, const School& school, const Telling& telling) {
    const QString who = joined({telling.name(school.staffName(focus.staff)),
                                name(focus.role).toLower(), range(focus.halfTerm)},
                               u", "_s);
    return lines({joined({who, telling.words(focus.words)}, u": "_s)});
}

QString inWords(const VulnerabilityReview& review, const Telling& telling) {
    const QString on = dateInTable(review.on);
    const QString by = telling.name(review.reviewer);
    return by.isEmpty() ? tr("Gone through on %1").arg(on)
                        : tr("Gone through on %1 by %2").arg(on, by);
}

QStringList answersInWords(const VulnerabilityReview& review,
                           const std::vector<VulnerabilityQuestion>& questions,
                           const Telling& telling) {
    QStringList all;
    for (const VulnerabilityAnswer& answer : review.answers) {
        const auto asked =
            std::ranges::find(questions, answer.question, &VulnerabilityQuestion::id);
        if (answer.answer == Answer::No || asked == questions.end())
            continue;
        all.append(joined({u"%1: %2"_s.arg(name(answer.answer), telling.words(asked->text)),
                           telling.words(answer.words)},
                          u" "_s));
    }
    const int no = countOf(review, Answer::No);
    if (no > 0)
        all.append(tr("No: %1 of %2 answered").arg(no).arg(review.answers.size()));
    return all;
}

} // namespace rollbook::words
