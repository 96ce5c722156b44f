// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"

#include <QAbstractTableModel>

namespace rollbook {

// A line of a short list of the day, in words.
struct DayLine {
    qint64 id = 0; // tells the line from every other of its list
    PupilId pupil{0};
    QStringList cells;
    bool isQuiet = false; // nothing is left to be done about it
    bool operator==(const DayLine&) const = default;
};

// The lines of a page; those that stay are changed in place.
class DayLines : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { QuietRole = Qt::UserRole };

    explicit DayLines(QStringList heads, QObject* parent = nullptr);

    void setLines(std::vector<DayLine> lines);
    const DayLine* lineAt(int row) const; // null: there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void bring(int row, DayLine wanted);

    const QStringList m_heads;
    std::vector<DayLine> m_lines;
};

} // namespace rollbook
