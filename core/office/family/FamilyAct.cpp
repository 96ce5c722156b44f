// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/family/FamilyAct.h"

#include "core/family/FamilyErrors.h"
#include "core/office/OfficeErrors.h"
#include "core/store/Store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

Result<void> FamilyAct::canAbout(const std::vector<PupilId>& pupils) const {
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    const bool areKnown = std::ranges::all_of(
        pupils, [this](PupilId pupil) { return school().roll.pupil(pupil) != nullptr; });
    if (!areKnown)
        return Error{errors::kNoSuchPupil, {{u"upn"_s, QString()}}};
    return {};
}

Result<qint64> FamilyAct::keep(EntryKind kind, const QString& reason,
                               const std::vector<PupilId>& pupils, const Author& by,
                               const std::function<Result<qint64>(OpenEntry&)>& write) {
    qint64 id = 0;
    const auto entry = m_office.store().act(kind, reason, by, m_office.clock().now(),
                                            [&](OpenEntry& act) -> Result<void> {
                                                const auto written = write(act);
                                                if (!written)
                                                    return written.error();
                                                id = *written;
                                                return {};
                                            });
    if (!entry)
        return entry.error();
    if (const auto read = m_office.reloadFamily(); !read)
        return read.error();
    Q_EMIT m_office.notifier().changed({ChangedPart::Plans, pupils, {}});
    return id;
}

QString FamilyAct::nameOf(PupilId pupil) const {
    const Pupil* found = school().roll.pupil(pupil);
    return found ? found->listName() : QString();
}

Result<void> hasBothEnds(const DateRange& range) {
    if (!range.from.isValid() || !range.to.isValid() || range.isEmpty())
        return Error{errors::kPeriodIncomplete};
    return {};
}

} // namespace rollbook
