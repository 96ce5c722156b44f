// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/Readable.h"

#include <QStringList>

#include <algorithm>

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kGap = 2; // spaces between columns

// One cell of a table: nested records and lists on one line.
QString cellText(const Json& value) {
    QStringList parts;
    if (const Json::Members* members = value.members()) {
        for (const Json::Member& member : *members)
            parts += member.key + u' ' + cellText(member.value);
    } else if (const Json::Items* items = value.items()) {
        for (const Json& item : *items)
            parts += cellText(item);
    } else {
        return value.plain();
    }
    return parts.join(u", "_s);
}

struct Column {
    QString heading;
    QStringList cells;
    bool isNumeric = true;

    qsizetype width() const {
        qsizetype width = heading.size();
        for (const QString& cell : cells)
            width = std::max(width, cell.size());
        return width;
    }
};

void addCell(Column& column, const Json& value) {
    column.cells += cellText(value);
    column.isNumeric = column.isNumeric && (value.isNumber() || value.isNull());
}

std::vector<Column> columnsOf(const Json::Items& records) {
    std::vector<Column> columns;
    for (const Json::Member& member : *records.front().members())
        columns.push_back({headingOf(member.key), {}});
    for (const Json& record : records)
        for (std::size_t i = 0; i < columns.size(); ++i)
            addCell(columns[i], record.members()->at(i).value);
    return columns;
}

QString aligned(const QString& text, qsizetype width, bool toTheRight) {
    return toTheRight ? text.rightJustified(width) : text.leftJustified(width);
}

QString trimmedEnd(QString line) {
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

QString tableLine(const std::vector<Column>& columns, const std::vector<qsizetype>& widths,
                  std::optional<qsizetype> row) {
    QString line;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QString& text = row ? columns[i].cells[*row] : columns[i].heading;
        line += aligned(text, widths[i], columns[i].isNumeric) + QString(kGap, u' ');
    }
    return trimmedEnd(line);
}

QString table(const Json::Items& records) {
    const std::vector<Column> columns = columnsOf(records);
    std::vector<qsizetype> widths;
    for (const Column& column : columns)
        widths.push_back(column.width());
    QString out = tableLine(columns, widths, std::nullopt);
    for (qsizetype row = 0; row < qsizetype(records.size()); ++row)
        out += tableLine(columns, widths, row);
    return out;
}

QString list(const Json::Items& items) {
    if (items.empty())
        return u"None\n"_s;
    if (items.front().members())
        return table(items);
    QString out;
    for (const Json& item : items)
        out += cellText(item) + u'\n';
    return out;
}

QString record(const Json::Members& members) {
    QString lines;
    QString lists;
    for (const Json::Member& member : members) {
        if (const Json::Items* items = member.value.items())
            lists += u'\n' + headingOf(member.key) + u'\n' + list(*items);
        else
            lines += headingOf(member.key) + u": "_s + cellText(member.value) + u'\n';
    }
    return lines + lists;
}

} // namespace

QString headingOf(const QString& key) {
    if (key == "upn"_L1)
        return u"UPN"_s;
    QString heading;
    for (const QChar c : key)
        heading += c.isUpper() ? u" "_s + c.toLower() : QString(c);
    if (!heading.isEmpty())
        heading[0] = heading[0].toUpper();
    return heading;
}

QString readable(const Json& json) {
    if (const Json::Items* items = json.items())
        return list(*items);
    if (const Json::Members* members = json.members())
        return record(*members);
    return json.plain() + u'\n';
}

} // namespace rollbook::cli
