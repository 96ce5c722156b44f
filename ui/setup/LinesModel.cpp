// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/LinesModel.h"

namespace rollbook {

LinesModel::LinesModel(QStringList headers, QObject* parent)
    : QAbstractTableModel(parent)
    , m_headers(std::move(headers)) {}

bool LinesModel::hasSameKeys(const std::vector<Line>& lines) const {
    return std::ranges::equal(lines, m_lines, {}, &Line::key, &Line::key);
}

// The same things in the same order change in place and keep the selection; another list replaces
// this one.
void LinesModel::setLines(std::vector<Line> lines) {
    if (!hasSameKeys(lines)) {
        beginResetModel();
        m_lines = std::move(lines);
        return endResetModel();
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i] == m_lines[i])
            continue;
        m_lines[i] = lines[i];
        Q_EMIT dataChanged(index(int(i), 0), index(int(i), columnCount() - 1));
    }
}

int LinesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LinesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant LinesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[std::size_t(index.row())];
    const QString text = line.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text;
    case SortRole: {
        const QVariant sort = line.sortKeys.value(index.column());
        return sort.isValid() ? sort : QVariant(text);
    }
    case KeyRole:
        return line.key;
    case QuietRole:
        return line.isQuiet;
    default:
        return {};
    }
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool isHeader = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return isHeader ? QVariant(m_headers.value(section)) : QVariant();
}

} // namespace rollbook
