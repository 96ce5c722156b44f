// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/FigureListModel.h"

#include "ui/figures/FigureInk.h"

namespace rollbook {

FigureListModel::FigureListModel(const CodeBook& codes, QObject* parent)
    : QAbstractTableModel(parent)
    , m_codes(codes) {}

void FigureListModel::setTotals(const Totals& totals, QDate on) {
    m_on = on;
    auto figures = figuresOf(totals);
    const bool isSameList = figures == m_figures;
    if (!isSameList)
        beginResetModel();
    m_totals = totals;
    m_figures = std::move(figures);
    if (!isSameList)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, Number), index(rowCount() - 1, Number));
}

int FigureListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_figures.size());
}

int FigureListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Number + 1;
}

QVariant FigureListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Figure& figure = at(index.row());
    const bool isName = index.column() == Name;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? figureMeaning(figure, m_codes, m_on) : figureText(figure, m_totals);
    case Qt::ToolTipRole:
        return figureMeaning(figure, m_codes, m_on);
    case Qt::TextAlignmentRole:
        return int((isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case kInkRole:
        return inkOf(figure);
    case kBoldRole:
        return isRate(figure.kind);
    default:
        return {};
    }
}

// Nothing of a kind is quiet.
int FigureListModel::inkOf(const Figure& figure) const {
    if (!isRate(figure.kind) && countOf(figure, m_totals) == 0)
        return int(Token::Muted);
    const bool asks = figure.kind == FigureKind::Missing || figure.kind == FigureKind::Unknown;
    return int(asks ? Token::Unauthorised : Token::Ink);
}

QVariant FigureListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Figure") : tr("Sessions");
}

} // namespace rollbook
