// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/MarkCollector.h"

#include "core/codes/CodeBook.h"
#include "core/exchange/ExchangeErrors.h"
#include "core/exchange/RowReading.h"
#include "core/roll/Upn.h"

#include <numeric>
#include <span>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

// No code that ever was has more than three characters; a much longer text is not meant as one.
constexpr int kLongestCode = 6;

std::string_view cellAt(const CsvRecord& record, std::optional<int> column) {
    if (!column || size_t(*column) >= record.cells.size())
        return {};
    return record.cells[size_t(*column)];
}

QString textOf(std::string_view bytes) {
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())).trimmed();
}

Result<void> canBeACode(const QString& typed) {
    if (typed.size() > kLongestCode)
        return Error{errors::kTooLong, {{u"most"_s, kLongestCode}}};
    if (const auto text = readText(typed); !text)
        return text.error();
    return {};
}

} // namespace

bool isNoMark(std::string_view cell) {
    return cell.empty() || cell == "-" || cell == "*" ||
           cell.find_first_not_of(' ') == std::string_view::npos;
}

MarkCollector::MarkCollector(const Columns& columns) {
    m_file.columns = columns.matched();
}

std::optional<int> MarkCollector::pupil(const CsvRecord& record, std::optional<int> upnColumn,
                                        std::optional<int> admissionColumn) {
    std::string asWritten(cellAt(record, upnColumn));
    asWritten += '\n';
    asWritten += cellAt(record, admissionColumn);
    const auto known = m_pupilsAsWritten.find(asWritten);
    const int place = known != m_pupilsAsWritten.end() ? known->second : pupilPlace(asWritten);
    if (m_file.pupils[size_t(place)].isUsable())
        return place;
    addProblem(record.number, upnColumn ? upnColumn : admissionColumn, {},
               Error{errors::kNoPupilKey});
    return std::nullopt;
}

int MarkCollector::pupilPlace(const std::string& asWritten) {
    const auto end = asWritten.find('\n');
    PupilKey key;
    key.upn = Upn::tidied(textOf(std::string_view(asWritten).substr(0, end)));
    key.admissionNumber = textOf(std::string_view(asWritten).substr(end + 1));
    const QString claim = key.upn + u'\n' + key.admissionNumber;
    const int place = m_pupils.value(claim, int(m_file.pupils.size()));
    if (size_t(place) == m_file.pupils.size()) {
        m_file.pupils.push_back(key);
        m_pupils.insert(claim, place);
    }
    m_pupilsAsWritten.emplace(asWritten, place);
    return place;
}

Result<int> MarkCollector::textPlace(std::string_view cell, Half half) {
    const Places& places = m_texts[size_t(half)];
    const auto known = places.find(cell);
    return known != places.end() ? Result<int>(known->second) : newText(cell, half);
}

Result<int> MarkCollector::newText(std::string_view cell, Half half) {
    const QString typed = textOf(cell);
    if (const auto isCode = canBeACode(typed); !isCode)
        return isCode.error();
    const int place = int(m_file.texts.size());
    m_file.texts.push_back({typed, CodeBook::normalised(typed, half == Half::AM)});
    m_texts[size_t(half)].emplace(std::string(cell), place);
    return place;
}

bool MarkCollector::addMark(const CsvRecord& record, int column, int pupil,
                            const SessionKey& session, std::optional<int> minutesLate) {
    const std::string_view cell = cellAt(record, column);
    if (isNoMark(cell))
        return true;
    const auto text = textPlace(cell, session.half);
    if (text)
        m_file.rows.push_back({record.number, column, pupil, *text, session, minutesLate});
    else
        addProblem(record.number, column, textOf(cell), text.error());
    return text.isOk();
}

void MarkCollector::addProblem(int row, std::optional<int> column, const QString& value,
                               Error error) {
    const QString header = column ? m_file.columns[size_t(*column)].header : QString();
    m_file.problems.push_back({row, header, value, std::move(error)});
}

bool MarkCollector::sayTheSame(const MarkRow& a, const MarkRow& b) const {
    return m_file.codeOf(a) == m_file.codeOf(b) && a.minutesLate == b.minutesLate;
}

void MarkCollector::settleGroup(std::span<const int> group, std::vector<bool>& isLeftOut) {
    const MarkRow& first = m_file.rows[size_t(group.front())];
    const bool isRepeat = std::all_of(group.begin(), group.end(), [&](int place) {
        return sayTheSame(m_file.rows[size_t(place)], first);
    });
    std::vector<int> rows;
    for (const int place : group)
        rows.push_back(m_file.rows[size_t(place)].row);
    const Error error{errors::kSameSessionTwice,
                      {{u"session"_s, toString(first.session)}, {u"rows"_s, rowList(rows)}}};
    for (const int place : group) {
        if (!isRepeat)
            m_file.problems.push_back(m_file.about(m_file.rows[size_t(place)], error));
        isLeftOut[size_t(place)] = !isRepeat || place != group.front();
    }
    m_file.repeated += isRepeat ? int(group.size()) - 1 : 0;
}

MarkFile MarkCollector::finish() && {
    std::vector<MarkRow>& marks = m_file.rows;
    std::vector<int> order(marks.size());
    std::iota(order.begin(), order.end(), 0);
    const auto claim = [&](int place) {
        const MarkRow& mark = marks[size_t(place)];
        return std::tuple(mark.pupil, mark.session.date.toJulianDay(), mark.session.half);
    };
    const auto comesBefore = [&](int a, int b) { return claim(a) < claim(b); };
    if (!std::is_sorted(order.cbegin(), order.cend(), comesBefore)) // an export is, as a rule
        std::stable_sort(order.begin(), order.end(), comesBefore);
    std::vector<bool> isLeftOut(marks.size(), false);
    for (auto at = order.cbegin(); at != order.cend();) {
        const auto end =
            std::find_if(at, order.cend(), [&](int place) { return claim(place) != claim(*at); });
        if (end - at > 1)
            settleGroup({at, end}, isLeftOut);
        at = end;
    }
    size_t place = 0;
    std::erase_if(marks, [&](const MarkRow&) { return isLeftOut[place++]; });
    std::stable_sort(m_file.problems.begin(), m_file.problems.end(),
                     [](const Problem& a, const Problem& b) { return a.row < b.row; });
    return std::move(m_file);
}

} // namespace rollbook
