// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/ClassListModel.h"

#include "ui/words/Dates.h"
#include "ui/words/Names.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString blankWords(int blanks) {
    return blanks == 0 ? ClassListModel::tr("none blank")
                       : ClassListModel::tr("%1 blank").arg(blanks);
}

QString takenWords(const ClassRow& row) {
    const QString taken = row.takenAt.isValid()
                              ? ClassListModel::tr("Taken %1").arg(words::time(row.takenAt))
                              : ClassListModel::tr("All marks are in");
    if (row.blanks > 0)
        return u"%1, %2"_s.arg(taken, blankWords(row.blanks));
    return row.takenBy.isEmpty() ? taken : u"%1, %2"_s.arg(taken, row.takenBy);
}

} // namespace

QString standingInFull(const ClassRow& row) {
    QStringList words{standingWords(row)};
    if (row.blanks > 0 && !row.takenBy.isEmpty())
        words.append(ClassListModel::tr("taken by %1").arg(row.takenBy));
    if (!row.keyedBy.isEmpty())
        words.append(ClassListModel::tr("keyed by %1").arg(row.keyedBy));
    return words.join(u", "_s);
}

QString standingWords(const ClassRow& row) {
    const bool isOpen = row.state == RegisterState::NotTaken || row.state == RegisterState::Draft;
    if (row.isFromPaper && isOpen)
        return u"%1, %2"_s.arg(ClassListModel::tr("From paper"), blankWords(row.blanks));
    switch (row.state) {
    case RegisterState::NoSession:
        return row.why;
    case RegisterState::NotTaken:
        return row.why.isEmpty() ? words::name(row.state) : row.why;
    case RegisterState::Draft:
        return u"%1, %2"_s.arg(words::name(row.state), blankWords(row.blanks));
    case RegisterState::Taken:
        return takenWords(row);
    }
    return {};
}

StandingSign standingSign(RegisterState state, bool isOverdue) {
    switch (state) {
    case RegisterState::NoSession:
        return {Symbol::Calendar, Token::Muted};
    case RegisterState::NotTaken:
        return isOverdue ? StandingSign{Symbol::Warning, Token::Unauthorised}
                         : StandingSign{Symbol::Clock, Token::Muted};
    case RegisterState::Draft:
        return {Symbol::Edit, isOverdue ? Token::Unauthorised : Token::Accent};
    case RegisterState::Taken:
        return {Symbol::Check, Token::Present};
    }
    return {Symbol::Calendar, Token::Muted};
}

void ClassListModel::setRows(std::vector<ClassRow> rows) {
    const bool isSameClasses =
        std::ranges::equal(m_rows, rows, {}, &ClassRow::name, &ClassRow::name);
    if (isSameClasses) {
        for (const ClassRow& row : rows)
            setRow(row);
        return;
    }
    beginResetModel(); // another day, other classes
    m_rows = std::move(rows);
    endResetModel();
}

void ClassListModel::setRow(const ClassRow& now) {
    const auto row = rowOf(now.name);
    if (!row || m_rows[std::size_t(*row)] == now)
        return;
    m_rows[std::size_t(*row)] = now;
    Q_EMIT dataChanged(index(*row), index(*row));
}

std::optional<int> ClassListModel::rowOf(const QString& name) const {
    const auto found = std::ranges::find(m_rows, name, &ClassRow::name);
    return found == m_rows.end() ? std::nullopt : std::optional(int(found - m_rows.begin()));
}

int ClassListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ClassListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ClassRow& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(row.name, standingInFull(row));
    case Qt::ToolTipRole:
        return standingInFull(row);
    case RowRole:
        return QVariant::fromValue(static_cast<const void*>(&row));
    default:
        return {};
    }
}

} // namespace rollbook
