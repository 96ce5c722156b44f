// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/RegisterModel.h"

#include "ui/words/Dates.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

bool isSamePupils(const std::vector<RegisterRow>& a, const std::vector<RegisterRow>& b) {
    return std::ranges::equal(a, b, {}, &RegisterRow::pupil, &RegisterRow::pupil);
}

QString stripText(const std::vector<StripCell>& strip) {
    QStringList codes;
    for (const StripCell& cell : strip)
        codes.append(cell.mark.code.isEmpty() ? u"-"_s : cell.mark.code);
    return codes.join(u' ');
}

QString stripInWords(const std::vector<StripCell>& strip) {
    QStringList lines;
    for (const StripCell& cell : strip)
        if (!cell.mark.code.isEmpty())
            lines.append(u"%1  %2"_s.arg(words::session(cell.session), cell.mark.code));
    return lines.join(u'\n');
}

// As the cells below are drawn.
Qt::Alignment alignmentOf(int column) {
    if (column == RegisterModel::Number || column == RegisterModel::Late)
        return Qt::AlignRight;
    const bool isMark = column == RegisterModel::Planned || column == RegisterModel::Code;
    return isMark ? Qt::AlignHCenter : Qt::AlignLeft;
}

} // namespace

void RegisterModel::setRows(std::vector<RegisterRow> rows) {
    if (isSamePupils(m_rows, rows)) {
        for (std::size_t i = 0; i < rows.size(); ++i)
            setRow(int(i), rows[i]);
        return;
    }
    beginResetModel(); // another class
    m_rows = std::move(rows);
    endResetModel();
}

void RegisterModel::setRow(int row, const RegisterRow& now) {
    RegisterRow& shown = m_rows[std::size_t(row)];
    if (shown == now)
        return;
    shown = now;
    Q_EMIT dataChanged(index(row, 0), index(row, kColumnCount - 1));
}

const RegisterRow* RegisterModel::rowAt(int row) const {
    return row >= 0 && row < rowCount() ? &m_rows[std::size_t(row)] : nullptr;
}

std::optional<int> RegisterModel::rowOf(PupilId pupil) const {
    const auto found = std::ranges::find(m_rows, pupil, &RegisterRow::pupil);
    return found == m_rows.end() ? std::nullopt : std::optional(int(found - m_rows.begin()));
}

int RegisterModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RegisterModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant RegisterModel::data(const QModelIndex& index, int role) const {
    const RegisterRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::ToolTipRole:
        return toolTip(*row, index.column());
    case Qt::AccessibleTextRole:
        return spoken(*row, index.column());
    case RowRole:
        return QVariant::fromValue(static_cast<const void*>(row));
    default:
        return {};
    }
}

QVariant RegisterModel::text(const RegisterRow& row, int column) const {
    switch (column) {
    case Number:
        return row.number;
    case Name:
        return row.name;
    case LastTen:
        return stripText(row.strip);
    case Planned:
        return row.planned.code;
    case Code:
        return row.pending.isEmpty() ? row.cell.code : row.pending + u'…';
    case Late:
        return row.minutesLate ? QVariant(*row.minutesLate) : QVariant();
    case Words:
        return row.words;
    default:
        return {};
    }
}

QVariant RegisterModel::toolTip(const RegisterRow& row, int column) const {
    switch (column) {
    case LastTen:
        return stripInWords(row.strip);
    case Planned:
        return row.plannedBecause;
    case Words:
        return row.words;
    default:
        return {};
    }
}

// A screen reader hears the name with the code, not a lonely letter.
QString RegisterModel::spoken(const RegisterRow& row, int column) const {
    if (column != Code)
        return text(row, column).toString();
    const QString code = row.cell.code.isEmpty() ? tr("blank") : row.cell.code;
    return tr("%1: %2").arg(row.name, code);
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const {
    static constexpr std::array kHeads{
        QT_TR_NOOP("#"),    QT_TR_NOOP("Name"), QT_TR_NOOP("Last ten"), QT_TR_NOOP("Planned"),
        QT_TR_NOOP("Code"), QT_TR_NOOP("Late"), QT_TR_NOOP("Comment"),
    };
    static_assert(kHeads.size() == kColumnCount);
    if (orientation != Qt::Horizontal || section >= kColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(alignmentOf(section) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(tr(kHeads[std::size_t(section)])) : QVariant();
}

} // namespace rollbook
