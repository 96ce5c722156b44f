// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Rate.h"
#include "core/exchange/ExchangeErrors.h"
#include "core/exchange/OutCell.h"
#include "core/exchange/OutTable.h"

#include <QDate>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr auto kLineEnd = "\r\n"_L1;

bool isText(const QVariant& cell) {
    return cell.metaType().id() == QMetaType::QString;
}

// What a spreadsheet would run as a formula gets an apostrophe in front, which it does not show.
QString defused(const QString& text) {
    const bool runs = !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
    return runs ? u'\'' + text : text;
}

QString quoted(const QString& text) {
    const bool needsQuotes = std::any_of(text.cbegin(), text.cend(), [](QChar letter) {
        return letter == u',' || letter == u'"' || letter == u'\n' || letter == u'\r';
    });
    return needsQuotes ? u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"' : text;
}

QString csvCell(const QVariant& cell) {
    return quoted(isText(cell) ? defused(cell.toString()) : cellText(cell));
}

QString csvLines(const QStringList& lines) {
    QString text;
    for (const QString& line : lines)
        text += quoted(defused(line)) + kLineEnd;
    return text;
}

template <typename Cells>
QString csvRow(const Cells& cells) {
    QStringList texts;
    for (const auto& cell : cells)
        texts << csvCell(cell);
    return texts.join(u',') + kLineEnd;
}

Error cannotWrite(const QSaveFile& file) {
    return Error{errors::kCannotWrite,
                 {{u"path"_s, file.fileName()}, {u"reason"_s, file.errorString()}}};
}

} // namespace

QString cellText(const QVariant& cell) {
    if (cell.metaType() == QMetaType::fromType<Rate>())
        return percentHalfUpOneDecimal(*static_cast<const Rate*>(cell.constData()));
    if (cell.metaType().id() == QMetaType::QDate)
        return cell.toDate().toString(Qt::ISODate);
    if (cell.metaType().id() == QMetaType::Bool)
        return cell.toBool() ? u"Y"_s : u"N"_s;
    return cell.toString();
}

QByteArray toCsv(const OutTable& table) {
    QString text = csvLines(table.title) + csvRow(table.headers);
    for (const auto& row : table.rows)
        text += csvRow(row);
    text += csvLines(table.footer);
    return "\xEF\xBB\xBF" + text.toUtf8();
}

Result<void> writeCsv(const OutTable& table, const QString& path) {
    QSaveFile file(path);
    const QByteArray bytes = toCsv(table);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(file);
    return {};
}

} // namespace rollbook
