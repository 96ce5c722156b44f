// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/hatch/SignInLate.h"

#include "core/office/EntryRules.h"
#include "core/office/OfficeErrors.h"
#include "core/store/Store.h"

#include <algorithm>

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

QString spokenReason(const LateArrival& line) {
    return line.accompaniedBy.isEmpty() ? line.reason : line.reason + u" · "_s + line.accompaniedBy;
}

// The line that stands for the session; null: none does.
const LateArrival* arrivalOf(const School& school, PupilId pupil, const SessionKey& session) {
    const auto& arrivals = school.hatch.arrivals;
    const auto found = std::ranges::find_if(arrivals, [&](const LateArrival& line) {
        return line.pupil == pupil && line.session == session && !line.isTakenBack;
    });
    return found == arrivals.end() ? nullptr : &*found;
}

// What stands in the file; an empty code where nothing does.
Mark recordedMark(const Office& office, PupilId pupil, const SessionKey& session) {
    const auto mark = office.store().marks().current(pupil, session);
    return mark && *mark ? **mark : Mark{.pupil = pupil, .session = session};
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
    if (const LateArrival* before = arrivalOf(m_office.school(), request.pupil, made->session);
        before && !request.isSecond)
        return Error{errors::kAlreadySignedIn, {{u"time"_s, before->at.time()}}};
    const QString there = recordedCode(m_office.school(), request.pupil, made->session);
    if (isReasoned(there) && !request.replaceReasoned)
        return Error{errors::kReasonedMarkThere, {{u"code"_s, there}}};
    LateArrival line{.pupil = request.pupil,
                     .session = made->session,
                     .at = request.at,
                     .code = made->code,
                     .minutesLate = made->minutesLate,
                     .reason = request.reason.trimmed(),
                     .accompaniedBy = request.accompaniedBy.trimmed(),
                     .evidence = request.evidence.trimmed(),
                     .before = recordedMark(m_office, request.pupil, made->session)};
    return write(line, by);
}

Result<SignInLate::Made> SignInLate::write(const LateArrival& asked, const Author& by) {
    LateArrival line = asked;
    line.by = by;
    const Mark mark{line.pupil, line.session, line.code,
                    line.minutesLate > 0 ? std::optional(line.minutesLate) : std::nullopt};
    Store& store = m_office.store();
    const auto entry = this->mark(
        EntryKind::LateArrival, spokenReason(line), mark, by,
        [&](OpenEntry& act) -> Result<void> {
            const auto id = store.hatch().add(act, line);
            if (!id)
                return id.error();
            line.id = *id;
            return store.drafts().discard(act.transaction(), line.pupil, line.session);
        });
    if (!entry)
        return entry.error();
    line.entry = *entry;
    School& school = m_office.mutableSchool();
    school.drafts.erase({line.pupil, line.session});
    auto& arrivals = school.hatch.arrivals;
    arrivals.insert(std::ranges::upper_bound(arrivals, line.at, {}, &LateArrival::at), line);
    Q_EMIT m_office.notifier().changed(
        {ChangedPart::Marks | ChangedPart::Drafts | ChangedPart::Hatch, {line.pupil}, {line.session}});
    return Made{line.session, line.code, line.minutesLate, line.id};
}

Result<void> SignInLate::takeBack(qint64 arrival, const Author& by) {
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    auto& arrivals = m_office.mutableSchool().hatch.arrivals;
    const auto line = std::ranges::find(arrivals, arrival, &LateArrival::id);
    if (line == arrivals.end() || line->isTakenBack)
        return Error{errors::kNoSuchLine};
    const QString there = recordedCode(m_office.school(), line->pupil, line->session);
    if (there != line->code)
        return Error{errors::kMarkChangedSince, {{u"code"_s, there}}};
    const auto entry = mark(
        EntryKind::LateArrivalTakenBack, line->reason, line->before, by,
        [&](OpenEntry& act) { return m_office.store().hatch().takeBackArrival(act, arrival); });
    if (!entry)
        return entry.error();
    line->isTakenBack = true;
    Q_EMIT m_office.notifier().changed(
        {ChangedPart::Marks | ChangedPart::Hatch, {line->pupil}, {line->session}});
    return {};
}

// One act with one mark in it, in the file and in memory.
Result<EntryId> SignInLate::mark(EntryKind kind, const QString& reason, const Mark& mark,
                                 const Author& by,
                                 const std::function<Result<void>(OpenEntry&)>& alsoWrite) {
    const DraftMark cell{mark, {}};
    Store& store = m_office.store();
    const auto entry = store.act(
        kind, reason, by, m_office.clock().now(), [&](OpenEntry& act) -> Result<void> {
            if (const auto marked = store.marks().append(act, std::span(&cell, 1)); !marked)
                return marked;
            return alsoWrite(act);
        });
    if (!entry)
        return entry.error();
    setRecorded(m_office.mutableSchool(), mark);
    return **entry;
}

} // namespace rollbook
