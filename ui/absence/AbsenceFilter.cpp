// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/AbsenceModel.h"
#include "ui/widgets/FilterLine.h"

namespace rollbook {

AbsenceFilter::AbsenceFilter(const AbsenceModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model) {
    setSortRole(kSortRole);
}

void AbsenceFilter::setTyped(const QString& typed) {
    m_typed = typed;
    invalidateFilter();
}

void AbsenceFilter::setLooksAtBand(bool looks) {
    m_looksAtBand = looks;
    invalidateFilter();
}

void AbsenceFilter::setShown(AbsenceShown shown) {
    m_shown = shown;
    invalidateFilter();
}

void AbsenceFilter::setGroup(Belongs belongs) {
    m_belongs = std::move(belongs);
    invalidateFilter();
}

std::vector<const AbsenceLine*> AbsenceFilter::lines() const {
    std::vector<const AbsenceLine*> lines;
    for (int row = 0; row < rowCount(); ++row)
        lines.push_back(m_model.rowAt(mapToSource(index(row, 0))));
    return lines;
}

// Names in the order of the roll, so that they stand the same whether hidden or not.
bool AbsenceFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    if (left.column() == AbsenceModel::Name)
        return left.row() < right.row();
    if (left.column() == AbsenceModel::ClassName)
        return classNameLess(left.data().toString(), right.data().toString());
    return QSortFilterProxyModel::lessThan(left, right);
}

bool AbsenceFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    const AbsenceLine& line = m_model.rows()[std::size_t(row)];
    if (!isShown(m_shown, line) || (m_belongs && !m_belongs(line)))
        return false;
    return m_typed.isEmpty() ||
           matchesFilter(m_looksAtBand ? line.searched + u' ' + line.band.words : line.searched,
                         m_typed);
}

} // namespace rollbook
