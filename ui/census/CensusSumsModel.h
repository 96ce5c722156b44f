// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/census/CensusRow.h"

#include <QAbstractTableModel>

namespace rollbook {

// The sums of those shown: one row, in the columns of CensusModel.
class CensusSumsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSums(const Totals& totals, std::vector<Figure> figures, int shown, int all);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString text(int column) const;

    Totals m_totals;
    std::vector<Figure> m_figures;
    int m_shown = 0;
    int m_all = 0;
};

} // namespace rollbook
