// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/census/SummaryFilter.h"

#include "core/roll/Roll.h"
#include "ui/census/CensusModel.h"
#include "ui/figures/FigureInk.h"
#include "ui/widgets/FilterLine.h"

namespace rollbook {

SummaryFilter::SummaryFilter(const CensusModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model) {
    setSortRole(kSortRole);
}

void SummaryFilter::setFilter(const QString& typed) {
    m_typed = typed;
    invalidateFilter();
}

bool SummaryFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    return m_typed.isEmpty() || matchesFilter(m_model.at(row).searched, m_typed);
}

bool SummaryFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    if (left.column() == CensusModel::ClassName)
        return classNameLess(left.data(kSortRole).toString(), right.data(kSortRole).toString());
    return left.data(kSortRole).toInt() < right.data(kSortRole).toInt();
}

} // namespace rollbook
