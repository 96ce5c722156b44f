// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pathway/PupilLine.h"

#include "core/pathway/CalendarSpans.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

CodeMeaning meaningOf(const Register::Judged& judged) {
    if (!judged.judgement.isKnown())
        return {.code = judged.code};
    const AttendanceCode& code = *judged.judgement.code;
    const Classification classification = code.classification;
    return {.code = code.parent.isEmpty() ? code.code : code.parent,
            .isAbsent = isAbsent(classification),
            .isAttended = isAttended(classification),
            .isPossible = isPossible(classification),
            .isSeen = isAttended(classification) || code.code == u"U"};
}

QString keyOf(const CodeMeaning& meaning) {
    return meaning.code + (meaning.isAbsent ? u'a' : meaning.isAttended ? u'p' : u'-');
}

} // namespace

PupilLines::PupilLines(const SessionAxis& axis)
    : m_axis(axis)
    , m_meanings(kFirstCode)
    , m_traits(kFirstCode)
    , m_due(*axis.registers().back(), axis.asAt()) {
    m_traits[kNone].isEvent = false;
    int first = 0;
    for (const Register* reg : axis.registers()) {
        Year year{.reg = reg, .first = first};
        year.columns = std::min(reg->columnCount(), axis.columns() - first);
        year.numberOf = {kNone, kNone, kBlank};
        for (std::size_t i = 0; i < reg->judgedCount(); ++i)
            year.numberOf.push_back(
                numberFor(reg->judged(Register::Cell(i + Register::kReserved))));
        first += year.columns;
        m_years.push_back(std::move(year));
    }
}

PupilLines::Number PupilLines::numberFor(const Register::Judged& judged) {
    const CodeMeaning meaning = meaningOf(judged);
    const QString key = keyOf(meaning);
    if (const auto known = m_numbers.constFind(key); known != m_numbers.cend())
        return *known;
    const auto number = Number(m_meanings.size());
    m_meanings.push_back(meaning);
    const bool isPlain = meaning.isAttended && (meaning.code == u'/' || meaning.code == u'\\');
    m_traits.push_back({.share = {meaning.isAttended, meaning.isPossible},
                        .isPlain = isPlain,
                        .isEvent = !isPlain});
    m_numbers.insert(key, number);
    return number;
}

std::vector<PupilLines::Number> PupilLines::lineOf(PupilId pupil) const {
    std::vector<Number> line(std::size_t(m_axis.columns()), kNone);
    for (const Year& year : m_years) {
        const auto row = year.reg->row(pupil);
        if (!row)
            continue;
        const auto cells = year.reg->cells(*row);
        for (int column = 0; column < year.columns; ++column)
            line[std::size_t(year.first + column)] = year.numberOf[cells[std::size_t(column)]];
    }
    if (const auto row = m_years.back().reg->row(pupil))
        for (int column = m_due.columnFor(*row); column < m_years.back().columns; ++column)
            if (Number& number = line[std::size_t(m_years.back().first + column)];
                number == kBlank)
                number = kNone;
    return line;
}

std::vector<int> PupilLines::blanksOf(PupilId pupil) const {
    const Year& year = m_years.back();
    const auto row = year.reg->row(pupil);
    if (!row)
        return {};
    const auto cells = year.reg->cells(*row).first(
        std::size_t(std::min(year.columns, m_due.columnFor(*row))));
    std::vector<int> blanks;
    for (auto at = std::ranges::find(cells, Register::kBlank); at != cells.end();
         at = std::find(at + 1, cells.end(), Register::kBlank))
        blanks.push_back(year.first + int(at - cells.begin()));
    return blanks;
}

const std::vector<bool>& PupilLines::among(const QStringList& codes) const {
    if (const auto known = m_among.constFind(codes.constData()); known != m_among.cend())
        return *known->numbers;
    const auto same = std::ranges::find(m_among, codes, &Among::codes);
    const auto* numbers = same == m_among.end()
                              ? &m_numbersAmong.emplace_back(numbersAmong(codes))
                              : same->numbers;
    m_among.insert(codes.constData(), {codes, numbers});
    return *numbers;
}

std::vector<bool> PupilLines::numbersAmong(const QStringList& codes) const {
    std::vector<bool> numbers(m_meanings.size());
    for (std::size_t number = kFirstCode; number < m_meanings.size(); ++number)
        numbers[number] = codes.isEmpty() ? m_meanings[number].isAbsent
                                          : codes.contains(m_meanings[number].code);
    return numbers;
}

const Stretches& PupilLines::spans(const when::Every& every) const {
    for (const auto& [known, stretches] : m_spans)
        if (known == every)
            return stretches;
    return m_spans.emplace_back(every, calendarSpans(m_axis, every)).second;
}

const std::vector<YearGroup>& PupilLines::yearGroupsOn(QDate date) const {
    const auto known = m_yearGroups.find(date);
    if (known != m_yearGroups.end())
        return known->second;
    const Roll& roll = m_axis.registers().back()->roll();
    return m_yearGroups.emplace(date, roll.yearGroupsOn(date)).first->second;
}

} // namespace rollbook
