// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/registers/RegisterRow.h"

#include <QAbstractTableModel>

namespace rollbook {

// The rows of one class's register. It never edits itself: `setRows` and `setRow` bring what is now
// so, and only what differs is announced.
class RegisterModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Name, LastTen, Planned, Code, Late, Words };
    static constexpr int kColumnCount = Words + 1;
    enum Role { RowRole = Qt::UserRole }; // const RegisterRow*, for the delegate

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<RegisterRow> rows);
    void setRow(int row, const RegisterRow& now);
    const std::vector<RegisterRow>& rows() const { return m_rows; }
    const RegisterRow* rowAt(int row) const; // null: there is none
    std::optional<int> rowOf(PupilId pupil) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant text(const RegisterRow& row, int column) const;
    QVariant toolTip(const RegisterRow& row, int column) const;
    QString spoken(const RegisterRow& row, int column) const;

    std::vector<RegisterRow> m_rows;
};

} // namespace rollbook
