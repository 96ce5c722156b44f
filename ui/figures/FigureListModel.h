// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/Figure.h"

#include <QAbstractTableModel>

namespace rollbook {

// The figures of one summary, a row each: what it is, and how many.
class FigureListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Number };

    explicit FigureListModel(const CodeBook& codes, QObject* parent = nullptr);

    void setTotals(const Totals& totals, QDate on);
    const Figure& at(int row) const { return m_figures[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int inkOf(const Figure& figure) const;

    const CodeBook& m_codes;
    Totals m_totals;
    QDate m_on;
    std::vector<Figure> m_figures;
};

} // namespace rollbook
