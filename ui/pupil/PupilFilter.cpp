// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/PupilFilter.h"

#include "ui/pupil/PupilListModel.h"
#include "ui/widgets/FilterLine.h"

namespace rollbook {

PupilFilter::PupilFilter(const PupilListModel& list, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_list(list) {}

void PupilFilter::setFilter(const QString& typed) {
    m_typed = typed;
    invalidateFilter();
}

void PupilFilter::setShowsLeavers(bool shows) {
    m_showsLeavers = shows;
    invalidateFilter();
}

bool PupilFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    const PupilListRow& pupil = m_list.at(row);
    return (pupil.isOnRoll || m_showsLeavers) &&
           (m_typed.isEmpty() || matchesFilter(pupil.searched, m_typed));
}

} // namespace rollbook
