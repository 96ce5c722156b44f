// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/census/CensusModel.h"

#include "core/roll/Roll.h"
#include "ui/figures/FigureInk.h"
#include "ui/shell/Privacy.h"

using namespace Qt::StringLiterals;

namespace rollbook {

std::vector<Figure> censusFigures(const Totals& totals) {
    using enum FigureKind;
    std::vector<Figure> figures{
        {.kind = Possible}, {.kind = Attended}, {.kind = Authorised}, {.kind = Unauthorised}};
    for (const auto& [code, count] : totals.codes)
        figures.push_back({.kind = Code, .code = code});
    return figures;
}

QString censusCell(const Figure& figure, const Totals& totals) {
    const bool isNone = figure.kind == FigureKind::Code && countOf(figure, totals) == 0;
    return isNone ? QString() : figureText(figure, totals);
}

CensusModel::CensusModel(const Roll& roll, const Privacy& privacy, const CodeBook& codes,
                         QObject* parent)
    : QAbstractTableModel(parent)
    , m_roll(roll)
    , m_privacy(privacy)
    , m_codes(codes) {}

void CensusModel::setRows(std::vector<CensusRow> rows, std::vector<Figure> figures, QDate on) {
    const bool isSameShape =
        figures == m_figures && on == m_on &&
        std::ranges::equal(rows, m_rows, {}, &CensusRow::pupil, &CensusRow::pupil);
    if (!isSameShape)
        beginResetModel();
    m_figures = std::move(figures);
    m_on = on;
    std::swap(m_rows, rows);
    if (!isSameShape)
        return endResetModel();
    for (int row = 0; row < rowCount(); ++row)
        if (rows[std::size_t(row)] != at(row))
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

std::optional<Figure> CensusModel::figureOf(int column) const {
    return column < kFirstFigure ? std::nullopt
                                 : std::optional(m_figures[std::size_t(column - kFirstFigure)]);
}

void CensusModel::namesChanged() {
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name));
}

int CensusModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CensusModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kFirstFigure + int(m_figures.size());
}

QVariant CensusModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CensusRow& row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() < kFirstFigure ? Qt::AlignLeft : Qt::AlignRight) |
                   Qt::AlignVCenter);
    case kSortRole:
        return sortKey(row, index.row(), index.column());
    case kInkRole:
        return inkOf(row, index.column());
    default:
        return {};
    }
}

QString CensusModel::nameOf(const CensusRow& row) const {
    const Pupil* pupil = m_roll.pupil(row.pupil);
    const QString name = pupil ? m_privacy.listName(*pupil) : QString();
    return row.isOnRoll ? name : tr("%1 · left").arg(name);
}

QString CensusModel::text(const CensusRow& row, int column) const {
    if (const auto figure = figureOf(column))
        return censusCell(*figure, row.totals);
    return column == Name ? nameOf(row) : row.className;
}

// Rows come in the order of the roll, so that names sort the same whether hidden or not.
QVariant CensusModel::sortKey(const CensusRow& row, int rowNumber, int column) const {
    if (const auto figure = figureOf(column))
        return countOf(*figure, row.totals);
    return column == Name ? QVariant(rowNumber) : QVariant(row.className);
}

int CensusModel::inkOf(const CensusRow& row, int column) const {
    const auto figure = figureOf(column);
    if (!figure)
        return int(column == Name && row.isOnRoll ? Token::Ink : Token::Muted);
    if (figure->kind == FigureKind::Code)
        return int(
            inkOfReading({.code = figure->code, .judgement = m_codes.judge(figure->code, m_on)}));
    const bool isQuiet = countOf(*figure, row.totals) == 0;
    return int(isQuiet                                    ? Token::Muted
               : figure->kind == FigureKind::Unauthorised ? Token::Unauthorised
                                                          : Token::Ink);
}

QVariant CensusModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto figure = figureOf(section);
    if (role == Qt::TextAlignmentRole)
        return int((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && figure)
        return figureMeaning(*figure, m_codes, m_on);
    if (role != Qt::DisplayRole)
        return {};
    return figure ? figureName(*figure) : section == Name ? tr("Pupil") : tr("Class");
}

} // namespace rollbook
