// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/ChaseModel.h"

#include "ui/shell/Privacy.h"
#include "ui/words/Dates.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString whatWords(ChaseRow::Kind kind) {
    switch (kind) {
    case ChaseRow::Kind::Register:
        return ChaseModel::tr("Register not taken");
    case ChaseRow::Kind::Blank:
        return ChaseModel::tr("No mark");
    case ChaseRow::Kind::NoReason:
        return ChaseModel::tr("N, no reason yet");
    }
    return {};
}

QString ageWords(const ChaseRow& row) {
    if (row.isToday)
        return ChaseModel::tr("today");
    return row.ageInDays == 1 ? ChaseModel::tr("1 school day")
                              : ChaseModel::tr("%1 school days").arg(row.ageInDays);
}

QString dueWords(const ChaseRow& row) {
    if (row.isToday && row.kind != ChaseRow::Kind::NoReason)
        return ChaseModel::tr("now");
    if (!row.due.isValid())
        return ChaseModel::tr("next school year");
    const QString day = words::dayAndMonth(row.due);
    return row.isOverdue ? ChaseModel::tr("overdue, %1").arg(day)
                         : ChaseModel::tr("by %1").arg(day);
}

} // namespace

ChaseModel::ChaseModel(const School& school, const Privacy& privacy, QObject* parent)
    : QAbstractTableModel(parent)
    , m_school(school)
    , m_privacy(privacy) {}

void ChaseModel::setRows(std::vector<ChaseRow> rows) {
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const ChaseRow* ChaseModel::rowAt(int row) const {
    return row >= 0 && row < rowCount() ? &m_rows[std::size_t(row)] : nullptr;
}

void ChaseModel::namesChanged() {
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Whom), index(rowCount() - 1, Whom));
}

int ChaseModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChaseModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant ChaseModel::data(const QModelIndex& index, int role) const {
    const ChaseRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    if (role == Qt::DisplayRole)
        return text(*row, index.column());
    if (role == RowRole)
        return QVariant::fromValue(static_cast<const void*>(row));
    return {};
}

QString ChaseModel::text(const ChaseRow& row, int column) const {
    switch (column) {
    case What:
        return whatWords(row.kind);
    case Whom:
        return whom(row);
    case ClassName:
        return row.className;
    case Session:
        return words::session(row.session);
    case Age:
        return ageWords(row);
    case Due:
        return dueWords(row);
    default:
        return {};
    }
}

QString ChaseModel::whom(const ChaseRow& row) const {
    if (row.kind == ChaseRow::Kind::Register)
        return row.blanks == 1 ? tr("1 pupil") : tr("%1 pupils").arg(row.blanks);
    const Pupil* pupil = row.pupil ? m_school.roll.pupil(*row.pupil) : nullptr;
    return pupil ? m_privacy.listName(*pupil) : QString();
}

QVariant ChaseModel::headerData(int section, Qt::Orientation orientation, int role) const {
    static constexpr std::array kHeads{QT_TR_NOOP("What"),  QT_TR_NOOP("Of whom"),
                                       QT_TR_NOOP("Class"), QT_TR_NOOP("Session"),
                                       QT_TR_NOOP("For"),   QT_TR_NOOP("To be resolved")};
    static_assert(kHeads.size() == kColumnCount);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= kColumnCount)
        return {};
    return tr(kHeads[std::size_t(section)]);
}

} // namespace rollbook
