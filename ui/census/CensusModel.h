// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/census/CensusRow.h"

#include <QAbstractTableModel>

namespace rollbook {

class Privacy;
class Roll;

// The summary by pupil: who, the class, and a column for every figure.
class CensusModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, ClassName };
    static constexpr int kFirstFigure = ClassName + 1;

    CensusModel(const Roll& roll, const Privacy& privacy, const CodeBook& codes,
                QObject* parent = nullptr);

    // `on` is a day of the window, for what the codes mean.
    void setRows(std::vector<CensusRow> rows, std::vector<Figure> figures, QDate on);
    const CensusRow& at(int row) const { return m_rows[std::size_t(row)]; }
    const std::vector<Figure>& figures() const { return m_figures; }
    std::optional<Figure> figureOf(int column) const; // nothing: no figure stands there
    void namesChanged();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const CensusRow& row, int column) const;
    QVariant sortKey(const CensusRow& row, int rowNumber, int column) const;
    int inkOf(const CensusRow& row, int column) const;
    QString nameOf(const CensusRow& row) const;

    const Roll& m_roll;
    const Privacy& m_privacy;
    const CodeBook& m_codes;
    std::vector<CensusRow> m_rows;
    std::vector<Figure> m_figures;
    QDate m_on;
};

} // namespace rollbook
