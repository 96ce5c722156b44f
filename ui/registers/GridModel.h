// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Clock.h"
#include "core/office/Notifier.h"
#include "ui/registers/GridCell.h"
#include "ui/registers/GridRow.h"

#include <QAbstractTableModel>

namespace rollbook {

// Pupils by sessions. It keeps no mark of its own: each cell is read from the register in memory
// when it is asked for, so a change costs the cells on the screen. Pupils are the vertical header.
class GridModel : public QAbstractTableModel {
    Q_OBJECT
public:
    GridModel(const School& school, const Privacy& privacy, const Clock& clock,
              QObject* parent = nullptr);

    void show(std::vector<GridRow> rows, std::vector<GridColumn> columns);
    // Reads again after an act; those of another roll or calendar need show().
    void cellsChanged(const Change& change);
    void allChanged(); // names hidden, another day

    const std::vector<GridRow>& rows() const { return m_rows; }
    const std::vector<GridColumn>& columns() const { return m_columns; }
    const GridRow& rowAt(int row) const { return m_rows[std::size_t(row)]; }
    const GridColumn& columnAt(int column) const { return m_columns[std::size_t(column)]; }
    std::optional<int> rowOf(PupilId pupil) const;
    std::optional<int> columnOf(const SessionKey& session) const;
    const Pupil& pupilAt(int row) const;
    QString nameAt(int row) const; // hidden when names are
    GridCell cell(int row, int column) const;
    MarkCell mark(int row, int column) const;
    QString words(int row, int column) const; // "Fri 20 Nov, morning: I, illness"

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    // Where a column of ours stands in the register of its year; null: that year is not loaded.
    struct Source {
        const Register* reg = nullptr;
        int column = 0;
    };
    std::vector<Source> sourcesOf(const std::vector<GridColumn>& columns) const;
    Reading reading(int row, int column) const;
    QVariant rowHead(int row, int role) const;

    const School& m_school;
    const Privacy& m_privacy;
    const Clock& m_clock;
    std::vector<GridRow> m_rows;
    std::vector<GridColumn> m_columns;
    std::vector<Source> m_sources; // of each column
};

} // namespace rollbook
