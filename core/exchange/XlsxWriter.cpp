// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Rate.h"
#include "core/exchange/ExchangeErrors.h"
#include "core/exchange/OutCell.h"
#include "core/exchange/OutTable.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int kMostRowsOfASheet = 1'048'576;
constexpr int kNarrowest = 6; // characters
constexpr int kWidest = 48;

QString sheetName(const QString& name) {
    QString allowed;
    for (const QChar letter : name.simplified()) {
        if (!u"[]:*?/\\"_s.contains(letter))
            allowed += letter;
    }
    while (allowed.startsWith(u'\''))
        allowed.remove(0, 1);
    allowed.truncate(LXW_SHEETNAME_MAX);
    while (allowed.endsWith(u'\''))
        allowed.chop(1);
    return allowed.isEmpty() ? u"Rollbook"_s : allowed;
}

// One sheet of one workbook. libxlsxwriter reports what it could not do when the book is closed.
class Sheet {
public:
    Sheet(const QString& path, const QString& name)
        : m_book(workbook_new(QFile::encodeName(path).constData()))
        , m_sheet(workbook_add_worksheet(m_book, sheetName(name).toUtf8().constData()))
        , m_bold(workbook_add_format(m_book))
        , m_date(workbook_add_format(m_book))
        , m_percent(workbook_add_format(m_book)) {
        format_set_bold(m_bold);
        format_set_num_format(m_date, "dd/mm/yyyy");
        format_set_num_format(m_percent, "0.0");
    }
    Q_DISABLE_COPY_MOVE(Sheet)

    lxw_error close() { return workbook_close(m_book); }

    void addLines(const QStringList& lines) {
        for (const QString& line : lines)
            putText(m_row++, 0, line, nullptr);
    }

    void addHeaders(const QStringList& headers) {
        for (int column = 0; column < headers.size(); ++column)
            putText(m_row, column, headers[column], m_bold);
        worksheet_freeze_panes(m_sheet, ++m_row, 0);
    }

    void addRow(const std::vector<QVariant>& cells) {
        for (int column = 0; column < int(cells.size()); ++column)
            put(column, cells[size_t(column)]);
        ++m_row;
    }

    void setWidth(int column, int characters) {
        const auto at = lxw_col_t(column);
        worksheet_set_column(m_sheet, at, at, std::clamp(characters + 2, kNarrowest, kWidest),
                             nullptr);
    }

private:
    void put(int column, const QVariant& cell) {
        const int type = cell.metaType().id();
        if (type == QMetaType::Int || type == QMetaType::LongLong)
            putNumber(column, cell.toString(), nullptr);
        else if (cell.metaType() == QMetaType::fromType<Rate>())
            putNumber(column, cellText(cell), m_percent);
        else if (type == QMetaType::QDate)
            putDate(column, cell.toDate());
        else if (cell.isValid())
            putText(m_row, column, cellText(cell), nullptr);
    }

    // Written as text, so a leading "=" is text as well.
    void putText(lxw_row_t row, int column, const QString& text, lxw_format* format) {
        worksheet_write_string(m_sheet, row, lxw_col_t(column), text.toUtf8().constData(), format);
    }

    // The format has only binary numbers; the digits are those the rest of the program shows.
    void putNumber(int column, const QString& digits, lxw_format* format) {
        worksheet_write_number(m_sheet, m_row, lxw_col_t(column), digits.toDouble(), format);
    }

    void putDate(int column, QDate date) {
        if (!date.isValid())
            return;
        lxw_datetime day{date.year(), date.month(), date.day(), 0, 0, 0};
        worksheet_write_datetime(m_sheet, m_row, lxw_col_t(column), &day, m_date);
    }

    lxw_workbook* m_book; // freed by close()
    lxw_worksheet* m_sheet;
    lxw_format* m_bold;
    lxw_format* m_date;
    lxw_format* m_percent;
    lxw_row_t m_row = 0;
};

int widestText(const OutTable& table, int column) {
    qsizetype widest = table.headers[column].size();
    for (const auto& row : table.rows) {
        if (size_t(column) < row.size())
            widest = std::max(widest, cellText(row[size_t(column)]).size());
    }
    return int(std::min<qsizetype>(widest, kWidest));
}

lxw_error writeBook(const OutTable& table, const QString& path) {
    Sheet sheet(path, table.name);
    sheet.addLines(table.title);
    sheet.addHeaders(table.headers);
    for (const auto& row : table.rows)
        sheet.addRow(row);
    sheet.addLines(table.footer);
    for (int column = 0; column < table.headers.size(); ++column)
        sheet.setWidth(column, widestText(table, column));
    return sheet.close();
}

Error cannotWrite(const QString& path, const QString& reason) {
    return Error{errors::kCannotWrite, {{u"path"_s, path}, {u"reason"_s, reason}}};
}

Result<void> putInPlace(const QString& written, const QString& path) {
    QFile source(written);
    QSaveFile target(path);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        return cannotWrite(path, source.isOpen() ? target.errorString() : source.errorString());
    const QByteArray bytes = source.readAll();
    if (bytes.isEmpty() || target.write(bytes) != bytes.size() || !target.commit())
        return cannotWrite(path, target.errorString());
    return {};
}

} // namespace

Result<void> writeXlsx(const OutTable& table, const QString& path) {
    if (table.title.size() + 1 + qsizetype(table.rows.size()) + table.footer.size() >
        kMostRowsOfASheet)
        return Error{errors::kTooLarge, {{u"what"_s, u"rows"_s}, {u"most"_s, kMostRowsOfASheet}}};
    const QTemporaryDir scratch;
    if (!scratch.isValid())
        return cannotWrite(path, scratch.errorString());
    const QString written = scratch.filePath(u"table.xlsx"_s);
    if (const lxw_error error = writeBook(table, written); error != LXW_NO_ERROR)
        return cannotWrite(path, QString::fromUtf8(lxw_strerror(error)));
    return putInPlace(written, path);
}

} // namespace rollbook
