// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/roll/Upn.h"

#include "core/roll/RollErrors.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr qsizetype kLength = 13;
// No I, O, S: they read as digits (census.md 2.3).
constexpr QLatin1StringView kLetters{"ABCDEFGHJKLMNPQRTUVWXYZ"};

struct CouncilRange {
    int first;
    int last;
};
// Numbers of councils in England and Wales, present and past: old ones stay valid in UPNs.
constexpr std::array kCouncils{
    CouncilRange{1, 5},     CouncilRange{201, 213}, CouncilRange{301, 320}, CouncilRange{330, 336},
    CouncilRange{340, 344}, CouncilRange{350, 359}, CouncilRange{370, 373}, CouncilRange{380, 384},
    CouncilRange{390, 394}, CouncilRange{420, 420}, CouncilRange{660, 681}, CouncilRange{800, 803},
    CouncilRange{805, 808}, CouncilRange{810, 813}, CouncilRange{815, 816}, CouncilRange{820, 823},
    CouncilRange{825, 826}, CouncilRange{830, 831}, CouncilRange{835, 841}, CouncilRange{845, 846},
    CouncilRange{850, 852}, CouncilRange{855, 857}, CouncilRange{860, 861}, CouncilRange{865, 896},
    CouncilRange{901, 938}, CouncilRange{940, 943},
};

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

// What a character counts in the sum; -1 where it cannot stand.
int valueOf(QChar c) {
    return isDigit(c) ? c.unicode() - u'0' : int(kLetters.indexOf(c));
}

// Eleven digits, then a digit or a letter.
bool isBody(QStringView body) {
    return body.size() == kLength - 1 &&
           std::ranges::all_of(body.chopped(1), [](QChar c) { return isDigit(c); }) &&
           valueOf(body.back()) >= 0;
}

} // namespace

Result<Upn> Upn::parse(const QString& text) {
    if (text.size() != kLength)
        return Error{errors::kUpnLength, {{u"length"_s, int(text.size())}}};
    const QString expected = checkLetterFor(text.mid(1));
    if (expected.isEmpty() || !kLetters.contains(text.front()))
        return Error{errors::kUpnForm, {{u"text"_s, text}}};
    if (text.front() != expected.front())
        return Error{errors::kUpnCheckLetter,
                     {{u"expected"_s, expected}, {u"found"_s, text.left(1)}}};
    return Upn(text);
}

QString Upn::tidied(const QString& typed) {
    QString text = typed.toUpper();
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QString Upn::checkLetterFor(const QString& body) {
    if (!isBody(body))
        return {};
    // The character at place p, from 2 to 13, is multiplied by p.
    int sum = 0;
    for (qsizetype i = 0; i < body.size(); ++i)
        sum += valueOf(body[i]) * int(i + 2);
    return QString(QChar(kLetters[sum % kLetters.size()]));
}

bool Upn::hasKnownCouncil() const {
    const int council = QStringView(m_text).sliced(1, 3).toInt();
    return std::ranges::any_of(kCouncils, [council](const CouncilRange& range) {
        return range.first <= council && council <= range.last;
    });
}

} // namespace rollbook
