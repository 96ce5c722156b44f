// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/punctuality/RegisterPunctuality.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kSecondsInMinute = 60;

using ClassSession = std::pair<QString, SessionKey>;

// A late arrival amends a register too, and mends nothing.
bool isMending(const MarkRevision& revision) {
    return revision.revision > 1 && revision.kind == EntryKind::MarkAmended;
}

std::map<ClassSession, int> mendedIn(const Roll& roll, std::span<const MarkRevision> amendments) {
    std::map<ClassSession, int> mended;
    for (const MarkRevision& revision : amendments) {
        const Pupil* pupil = roll.pupil(revision.mark.pupil);
        if (pupil && isMending(revision))
            ++mended[{pupil->classOn(revision.mark.session.date), revision.mark.session}];
    }
    return mended;
}

QTime closesOf(const School& school, const QString& className, const SessionKey& session) {
    const auto pupils = school.roll.pupilsInClass(className, session.date);
    const auto year = pupils.empty() ? std::nullopt : pupils.front()->yearGroupOn(session.date);
    const auto times = school.calendar.timesOn(session.date, year).value_or(RegisterTimes());
    return session.half == Half::AM ? times.am.closes : times.pm.closes;
}

RegisterTaking takingOf(const School& school, const QString& className, const SessionKey& session,
                        RegisterState state) {
    RegisterTaking made{.className = className,
                        .session = session,
                        .closes = closesOf(school, className, session),
                        .takenAt = {},
                        .takenBy = {}};
    if (const TakenRegister* taken = school.takenRegister(className, session)) {
        made.takenAt = taken->takenAt;
        made.takenBy = taken->takenBy;
        made.blanks = taken->blanks;
    } else {
        made.isImported = state == RegisterState::Taken;
    }
    return made;
}

void addTo(PunctualitySum& sum, const RegisterTaking& taking) {
    const int minutes = taking.minutesLate();
    ++sum.due;
    sum.taken += taking.isTaken() ? 1 : 0;
    sum.late += minutes > 0 ? 1 : 0;
    sum.minutesLate += minutes;
    sum.blanks += taking.blanks;
    sum.mended += taking.mended;
}

} // namespace

int RegisterTaking::minutesLate() const {
    if (!takenAt.isValid())
        return 0;
    const qint64 seconds = QDateTime(session.date, closes).secsTo(takenAt);
    return seconds < kSecondsInMinute ? 0 : int(seconds / kSecondsInMinute);
}

std::vector<RegisterTaking> registersTaken(const School& school, const DateRange& range,
                                           const QDateTime& now,
                                           std::span<const MarkRevision> amendments) {
    const auto mended = mendedIn(school.roll, amendments);
    std::vector<RegisterTaking> all;
    for (const SessionKey& session :
         school.calendar.openSessions({range.from, std::min(range.to, now.date())}))
        for (const QString& className : school.roll.classesOn(session.date)) {
            const RegisterState state = registerState(school, className, session);
            if (state == RegisterState::NoSession)
                continue;
            RegisterTaking taking = takingOf(school, className, session, state);
            if (!taking.isTaken() && now <= QDateTime(session.date, taking.closes))
                continue;
            const auto found = mended.find({className, session});
            taking.mended = found == mended.end() ? 0 : found->second;
            all.push_back(std::move(taking));
        }
    return all;
}

std::vector<PunctualitySum> punctualityBy(TakenBy by, const std::vector<RegisterTaking>& takings) {
    std::map<QString, PunctualitySum> sums;
    for (const RegisterTaking& taking : takings) {
        const QString who = by == TakenBy::Class ? taking.className : taking.takenBy;
        PunctualitySum& sum = sums[who];
        sum.who = who;
        addTo(sum, taking);
    }
    std::vector<PunctualitySum> rows;
    for (const auto& [who, sum] : sums)
        rows.push_back(sum);
    if (by == TakenBy::Class)
        std::ranges::stable_sort(rows, classNameLess, &PunctualitySum::who);
    else
        std::ranges::stable_partition(rows, [](const auto& sum) { return !sum.who.isEmpty(); });
    return rows;
}

} // namespace rollbook
