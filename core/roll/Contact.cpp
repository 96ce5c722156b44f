// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/roll/Contact.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr std::array<std::pair<RestrictionKind, QLatin1StringView>, 4> kRestrictions{{
    {RestrictionKind::DoNotContact, "doNotContact"_L1},
    {RestrictionKind::NoInformation, "noInformation"_L1},
    {RestrictionKind::MustNotCollect, "mustNotCollect"_L1},
    {RestrictionKind::AddressSecret, "addressSecret"_L1},
}};

// The place as letters and digits alone, however it was cut into lines.
QString placeKey(const Address& address) {
    QString key = address.line1 + address.line2 + address.line3 + address.town + address.postcode;
    key.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return key.toCaseFolded();
}

} // namespace

bool Address::isEmpty() const {
    const auto blank = [](const QString& text) { return text.trimmed().isEmpty(); };
    return blank(line1) && blank(line2) && blank(line3) && blank(postcode);
}

bool Address::samePlaceAs(const Address& other) const {
    return !isEmpty() && !other.isEmpty() && placeKey(*this) == placeKey(other);
}

QString Contact::fullName() const {
    QStringList parts{title, forename, surname};
    parts.removeAll(QString());
    return parts.join(u' ');
}

const Address* Contact::addressOn(QDate date) const {
    const auto after = std::ranges::find_if(
        addresses, [date](const Address& address) { return address.from > date; });
    if (after == addresses.begin())
        return nullptr;
    const Address& latest = *std::prev(after);
    return latest.isEmpty() ? nullptr : &latest;
}

QString toString(RestrictionKind kind) {
    const auto found =
        std::ranges::find(kRestrictions, kind, [](const auto& row) { return row.first; });
    return QString(found->second);
}

std::optional<RestrictionKind> restrictionKindFromString(QStringView text) {
    for (const auto& [kind, name] : kRestrictions)
        if (text == name)
            return kind;
    return std::nullopt;
}

const Restriction* PupilContact::restrictionOn(RestrictionKind kind, QDate date) const {
    const auto found = std::ranges::find_if(restrictions, [&](const Restriction& restriction) {
        return restriction.kind == kind && restriction.isInForce(date);
    });
    return found == restrictions.end() ? nullptr : &*found;
}

} // namespace rollbook
