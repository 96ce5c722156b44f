// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/StepWords.h"

#include "ui/words/Dates.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook::words {
namespace {

constexpr int kMostSessionsNamed = 4;

QString tr(const char* text) {
    return QCoreApplication::translate("words", text);
}

QString codesIn(const QStringList& codes) {
    return codes.isEmpty() ? tr("any absence") : codes.join(tr(" or "));
}

QString percent(int permille) {
    const QString whole = QString::number(permille / 10);
    return permille % 10 == 0 ? whole + u'%' : u"%1.%2%"_s.arg(whole).arg(permille % 10);
}

QString quoted(const QString& text) {
    return u"“%1”"_s.arg(text);
}

QString weekdayName(int weekday) {
    return QLocale(QLocale::English).standaloneDayName(weekday);
}

// A word of a pathway's file an overload.
struct InWords {
    const RuleNames* names = nullptr; // null: beside a pupil

    QString of(const Condition& condition) const { return std::visit(*this, condition.test); }
    QString joined(const std::vector<Condition>& parts, const QString& between) const {
        QStringList clauses;
        for (const Condition& part : parts) {
            const bool isJoined = std::holds_alternative<Condition::Any>(part.test) ||
                                  std::holds_alternative<Condition::All>(part.test);
            clauses.append(names && isJoined ? u'(' + of(part) + u')' : of(part));
        }
        clauses.removeDuplicates(); // flags that are not named all say the same
        return clauses.join(between);
    }
    QString stepNamed(const QString& id) const {
        const Step* step = names ? names->pathway.step(id) : nullptr;
        return quoted(step ? step->action : id);
    }
    QString flagNamed(const QString& id) const {
        const auto kind = std::ranges::find(names->kinds, id, &CharacteristicKind::id);
        return quoted(kind == names->kinds.end() ? id : kind->label);
    }

    QString operator()(const when::SpellDay& test) const {
        if (test.codes == QStringList{u"N"_s})
            return tr("no reason given on day %1 of an absence").arg(test.day);
        return tr("%1 on day %2 of a spell").arg(codesIn(test.codes)).arg(test.day);
    }
    QString operator()(const when::NotSeen& test) const {
        return tr("not seen, and nobody reached, by day %1").arg(test.day);
    }
    QString operator()(const when::UnresolvedN& test) const {
        return test.schoolDays == 0
                   ? tr("an absence whose reason is not known")
                   : tr("no reason known %1 school days after").arg(test.schoolDays);
    }
    QString operator()(const when::WholeDays& test) const {
        return tr("%1 school days in a row of %2").arg(test.days).arg(codesIn(test.codes));
    }
    QString operator()(const when::SessionsIn& test) const {
        return tr("%1 sessions of %2 %3")
            .arg(test.sessions)
            .arg(codesIn(test.codes), inWords(test.period));
    }
    QString operator()(const when::SpellsIn& test) const {
        return tr("%1 spells of %2 %3")
            .arg(test.spells)
            .arg(codesIn(test.codes), inWords(test.period));
    }
    QString operator()(const when::Attendance& test) const {
        using Side = when::Attendance::Side;
        const QString side = test.side == Side::Below       ? tr("below %1")
                             : test.side == Side::AtOrBelow ? tr("at %1 or below")
                                                            : tr("at %1 or above");
        const QString clause = tr("attendance %1 %2")
                                   .arg(side.arg(percent(test.permille)), inWords(test.period));
        return test.falling ? tr("%1, and not so a week before").arg(clause) : clause;
    }
    QString operator()(const when::Absence& test) const {
        const QString status = test.severe ? tr("severely absent") : tr("persistently absent");
        switch (test.moved) {
        case when::Absence::Moved::In:
            return tr("newly %1").arg(status);
        case when::Absence::Moved::Out:
            return tr("no longer %1").arg(status);
        case when::Absence::Moved::Either:
            break;
        }
        return status;
    }
    QString operator()(const when::Returned& test) const {
        return tr("back after %1 sessions away").arg(test.afterSessions);
    }
    QString operator()(const when::Unmarked&) const {
        return tr("a register closed without a mark");
    }
    QString operator()(const when::OffSite& test) const {
        return tr("off site today (%1)").arg(codesIn(test.codes));
    }
    QString operator()(const when::Entered&) const { return tr("new on roll"); }
    QString operator()(const when::Leaves& test) const {
        return test.schoolDaysBefore > 0
                   ? tr("within %1 school days of leaving the roll").arg(test.schoolDaysBefore)
                   : tr("leaving the roll");
    }
    QString operator()(const when::AfterLeave& test) const {
        return tr("not back on day %1 after leave").arg(test.day);
    }
    QString operator()(const when::Has& test) const {
        if (!names)
            return tr("a flag or group of the pupil");
        return test.values.isEmpty() ? tr("a pupil with %1").arg(flagNamed(test.characteristic))
                                     : tr("a pupil with %1 (%2)")
                                           .arg(flagNamed(test.characteristic),
                                                test.values.join(tr(" or ")));
    }
    QString operator()(const when::OfCompulsoryAge&) const {
        return tr("of compulsory school age");
    }
    QString operator()(const when::DatePassed& test) const {
        using Which = when::DatePassed::Which;
        if (test.which == Which::Decision)
            return tr("not decided by the day it was to be");
        return test.which == Which::Review ? tr("a review date has passed")
                                           : tr("no answer by the day it was asked for");
    }
    QString operator()(const when::StepIs& test) const {
        const bool isDone = test.state == when::StepIs::State::Done;
        const QString clause =
            (isDone ? tr("%1 was done") : tr("%1 is not done")).arg(stepNamed(test.step));
        return test.schoolDays > 0 ? tr("%1, for %2 school days").arg(clause).arg(test.schoolDays)
                                   : clause;
    }
    QString operator()(const when::ImprovedSince& test) const {
        return tr("attendance improved since %1").arg(stepNamed(test.step));
    }
    QString operator()(const when::NothingDone& test) const {
        return tr("nothing done for %1 school days").arg(test.schoolDays);
    }
    QString operator()(const when::BelievedAtSchool&) const {
        return tr("somebody believes the child is at school, and nobody has seen it");
    }
    QString operator()(const when::Every& test) const {
        const QString span = spanNamed(test.span);
        if (test.lastSchoolDays > 0)
            return tr("in the last %1 school days of %2").arg(test.lastSchoolDays).arg(span);
        const bool isLater = test.span == when::Every::Span::SchoolWeek && test.weekday > 1;
        return isLater ? tr("%1, from %2").arg(span, weekdayName(test.weekday)) : span;
    }
    static QString spanNamed(when::Every::Span kind) {
        using Span = when::Every::Span;
        switch (kind) {
        case Span::SchoolDay:
            return tr("every school day");
        case Span::SchoolWeek:
            return tr("every school week");
        case Span::HalfTerm:
            return tr("every half-term");
        case Span::Term:
            return tr("every term");
        case Span::Month:
            return tr("every month");
        case Span::SchoolYear:
            break;
        }
        return tr("every school year");
    }
    QString operator()(const Condition::All& test) const {
        return joined(test.parts, tr(", and "));
    }
    QString operator()(const Condition::Any& test) const { return joined(test.parts, tr(", or ")); }
    QString operator()(const Condition::Not& test) const {
        return tr("not: %1").arg(of(test.parts.front()));
    }
};

QString capital(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString sessionsIn(const std::vector<SessionKey>& sessions) {
    const std::size_t from =
        sessions.size() > kMostSessionsNamed ? sessions.size() - kMostSessionsNamed : 0;
    QStringList names;
    for (std::size_t i = from; i < sessions.size(); ++i)
        names.append(sessionInHeading(sessions[i]));
    const QString named = names.join(u", "_s);
    return from == 0 ? named : tr("%1 sessions, the last %2").arg(sessions.size()).arg(named);
}

// rules.md 2: a later closure moves an open deadline, and the row says so.
QString movedBy(const std::vector<QDate>& shut) {
    if (shut.empty())
        return {};
    QStringList days;
    for (const QDate day : shut)
        days.append(dayAndMonth(day));
    const QString later = shut.size() == 1 ? tr("A school day later than it was")
                                           : tr("%1 school days later than it was").arg(shut.size());
    return u' ' + tr("%1: shut on %2.").arg(later, days.join(u", "_s));
}

QString clauseOf(const DueAction& row) {
    const bool isSooner = row.isAccelerated && row.step->accelerated;
    const QString clause =
        capital(inWords(isSooner ? row.step->accelerated->when : row.step->when));
    if (row.sessions.empty())
        return clause + u'.';
    return u"%1: %2."_s.arg(clause, sessionsIn(row.sessions));
}

} // namespace

QString inWords(const Period& period) {
    switch (period.kind) {
    case Period::Kind::SchoolWeeks:
        return tr("in %1 school weeks").arg(period.weeks);
    case Period::Kind::HalfTerm:
        return tr("in this half-term");
    case Period::Kind::PreviousHalfTerm:
        return tr("in the half-term before");
    case Period::Kind::Term:
        return tr("in this term");
    case Period::Kind::YearToDate:
        break;
    }
    return tr("in the year to date");
}

QString inWords(const Condition& condition) {
    return InWords{}.of(condition);
}

QString inWords(const Condition& condition, const RuleNames& names) {
    return InWords{&names}.of(condition);
}

QString inWords(const DueRule& due) {
    const bool isSameDay = due.unit == DueRule::Unit::SameDay || due.days == 0;
    const QString days = isSameDay ? tr("the same day")
                         : due.days == 1 && due.unit == DueRule::Unit::SchoolDays
                             ? tr("by the next school day")
                         : due.unit == DueRule::Unit::SchoolDays
                             ? tr("within %1 school days").arg(due.days)
                             : tr("within %1 days").arg(due.days);
    return due.by.isValid() ? tr("%1 by %2").arg(days, due.by.toString(u"HH:mm"_s)) : days;
}

QString whyDue(const DueAction& row) {
    return clauseOf(row) + movedBy(row.shut);
}

QString ruleInWords(const Step& step) {
    QString rule = u"%1: %2, %3."_s.arg(capital(inWords(step.when)), step.action, inWords(step.due));
    if (step.accelerated)
        rule += u' ' + tr("For pupils with extra care: %1, %2.")
                           .arg(inWords(step.accelerated->when), inWords(step.accelerated->due));
    return rule;
}

} // namespace rollbook::words
