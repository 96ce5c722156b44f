// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/Figures.h"
#include "core/letters/MergeFields.h"
#include "ui/words/Dates.h"
#include "ui/words/LetterWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook::words {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("words", text);
}

// The values of one letter.
class LetterValues {
public:
    LetterValues(const School& school, const LetterDue& due, const Said& said)
        : m_school(school)
        , m_due(due)
        , m_facts(due.facts)
        , m_pupil(*school.roll.pupil(due.facts.pupil))
        , m_said(said) {}

    MergeValues values() {
        addPeople();
        addDates();
        addFigures();
        addLists();
        addSaid();
        if (m_due.letter->to == LetterTo::Council)
            addForCouncil();
        return std::move(m_values);
    }

private:
    QString& text(const QString& field) { return m_values.texts[field]; }
    void flag(const QString& field, bool holds) { m_values.flags[field] = holds; }

    void addPeople() {
        const Letterhead& page = m_school.letterhead;
        text(u"dear"_s) = dear();
        text(u"child"_s) =
            u"%1 %2"_s.arg(m_pupil.calledForename(), m_pupil.calledSurname()).trimmed();
        text(u"childForename"_s) = m_pupil.calledForename();
        text(u"class"_s) = m_pupil.classOn(m_facts.on);
        text(u"school"_s) = m_school.details.name;
        text(u"person"_s) = page.person;
        text(u"phone"_s) = page.phone;
        text(u"hours"_s) = page.hours;
    }

    // With title and surname where there is a title, else the whole name.
    QString dear() const {
        const Contact* person =
            m_due.recipient.contact ? m_school.roll.contact(*m_due.recipient.contact) : nullptr;
        if (!person || person->title.isEmpty())
            return tr("Dear %1").arg(m_due.recipient.name);
        QStringList names{u"%1 %2"_s.arg(person->title, person->surname)};
        for (const ContactId other : m_due.recipient.together)
            if (const Contact* also = m_school.roll.contact(other))
                names.append(also->title.isEmpty() ? also->fullName()
                                                   : u"%1 %2"_s.arg(also->title, also->surname));
        return tr("Dear %1").arg(names.join(tr(" and ")));
    }

    void addDates() {
        text(u"today"_s) = text(u"asAt"_s) = dateInLetter(m_facts.on);
        const DateRange& days = m_facts.now.range;
        text(u"from"_s) = dateInLetter(beginOf(m_facts.now));
        const bool isPast = days.to < m_facts.on && m_facts.now.until.date.isValid();
        text(u"to"_s) = dateInLetter(isPast ? m_facts.now.until.date : days.to);
        text(u"replyBy"_s) = dateInFull(m_facts.replyBy);
        text(u"fifthDay"_s) = dateInFull(m_facts.fifthDay);
        if (m_facts.registerTimes) {
            text(u"opens"_s) = timeInLetter(m_facts.registerTimes->opens);
            text(u"closes"_s) = timeInLetter(m_facts.registerTimes->closes);
        }
    }

    // A year begins for a parent with the child's first school day in it.
    static QDate beginOf(const LetterFigures& figures) {
        return figures.begins.isValid() ? figures.begins : figures.range.from;
    }

    void addFigures() {
        const Totals& now = m_facts.now.totals;
        text(u"possible"_s) = sessionsAndDays(now.possible);
        text(u"attended"_s) = sessionsAndDays(now.attended);
        text(u"missed"_s) = sessionsAndDays(now.absent());
        text(u"authorised"_s) = sessionsAndDays(now.authorised);
        text(u"unauthorised"_s) = sessionsAndDays(now.unauthorised);
        text(u"attendance"_s) = percentInLetter(attendanceRate(now));
        text(u"absence"_s) = percentInLetter(absenceRate(now));
        flag(u"hasEarlier"_s, m_facts.earlier.has_value());
        if (m_facts.earlier)
            addEarlier(*m_facts.earlier);
        const auto target = m_school.number(u"attendanceTarget"_s, m_facts.on);
        if (target)
            text(u"target"_s) = percentInLetter(Rate::make(*target, 1000));
        flag(u"hasTarget"_s, target.has_value());
        flag(u"hasAuthorised"_s, now.authorised > 0);
        flag(u"hasUnauthorised"_s, now.unauthorised > 0);
        flag(u"mayWarn"_s, m_facts.mayWarn);
        flag(u"isSevere"_s, m_facts.status == AbsenceStatus::Severe);
        flag(u"isPersistent"_s, m_facts.status == AbsenceStatus::Severe ||
                                    m_facts.status == AbsenceStatus::Persistent);
    }

    void addEarlier(const LetterFigures& earlier) {
        text(u"earlierFrom"_s) = dateInLetter(beginOf(earlier));
        text(u"earlierTo"_s) = dateInLetter(earlier.range.to);
        text(u"earlierPossible"_s) = sessionsAndDays(earlier.totals.possible);
        text(u"earlierMissed"_s) = sessionsAndDays(earlier.totals.absent());
        text(u"earlierAttendance"_s) = percentInLetter(attendanceRate(earlier.totals));
    }

    void addLists() {
        text(u"count"_s) = sessionsAndDays(int(m_facts.sessions.size()));
        auto& sessions = m_values.lists[u"sessions"_s];
        for (const QString& when : daysInLetter(m_facts.sessions))
            sessions.push_back({{u"when"_s, when}});
        addLate(u"lates"_s, u"lateCount"_s, u"hasLates"_s, m_facts.lates);
        addLate(u"afterClose"_s, u"afterCloseCount"_s, u"hasAfterClose"_s, m_facts.afterClose);
        addAttempts();
    }

    void addLate(const QString& list, const QString& count, const QString& has,
                 const std::vector<LateTold>& told) {
        auto& items = m_values.lists[list];
        for (const LateTold& each : told)
            items.push_back({{u"when"_s, whenLate(each)}, {u"minutes"_s, minutesLate(each)}});
        text(count) = told.size() == 1 ? tr("once") : tr("%1 times").arg(told.size());
        flag(has, !told.empty());
    }

    static QString whenLate(const LateTold& told) {
        const QString day = sessionInLetter(told.session).section(u", "_s, 0, 0);
        return told.at.isValid() ? u"%1, %2"_s.arg(day, timeInLetter(told.at))
                                 : sessionInLetter(told.session);
    }

    static QString minutesLate(const LateTold& told) {
        if (!told.minutes)
            return tr("not noted");
        return *told.minutes == 1 ? tr("1 minute") : tr("%1 minutes").arg(*told.minutes);
    }

    // To a parent only what was tried with that parent; to the council all of it.
    void addAttempts() {
        auto& items = m_values.lists[u"attempts"_s];
        for (const ContactMade& each : m_school.work.contacts)
            if (each.pupil == m_pupil.id && m_facts.now.range.contains(each.at.date()) &&
                isWithHome(each.kind) && isOfRecipient(each))
                items.push_back({{u"when"_s, momentInLetter(each.at)}, {u"how"_s, how(each)}});
        flag(u"hasAttempts"_s, !items.empty());
    }

    bool isOfRecipient(const ContactMade& made) const {
        return m_due.letter->to == LetterTo::Council ||
               (made.with && made.with == m_due.recipient.contact);
    }

    static QString momentInLetter(const QDateTime& at) {
        return u"%1, %2"_s.arg(dateInLetter(at.date()).section(u' ', 0, 1), timeInLetter(at.time()));
    }

    static QString how(const ContactMade& made);

    void addSaid() {
        for (const auto& [field, words] : m_said)
            text(field) = words.trimmed();
        flag(u"hasNote"_s, !text(u"note"_s).isEmpty());
    }

    void addForCouncil() {
        text(u"upn"_s) = m_pupil.upn.isEmpty() ? tr("none on file") : m_pupil.upn;
        text(u"born"_s) =
            m_pupil.birth.isValid() ? dateInLetter(m_pupil.birth) : tr("not on file");
        text(u"childAddress"_s) = childAddress();
    }

    // The home of a contact who lives with the pupil, unless it is anybody's secret.
    QString childAddress() const {
        for (const PupilContact* link : m_school.roll.contactsOf(m_pupil.id)) {
            const Contact* person = m_school.roll.contact(link->contact);
            const Address* home =
                person && link->livesWithPupil ? person->addressOn(m_facts.on) : nullptr;
            if (!home || home->isEmpty())
                continue;
            if (isSecretPlace(m_school.roll, m_pupil.id, *home, m_facts.on))
                return tr("kept at the school; please ring");
            return addressLines(*home).join(u", "_s);
        }
        return tr("not on file");
    }

    const School& m_school;
    const LetterDue& m_due;
    const LetterFacts& m_facts;
    const Pupil& m_pupil;
    const Said& m_said;
    MergeValues m_values;
};

QString LetterValues::how(const ContactMade& made) {
    switch (made.outcome) {
    case ContactOutcome::NoAnswer:
        return made.kind == ContactKind::Visit ? tr("we came to your door, nobody answered")
                                               : tr("we rang, nobody answered");
    case ContactOutcome::LeftMessage:
        return tr("we left a message");
    case ContactOutcome::NumberDead:
        return tr("the number we have did not work");
    case ContactOutcome::Reached:
    case ContactOutcome::AskedClassHere:
    case ContactOutcome::BelievesAtSchool:
    case ContactOutcome::Refused:
        break;
    }
    return tr("we spoke");
}

} // namespace

MergeValues mergeValues(const School& school, const LetterDue& due, const Said& said) {
    return LetterValues(school, due, said).values();
}

} // namespace rollbook::words
