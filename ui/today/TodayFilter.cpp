// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/TodayFilter.h"

#include "ui/today/TodayModel.h"
#include "ui/widgets/FilterLine.h"

namespace rollbook {
namespace {

bool isInPart(const TodayRow& row, TodayChoice::Part part) {
    switch (part) {
    case TodayChoice::Part::Due:
        return !row.cleared && !row.isHeld;
    case TodayChoice::Part::New:
        return !row.cleared && !row.isHeld && row.isNew;
    case TodayChoice::Part::Held:
        return !row.cleared && row.isHeld;
    case TodayChoice::Part::Cleared:
        break;
    }
    return row.cleared.has_value();
}

} // namespace

bool fits(const TodayRow& row, const TodayChoice& choice) {
    const auto is = [](const std::optional<QString>& wanted, const QString& text) {
        return !wanted || *wanted == text;
    };
    return isInPart(row, choice.part) && is(choice.kind, row.action.step->kind) &&
           is(choice.owner, row.action.step->owner) && is(choice.className, row.className);
}

void TodayFilter::setChoice(const TodayChoice& choice) {
    if (choice == m_choice)
        return;
    m_choice = choice;
    invalidateFilter();
}

bool TodayFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, TodayModel::What, parent);
    const auto* line = static_cast<const TodayRow*>(
        index.data(TodayModel::RowRole).value<const void*>());
    return line && fits(*line, m_choice) &&
           (m_choice.typed.isEmpty() ||
            matchesFilter(index.data(TodayModel::SearchRole).toString(), m_choice.typed));
}

} // namespace rollbook
