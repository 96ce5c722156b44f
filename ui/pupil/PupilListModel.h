// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pupil/PupilListRow.h"

#include <QAbstractTableModel>

namespace rollbook {

class Privacy;

// Everybody who ever was on the roll, a row each.
class PupilListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, ClassName };
    static constexpr int kColumnCount = ClassName + 1;

    PupilListModel(const School& school, const Privacy& privacy, QObject* parent = nullptr);

    void setRows(std::vector<PupilListRow> rows);
    const PupilListRow& at(int row) const { return m_rows[std::size_t(row)]; }
    std::optional<int> rowOf(PupilId pupil) const;
    void namesChanged();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString nameOf(const PupilListRow& row) const;
    bool isSamePeople(const std::vector<PupilListRow>& rows) const;

    const School& m_school;
    const Privacy& m_privacy;
    std::vector<PupilListRow> m_rows;
};

} // namespace rollbook
