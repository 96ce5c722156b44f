// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/codes/CodeBook.h"
#include "ui/figures/MarkLook.h"

#include <QAbstractListModel>

namespace rollbook {

// A line of the legend: the head of a class of codes, or a code.
struct LegendRow {
    QString code; // empty: a head
    QString text; // what it means, or the name of the class
    QString need; // what it asks for beside its letter
    MarkLook look = MarkLook::NoSession;
    bool isHead() const { return code.isEmpty(); }
    bool operator==(const LegendRow&) const = default;
};

// The codes in force on a day, by class, narrowed to those whose meaning begins with what is typed.
class LegendModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole }; // const LegendRow*

    using QAbstractListModel::QAbstractListModel;

    void setDay(const CodeBook& book, QDate date);
    void setFilter(const QString& typed);
    const LegendRow* rowAt(int row) const; // null: there is none
    std::optional<int> firstCode() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void choose();

    std::vector<LegendRow> m_all;
    std::vector<LegendRow> m_shown;
    QString m_typed;
};

} // namespace rollbook
