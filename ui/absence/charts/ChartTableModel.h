// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/absence/charts/AbsenceCharts.h"

#include <QAbstractTableModel>

namespace rollbook {

// The table behind a chart; the first column says what a row is of, the others are figures.
class ChartTableModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setChart(const Chart& chart); // another chart has other columns
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_heads;
    std::vector<QStringList> m_rows;
};

} // namespace rollbook
