// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace rollbook {

class PupilListModel;

// Who of the list is looked for: pupils on roll, leavers too when asked.
class PupilFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit PupilFilter(const PupilListModel& list, QObject* parent = nullptr);

    void setFilter(const QString& typed);
    void setShowsLeavers(bool shows);
    bool showsLeavers() const { return m_showsLeavers; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    const PupilListModel& m_list;
    QString m_typed;
    bool m_showsLeavers = false;
};

} // namespace rollbook
