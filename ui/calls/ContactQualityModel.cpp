// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/ContactQualityModel.h"

#include "ui/shell/Privacy.h"
#include "ui/words/BoardWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

ContactQualityModel::ContactQualityModel(const School& school, const Privacy& privacy,
                                         QObject* parent)
    : QAbstractTableModel(parent)
    , m_school(school)
    , m_privacy(privacy) {}

void ContactQualityModel::setRows(std::vector<ContactQuality> rows) {
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ContactQualityModel::held() const {
    return int(std::ranges::count(m_rows, true, &ContactQuality::isHeld));
}

std::optional<PupilId> ContactQualityModel::pupilAt(int row) const {
    return row >= 0 && row < rowCount() ? std::optional(m_rows[std::size_t(row)].pupil)
                                        : std::nullopt;
}

void ContactQualityModel::namesChanged() {
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Whom), index(rowCount() - 1, Whom));
}

int ContactQualityModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ContactQualityModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant ContactQualityModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const ContactQuality& row = m_rows[std::size_t(index.row())];
    if (index.column() == ClassName)
        return row.className;
    if (index.column() == Whom) {
        const Pupil* pupil = m_school.roll.pupil(row.pupil);
        return pupil ? m_privacy.listName(*pupil) : QString();
    }
    if (row.isHeld)
        return tr("Held: nobody is asked");
    QStringList faults;
    for (const ContactFault each : row.faults)
        faults += words::name(each);
    return faults.join(u" · "_s);
}

QVariant ContactQualityModel::headerData(int section, Qt::Orientation orientation,
                                         int role) const {
    static constexpr std::array kHeads{QT_TR_NOOP("Name"), QT_TR_NOOP("Class"),
                                       QT_TR_NOOP("What is wanting")};
    static_assert(kHeads.size() == kColumnCount);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= kColumnCount)
        return {};
    return tr(kHeads[std::size_t(section)]);
}

} // namespace rollbook
