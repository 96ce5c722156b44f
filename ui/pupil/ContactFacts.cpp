// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/PupilCard.h"

#include "ui/shell/Privacy.h"
#include "ui/words/Dates.h"
#include "ui/words/Names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("pupil", text);
}

// "1 mother": the order in which they are asked, and what they are.
QString roleWords(const PupilContact& link) {
    const QString role = link.relationship.isEmpty() ? tr("contact") : link.relationship;
    return link.priority > 0 ? u"%1  %2"_s.arg(link.priority).arg(role) : role;
}

QString standingWords(const PupilContact& link) {
    QStringList parts;
    if (link.hasParentalResponsibility)
        parts += tr("parental responsibility");
    if (link.livesWithPupil)
        parts += tr("lives with the pupil");
    if (link.receivesLetters)
        parts += tr("gets letters");
    return parts.join(u" · "_s);
}

Fact numbersFact(const CardSource& source, const PupilContact& link, const Contact& contact) {
    QStringList numbers{contact.mobile, contact.phone, contact.email};
    numbers.removeAll(QString());
    if (numbers.isEmpty())
        return {.text = tr("No number"), .ink = Token::Muted};
    const bool isBarred = link.restrictionOn(RestrictionKind::DoNotContact, source.today);
    if (isBarred && source.shown == Shown::Neutral)
        return {.text = tr("Numbers kept back. Ctrl+I shows them."), .ink = Token::Muted};
    return {.text = source.privacy.words(numbers.join(u" · "_s))};
}

QString addressWords(const Address& address) {
    QStringList lines{address.line1, address.line2, address.line3, address.town, address.postcode};
    lines.removeAll(QString());
    return lines.join(u", "_s);
}

// A contact without an address has none: never the pupil's (rules.md 29).
Fact addressFact(const CardSource& source, const PupilContact& link, const Contact& contact) {
    const Address* address = contact.addressOn(source.today);
    if (!address)
        return {.text = tr("No address"), .ink = Token::Muted};
    const bool isSecret =
        address->isSecret || link.restrictionOn(RestrictionKind::AddressSecret, source.today);
    if (isSecret && source.shown == Shown::Neutral)
        return {.text = tr("Address secret"), .ink = Token::Unauthorised};
    return {.text = source.privacy.words(addressWords(*address)),
            .ink = isSecret ? Token::Unauthorised : Token::Muted};
}

QString restrictionWords(const CardSource& source, const Restriction& restriction) {
    QString text = words::name(restriction.kind);
    if (restriction.kind == RestrictionKind::AddressSecret && source.shown == Shown::Neutral)
        return text;
    text += u", "_s + words::range({restriction.from, restriction.to});
    QStringList why{restriction.reason, restriction.decidedBy};
    if (restriction.orderSeen)
        why += tr("order seen");
    if (restriction.review.isValid())
        why += tr("review %1").arg(words::dateInTable(restriction.review));
    why.removeAll(QString());
    if (source.shown == Shown::Asked && !why.isEmpty())
        text += u": "_s + source.privacy.words(why.join(u" · "_s));
    return text;
}

void addContact(Facts& facts, const CardSource& source, const PupilContact& link) {
    const Contact* contact = source.school.roll.contact(link.contact);
    if (!contact)
        return;
    facts.push_back({.label = roleWords(link),
                     .text = source.privacy.name(contact->fullName()),
                     .isStrong = true});
    if (const QString standing = standingWords(link); !standing.isEmpty())
        facts.push_back({.text = standing, .ink = Token::Muted});
    for (const Restriction& restriction : link.restrictions)
        if (restriction.isInForce(source.today))
            facts.push_back({.text = restrictionWords(source, restriction),
                             .ink = Token::Unauthorised,
                             .isStrong = true});
    facts.push_back(numbersFact(source, link, *contact));
    facts.push_back(addressFact(source, link, *contact));
}

} // namespace

Facts contactFacts(const CardSource& source, const Pupil& pupil) {
    Facts facts;
    for (const PupilContact* link : source.school.roll.contactsOf(pupil.id))
        addContact(facts, source, *link);
    if (facts.empty())
        facts.push_back({.text = tr("No contact is recorded. Import the contacts in Setup."),
                         .ink = Token::Late});
    return facts;
}

} // namespace rollbook
