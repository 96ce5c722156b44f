// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/day/ReleaseRest.h"

#include "core/office/OfficeErrors.h"
#include "core/store/Store.h"

namespace rollbook {

Result<void> ReleaseRest::run(const BackToday& back, const QString& reason, const Author& by) {
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    if (reason.trimmed().isEmpty())
        return Error{errors::kReasonMissing};
    if (back.plans.empty())
        return Error{errors::kNothingToDo};
    Store& store = m_office.store();
    const auto entry = store.act(
        EntryKind::PlannedAbsenceReleased, reason.trimmed(), by, m_office.clock().now(),
        [&](OpenEntry& act) -> Result<void> {
            for (const qint64 plan : back.plans)
                if (const auto released = store.plans().release(act, plan, back.since.date);
                    !released)
                    return released;
            return {};
        });
    if (!entry)
        return entry.error();
    if (const auto read = m_office.reloadPlans(); !read)
        return read;
    Q_EMIT m_office.notifier().changed({ChangedPart::Planned, {back.pupil}, {}});
    return {};
}

} // namespace rollbook
