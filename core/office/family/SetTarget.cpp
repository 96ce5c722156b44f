// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/family/SetTarget.h"

#include "core/family/FamilyErrors.h"
#include "core/office/family/FamilyAct.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kTenths = 10; // of a percent

Result<void> canSet(const AttendanceTarget& target) {
    if (target.tenths < kLeastTarget || target.tenths > kMostTarget)
        return Error{errors::kTargetOutOfRange,
                     {{u"least"_s, u"0.%1"_s.arg(kLeastTarget)}, {u"most"_s, kMostTarget / kTenths}}};
    if (target.setBy.isEmpty())
        return Error{errors::kSetByMissing};
    return hasBothEnds(target.range);
}

} // namespace

Result<qint64> SetTarget::run(const AttendanceTarget& asked, const Author& by) {
    FamilyAct act(m_office);
    if (const auto can = act.canAbout({asked.pupil}); !can)
        return can.error();
    AttendanceTarget target = asked;
    target.words = asked.words.trimmed();
    target.setBy = asked.setBy.trimmed();
    if (const auto can = canSet(target); !can)
        return can.error();
    return act.keep(
        EntryKind::TargetSet, target.words, {target.pupil}, by,
        [&](OpenEntry& entry) { return m_office.store().family().add(entry, target); });
}

} // namespace rollbook
