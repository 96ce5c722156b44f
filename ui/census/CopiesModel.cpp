// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/census/CopiesModel.h"

#include "ui/words/Dates.h"

namespace rollbook {

void CopiesModel::setCopies(std::vector<FrozenReturn> copies) {
    beginResetModel();
    m_copies = std::move(copies);
    endResetModel();
}

int CopiesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_copies.size());
}

int CopiesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant CopiesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const FrozenReturn& copy = at(index.row());
    switch (index.column()) {
    case When:
        return words::dateTime(copy.frozenAt);
    case Who:
        return copy.frozenBy;
    case Pupils:
        return words::count(qint64(copy.data.pupils.size()));
    case Head:
        return copy.headDigest;
    default:
        return {};
    }
}

QVariant CopiesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    static constexpr std::array kHeads{QT_TR_NOOP("Kept"), QT_TR_NOOP("By"), QT_TR_NOOP("Pupils"),
                                       QT_TR_NOOP("Ledger head")};
    static_assert(kHeads.size() == kColumnCount);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= kColumnCount)
        return {};
    return tr(kHeads[std::size_t(section)]);
}

} // namespace rollbook
