// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace rollbook {

// One line of a plain table of Setup. `key` says which thing it is, through every reload.
struct Line {
    QVariant key;
    QStringList cells;
    QVariantList sortKeys = {}; // by column; an invalid or missing one sorts by its text
    bool isQuiet = false;       // muted: over, not used, not the school's own
    bool operator==(const Line&) const = default;
};

// Plain words in columns: what every list of Setup shows. Tells of what differs, never of all.
class LinesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { SortRole = Qt::UserRole, KeyRole, QuietRole };
    explicit LinesModel(QStringList headers, QObject* parent = nullptr);

    void setLines(std::vector<Line> lines);
    const std::vector<Line>& lines() const { return m_lines; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool hasSameKeys(const std::vector<Line>& lines) const;

    QStringList m_headers;
    std::vector<Line> m_lines;
};

} // namespace rollbook
