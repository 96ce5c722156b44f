// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/Problem.h"

#include <QHash>
#include <QLatin1StringView>
#include <QStringList>

#include <optional>

namespace rollbook {

// A field and the names its column goes by, as `headerKey` gives them, parted by spaces.
struct FieldNames {
    QLatin1StringView id;
    QLatin1StringView names;
};

// A header without case, spaces and punctuation: "Legal Surname" -> "legalsurname".
QString headerKey(const QString& header);

// Every name a column may go by, and the field it is then.
class ColumnNames {
public:
    explicit ColumnNames(const std::vector<FieldNames>& fields);
    QString fieldOf(const QString& header) const; // empty: none

private:
    QHash<QString, QString> m_fields; // by headerKey
};

// How the columns of one file were understood. Of two columns for one field the first counts.
class Columns {
public:
    Columns() = default;
    Columns(const QStringList& headers, const ColumnNames& names);

    const std::vector<MatchedColumn>& matched() const { return m_matched; }
    int count() const { return int(m_matched.size()); }
    int matchedCount() const { return m_matchedCount; }
    bool has(QLatin1StringView field) const { return find(field).has_value(); }
    std::optional<int> find(QLatin1StringView field) const;
    QString header(QLatin1StringView field) const; // empty: no such column
    // The columns that came second for their field.
    const QStringList& repeated() const { return m_repeated; }
    // Takes a column for `field`, which several may have: `find` does not know them.
    void claim(int column, QLatin1StringView field);

private:
    std::vector<MatchedColumn> m_matched;
    QHash<QString, int> m_places; // of the columns that count, by field
    QStringList m_repeated;
    int m_matchedCount = 0;
};

} // namespace rollbook
