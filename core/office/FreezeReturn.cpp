// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/FreezeReturn.h"

#include "core/office/OfficeErrors.h"
#include "core/store/Store.h"

namespace rollbook {

Result<FrozenReturn> FreezeReturn::run(const CensusReturn& data, const Author& by) {
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    const auto digest = m_office.headDigest();
    if (!digest)
        return digest.error();
    FrozenReturn frozen{.data = data,
                        .frozenAt = m_office.clock().now(),
                        .frozenBy = by.name,
                        .headDigest = *digest};
    Store& store = m_office.store();
    const auto entry = store.act(EntryKind::ReturnFrozen, {}, by, frozen.frozenAt,
                                 [&](OpenEntry& act) -> Result<void> {
                                     const auto id = store.returns().add(act, frozen);
                                     if (!id)
                                         return id.error();
                                     frozen.id = *id;
                                     return {};
                                 });
    if (!entry)
        return entry.error();
    Q_EMIT m_office.notifier().changed({ChangedPart::Returns, {}, {}});
    return frozen;
}

Result<std::vector<FrozenReturn>> FreezeReturn::frozen(const CensusPeriod& period) const {
    return m_office.store().returns().of(period.year, period.term);
}

} // namespace rollbook
