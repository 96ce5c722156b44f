// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/board/ClearedChild.h"

#include <QAbstractTableModel>

namespace rollbook {

class Privacy;

// Who left the board today, and by what.
class ClearedModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { At, Whom, ClassName, By, Code };
    static constexpr int kColumnCount = Code + 1;

    ClearedModel(const School& school, const Privacy& privacy, QObject* parent = nullptr);

    void setRows(std::vector<ClearedChild> rows);
    void namesChanged();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString text(const ClearedChild& row, int column) const;

    const School& m_school;
    const Privacy& m_privacy;
    std::vector<ClearedChild> m_rows;
};

} // namespace rollbook
