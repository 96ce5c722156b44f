// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/ChronologyModel.h"

#include "ui/shell/Privacy.h"
#include "ui/widgets/FilterLine.h"

using namespace Qt::StringLiterals;

namespace rollbook {

std::vector<ChronologyRow> chronologyRows(const std::vector<ChronologyLine>& lines,
                                          const School& school) {
    std::vector<ChronologyRow> rows;
    for (auto line = lines.rbegin(); line != lines.rend(); ++line)
        rows.push_back({.kind = line->kind,
                        .isRestricted = line->isRestricted,
                        .words = words::inWords(*line, school)});
    return rows;
}

ChronologyModel::ChronologyModel(const Privacy& privacy, QObject* parent)
    : RowsModel({tr("When"), tr("What happened"), tr("With"), tr("In words"), tr("By")}, parent)
    , m_privacy(privacy) {}

QString ChronologyModel::text(const ChronologyRow& row, int column) const {
    switch (column) {
    case When:
        return row.words.when;
    case What:
        return row.words.what;
    case Whom:
        return row.words.whom.isEmpty() ? QString() : m_privacy.name(row.words.whom);
    case Said:
        return row.words.said.isEmpty() ? QString() : m_privacy.words(row.words.said);
    case By:
        return row.words.by;
    default:
        return {};
    }
}

QVariant ChronologyModel::cell(const ChronologyRow& row, int column, int role) const {
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row, column);
    if (role == kInkRole)
        return int(row.isRestricted ? Token::Unauthorised
                   : column == By || column == When ? Token::Muted
                                                    : Token::Ink);
    return {};
}

ChronologyFilter::ChronologyFilter(const ChronologyModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model) {}

void ChronologyFilter::setKind(std::optional<ChronologyKind> kind) {
    m_kind = kind;
    invalidateFilter();
}

void ChronologyFilter::setTyped(const QString& typed) {
    m_typed = typed;
    invalidateFilter();
}

void ChronologyFilter::setShowsRestricted(bool shows) {
    m_showsRestricted = shows;
    invalidateFilter();
}

int ChronologyFilter::heldBack() const {
    if (m_showsRestricted)
        return 0;
    return int(std::ranges::count_if(m_model.rows(), [this](const ChronologyRow& row) {
        return row.isRestricted && (!m_kind || *m_kind == row.kind);
    }));
}

bool ChronologyFilter::fits(const ChronologyRow& row) const {
    return matchesFilter(u"%1 %2 %3 %4 %5"_s.arg(row.words.when, row.words.what, row.words.whom,
                                                 row.words.said, row.words.by),
                         m_typed);
}

bool ChronologyFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    const ChronologyRow& line = m_model.rows()[std::size_t(row)];
    return (m_showsRestricted || !line.isRestricted) && (!m_kind || *m_kind == line.kind) &&
           fits(line);
}

} // namespace rollbook
