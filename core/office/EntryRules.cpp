// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/EntryRules.h"

#include "core/exchange/CellReaders.h"
#include "core/exchange/ExchangeErrors.h"
#include "core/office/OfficeErrors.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QVariantMap sessionDetail(const SessionKey& session) {
    return {{u"session"_s, toString(session)}};
}

Error plannedClosure(const Closure& closure, const SessionKey& session) {
    return {errors::kPlannedClosure,
            {{u"session"_s, toString(session)}, {u"reason"_s, closure.reason}}};
}

const Break* breakOn(const SchoolCalendar& calendar, QDate date) {
    const Term* term = calendar.termOf(date);
    if (!term)
        return nullptr;
    const auto it = std::ranges::find_if(
        term->breaks, [date](const Break& pause) { return pause.range.contains(date); });
    return it == term->breaks.end() ? nullptr : &*it;
}

Error notOnRoll(const Pupil& pupil, const SessionKey& session) {
    // The stay nearest to the date is the one that explains the refusal.
    const Enrolment* nearest = nullptr;
    for (const Enrolment& enrolment : pupil.enrolments)
        if (!nearest || enrolment.entry <= session.date)
            nearest = &enrolment;
    QVariantMap detail{{u"name"_s, pupil.listName()}, {u"session"_s, toString(session)}};
    detail[u"entry"_s] = nearest ? nearest->entry : QDate();
    detail[u"leaving"_s] = nearest ? nearest->leaving : QDate();
    return {errors::kNotOnRoll, detail};
}

} // namespace

Result<void> dayCanBeMarked(const School& school, QDate today, const SessionKey& session) {
    if (session.date > today)
        return Error{errors::kFuture, sessionDetail(session)};
    const auto why = school.calendar.noSession(session, std::nullopt, QString());
    if (!why)
        return {};
    switch (*why) {
    case NoSession::Weekend:
        return Error{errors::kWeekend, sessionDetail(session)};
    case NoSession::OutsideTerm:
        return Error{errors::kOutsideTerm, sessionDetail(session)};
    case NoSession::Break: {
        const Break* pause = breakOn(school.calendar, session.date);
        QVariantMap detail = sessionDetail(session);
        detail[u"name"_s] = pause ? pause->name : QString();
        return Error{errors::kInBreak, detail};
    }
    case NoSession::PlannedClosure: {
        const Closure* closure =
            school.calendar.plannedClosure(session, std::nullopt, QString());
        ROLLBOOK_CHECK(closure, return {});
        return plannedClosure(*closure, session);
    }
    }
    return {};
}

Result<void> classCanBeMarked(const School& school, QDate today, const QString& className,
                              const SessionKey& session) {
    if (const auto day = dayCanBeMarked(school, today, session); !day)
        return day;
    const auto pupils = school.roll.pupilsInClass(className, session.date);
    if (pupils.empty())
        return Error{errors::kNoSuchClass, {{u"className"_s, className}}};
    const Closure* closure = nullptr;
    for (const Pupil* pupil : pupils) {
        closure = school.calendar.plannedClosure(session, pupil->yearGroupOn(session.date),
                                                 className);
        if (!closure)
            return {};
    }
    return plannedClosure(*closure, session);
}

Result<void> pupilCanBeMarked(const School& school, QDate today, PupilId id,
                              const SessionKey& session) {
    const Pupil* pupil = school.roll.pupil(id);
    if (!pupil)
        return Error{errors::kNoSuchPupil, {{u"upn"_s, QString()}}};
    if (const auto day = dayCanBeMarked(school, today, session); !day)
        return day;
    if (!pupil->isOnRoll(session.date))
        return notOnRoll(*pupil, session);
    if (const Closure* closure = school.calendar.plannedClosure(
            session, pupil->yearGroupOn(session.date), pupil->classOn(session.date)))
        return plannedClosure(*closure, session);
    return {};
}

Result<void> codeCanBeEntered(const School& school, const Pupil& pupil, const SessionKey& session,
                              const QString& code, const MarkNote& note) {
    if (code.isEmpty())
        return {};
    const Judgement judged = school.codes->judge(code, session.date);
    if (!judged.isKnown())
        return Error{errors::kUnknownCode, {{u"code"_s, code}}};
    if (judged.isOffItsDates)
        return Error{errors::kCodeNotInForce,
                     {{u"code"_s, code},
                      {u"from"_s, judged.code->from},
                      {u"to"_s, judged.code->to}}};
    switch (judged.code->need) {
    case CodeNeed::Nothing:
        break;
    case CodeNeed::Nature:
        if (note.nature.trimmed().isEmpty())
            return Error{errors::kNeedsNature, {{u"code"_s, code}}};
        break;
    case CodeNeed::ReviewDate:
        if (!note.reviewDate.isValid())
            return Error{errors::kNeedsReviewDate, {{u"code"_s, code}}};
        break;
    case CodeNeed::NotCompulsoryAge:
        if (pupil.isOfCompulsorySchoolAge(session.date))
            return Error{errors::kXAtCompulsoryAge, {{u"name"_s, pupil.listName()}}};
        break;
    case CodeNeed::NeverByHand:
        return Error{errors::kHashByHand, {{u"code"_s, code}}};
    }
    return {};
}

Result<void> minutesCanBeEntered(std::optional<int> minutesLate) {
    if (!minutesLate || (*minutesLate >= 0 && *minutesLate <= kMostMinutesLate))
        return {};
    return Error{errors::kNotMinutes,
                 {{u"text"_s, QString::number(*minutesLate)}, {u"most"_s, kMostMinutesLate}}};
}

QString proposedCode(const School& school, PupilId pupil, const SessionKey& session) {
    if (const PlannedAbsence* planned = school.plannedFor(pupil, session))
        return planned->code;
    return session.half == Half::AM ? u"/"_s : u"\\"_s;
}

QString recordedCode(const School& school, PupilId pupil, const SessionKey& session) {
    const Register* reg = school.registerOf(SchoolYear::containing(session.date));
    if (!reg)
        return {};
    const auto row = reg->row(pupil);
    const auto column = reg->column(session);
    return row && column ? reg->recordedCode(*row, *column) : QString();
}

void setRecorded(School& school, const Mark& mark) {
    const auto reg = school.registers.find(SchoolYear::containing(mark.session.date));
    if (reg != school.registers.end())
        reg->second->setMark(mark);
}

} // namespace rollbook
