// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/CsvReader.h"

#include "core/exchange/ExchangeErrors.h"

#include <csv.h>

#include <optional>
#include <string>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

bool isBlankCell(std::string_view cell) {
    return cell.find_first_not_of(" \t\n\f") == std::string_view::npos;
}

// Gathers what libcsv reports. Its callbacks cannot stop it, so they fall silent and the feeding
// stops after the piece in hand.
class Gatherer {
public:
    explicit Gatherer(const std::function<AfterRecord(const CsvRecord&)>& visit)
        : m_visit(visit) {}

    bool isDone() const { return m_isStopped || m_error.has_value(); }
    const std::optional<Error>& error() const { return m_error; }
    int nextRow() const { return m_record.number + 1; }

    void addCell(const char* bytes, size_t size) {
        if (isDone())
            return;
        if (size > size_t(kLongestCell))
            return refuse(u"cell"_s, kLongestCell);
        if (m_ends.size() >= size_t(kMostColumns))
            return refuse(u"columns"_s, kMostColumns);
        m_bytes.append(bytes, size);
        m_ends.push_back(m_bytes.size());
    }

    void endRow() {
        if (isDone())
            return;
        if (m_record.number >= kMostRows)
            return refuse(u"rows"_s, kMostRows);
        ++m_record.number;
        layOutCells();
        if (!m_record.isBlank())
            m_isStopped = m_visit(m_record) == AfterRecord::Stop;
        m_bytes.clear();
        m_ends.clear();
    }

private:
    void layOutCells() {
        m_record.cells.clear();
        size_t start = 0;
        for (const size_t end : m_ends) {
            m_record.cells.push_back(std::string_view(m_bytes).substr(start, end - start));
            start = end;
        }
    }

    void refuse(const QString& what, int most) {
        m_error =
            Error{errors::kTooLarge, {{u"what"_s, what}, {u"most"_s, most}, {u"row"_s, nextRow()}}};
    }

    const std::function<AfterRecord(const CsvRecord&)>& m_visit;
    CsvRecord m_record;
    std::string m_bytes;
    std::vector<size_t> m_ends;
    bool m_isStopped = false;
    std::optional<Error> m_error;
};

void onCell(void* bytes, size_t size, void* gatherer) {
    static_cast<Gatherer*>(gatherer)->addCell(static_cast<const char*>(bytes), size);
}

void onRowEnd(int, void* gatherer) {
    static_cast<Gatherer*>(gatherer)->endRow();
}

class Parser {
public:
    explicit Parser(char delimiter) {
        // Every line end is reported, so that blank rows are counted.
        m_isReady = csv_init(&m_parser, CSV_REPALL_NL) == 0;
        csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
    }
    ~Parser() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(Parser)

    bool isReady() const { return m_isReady; }
    bool feed(QByteArrayView piece, Gatherer& gatherer) {
        const auto size = size_t(piece.size());
        return csv_parse(&m_parser, piece.data(), size, onCell, onRowEnd, &gatherer) == size;
    }
    // libcsv says so only in its strict mode, which refuses stray quotes as well; 2 is its state
    // inside a cell.
    bool isInsideQuotes() const { return m_parser.quoted != 0 && m_parser.pstate == 2; }
    void finish(Gatherer& gatherer) { csv_fini(&m_parser, onCell, onRowEnd, &gatherer); }

private:
    csv_parser m_parser{};
    bool m_isReady = false;
};

Error outOfMemory() {
    return Error{errors::kTooLarge, {{u"what"_s, u"bytes"_s}}};
}

} // namespace

bool CsvRecord::isBlank() const {
    return std::all_of(cells.cbegin(), cells.cend(), isBlankCell);
}

QString CsvRecord::text(int cell) const {
    if (cell < 0 || size_t(cell) >= cells.size())
        return {};
    const std::string_view bytes = cells[size_t(cell)];
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

Result<void> readCsv(const QByteArray& utf8, char delimiter,
                     const std::function<AfterRecord(const CsvRecord&)>& visit) {
    constexpr qsizetype kPiece = 16 * 1024;
    Gatherer gatherer(visit);
    Parser parser(delimiter);
    if (!parser.isReady())
        return outOfMemory();
    const QByteArrayView text(utf8);
    for (qsizetype at = 0; at < text.size() && !gatherer.isDone(); at += kPiece) {
        if (!parser.feed(text.sliced(at, std::min(kPiece, text.size() - at)), gatherer))
            return outOfMemory();
    }
    if (!gatherer.isDone() && parser.isInsideQuotes())
        return Error{errors::kUnclosedQuote, {{u"row"_s, gatherer.nextRow()}}};
    parser.finish(gatherer);
    if (gatherer.error())
        return *gatherer.error();
    return {};
}

} // namespace rollbook
