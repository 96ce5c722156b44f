// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/ClearedModel.h"

#include "ui/shell/Privacy.h"
#include "ui/words/BoardWords.h"
#include "ui/words/Dates.h"

using namespace Qt::StringLiterals;

namespace rollbook {

ClearedModel::ClearedModel(const School& school, const Privacy& privacy, QObject* parent)
    : QAbstractTableModel(parent)
    , m_school(school)
    , m_privacy(privacy) {}

void ClearedModel::setRows(std::vector<ClearedChild> rows) {
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void ClearedModel::namesChanged() {
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

int ClearedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ClearedModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant ClearedModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    return text(m_rows[std::size_t(index.row())], index.column());
}

QString ClearedModel::text(const ClearedChild& row, int column) const {
    switch (column) {
    case At:
        return row.at.isValid() ? words::time(row.at.time()) : QString();
    case Whom: {
        const Pupil* pupil = m_school.roll.pupil(row.pupil);
        return pupil ? m_privacy.listName(*pupil) : QString();
    }
    case ClassName:
        return row.className;
    case By:
        return row.who.isEmpty() ? words::name(row.by)
                                 : u"%1, %2"_s.arg(words::name(row.by), m_privacy.name(row.who));
    case Code:
        return row.code;
    default:
        return {};
    }
}

} // namespace rollbook
