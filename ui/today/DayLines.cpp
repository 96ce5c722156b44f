// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/DayLines.h"

namespace rollbook {

DayLines::DayLines(QStringList heads, QObject* parent)
    : QAbstractTableModel(parent)
    , m_heads(std::move(heads)) {}

void DayLines::setLines(std::vector<DayLine> lines) {
    for (int row = rowCount() - 1; row >= 0; --row) {
        const auto isMine = [id = m_lines[std::size_t(row)].id](const DayLine& each) {
            return each.id == id;
        };
        if (std::ranges::any_of(lines, isMine))
            continue;
        beginRemoveRows({}, row, row);
        m_lines.erase(m_lines.begin() + row);
        endRemoveRows();
    }
    for (std::size_t i = 0; i < lines.size(); ++i)
        bring(int(i), std::move(lines[i]));
}

// Lines before this one are as they should be.
void DayLines::bring(int row, DayLine wanted) {
    const auto place = m_lines.begin() + row;
    const auto found = std::find_if(
        place, m_lines.end(), [&wanted](const DayLine& each) { return each.id == wanted.id; });
    if (found == m_lines.end()) {
        beginInsertRows({}, row, row);
        m_lines.insert(place, std::move(wanted));
        endInsertRows();
        return;
    }
    if (found != place) {
        const int from = int(found - m_lines.begin());
        beginMoveRows({}, from, from, {}, row);
        std::rotate(place, found, found + 1);
        endMoveRows();
    }
    if (m_lines[std::size_t(row)] == wanted)
        return;
    m_lines[std::size_t(row)] = std::move(wanted);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

const DayLine* DayLines::lineAt(int row) const {
    return row >= 0 && row < rowCount() ? &m_lines[std::size_t(row)] : nullptr;
}

int DayLines::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

int DayLines::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant DayLines::data(const QModelIndex& index, int role) const {
    const DayLine* line = index.isValid() ? lineAt(index.row()) : nullptr;
    if (!line)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return line->cells.value(index.column());
    return role == QuietRole ? QVariant(line->isQuiet) : QVariant();
}

QVariant DayLines::headerData(int section, Qt::Orientation orientation, int role) const {
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_heads.value(section)
                                                                    : QVariant();
}

} // namespace rollbook
