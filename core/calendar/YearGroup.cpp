// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/YearGroup.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int kFirst = -2; // nursery 1
constexpr int kReception = 0;
constexpr int kLast = 14;

} // namespace

std::optional<YearGroup> YearGroup::fromNumber(int number) {
    if (number < kFirst || number > kLast)
        return std::nullopt;
    return YearGroup(number);
}

std::optional<YearGroup> YearGroup::fromText(const QString& text) {
    static const QRegularExpression reception(u"^(y|year)?(r|reception)$"_s);
    static const QRegularExpression nursery(u"^(n|nursery)([12])$"_s);
    static const QRegularExpression year(u"^(y|yr|year)?(\\d{1,2})$"_s);

    const QString plain = text.toLower().remove(u' ');
    if (reception.match(plain).hasMatch())
        return YearGroup(kReception);
    if (const auto match = nursery.match(plain); match.hasMatch())
        return YearGroup(kFirst - 1 + match.captured(2).toInt());
    if (const auto match = year.match(plain); match.hasMatch() && match.captured(2).toInt() > 0)
        return fromNumber(match.captured(2).toInt());
    return std::nullopt;
}

QString YearGroup::toString() const {
    if (m_number < kReception)
        return u'N' + QString::number(m_number - kFirst + 1);
    return m_number == kReception ? u"R"_s : QString::number(m_number);
}

} // namespace rollbook
