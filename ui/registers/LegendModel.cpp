// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/LegendModel.h"

#include "ui/widgets/FilterLine.h"
#include "ui/words/Names.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::array kOrder{
    Classification::Present,          Classification::Authorised,  Classification::Unauthorised,
    Classification::ApprovedActivity, Classification::NotPossible,
};

LegendRow legendRow(const AttendanceCode& code) {
    return {.code = code.code,
            .text = code.description,
            .need = words::needOf(code.need),
            .look = markLook(code.code, {.code = &code})};
}

bool answers(const LegendRow& row, const QString& typed) {
    return row.code.compare(typed, Qt::CaseInsensitive) == 0 || matchesFilter(row.text, typed);
}

} // namespace

// What is never typed by hand is not offered.
void LegendModel::setDay(const CodeBook& book, QDate date) {
    const auto codes = book.inForceOn(date);
    std::vector<LegendRow> rows;
    for (const Classification classification : kOrder) {
        rows.push_back({.code = {}, .text = words::name(classification), .need = {}});
        for (const AttendanceCode* code : codes)
            if (code->classification == classification && code->need != CodeNeed::NeverByHand)
                rows.push_back(legendRow(*code));
        if (rows.back().isHead())
            rows.pop_back();
    }
    if (rows == m_all)
        return;
    m_all = std::move(rows);
    choose();
}

void LegendModel::setFilter(const QString& typed) {
    if (typed == m_typed)
        return;
    m_typed = typed;
    choose();
}

void LegendModel::choose() {
    beginResetModel();
    m_shown.clear();
    for (const LegendRow& row : m_all) {
        if (row.isHead() && !m_shown.empty() && m_shown.back().isHead())
            m_shown.back() = row; // nothing of the class before answers
        else if (row.isHead() || answers(row, m_typed))
            m_shown.push_back(row);
    }
    if (!m_shown.empty() && m_shown.back().isHead())
        m_shown.pop_back();
    endResetModel();
}

const LegendRow* LegendModel::rowAt(int row) const {
    return row >= 0 && row < rowCount() ? &m_shown[std::size_t(row)] : nullptr;
}

std::optional<int> LegendModel::firstCode() const {
    const auto found = std::ranges::find_if_not(m_shown, &LegendRow::isHead);
    return found == m_shown.end() ? std::nullopt : std::optional(int(found - m_shown.begin()));
}

int LegendModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant LegendModel::data(const QModelIndex& index, int role) const {
    const LegendRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row->isHead() ? row->text : u"%1  %2"_s.arg(row->code, row->text);
    case Qt::ToolTipRole:
        return row->need.isEmpty() ? QVariant() : u"%1: %2"_s.arg(row->code, row->need);
    case RowRole:
        return QVariant::fromValue(static_cast<const void*>(row));
    default:
        return {};
    }
}

Qt::ItemFlags LegendModel::flags(const QModelIndex& index) const {
    const LegendRow* row = rowAt(index.row());
    return row && !row->isHead() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace rollbook
