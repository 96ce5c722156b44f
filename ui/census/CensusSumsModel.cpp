// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/census/CensusSumsModel.h"

#include "ui/census/CensusModel.h"
#include "ui/figures/FigureInk.h"
#include "ui/words/Dates.h"

namespace rollbook {

void CensusSumsModel::setSums(const Totals& totals, std::vector<Figure> figures, int shown,
                              int all) {
    const bool isSameShape = figures == m_figures;
    if (!isSameShape)
        beginResetModel();
    m_totals = totals;
    m_figures = std::move(figures);
    m_shown = shown;
    m_all = all;
    if (!isSameShape)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(0, columnCount() - 1));
}

int CensusSumsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1;
}

int CensusSumsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : CensusModel::kFirstFigure + int(m_figures.size());
}

QVariant CensusSumsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() < CensusModel::kFirstFigure ? Qt::AlignLeft : Qt::AlignRight) |
                   Qt::AlignVCenter);
    case kBoldRole:
        return true;
    default:
        return {};
    }
}

QString CensusSumsModel::text(int column) const {
    if (column >= CensusModel::kFirstFigure)
        return censusCell(m_figures[std::size_t(column - CensusModel::kFirstFigure)], m_totals);
    if (column != CensusModel::Name)
        return {};
    return m_shown == m_all
               ? tr("All %1").arg(words::count(m_all))
               : tr("The %1 shown of %2").arg(words::count(m_shown), words::count(m_all));
}

} // namespace rollbook
