// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/YearGroup.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <vector>

namespace rollbook {

// Short lists stand in one column as JSON arrays.
inline QString toColumn(const QJsonArray& array) {
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

inline QJsonArray fromColumn(const QString& text) {
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

inline QString toColumn(const std::vector<YearGroup>& years) {
    QJsonArray array;
    for (const YearGroup& year : years)
        array.append(year.number());
    return toColumn(array);
}

inline std::vector<YearGroup> yearGroupsFromColumn(const QString& text) {
    std::vector<YearGroup> years;
    for (const QJsonValue& value : fromColumn(text))
        if (const auto year = YearGroup::fromNumber(value.toInt()))
            years.push_back(*year);
    return years;
}

} // namespace rollbook
