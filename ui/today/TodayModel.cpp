// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/TodayModel.h"

#include "core/base/Clock.h"
#include "ui/shell/Privacy.h"
#include "ui/today/OccurrenceIndex.h"
#include "ui/today/TodayWords.h"
#include "ui/words/ActionWords.h"
#include "ui/words/StepWords.h"

using namespace Qt::StringLiterals;

namespace rollbook {

TodayModel::TodayModel(const School& school, const Clock& clock, const Privacy& privacy,
                       QObject* parent)
    : QAbstractTableModel(parent)
    , m_school(school)
    , m_clock(clock)
    , m_privacy(privacy) {}

void TodayModel::setRows(std::vector<TodayRow> rows) {
    if (m_rows.empty() || rows.empty()) { // nobody was anywhere in it
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    removeGone(rows);
    for (std::size_t i = 0; i < rows.size(); ++i)
        bring(int(i), std::move(rows[i]));
    if (const int end = rowCount(), wanted = int(rows.size()); end > wanted) {
        beginRemoveRows({}, wanted, end - 1); // twins of a row
        m_rows.resize(rows.size());
        endRemoveRows();
    }
}

void TodayModel::removeGone(const std::vector<TodayRow>& wanted) {
    std::unordered_multimap<std::size_t, const TodayRow*> stay;
    for (const TodayRow& each : wanted)
        stay.emplace(OccurrenceIndex::keyOf(each.action), &each);
    for (int row = rowCount() - 1; row >= 0; --row) {
        const TodayRow& mine = m_rows[std::size_t(row)];
        const auto [first, last] = stay.equal_range(OccurrenceIndex::keyOf(mine.action));
        if (std::any_of(first, last,
                        [&mine](const auto& each) { return isSameRow(*each.second, mine); }))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
}

// Rows before this one are as they should be.
void TodayModel::bring(int row, TodayRow wanted) {
    const auto place = m_rows.begin() + row;
    const auto found = std::find_if(place, m_rows.end(), [&wanted](const TodayRow& each) {
        return isSameRow(each, wanted);
    });
    if (found == m_rows.end()) {
        beginInsertRows({}, row, row);
        m_rows.insert(place, std::move(wanted));
        endInsertRows();
        return;
    }
    if (found != place) {
        const int from = int(found - m_rows.begin());
        beginMoveRows({}, from, from, {}, row);
        std::rotate(place, found, found + 1);
        endMoveRows();
    }
    TodayRow& mine = m_rows[std::size_t(row)];
    if (mine == wanted)
        return;
    mine = std::move(wanted);
    Q_EMIT dataChanged(index(row, 0), index(row, kColumnCount - 1));
}

const TodayRow* TodayModel::rowAt(int row) const {
    return row >= 0 && row < rowCount() ? &m_rows[std::size_t(row)] : nullptr;
}

void TodayModel::wordsChanged() {
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

int TodayModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TodayModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant TodayModel::data(const QModelIndex& index, int role) const {
    const TodayRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return firstLine(*row, index.column());
    case SecondLineRole:
        return secondLine(*row, index.column());
    case Qt::AccessibleTextRole:
        return u"%1. %2"_s.arg(firstLine(*row, index.column()), secondLine(*row, index.column()));
    case SearchRole:
        return search(*row);
    case RowRole:
        return QVariant::fromValue(static_cast<const void*>(row));
    default:
        return {};
    }
}

QString TodayModel::firstLine(const TodayRow& row, int column) const {
    switch (column) {
    case What:
        return words::actionKind(row.action.step->kind);
    case Whom:
        return whom(row);
    case Why:
        return row.namesFlag ? tr("For a pupil with extra care: Enter says what")
                             : m_privacy.words(row.action.step->action);
    case Due:
        if (row.isHeld && !row.cleared)
            return tr("held");
        return row.cleared ? clearedWords(*row.cleared, m_privacy.name(row.cleared->who))
                           : words::dueWhen(row.action, m_clock.now());
    default:
        return {};
    }
}

QString TodayModel::secondLine(const TodayRow& row, int column) const {
    switch (column) {
    case What:
        return words::owner(row.action.step->owner);
    case Whom:
        return row.action.subject.pupil ? row.className : QString();
    case Why:
        return m_privacy.words(row.cleared && !row.cleared->words.isEmpty()
                                   ? row.cleared->words
                                   : words::whyDue(row.action));
    case Due:
        if (row.cleared || row.isHeld)
            return {};
        return row.action.isAccelerated ? tr("sooner: extra care")
               : row.isNew              ? tr("new")
                                        : QString();
    default:
        return {};
    }
}

QString TodayModel::whom(const TodayRow& row) const {
    if (row.action.subject.pupil) {
        const Pupil* pupil = m_school.roll.pupil(*row.action.subject.pupil);
        return pupil ? m_privacy.listName(*pupil) : QString();
    }
    return row.action.subject.name.isEmpty() ? tr("The school")
                                             : tr("Class %1").arg(row.action.subject.name);
}

QString TodayModel::search(const TodayRow& row) const {
    QStringList all;
    for (int column = 0; column < kColumnCount; ++column)
        all << firstLine(row, column) << secondLine(row, column);
    return all.join(u' ');
}

QVariant TodayModel::headerData(int section, Qt::Orientation orientation, int role) const {
    static constexpr std::array kHeads{QT_TR_NOOP("What"), QT_TR_NOOP("For whom"),
                                       QT_TR_NOOP("For whom, what is asked, and why"), QT_TR_NOOP("Due")};
    static_assert(kHeads.size() == kColumnCount);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= kColumnCount)
        return {};
    return tr(kHeads[std::size_t(section)]);
}

} // namespace rollbook
