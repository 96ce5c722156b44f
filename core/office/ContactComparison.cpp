// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/ContactComparison.h"

#include "core/office/HeldChanges.h"
#include "core/office/OfficeErrors.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

struct PersonField {
    QLatin1StringView id;
    std::optional<QString> ContactRow::*given;
    QString Contact::*known;
};
constexpr std::array kPersonFields{
    PersonField{"title"_L1, &ContactRow::title, &Contact::title},
    PersonField{"forename"_L1, &ContactRow::forename, &Contact::forename},
    PersonField{"surname"_L1, &ContactRow::surname, &Contact::surname},
    PersonField{"phone"_L1, &ContactRow::phone, &Contact::phone},
    PersonField{"mobile"_L1, &ContactRow::mobile, &Contact::mobile},
    PersonField{"email"_L1, &ContactRow::email, &Contact::email},
    PersonField{"language"_L1, &ContactRow::language, &Contact::language},
};

ImportFinding rowsDiffer(const QString& field, const QString& value,
                         const ContactBook::Person& person) {
    return {field,
            value,
            {errors::kContactRowsDiffer,
             {{u"name"_s, person.contact.fullName()}, {u"otherRow"_s, person.firstRow}}}};
}

// The row without what an earlier row said otherwise; the earlier one counts, so that the same list
// comes to the same whatever was there before.
ContactRow agreed(ContactBook::Person& person, ContactRow row,
                  std::vector<ImportFinding>& warnings) {
    for (const PersonField& field : kPersonFields) {
        auto& said = person.said.*field.given;
        auto& given = row.*field.given;
        if (said && given && *said != *given)
            warnings.push_back(rowsDiffer(field.id, *given, person));
        given = said ? said : given;
        said = given;
    }
    if (person.said.address && row.address && !person.said.address->samePlaceAs(*row.address))
        warnings.push_back(rowsDiffer(u"address1"_s, row.address->line1, person));
    row.address = person.said.address ? person.said.address : row.address;
    person.said.address = row.address;
    return row;
}

Address* addressOn(Contact& contact, QDate date) {
    const Address* known = contact.addressOn(date);
    return known ? &contact.addresses[size_t(known - contact.addresses.data())] : nullptr;
}

void move(Contact& contact, Address address, QDate from) {
    address.from = from;
    std::erase_if(contact.addresses, [from](const Address& other) { return other.from == from; });
    contact.addresses.push_back(address);
    std::ranges::sort(contact.addresses, {}, &Address::from);
}

void compareAddress(PersonComparison& result, const ContactRow& row, bool isProtected,
                    const ContactList& list) {
    const bool isSecret = row.isAddressConfidential.value_or(false);
    Address* known = addressOn(result.after, list.date);
    const bool isKnown = known && !known->isEmpty();
    if (row.address && !(isKnown && known->samePlaceAs(*row.address))) {
        Address address = *row.address;
        address.isSecret = isSecret || isProtected;
        if (isKnown && (isProtected || known->isSecret)) {
            result.held.push_back(HeldChanges::changedAddress(result.after, address));
            result.warnings.push_back(
                {u"address1"_s,
                 address.line1,
                 {errors::kAddressWaits, {{u"name"_s, result.after.fullName()}}}});
        } else {
            move(result.after, address, list.date);
        }
    } else if (known && isSecret) {
        known->isSecret = true;
    }
}

void restrict(PupilContact& link, RestrictionKind kind, const std::optional<bool>& given,
              const ContactList& list) {
    if (!given.value_or(false) || link.restrictionOn(kind, list.date))
        return;
    Restriction restriction;
    restriction.kind = kind;
    restriction.from = list.date;
    restriction.decidedBy = list.fileName; // on the word of the list, until somebody decides
    link.restrictions.push_back(restriction);
}

} // namespace

PersonComparison comparePerson(ContactBook::Person& person, const ContactRow& row, bool isProtected,
                               const ContactList& list) {
    PersonComparison result{.after = person.contact, .held = {}, .warnings = {}};
    const ContactRow told = agreed(person, row, result.warnings);
    for (const PersonField& field : kPersonFields)
        result.after.*field.known = (told.*field.given).value_or(result.after.*field.known);
    compareAddress(result, told, isProtected, list);
    if (person.firstRow == 0)
        person.firstRow = row.row;
    return result;
}

PupilContact comparedLink(PupilContact link, const ContactRow& row, const ContactList& list) {
    link.priority = row.priority.value_or(link.priority);
    link.relationship = row.relationship.value_or(link.relationship);
    link.hasParentalResponsibility =
        row.hasParentalResponsibility.value_or(link.hasParentalResponsibility);
    link.livesWithPupil = row.livesWithPupil.value_or(link.livesWithPupil);
    link.receivesLetters = row.receivesLetters.value_or(link.receivesLetters);
    restrict(link, RestrictionKind::AddressSecret, row.isAddressConfidential, list);
    restrict(link, RestrictionKind::DoNotContact, row.doNotContact, list);
    restrict(link, RestrictionKind::NoInformation, row.noInformation, list);
    restrict(link, RestrictionKind::MustNotCollect, row.mustNotCollect, list);
    return link;
}

} // namespace rollbook
