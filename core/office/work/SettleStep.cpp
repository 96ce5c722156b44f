// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/work/SettleStep.h"

#include "core/office/OfficeErrors.h"
#include "core/office/work/DueWork.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const Step* stepOf(const School& school, const QString& id, QDate date) {
    for (const Pathway* pathway : pathwaysOn(school, date))
        if (const Step* step = pathway->step(id))
            return step;
    return nullptr;
}

Result<void> canDefer(const School& school, const Step& step, QDate until, QDate today) {
    if (!step.mayBeDeferred)
        return Error{errors::kMayNotBeDeferred, {{u"step"_s, step.action}}};
    if (until <= today)
        return Error{errors::kDeferToCome};
    if (!school.calendar.isSchoolDay(until))
        return Error{errors::kNotASchoolDay, {{u"date"_s, until}}};
    return {};
}

Result<void> canSettle(const School& school, const Settlement& asked, QDate today) {
    const Step* step = stepOf(school, asked.step, today);
    if (!step)
        return Error{errors::kNoSuchStep, {{u"step"_s, asked.step}}};
    if (asked.subject.pupil && !school.roll.pupil(*asked.subject.pupil))
        return Error{errors::kNoSuchPupil, {{u"upn"_s, QString()}}};
    if (asked.words.trimmed().isEmpty())
        return Error{errors::kWordsMissing};
    if (asked.kind == Settlement::Kind::Deferred)
        return canDefer(school, *step, asked.deferredUntil, today);
    return {};
}

} // namespace

Result<EntryId> SettleStep::run(const Request& request, const Author& by) {
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    Settlement settlement = request.settlement;
    settlement.words = settlement.words.trimmed();
    if (const auto may = canSettle(m_office.school(), settlement, m_office.clock().today()); !may)
        return may.error();
    Store& store = m_office.store();
    settlement.at = m_office.clock().now();
    settlement.by = by;
    const auto entry = store.act(EntryKind::StepSettled, settlement.words, by, settlement.at,
                                 [&](OpenEntry& act) -> Result<void> {
                                     const auto id = store.work().add(act, settlement);
                                     if (!id)
                                         return id.error();
                                     settlement.id = *id;
                                     return {};
                                 });
    if (!entry)
        return entry.error();
    settlement.entry = **entry;
    m_office.mutableSchool().work.settlements.push_back(settlement);
    Change change{ChangedPart::Work, {}, {}};
    if (settlement.subject.pupil)
        change.pupils.push_back(*settlement.subject.pupil);
    Q_EMIT m_office.notifier().changed(change);
    return settlement.entry;
}

} // namespace rollbook
