// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/census/CensusChecks.h"

#include "core/census/CensusErrors.h"
#include "core/roll/Upn.h"

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr auto kNoReasonYet = "N"_L1;
constexpr int kSchoolDaysToResolve = 5; // SI 2024/208 reg 10(7)-(9)

bool isToBeLookedAt(const Register::Judged& judged) {
    return !judged.judgement.isKnown() || judged.judgement.isOffItsDates ||
           judged.judgement.code->need == CodeNeed::NotCompulsoryAge || judged.code == kNoReasonYet;
}

} // namespace

CensusChecks::CensusChecks(const Register& reg, const DateRange& window, const AsAt& asAt)
    : m_register(reg)
    , m_on(asAt.date) {
    std::tie(m_first, m_last) = reg.columns(window);
    for (const Pupil& pupil : reg.roll().pupils())
        if (!pupil.upn.isEmpty())
            m_ownersOfUpn[pupil.upn].push_back(&pupil);
}

void CensusChecks::check(int row, int firstFuture) {
    const Pupil& pupil = m_register.pupilAt(row);
    checkUpn(pupil);
    for (int column = m_first; column < m_last; ++column) {
        if (isClean(row, column))
            continue;
        const SessionKey& session = m_register.sessions()[std::size_t(column)];
        const Reading reading = m_register.reading(row, column);
        if (reading.state == SessionState::Blank && column < firstFuture)
            add(CensusProblemKind::Missing, errors::kMissingMark, pupil, session);
        if (reading.supersededBy && !reading.recorded.isEmpty())
            add(CensusProblemKind::SupersededMark, errors::kMarkSuperseded, pupil, session,
                {{u"code"_s, reading.recorded}, {u"reason"_s, reading.supersededBy->reason}});
        if (reading.state == SessionState::Marked)
            checkMark(pupil, session, reading);
    }
}

bool CensusChecks::isClean(int row, int column) const {
    const Register::Cell cell = m_register.cells(row)[std::size_t(column)];
    return cell == Register::kOffRoll ||
           (cell >= Register::kReserved && m_register.isAsRecorded(row, column) &&
            !isToBeLookedAt(m_register.judged(cell)));
}

void CensusChecks::checkOffRoll(int row) {
    const Pupil& pupil = m_register.pupilAt(row);
    const auto cells = m_register.cells(row);
    for (int column = m_first; column < m_last; ++column) {
        if (cells[std::size_t(column)] != Register::kOffRoll)
            continue;
        if (const QString code = m_register.recordedCode(row, column); !code.isEmpty())
            add(CensusProblemKind::OffRoll, errors::kMarkOffRoll, pupil,
                m_register.sessions()[std::size_t(column)], {{u"code"_s, code}});
    }
}

void CensusChecks::checkUpn(const Pupil& pupil) {
    if (pupil.upn.isEmpty()) {
        add(CensusProblemKind::Upn, errors::kNoUpn, pupil);
        return;
    }
    if (!Upn::parse(pupil.upn))
        add(CensusProblemKind::Upn, errors::kUpnFaulty, pupil, {}, {{u"upn"_s, pupil.upn}});
    for (const Pupil* other : m_ownersOfUpn.value(pupil.upn))
        if (other->id != pupil.id)
            add(CensusProblemKind::Upn, errors::kUpnTwice, pupil, {},
                {{u"upn"_s, pupil.upn}, {u"other"_s, other->listName()}});
}

void CensusChecks::checkMark(const Pupil& pupil, const SessionKey& session,
                             const Reading& reading) {
    const QVariantMap code{{u"code"_s, reading.code}};
    if (!reading.judgement.isKnown()) {
        add(CensusProblemKind::UnknownCode, errors::kCodeUnknown, pupil, session, code);
        return;
    }
    if (reading.judgement.isOffItsDates)
        add(CensusProblemKind::RetiredCode, errors::kCodeOffItsDates, pupil, session, code);
    if (reading.judgement.code->need == CodeNeed::NotCompulsoryAge &&
        pupil.isOfCompulsorySchoolAge(session.date))
        add(CensusProblemKind::AgeX, errors::kXAtCompulsoryAge, pupil, session, code);
    if (reading.code == kNoReasonYet)
        checkUnresolved(pupil, session);
}

void CensusChecks::checkUnresolved(const Pupil& pupil, const SessionKey& session) {
    // Where the calendar ends first, the last day of the school year stands for the fifth day.
    const QDate due = m_register.calendar()
                          .schoolDayAfter(session.date, kSchoolDaysToResolve)
                          .value_or(m_register.year().lastDay());
    add(CensusProblemKind::UnresolvedN, m_on > due ? errors::kNOverdue : errors::kNLeft, pupil,
        session, {{u"due"_s, due}});
}

void CensusChecks::add(CensusProblemKind kind, ErrorCode code, const Pupil& pupil,
                       std::optional<SessionKey> session, QVariantMap detail) {
    detail.insert(u"name"_s, pupil.listName());
    if (session)
        detail.insert(u"session"_s, toString(*session));
    m_problems.push_back({kind, pupil.id, session, {code, std::move(detail)}});
}

} // namespace rollbook
