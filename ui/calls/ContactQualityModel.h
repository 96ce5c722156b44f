// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/board/ContactQuality.h"

#include <QAbstractTableModel>

namespace rollbook {

class Privacy;

// Pupils about whom the school may not reach anybody, and why.
class ContactQualityModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Whom, ClassName, Wanting };
    static constexpr int kColumnCount = Wanting + 1;

    ContactQualityModel(const School& school, const Privacy& privacy, QObject* parent = nullptr);

    void setRows(std::vector<ContactQuality> rows);
    int held() const; // rows about which nobody is asked
    std::optional<PupilId> pupilAt(int row) const;
    void namesChanged();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const School& m_school;
    const Privacy& m_privacy;
    std::vector<ContactQuality> m_rows;
};

} // namespace rollbook
