// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/ContactRows.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr auto kContacts = R"(
    SELECT id, title, forename, surname, phone, mobile, email, language FROM contact
    WHERE id BETWEEN ? AND ? ORDER BY id)";
constexpr auto kAddresses = R"(
    SELECT contact, line1, line2, line3, town, postcode, from_date, is_secret FROM address
    WHERE contact BETWEEN ? AND ? ORDER BY contact, ordinal)";
constexpr auto kAddContact = R"(
    INSERT INTO contact(title, forename, surname, phone, mobile, email, language)
    VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id)";
constexpr auto kChangeContact = R"(
    UPDATE contact SET title = ?, forename = ?, surname = ?, phone = ?, mobile = ?, email = ?,
        language = ?
    WHERE id = ? RETURNING id)";
constexpr auto kClearAddresses = "DELETE FROM address WHERE contact = ?";
constexpr auto kAddAddress = "INSERT INTO address VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

constexpr auto kLinks = R"(
    SELECT pupil, contact, priority, relationship, has_parental_responsibility, lives_with_pupil,
           receives_letters
    FROM pupil_contact WHERE pupil BETWEEN ? AND ? ORDER BY pupil, contact)";
constexpr auto kRestrictions = R"(
    SELECT pupil, contact, id, kind, from_date, to_date, reason, decided_by, order_seen, review
    FROM restriction WHERE pupil BETWEEN ? AND ? ORDER BY pupil, contact, id)";
constexpr auto kWriteLink = R"(
    INSERT INTO pupil_contact VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT(pupil, contact) DO UPDATE SET priority = excluded.priority,
        relationship = excluded.relationship,
        has_parental_responsibility = excluded.has_parental_responsibility,
        lives_with_pupil = excluded.lives_with_pupil,
        receives_letters = excluded.receives_letters)";
// A NULL id is a new restriction.
constexpr auto kWriteRestriction = R"(
    INSERT INTO restriction(id, pupil, contact, kind, from_date, to_date, reason, decided_by,
                            order_seen, review)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT(id) DO UPDATE SET kind = excluded.kind, from_date = excluded.from_date,
        to_date = excluded.to_date, reason = excluded.reason, decided_by = excluded.decided_by,
        order_seen = excluded.order_seen, review = excluded.review
    RETURNING id)";

Contact readContact(const Statement& row) {
    return {.id = row.id<ContactId>(0),
            .title = row.text(1),
            .forename = row.text(2),
            .surname = row.text(3),
            .phone = row.text(4),
            .mobile = row.text(5),
            .email = row.text(6),
            .language = row.text(7),
            .addresses = {}};
}

std::pair<ContactId, Address> readAddress(const Statement& row) {
    return {row.id<ContactId>(0),
            {row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.date(6),
             row.boolean(7)}};
}

PupilContact readLink(const Statement& row) {
    return {.pupil = row.id<PupilId>(0),
            .contact = row.id<ContactId>(1),
            .priority = row.number(2),
            .relationship = row.text(3),
            .hasParentalResponsibility = row.boolean(4),
            .livesWithPupil = row.boolean(5),
            .receivesLetters = row.boolean(6),
            .restrictions = {}};
}

using LinkKey = std::pair<PupilId, ContactId>;

// A kind that is not known restricts most.
std::pair<LinkKey, Restriction> readRestriction(const Statement& row) {
    return {{row.id<PupilId>(0), row.id<ContactId>(1)},
            {.id = row.integer(2),
             .kind = restrictionKindFromString(row.text(3)).value_or(RestrictionKind::DoNotContact),
             .from = row.date(4),
             .to = row.date(5),
             .reason = row.text(6),
             .decidedBy = row.text(7),
             .orderSeen = row.boolean(8),
             .review = row.date(9)}};
}

// Rows by key, in their order.
template <typename Key, typename Part>
std::map<Key, std::vector<Part>> grouped(const std::vector<std::pair<Key, Part>>& rows) {
    std::map<Key, std::vector<Part>> groups;
    for (const auto& [key, part] : rows)
        groups[key].push_back(part);
    return groups;
}

} // namespace

Result<std::vector<Contact>> ContactRows::read(qint64 first, qint64 last) const {
    auto contacts = readAll(m_database.prepare(kContacts, {first, last}), readContact);
    if (!contacts)
        return contacts;
    const auto rows = readAll(m_database.prepare(kAddresses, {first, last}), readAddress);
    if (!rows)
        return rows.error();
    auto addresses = grouped(*rows);
    for (Contact& contact : *contacts)
        contact.addresses = std::move(addresses[contact.id]);
    return contacts;
}

Result<Contact> ContactRows::add(Contact contact) {
    const auto ids = readAll(
        m_database.prepare(kAddContact, {contact.title, contact.forename, contact.surname,
                                         contact.phone, contact.mobile, contact.email,
                                         contact.language}),
        [](const Statement& row) { return row.id<ContactId>(0); });
    if (!ids)
        return ids.error();
    contact.id = ids->front();
    if (const auto done = writeAddresses(contact); !done)
        return done.error();
    return contact;
}

Result<void> ContactRows::change(const Contact& contact) {
    const auto ids = readAll(
        m_database.prepare(kChangeContact, {contact.title, contact.forename, contact.surname,
                                            contact.phone, contact.mobile, contact.email,
                                            contact.language, contact.id}),
        [](const Statement& row) { return row.integer(0); });
    if (!ids)
        return ids.error();
    if (ids->empty())
        return noSuchRow(m_database, u"contact"_s, contact.id.value());
    return writeAddresses(contact);
}

Result<void> ContactRows::writeAddresses(const Contact& contact) {
    if (const auto done = m_database.run(kClearAddresses, {contact.id}); !done)
        return done;
    int ordinal = 0;
    for (const Address& row : contact.addresses)
        if (const auto done = m_database.run(kAddAddress, {contact.id, ++ordinal, row.line1,
                                                           row.line2, row.line3, row.town,
                                                           row.postcode, row.from, row.isSecret});
            !done)
            return done;
    return {};
}

Result<std::vector<PupilContact>> ContactRows::readLinks(qint64 first, qint64 last) const {
    auto links = readAll(m_database.prepare(kLinks, {first, last}), readLink);
    if (!links)
        return links;
    const auto rows = readAll(m_database.prepare(kRestrictions, {first, last}), readRestriction);
    if (!rows)
        return rows.error();
    auto restrictions = grouped(*rows);
    for (PupilContact& link : *links)
        link.restrictions = std::move(restrictions[{link.pupil, link.contact}]);
    return links;
}

Result<PupilContact> ContactRows::writeLink(PupilContact link) {
    if (const auto done = m_database.run(
            kWriteLink, {link.pupil, link.contact, link.priority, link.relationship,
                         link.hasParentalResponsibility, link.livesWithPupil,
                         link.receivesLetters});
        !done)
        return done.error();
    for (Restriction& restriction : link.restrictions)
        if (const auto done = writeRestriction(link, restriction); !done)
            return done.error();
    std::ranges::sort(link.restrictions, {}, &Restriction::id);
    return link;
}

Result<void> ContactRows::writeRestriction(const PupilContact& link, Restriction& restriction) {
    const auto id = restriction.id == 0 ? std::nullopt : std::optional(restriction.id);
    const auto ids = readAll(
        m_database.prepare(kWriteRestriction,
                           {id, link.pupil, link.contact, toString(restriction.kind),
                            restriction.from, restriction.to, restriction.reason,
                            restriction.decidedBy, restriction.orderSeen, restriction.review}),
        [](const Statement& row) { return row.integer(0); });
    if (!ids)
        return ids.error();
    restriction.id = ids->front();
    return {};
}

} // namespace rollbook
