// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/YearModel.h"

#include "ui/words/RecordWords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

int columnOf(const SessionKey& session) {
    return dayPlace(session.date) * YearModel::kHalves + (session.half == Half::PM ? 1 : 0);
}

std::array<int, YearModel::kColumns> placesIn(const YearMonth& month) {
    std::array<int, YearModel::kColumns> places;
    places.fill(-1);
    for (std::size_t i = 0; i < month.cells.size(); ++i)
        places[std::size_t(columnOf(month.cells[i].session))] = int(i);
    return places;
}

} // namespace

void YearModel::setMonths(std::vector<YearMonth> months) {
    beginResetModel();
    m_months = std::move(months);
    m_places.clear();
    for (const YearMonth& month : m_months)
        m_places.push_back(placesIn(month));
    endResetModel();
}

const YearCell* YearModel::cellAt(const QModelIndex& index) const {
    if (!index.isValid())
        return nullptr;
    const int place = m_places[std::size_t(index.row())][std::size_t(index.column())];
    return place < 0 ? nullptr : &m_months[std::size_t(index.row())].cells[std::size_t(place)];
}

QModelIndex YearModel::indexOf(const SessionKey& session) const {
    for (std::size_t row = 0; row < m_months.size(); ++row) {
        const QDate first = m_months[row].first;
        if (first.month() == session.date.month() && first.year() == session.date.year())
            return index(int(row), columnOf(session));
    }
    return {};
}

int YearModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_months.size());
}

int YearModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant YearModel::data(const QModelIndex& index, int role) const {
    const YearCell* cell = cellAt(index);
    if (!cell)
        return {};
    if (role == Qt::DisplayRole)
        return cell->reading.code.isEmpty() ? cell->planned : cell->reading.code;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return words::inWords(*cell);
    return {};
}

QVariant YearModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole)
        return {};
    static const QLocale english(QLocale::English);
    if (orientation == Qt::Vertical)
        return english.toString(m_months[std::size_t(section)].first, u"MMM yy"_s);
    // The day stands over its morning; the header is as narrow as a mark.
    return section % kHalves == 0
               ? english.dayName(section / kHalves % kDaysAWeek + 1, QLocale::NarrowFormat)
               : QString();
}

Qt::ItemFlags YearModel::flags(const QModelIndex& index) const {
    return cellAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace rollbook
