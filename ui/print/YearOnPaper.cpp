// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/YearOnPaper.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using Kind = YearOnPaper::Cell::Kind;

constexpr int kHalves = 2;

Kind kindOf(const YearCell& cell) {
    if (cell.why)
        return Kind::NoSession;
    if (cell.reading.supersededBy)
        return Kind::Closed;
    switch (cell.reading.state) {
    case SessionState::Marked:
        return Kind::Marked;
    case SessionState::OffRoll:
        return Kind::OffRoll;
    case SessionState::NoSession:
        return Kind::NoSession;
    case SessionState::Blank:
        break;
    }
    return cell.isToCome ? Kind::ToCome : Kind::Blank;
}

YearOnPaper::Month monthOf(const YearMonth& month) {
    YearOnPaper::Month made{.first = month.first, .cells = {}};
    for (const YearCell& cell : month.cells)
        made.cells.push_back({.place = dayPlace(cell.session.date) * kHalves +
                                       (cell.session.half == Half::PM ? 1 : 0),
                              .code = cell.reading.code,
                              .kind = kindOf(cell),
                              .isAmended = cell.isAmended});
    return made;
}

QStringList codesOf(const std::vector<YearMonth>& months) {
    std::map<QString, QString> meanings;
    for (const YearMonth& month : months)
        for (const YearCell& cell : month.cells)
            if (!cell.reading.code.isEmpty() && cell.reading.judgement.isKnown())
                meanings[cell.reading.code] = cell.reading.judgement.code->description;
    QStringList words;
    for (const auto& [code, meaning] : meanings)
        words.append(u"%1 %2"_s.arg(code, meaning));
    return words;
}

} // namespace

YearOnPaper yearOnPaper(const std::vector<YearMonth>& months) {
    YearOnPaper year{.months = {}, .codes = codesOf(months)};
    for (const YearMonth& month : months)
        year.months.push_back(monthOf(month));
    return year;
}

} // namespace rollbook
