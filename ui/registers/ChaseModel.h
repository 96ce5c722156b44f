// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/registers/ChaseRow.h"

#include <QAbstractTableModel>

namespace rollbook {

class Privacy;

// The chase list. What is missing, of whom, since when, and by when it must be there.
class ChaseModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Whom, ClassName, Session, Age, Due };
    static constexpr int kColumnCount = Due + 1;
    enum Role { RowRole = Qt::UserRole }; // const ChaseRow*

    ChaseModel(const School& school, const Privacy& privacy, QObject* parent = nullptr);

    void setRows(std::vector<ChaseRow> rows);
    const std::vector<ChaseRow>& rows() const { return m_rows; }
    const ChaseRow* rowAt(int row) const; // null: there is none
    void namesChanged();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ChaseRow& row, int column) const;
    QString whom(const ChaseRow& row) const;

    const School& m_school;
    const Privacy& m_privacy;
    std::vector<ChaseRow> m_rows;
};

} // namespace rollbook
