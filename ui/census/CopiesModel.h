// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/census/CensusReturn.h"

#include <QAbstractTableModel>

namespace rollbook {

class Privacy;

// The returns kept of a period, newest first.
class CopiesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Who, Pupils, Head };
    static constexpr int kColumnCount = Head + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setCopies(std::vector<FrozenReturn> copies);
    const FrozenReturn& at(int row) const { return m_copies[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<FrozenReturn> m_copies;
};

// What reads otherwise now than in a copy.
class DifferencesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Whom, What, Then, Now };
    static constexpr int kColumnCount = Now + 1;

    explicit DifferencesModel(const Privacy& privacy, QObject* parent = nullptr);

    void setDifferences(std::vector<CensusDifference> differences);
    void namesChanged();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Privacy& m_privacy;
    std::vector<CensusDifference> m_differences;
};

// "Possible", "Entry date", "I": a figure of CensusDifference for a person.
QString differenceName(const QString& figure);

} // namespace rollbook
