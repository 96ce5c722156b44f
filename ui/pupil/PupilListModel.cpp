// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/PupilListModel.h"

#include "ui/figures/FigureInk.h"
#include "ui/shell/Privacy.h"
#include "ui/words/Dates.h"

using namespace Qt::StringLiterals;

namespace rollbook {

PupilListModel::PupilListModel(const School& school, const Privacy& privacy, QObject* parent)
    : QAbstractTableModel(parent)
    , m_school(school)
    , m_privacy(privacy) {}

bool PupilListModel::isSamePeople(const std::vector<PupilListRow>& rows) const {
    return std::ranges::equal(rows, m_rows, {}, &PupilListRow::id, &PupilListRow::id);
}

void PupilListModel::setRows(std::vector<PupilListRow> rows) {
    if (isSamePeople(rows)) {
        m_rows = std::move(rows);
        namesChanged(); // and classes and flags with them
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::optional<int> PupilListModel::rowOf(PupilId pupil) const {
    const auto found = std::ranges::find(m_rows, pupil, &PupilListRow::id);
    return found == m_rows.end() ? std::nullopt : std::optional(int(found - m_rows.begin()));
}

void PupilListModel::namesChanged() {
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, ClassName));
}

int PupilListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PupilListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant PupilListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PupilListRow& row = at(index.row());
    if (role == Qt::DisplayRole)
        return index.column() == Name ? nameOf(row) : row.className;
    if (role == kInkRole)
        return int(row.isOnRoll && index.column() == Name ? Token::Ink : Token::Muted);
    return {};
}

// The neutral mark says that there is something to know, and nothing of what (rules.md 35).
QString PupilListModel::nameOf(const PupilListRow& row) const {
    const Pupil* pupil = m_school.roll.pupil(row.id);
    QString name = pupil ? m_privacy.listName(*pupil) : QString();
    if (row.hasFlag)
        name += u"  ◆"_s;
    if (!row.isOnRoll)
        name += row.leaving.isValid() ? tr(" · left %1").arg(words::dateInTable(row.leaving))
                                      : tr(" · not on roll");
    return name;
}

QVariant PupilListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : tr("Class");
}

} // namespace rollbook
