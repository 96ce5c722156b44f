// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/LineList.h"

#include "ui/setup/LinesModel.h"
#include "ui/widgets/Tables.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace rollbook {
namespace {
constexpr int kNarrowestColumn = 72;
} // namespace

QTableView* makeList(QAbstractItemModel& model, const Theme& theme, const QString& name,
                     const QString& accessibleName, LongWords words) {
    auto* list = new QTableView;
    auto* sorted = new QSortFilterProxyModel(list);
    sorted->setSortRole(LinesModel::SortRole);
    sorted->setSourceModel(&model);
    list->setModel(sorted);
    setUpList(*list, theme, {.quietRole = LinesModel::QuietRole, .wraps = words == LongWords::Wrap});
    list->setObjectName(name);
    list->setAccessibleName(accessibleName);
    list->setSortingEnabled(true);
    list->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    list->horizontalHeader()->setMinimumSectionSize(kNarrowestColumn);
    list->horizontalHeader()->setStretchLastSection(true);
    return list;
}

void setColumnWidths(QTableView& list, std::initializer_list<int> widths) {
    int column = 0;
    for (const int width : widths)
        list.setColumnWidth(column++, width);
}

QVariant chosenKey(const QTableView& list) {
    const QModelIndex current = list.currentIndex();
    return current.isValid() ? current.data(LinesModel::KeyRole) : QVariant();
}

} // namespace rollbook
