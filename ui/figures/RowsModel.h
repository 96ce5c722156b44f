// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/FigureInk.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace rollbook {

inline constexpr int kStruckRole = Qt::UserRole + 8; // taken back: struck out

// Rows that are shown and never edited here. A row type has `isSameRow(a, b)`: whether both are
// about one thing, so that only what came, went or changed moves on the screen.
template <typename Row>
class RowsModel : public QAbstractTableModel {
public:
    explicit RowsModel(QStringList heads, QObject* parent = nullptr)
        : QAbstractTableModel(parent)
        , m_heads(std::move(heads)) {}

    void setRows(std::vector<Row> rows) {
        const std::size_t before = sharedAtFront(rows);
        const std::size_t after = sharedAtBack(rows, before);
        replace(before, m_rows.size() - after, rows, rows.size() - after);
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (!(m_rows[i] == rows[i])) {
                m_rows[i] = std::move(rows[i]);
                changed(int(i), int(i));
            }
    }
    // The one row alone, about the thing it was about.
    void setRow(int place, Row row) {
        m_rows[std::size_t(place)] = std::move(row);
        changed(place, place);
    }
    const std::vector<Row>& rows() const { return m_rows; }
    const Row* rowAt(const QModelIndex& index) const {
        return index.isValid() ? &m_rows[std::size_t(index.row())] : nullptr;
    }
    // Names were hidden or shown.
    void allChanged() {
        if (!m_rows.empty())
            changed(0, rowCount() - 1);
    }

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_heads.size());
    }
    QVariant data(const QModelIndex& index, int role) const override {
        const Row* row = rowAt(index);
        if (role == Qt::TextAlignmentRole)
            return alignment(index.column());
        return row ? cell(*row, index.column(), role) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal || section >= m_heads.size())
            return {};
        if (role == Qt::TextAlignmentRole)
            return alignment(section);
        return role == Qt::DisplayRole ? QVariant(m_heads[section]) : QVariant();
    }

protected:
    virtual QVariant cell(const Row& row, int column, int role) const = 0;
    virtual bool isFigure(int /*column*/) const { return false; } // stands at the right

private:
    int alignment(int column) const {
        return int((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    std::size_t sharedAtFront(const std::vector<Row>& rows) const {
        const std::size_t most = std::min(rows.size(), m_rows.size());
        std::size_t count = 0;
        while (count < most && isSameRow(rows[count], m_rows[count]))
            ++count;
        return count;
    }
    std::size_t sharedAtBack(const std::vector<Row>& rows, std::size_t front) const {
        const std::size_t most = std::min(rows.size(), m_rows.size()) - front;
        std::size_t count = 0;
        while (count < most &&
               isSameRow(rows[rows.size() - 1 - count], m_rows[m_rows.size() - 1 - count]))
            ++count;
        return count;
    }
    // Rows [first, last) become [first, end) of `rows`.
    void replace(std::size_t first, std::size_t last, const std::vector<Row>& rows,
                 std::size_t end) {
        const auto at = [](auto& all, std::size_t place) { return all.begin() + qsizetype(place); };
        if (first < last) {
            beginRemoveRows({}, int(first), int(last) - 1);
            m_rows.erase(at(m_rows, first), at(m_rows, last));
            endRemoveRows();
        }
        if (first < end) {
            beginInsertRows({}, int(first), int(end) - 1);
            m_rows.insert(at(m_rows, first), at(rows, first), at(rows, end));
            endInsertRows();
        }
    }
    void changed(int first, int last) {
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    }

    const QStringList m_heads;
    std::vector<Row> m_rows;
};

} // namespace rollbook
