// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/board/CallBoard.h"

#include <QAbstractTableModel>

namespace rollbook {

class Privacy;

// A row of the board: a class not known, or a call to make.
struct CallRow {
    std::optional<UnknownClass> unknown;
    std::optional<Call> call;

    bool isSameAs(const CallRow& other) const; // the same class or the same child on top
    bool operator==(const CallRow&) const = default;
};
// Missing children, then the classes not known, then the calls (rules.md 24, 25).
std::vector<CallRow> callRows(const CallBoard& board);

class CallModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { State, Whom, ClassName, Why, Tried, Next };
    static constexpr int kColumnCount = Next + 1;
    enum Role { RowRole = Qt::UserRole }; // const CallRow*

    CallModel(const School& school, const Privacy& privacy, QObject* parent = nullptr);

    void setRows(std::vector<CallRow> rows);
    const CallRow* rowAt(int row) const; // null: there is none
    // Where the row is now; the nearest, where it has gone. Nothing: the board is empty.
    std::optional<int> find(const CallRow& row, int otherwise) const;
    void namesChanged();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void replace(int first, int last, const std::vector<CallRow>& rows);
    QString text(const CallRow& row, int column) const;
    QString textOf(const Call& call, int column) const;
    QString names(const Call& call) const;
    QString lastTry(const Call& call) const;
    QString next(const Call& call) const;

    const School& m_school;
    const Privacy& m_privacy;
    std::vector<CallRow> m_rows;
};

} // namespace rollbook
