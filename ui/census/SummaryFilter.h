// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace rollbook {

class CensusModel;

// The rows of the summary that fit what was typed, in the order asked for.
class SummaryFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit SummaryFilter(const CensusModel& model, QObject* parent = nullptr);
    void setFilter(const QString& typed);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    const CensusModel& m_model;
    QString m_typed;
};

} // namespace rollbook
