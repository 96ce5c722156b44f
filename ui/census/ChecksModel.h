// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/census/CensusReturn.h"

#include <QAbstractItemModel>

namespace rollbook {

class Privacy;
class Roll;

// What is to be cleared before the return goes: a heading for each kind with how many, and under it
// a sentence each.
class ChecksModel : public QAbstractItemModel {
    Q_OBJECT
public:
    ChecksModel(const Roll& roll, const Privacy& privacy, QObject* parent = nullptr);

    void setProblems(std::vector<CensusProblem> problems);
    const CensusProblem* problemAt(const QModelIndex& index) const; // null: a heading
    void namesChanged();

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Group {
        CensusProblemKind kind;
        std::vector<CensusProblem> problems;
    };
    QString text(const CensusProblem& problem) const;

    const Roll& m_roll;
    const Privacy& m_privacy;
    std::vector<Group> m_groups; // in the order of kinds; none without a problem
};

} // namespace rollbook
