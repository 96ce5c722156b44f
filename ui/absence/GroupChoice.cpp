// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/GroupChoice.h"

#include "ui/shell/Privacy.h"

#include <algorithm>

namespace rollbook {

GroupChoice::GroupChoice(const QString& name, int width, const Surroundings& around)
    : m_around(around) {
    setObjectName(name);
    setAccessibleName(tr("Of which class, year or group"));
    setMinimumWidth(width);
}

void GroupChoice::fill() {
    const QString before = isFilled() ? group().name : QString();
    m_groups = groupsOf(m_around.school(), m_around.clock().today());
    clear();
    for (const AbsenceGroup& each : m_groups)
        addItem(m_around.privacy.isHidden() && each.isKept ? tr("A group") : each.name);
    choose(before);
}

const AbsenceGroup& GroupChoice::group() const {
    return m_groups[std::size_t(std::max(0, currentIndex()))];
}

void GroupChoice::choose(const QString& group) {
    const auto wanted = std::ranges::find(m_groups, group, &AbsenceGroup::name);
    setCurrentIndex(wanted == m_groups.end() ? 0 : int(wanted - m_groups.begin()));
}

} // namespace rollbook
