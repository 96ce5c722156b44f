// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codes/CodeBook.h"

#include "core/codes/CodeSetReader.h"
#include "core/codes/CodesErrors.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr std::array kShippedSets{"england-2006"_L1, "england-2013"_L1, "england-2024"_L1};

Error badSet(const QString& place, const QString& reason) {
    return {errors::kBadCodeSet, {{u"place"_s, place}, {u"reason"_s, reason}}};
}

// Of one code, by from-date: an open row, or one that ends late, reaches into the next.
bool overlap(const AttendanceCode& earlier, const AttendanceCode& later) {
    return earlier.isInForceOn(later.from);
}

} // namespace

Result<std::shared_ptr<const CodeBook>> CodeBook::load(const std::vector<QByteArray>& sets) {
    std::vector<AttendanceCode> codes;
    for (const QByteArray& json : sets) {
        auto set = readCodeSet(json);
        if (!set)
            return set.error();
        std::ranges::move(*set, std::back_inserter(codes));
    }
    std::shared_ptr<const CodeBook> book(new CodeBook(std::move(codes)));
    if (const AttendanceCode* twice = book->firstOverlap())
        return badSet(twice->set + u' ' + twice->code, u"from"_s);
    return book;
}

Result<std::shared_ptr<const CodeBook>> CodeBook::shipped() {
    std::vector<QByteArray> sets;
    for (const QLatin1StringView name : kShippedSets) {
        QFile file(u":/codes/%1.json"_s.arg(name));
        if (!file.open(QIODevice::ReadOnly))
            return badSet(name, u"file"_s);
        sets.push_back(file.readAll());
    }
    return load(sets);
}

CodeBook::CodeBook(std::vector<AttendanceCode> codes)
    : m_codes(std::move(codes)) {
    for (std::size_t row = 0; row < m_codes.size(); ++row)
        m_byCode[m_codes[row].code].push_back(&m_codes[row]);
    for (auto& rows : m_byCode)
        std::ranges::stable_sort(rows, {}, &AttendanceCode::from);
}

Judgement CodeBook::judge(const QString& code, QDate date) const {
    const auto rows = m_byCode.constFind(code);
    if (rows == m_byCode.constEnd())
        return {};
    const auto next = std::ranges::upper_bound(*rows, date, {}, &AttendanceCode::from);
    const AttendanceCode* row = next == rows->begin() ? rows->front() : *std::prev(next);
    return {row, !row->isInForceOn(date)};
}

QString CodeBook::normalised(const QString& typed, bool isMorning) {
    const QString code = typed.trimmed().toUpper();
    if (code == u"/" || code == u"\\")
        return isMorning ? u"/"_s : u"\\"_s;
    return code;
}

std::vector<const AttendanceCode*> CodeBook::inForceOn(QDate date) const {
    std::vector<const AttendanceCode*> found;
    for (const AttendanceCode& code : m_codes) {
        if (code.parent.isEmpty() && code.isInForceOn(date))
            found.push_back(&code);
    }
    return found;
}

const AttendanceCode* CodeBook::firstOverlap() const {
    for (const auto& rows : m_byCode) {
        const auto found = std::ranges::adjacent_find(
            rows, [](const AttendanceCode* a, const AttendanceCode* b) { return overlap(*a, *b); });
        if (found != rows.end())
            return *std::next(found);
    }
    return nullptr;
}

} // namespace rollbook
