// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/CellReaders.h"
#include "core/exchange/Columns.h"
#include "core/exchange/Table.h"

namespace rollbook {

// What the row readers have in common. A field knows the names of its column and how its cell goes
// into a row.
template <typename Row>
struct Field {
    QLatin1StringView id;
    QLatin1StringView names; // as FieldNames
    Result<void> (*apply)(Row& row, const QString& text);
};

// A row as read and whether a problem holds it back.
template <typename Row>
struct Draft {
    Row row;
    bool isHeld = false;
};

// Reads a cell and puts the value into a member of the row.
template <auto Member, auto Reader, typename Row>
Result<void> into(Row& row, const QString& text) {
    auto value = Reader(text);
    if (!value)
        return value.error();
    row.*Member = *std::move(value);
    return {};
}

template <typename Row>
std::vector<FieldNames> namesOf(const std::vector<Field<Row>>& fields) {
    std::vector<FieldNames> names;
    for (const auto& field : fields)
        names.push_back({field.id, field.names});
    return names;
}

// Problems and warnings of one file in the making, and the columns they name.
class Notes {
public:
    explicit Notes(Columns columns, int headerRow);

    const Columns& columns() const { return m_columns; }
    void problem(int row, QLatin1StringView field, const QString& value, Error error);
    void warning(int row, QLatin1StringView field, const QString& value, Error error);
    void problem(Problem problem) { m_problems.push_back(std::move(problem)); }
    // In the order of the file.
    std::vector<Problem> takeProblems();
    std::vector<Problem> takeWarnings();

private:
    Columns m_columns;
    std::vector<Problem> m_problems;
    std::vector<Problem> m_warnings;
};

// Fills the row from the filled cells of the record; false when one was a problem.
template <typename Row>
bool fillRow(Row& row, const CsvRecord& record, const std::vector<const Field<Row>*>& byColumn,
             Notes& notes) {
    bool isGood = true;
    for (int column = 0; column < int(byColumn.size()); ++column) {
        const Field<Row>* field = byColumn[size_t(column)];
        const QString text = field ? record.text(column).trimmed() : QString();
        if (text.isEmpty())
            continue;
        if (const auto read = field->apply(row, text); !read) {
            notes.problem(record.number, field->id, text, read.error());
            isGood = false;
        }
    }
    return isGood;
}

template <typename Row>
std::vector<const Field<Row>*> fieldsByColumn(const Columns& columns,
                                              const std::vector<Field<Row>>& fields) {
    std::vector<const Field<Row>*> byColumn(size_t(columns.count()), nullptr);
    for (const auto& field : fields) {
        if (const auto column = columns.find(field.id))
            byColumn[size_t(*column)] = &field;
    }
    return byColumn;
}

// "5, 10": for a sentence about several rows; "…" after the tenth.
QString rowList(const std::vector<int>& rows);

// Rows that claim to be the same: places in a list, by what they claim. Only those of two or more.
std::vector<std::vector<size_t>> sharing(size_t count,
                                         const std::function<QString(size_t)>& claimOf);

} // namespace rollbook
