// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/record/PupilYear.h"

#include <QAbstractTableModel>

namespace rollbook {

// The year as a calendar: a month a row, in it five weeks of five days, the morning and the
// afternoon of each side by side.
class YearModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int kHalves = 2;
    static constexpr int kColumns = kWeeksAMonth * kDaysAWeek * kHalves;

    using QAbstractTableModel::QAbstractTableModel;

    void setMonths(std::vector<YearMonth> months);
    const YearCell* cellAt(const QModelIndex& index) const; // null: not a day of the month
    QModelIndex indexOf(const SessionKey& session) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<YearMonth> m_months;
    std::vector<std::array<int, kColumns>> m_places; // of each column its cell; -1: none
};

} // namespace rollbook
