// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/today/TodayRow.h"

#include <QAbstractTableModel>

namespace rollbook {

class Privacy;

// The day's lines in their order, two lines of words each. Rows that stay are changed in place:
// nobody loses where they were.
class TodayModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Whom, Why, Due };
    static constexpr int kColumnCount = Due + 1;
    enum Role {
        RowRole = Qt::UserRole, // const TodayRow*
        SecondLineRole,
        SearchRole, // all of the row's words, for the find line
    };

    TodayModel(const School& school, const Clock& clock, const Privacy& privacy,
               QObject* parent = nullptr);

    void setRows(std::vector<TodayRow> rows);
    const std::vector<TodayRow>& rows() const { return m_rows; }
    const TodayRow* rowAt(int row) const; // null: there is none
    void wordsChanged();                  // names hidden or shown, or the clock moved

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void removeGone(const std::vector<TodayRow>& wanted);
    void bring(int row, TodayRow wanted);
    QString firstLine(const TodayRow& row, int column) const;
    QString secondLine(const TodayRow& row, int column) const;
    QString whom(const TodayRow& row) const;
    QString search(const TodayRow& row) const;

    const School& m_school;
    const Clock& m_clock;
    const Privacy& m_privacy;
    std::vector<TodayRow> m_rows;
};

} // namespace rollbook
