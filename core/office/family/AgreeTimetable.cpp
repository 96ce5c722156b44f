// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/family/AgreeTimetable.h"

#include "core/family/FamilyErrors.h"
#include "core/office/family/FamilyAct.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Result<void> isAgreed(const PartTimeTimetable& timetable, QDate today) {
    if (timetable.agreedBy.isEmpty() || !timetable.agreedOn.isValid())
        return Error{errors::kAgreementMissing};
    if (timetable.agreedOn > today)
        return Error{errors::kAgreementToCome, {{u"agreedOn"_s, timetable.agreedOn}}};
    if (timetable.agreedOn > timetable.range.from)
        return Error{errors::kAgreementLate,
                     {{u"agreedOn"_s, timetable.agreedOn}, {u"from"_s, timetable.range.from}}};
    return {};
}

QVariantMap daysOf(const DateRange& range) {
    return {{u"from"_s, range.from}, {u"to"_s, range.to}};
}

Result<void> isTemporary(const PartTimeTimetable& timetable) {
    if (const auto can = hasBothEnds(timetable.range); !can)
        return can;
    if (!timetable.range.contains(timetable.review))
        return Error{errors::kTimetableReview, daysOf(timetable.range)};
    return {};
}

Result<void> isOnly(const FamilyAct& act, const PartTimeTimetable& timetable) {
    for (const PartTimeTimetable& other : act.family().timetables) {
        if (other.pupil != timetable.pupil || other.inForce().isEmpty() ||
            !other.inForce().overlaps(timetable.range))
            continue;
        QVariantMap detail = daysOf(other.inForce());
        detail[u"name"_s] = act.nameOf(timetable.pupil);
        return Error{errors::kTimetableThere, detail};
    }
    return {};
}

Result<void> canAgree(const FamilyAct& act, const PartTimeTimetable& timetable) {
    if (const auto can = isTemporary(timetable); !can)
        return can;
    if (const auto can = isAgreed(timetable, act.today()); !can)
        return can;
    if (timetable.words.isEmpty())
        return Error{errors::kTimetableWords};
    return isOnly(act, timetable);
}

} // namespace

Result<qint64> AgreeTimetable::run(const PartTimeTimetable& asked, const Author& by) {
    FamilyAct act(m_office);
    if (const auto can = act.canAbout({asked.pupil}); !can)
        return can.error();
    PartTimeTimetable timetable = asked;
    timetable.words = asked.words.trimmed();
    timetable.agreedBy = asked.agreedBy.trimmed();
    if (const auto can = canAgree(act, timetable); !can)
        return can.error();
    return act.keep(
        EntryKind::TimetableAgreed, timetable.words, {timetable.pupil}, by,
        [&](OpenEntry& entry) { return m_office.store().family().add(entry, timetable); });
}

Result<void> AgreeTimetable::stop(qint64 id, QDate lastDay, const QString& words,
                                  const Author& by) {
    FamilyAct act(m_office);
    const PartTimeTimetable* timetable = act.family().timetable(id);
    if (!timetable)
        return Error{errors::kNoSuchTimetable};
    const PupilId pupil = timetable->pupil;
    if (const auto can = act.canAbout({pupil}); !can)
        return can;
    if (timetable->stop)
        return Error{errors::kTimetableStopped, {{u"lastDay"_s, timetable->stop->lastDay}}};
    if (!lastDay.isValid() || lastDay >= timetable->range.to)
        return Error{errors::kStopsTooLate, {{u"to"_s, timetable->range.to}}};
    const PartTimeTimetable::Stop stop{.lastDay = lastDay, .words = words.trimmed()};
    if (stop.words.isEmpty())
        return Error{errors::kWhyMissing};
    const auto write = [&](OpenEntry& entry) -> Result<qint64> {
        const auto stopped = m_office.store().family().stop(entry, id, stop);
        return stopped ? Result<qint64>(id) : Result<qint64>(stopped.error());
    };
    const auto kept = act.keep(EntryKind::TimetableStopped, stop.words, {pupil}, by, write);
    return kept ? Result<void>() : Result<void>(kept.error());
}

} // namespace rollbook
