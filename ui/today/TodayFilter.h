// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/today/TodayRow.h"

#include <QSortFilterProxyModel>

namespace rollbook {

// What is looked at of the day.
struct TodayChoice {
    enum class Part { Due, New, Cleared, Held };
    Part part = Part::Due;
    std::optional<QString> kind = {};  // of action; nothing: any
    std::optional<QString> owner = {}; // empty: the attendance officer
    std::optional<QString> className = {};
    QString typed = {};
    bool operator==(const TodayChoice&) const = default;
};
// Without what was typed, which is about words and not about rows.
bool fits(const TodayRow& row, const TodayChoice& choice);

// The rows that fit, in the order they have.
class TodayFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    const TodayChoice& choice() const { return m_choice; }
    void setChoice(const TodayChoice& choice);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    TodayChoice m_choice;
};

} // namespace rollbook
