// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/work/KeepConcern.h"

#include "core/office/OfficeErrors.h"
#include "core/store/Store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

Result<qint64> KeepConcern::raise(const Concern& asked, const Author& by) {
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    if (!m_office.school().roll.pupil(asked.pupil))
        return Error{errors::kNoSuchPupil, {{u"upn"_s, QString()}}};
    Concern concern{.pupil = asked.pupil,
                    .raisedBy = asked.raisedBy.trimmed(),
                    .at = asked.at.isValid() ? asked.at : m_office.clock().now(),
                    .words = asked.words.trimmed(),
                    .by = by};
    if (concern.words.isEmpty())
        return Error{errors::kWordsMissing};
    Store& store = m_office.store();
    const auto entry = store.act(EntryKind::ConcernRaised, concern.raisedBy, by,
                                 m_office.clock().now(), [&](OpenEntry& act) -> Result<void> {
                                     const auto id = store.concerns().add(act, concern);
                                     if (!id)
                                         return id.error();
                                     concern.id = *id;
                                     return {};
                                 });
    if (!entry)
        return entry.error();
    concern.entry = **entry;
    m_office.mutableSchool().work.concerns.push_back(concern);
    Q_EMIT m_office.notifier().changed({ChangedPart::Work, {concern.pupil}, {}});
    return concern.id;
}

Result<void> KeepConcern::tell(qint64 id, const Concern::Told& told, const Author& by) {
    const auto concern = standing(id);
    if (!concern)
        return concern.error();
    if (told.who.trimmed().isEmpty())
        return Error{errors::kWordsMissing};
    if ((*concern)->told)
        return Error{errors::kToldAlready};
    Store& store = m_office.store();
    const auto entry = store.act(
        EntryKind::ConcernTold, told.who.trimmed(), by, m_office.clock().now(),
        [&](OpenEntry& act) { return store.concerns().tell(act, id, told); });
    if (!entry)
        return entry.error();
    (*concern)->told = told;
    Q_EMIT m_office.notifier().changed({ChangedPart::Work, {(*concern)->pupil}, {}});
    return {};
}

Result<void> KeepConcern::answer(qint64 id, const QString& words, const Author& by) {
    const auto concern = standing(id);
    if (!concern)
        return concern.error();
    if (words.trimmed().isEmpty())
        return Error{errors::kWordsMissing};
    if ((*concern)->answer)
        return Error{errors::kToldAlready};
    Store& store = m_office.store();
    const QDateTime now = m_office.clock().now();
    const auto entry =
        store.act(EntryKind::ConcernAnswered, words.trimmed(), by, now, [&](OpenEntry& act) {
            return store.concerns().answer(act, id, words.trimmed());
        });
    if (!entry)
        return entry.error();
    (*concern)->answer = {words.trimmed(), now, by};
    Q_EMIT m_office.notifier().changed({ChangedPart::Work, {(*concern)->pupil}, {}});
    return {};
}

Result<Concern*> KeepConcern::standing(qint64 id) {
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    auto& concerns = m_office.mutableSchool().work.concerns;
    const auto found = std::ranges::find(concerns, id, &Concern::id);
    if (found == concerns.end())
        return Error{errors::kNoSuchLine};
    return &*found;
}

} // namespace rollbook
