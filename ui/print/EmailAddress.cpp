// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/EmailAddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// RFC 5321, 4.5.3.1.
constexpr qsizetype kLongest = 254;
constexpr qsizetype kLongestLocalPart = 64;

const QRegularExpression& form() {
    static const auto atom = u"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"_s;
    static const auto label = u"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"_s;
    static const QRegularExpression whole(QRegularExpression::anchoredPattern(
        u"%1(?:\\.%1)*@%2(?:\\.%2)+"_s.arg(atom, label)));
    return whole;
}

} // namespace

std::optional<EmailAddress> EmailAddress::parse(const QString& text) {
    const QString address = text.trimmed();
    if (address.size() > kLongest || address.indexOf(u'@') > kLongestLocalPart ||
        !form().match(address).hasMatch())
        return std::nullopt;
    return EmailAddress(address);
}

bool EmailAddress::isSameAs(const EmailAddress& other) const {
    return m_text.compare(other.m_text, Qt::CaseInsensitive) == 0;
}

} // namespace rollbook
