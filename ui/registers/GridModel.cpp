// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/GridModel.h"

#include "ui/shell/Privacy.h"
#include "ui/words/Dates.h"

using namespace Qt::StringLiterals;

namespace rollbook {

GridModel::GridModel(const School& school, const Privacy& privacy, const Clock& clock,
                     QObject* parent)
    : QAbstractTableModel(parent)
    , m_school(school)
    , m_privacy(privacy)
    , m_clock(clock) {}

void GridModel::show(std::vector<GridRow> rows, std::vector<GridColumn> columns) {
    if (rows == m_rows && columns == m_columns) {
        m_sources = sourcesOf(m_columns);
        allChanged();
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_columns = std::move(columns);
    m_sources = sourcesOf(m_columns);
    endResetModel();
}

std::vector<GridModel::Source>
GridModel::sourcesOf(const std::vector<GridColumn>& columns) const {
    std::vector<Source> sources;
    for (const GridColumn& column : columns) {
        const Register* reg = m_school.registerOf(SchoolYear::containing(column.session.date));
        const auto place = reg ? reg->column(column.session) : std::nullopt;
        sources.push_back(place ? Source{reg, *place} : Source{});
    }
    return sources;
}

void GridModel::allChanged() {
    if (m_rows.empty() || m_columns.empty())
        return;
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void GridModel::cellsChanged(const Change& change) {
    if (change.pupils.empty() || change.sessions.empty()) {
        allChanged();
        return;
    }
    for (const PupilId pupil : change.pupils)
        if (const auto row = rowOf(pupil); row && !m_columns.empty())
            Q_EMIT dataChanged(index(*row, 0), index(*row, columnCount() - 1));
}

std::optional<int> GridModel::rowOf(PupilId pupil) const {
    const auto found = std::ranges::find(m_rows, pupil, &GridRow::pupil);
    return found == m_rows.end() ? std::nullopt : std::optional(int(found - m_rows.begin()));
}

std::optional<int> GridModel::columnOf(const SessionKey& session) const {
    const auto found = std::ranges::find(m_columns, session, &GridColumn::session);
    return found == m_columns.end() ? std::nullopt : std::optional(int(found - m_columns.begin()));
}

const Pupil& GridModel::pupilAt(int row) const {
    return m_school.roll.pupils()[std::size_t(rowAt(row).rollRow)];
}

QString GridModel::nameAt(int row) const {
    return m_privacy.listName(pupilAt(row));
}

Reading GridModel::reading(int row, int column) const {
    const Source& source = m_sources[std::size_t(column)];
    return source.reg ? source.reg->reading(rowAt(row).rollRow, source.column) : Reading{};
}

GridCell GridModel::cell(int row, int column) const {
    return gridCell(m_school, m_clock.today(), pupilAt(row), columnAt(column).session,
                    reading(row, column));
}

MarkCell GridModel::mark(int row, int column) const {
    return gridMark(*m_school.codes, cell(row, column));
}

QString GridModel::words(int row, int column) const {
    return u"%1: %2"_s.arg(words::session(columnAt(column).session),
                           gridWords(*m_school.codes, m_privacy, cell(row, column)));
}

int GridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GridModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant GridModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return mark(index.row(), index.column()).code;
    case Qt::ToolTipRole:
        return words(index.row(), index.column());
    case Qt::AccessibleTextRole: // not a lonely letter
        return u"%1, %2"_s.arg(nameAt(index.row()), words(index.row(), index.column()));
    default:
        return {};
    }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical)
        return section < rowCount() ? rowHead(section, role) : QVariant();
    if (section >= columnCount())
        return {};
    const SessionKey& session = columnAt(section).session;
    if (role == Qt::DisplayRole)
        return words::sessionShort(session);
    return role == Qt::AccessibleTextRole ? QVariant(words::session(session)) : QVariant();
}

QVariant GridModel::rowHead(int row, int role) const {
    if (role == Qt::DisplayRole)
        return nameAt(row);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return u"%1, %2"_s.arg(nameAt(row), rowAt(row).className);
    return {};
}

} // namespace rollbook
