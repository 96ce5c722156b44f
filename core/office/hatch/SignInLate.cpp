// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/hatch/SignInLate.h"

#include "core/office/EntryRules.h"
#include "core/office/OfficeErrors.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString codeOf(const Arrival& arrival) {
    switch (arrival.outcome) {
    case Arrival::Outcome::Present:
        return arrival.half == Half::AM ? u"/"_s : u"\\"_s;
    case Arrival::Outcome::Late:
        return u"L"_s;
    case Arrival::Outcome::LateAfterClose:
        return u"U"_s;
    case Arrival::Outcome::SessionOver:
        break;
    }
    return {};
}

// A reason somebody gave: neither a blank, nor N, nor a mark the clock itself makes (rules.md 6).
bool isReasoned(const QString& code) {
    static const QStringList kNotReasons{u"N"_s, u"/"_s, u"\\"_s, u"L"_s, u"U"_s};
    return !code.isEmpty() && !kNotReasons.contains(code);
}

QString spokenReason(const SignInLate::Request& request) {
    const QString reason = request.reason.trimmed();
    const QString with = request.accompaniedBy.trimmed();
    return with.isEmpty() ? reason : reason + u" · "_s + with;
}

} // namespace

Result<SignInLate::Made> SignInLate::decide(const Request& request) const {
    const School& school = m_office.school();
    const QDate day = request.at.date();
    const Pupil* pupil = school.roll.pupil(request.pupil);
    const auto times =
        pupil ? school.calendar.timesOn(day, pupil->yearGroupOn(day)) : std::nullopt;
    // The morning may be closed and the afternoon not: it is the session arrived in that counts.
    const Arrival arrival = arrivalAt(times.value_or(RegisterTimes()), request.at.time());
    const SessionKey session{day, arrival.half};
    if (const auto may = pupilCanBeMarked(school, m_office.clock().today(), request.pupil, session);
        !may)
        return may.error();
    if (!times)
        return Error{errors::kNoRegisterTimes, {{u"date"_s, day}}};
    if (arrival.outcome == Arrival::Outcome::SessionOver)
        return Error{errors::kSessionOver, {{u"time"_s, request.at.time()}}};

    Made made{.session = session,
              .code = codeOf(arrival),
              .minutesLate = arrival.minutesLate};
    if (!request.code.isEmpty())
        made.code = CodeBook::normalised(request.code, arrival.half == Half::AM);
    return made;
}

Result<SignInLate::Made> SignInLate::run(const Request& request, const Author& by) {
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    const auto made = decide(request);
    if (!made)
        return made.error();
    const Pupil& pupil = *m_office.school().roll.pupil(request.pupil);
    if (const auto may = codeCanBeEntered(m_office.school(), pupil, made->session, made->code, {});
        !may)
        return may.error();
    const QString there = recordedCode(m_office.school(), request.pupil, made->session);
    if (isReasoned(there) && !request.replaceReasoned)
        return Error{errors::kReasonedMarkThere, {{u"code"_s, there}}};
    return write(*made, request, by);
}

Result<SignInLate::Made> SignInLate::write(const Made& made, const Request& request,
                                           const Author& by) {
    DraftMark cell;
    cell.mark = {.pupil = request.pupil,
                 .session = made.session,
                 .code = made.code,
                 .minutesLate = made.minutesLate > 0 ? std::optional(made.minutesLate)
                                                     : std::nullopt};
    Store& store = m_office.store();
    const auto entry = store.act(
        EntryKind::LateArrival, spokenReason(request), by, m_office.clock().now(),
        [&](OpenEntry& act) -> Result<void> {
            if (const auto marked = store.marks().append(act, std::span(&cell, 1)); !marked)
                return marked;
            return store.drafts().discard(act.transaction(), request.pupil, made.session);
        });
    if (!entry)
        return entry.error();
    School& school = m_office.mutableSchool();
    school.drafts.erase({request.pupil, made.session});
    const auto reg = school.registers.find(SchoolYear::containing(made.session.date));
    if (reg != school.registers.end())
        reg->second->setMark(cell.mark);
    Q_EMIT m_office.notifier().changed(
        {ChangedPart::Marks | ChangedPart::Drafts, {request.pupil}, {made.session}});
    return made;
}

} // namespace rollbook
