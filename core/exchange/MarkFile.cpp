// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/MarkFile.h"

#include "core/exchange/ExchangeErrors.h"
#include "core/exchange/MarkCollector.h"
#include "core/exchange/Table.h"

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int kLongestComment = 1000;

// The last bytes read and what they came to: the cells of a mark list repeat from row to row.
template <typename Value>
class Memo {
public:
    template <typename Reader>
    const Value& of(const CsvRecord& record, int column, const Reader& reader) {
        const bool isThere = size_t(column) < record.cells.size();
        const std::string_view bytes = isThere ? record.cells[size_t(column)] : std::string_view();
        if (!m_value || m_bytes != bytes) {
            m_value.emplace(reader(record.text(column).trimmed()));
            m_bytes = bytes;
        }
        return *m_value;
    }

private:
    std::string m_bytes;
    std::optional<Value> m_value;
};

Result<QDate> readMonday(const QString& text) {
    const auto date = readDate(text);
    if (date && date->dayOfWeek() != Qt::Monday)
        return Error{errors::kNotAMonday, {{u"text"_s, text}, {u"date"_s, *date}}};
    return date;
}

// Reads the rows of one file into a collector.
class MarkReader {
public:
    MarkReader(const MarkColumns& columns, MarkCollector& marks)
        : m_columns(columns)
        , m_marks(marks) {}

    void read(const CsvRecord& record) {
        const auto pupil = m_marks.pupil(record, m_columns.upn, m_columns.admissionNumber);
        if (!pupil)
            return;
        if (m_columns.shape == MarkColumns::Shape::MarkARow)
            readMark(record, *pupil);
        else if (m_columns.shape == MarkColumns::Shape::WeekARow)
            readWeek(record, *pupil);
        else
            readSessions(record, *pupil);
    }

private:
    // Nothing, and a problem, where the cell cannot be read.
    template <typename Value>
    std::optional<Value> checked(const CsvRecord& record, int column, const Result<Value>& value) {
        if (value)
            return *value;
        const QString text = record.text(column).trimmed();
        Error error = value.error();
        if (text.isEmpty())
            error = Error{errors::kBlank,
                          {{u"column"_s, m_columns.columns.matched()[size_t(column)].header}}};
        m_marks.addProblem(record.number, column, text, std::move(error));
        return std::nullopt;
    }

    // The cell of the mark decides: without one the row says nothing.
    void readMark(const CsvRecord& record, int pupil) {
        if (size_t(*m_columns.mark) >= record.cells.size() ||
            isNoMark(record.cells[size_t(*m_columns.mark)]))
            return;
        const auto date =
            checked(record, *m_columns.date, m_dates.of(record, *m_columns.date, readDate));
        const auto half =
            checked(record, *m_columns.half, m_halves.of(record, *m_columns.half, readHalf));
        const auto minutes = readMinutes(record);
        const auto comment = readComment(record);
        if (!date || !half || !minutes || !comment)
            return;
        if (m_marks.addMark(record, *m_columns.mark, pupil, {*date, *half}, *minutes) &&
            !comment->isEmpty())
            m_marks.addComment(record.number, *comment);
    }

    // The outer optional: no problem.
    std::optional<std::optional<int>> readMinutes(const CsvRecord& record) {
        const int column = m_columns.minutesLate.value_or(-1);
        const QString text = record.text(column).trimmed();
        if (text.isEmpty())
            return std::optional<int>();
        const auto minutes = checked(record, column, readMinutesLate(text));
        if (!minutes)
            return std::nullopt;
        return std::optional<int>(*minutes);
    }

    std::optional<QString> readComment(const CsvRecord& record) {
        const int column = m_columns.comment.value_or(-1);
        const QString text = record.text(column).simplified();
        if (text.size() <= kLongestComment)
            return text;
        const Result<QString> tooLong = Error{errors::kTooLong, {{u"most"_s, kLongestComment}}};
        return checked(record, column, tooLong);
    }

    void readWeek(const CsvRecord& record, int pupil) {
        const auto monday =
            checked(record, *m_columns.week, m_dates.of(record, *m_columns.week, readMonday));
        if (!monday)
            return;
        for (const auto& [column, when] : m_columns.weekdays) {
            const SessionKey session{monday->addDays(when.weekday - 1), when.half};
            m_marks.addMark(record, column, pupil, session);
        }
    }

    void readSessions(const CsvRecord& record, int pupil) {
        for (const auto& [column, session] : m_columns.sessions)
            m_marks.addMark(record, column, pupil, session);
    }

    const MarkColumns& m_columns;
    MarkCollector& m_marks;
    Memo<Result<QDate>> m_dates;
    Memo<Result<Half>> m_halves;
};

void noteHeaders(const MarkColumns& columns, int headerRow, MarkCollector& marks) {
    for (Problem problem : columns.problems) {
        problem.row = headerRow;
        marks.addProblem(std::move(problem));
    }
    for (const QString& header : columns.columns.repeated()) {
        marks.addWarning(
            {headerRow, header, header, Error{errors::kRepeatedColumn, {{u"column"_s, header}}}});
    }
}

} // namespace

Problem MarkFile::about(const MarkRow& mark, const Error& error) const {
    return {mark.row, columns[size_t(mark.column)].header, texts[size_t(mark.text)].typed, error};
}

Problem MarkFile::aboutPupilOf(const MarkRow& mark, const Error& error) const {
    const PupilKey& pupil = pupilOf(mark);
    const auto field = pupil.upn.isEmpty() ? "admissionNumber"_L1 : "upn"_L1;
    const auto column =
        std::find_if(columns.cbegin(), columns.cend(),
                     [field](const MatchedColumn& one) { return one.field == field; });
    return {mark.row, column == columns.cend() ? QString() : column->header,
            pupil.upn.isEmpty() ? pupil.admissionNumber : pupil.upn, error};
}

Result<MarkFile> readMarks(const QByteArray& bytes) {
    const auto table = Table::open(bytes, MarkColumns::score, u"UPN, Date, Session, Mark"_s);
    if (!table)
        return table.error();
    const MarkColumns columns = MarkColumns::of(table->headers());
    MarkCollector marks(columns.columns);
    noteHeaders(columns, table->headerRow(), marks);
    if (columns.shape == MarkColumns::Shape::MarkARow)
        marks.reserve(table->lineCount());
    MarkReader reader(columns, marks);
    const auto read = table->forEachRow([&](const CsvRecord& record) { reader.read(record); });
    if (!read)
        return read.error();
    return std::move(marks).finish();
}

} // namespace rollbook
