// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/RollStore.h"

#include "core/store/ContactRows.h"
#include "core/store/PupilRows.h"
#include "core/store/RecordJson.h"
#include "core/store/Record.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr qint64 kLastId = std::numeric_limits<qint64>::max();

Result<void> record(OpenEntry& entry, const Pupil& pupil) {
    return writeRecord(entry, subject::kPupil, pupil.id.value(), recordOf(pupil));
}

Result<void> record(OpenEntry& entry, const Contact& contact) {
    return writeRecord(entry, subject::kContact, contact.id.value(), recordOf(contact));
}

Result<void> record(OpenEntry& entry, const PupilContact& link) {
    return writeRecord(entry, subject::pupilContact(link.contact), link.pupil.value(),
                            recordOf(link));
}

// No restriction is removed by leaving it out (rules.md 28).
PupilContact keepingRestrictions(PupilContact link, const PupilContact& known) {
    for (const Restriction& restriction : known.restrictions)
        if (std::ranges::find(link.restrictions, restriction.id, &Restriction::id) ==
            link.restrictions.end())
            link.restrictions.push_back(restriction);
    std::ranges::stable_sort(link.restrictions, {}, &Restriction::id);
    return link;
}

} // namespace

Result<Roll> RollStore::load() const {
    auto pupils = this->pupils();
    if (!pupils)
        return pupils.error();
    auto contacts = this->contacts();
    if (!contacts)
        return contacts.error();
    auto links = this->links();
    if (!links)
        return links.error();
    return Roll(*std::move(pupils), *std::move(contacts), *std::move(links));
}

Result<std::vector<Pupil>> RollStore::pupils() const {
    return PupilRows(m_database).read(0, kLastId);
}

Result<std::vector<Contact>> RollStore::contacts() const {
    return ContactRows(m_database).read(0, kLastId);
}

Result<std::vector<PupilContact>> RollStore::links() const {
    return ContactRows(m_database).readLinks(0, kLastId);
}

Result<PupilId> RollStore::addPupil(OpenEntry& entry, const Pupil& pupil) {
    const auto added = PupilRows(m_database).add(pupil);
    if (!added)
        return added.error();
    if (const auto recorded = record(entry, *added); !recorded)
        return recorded.error();
    return added->id;
}

Result<bool> RollStore::savePupil(OpenEntry& entry, const Pupil& pupil) {
    PupilRows rows(m_database);
    const auto known = rows.read(pupil.id.value(), pupil.id.value());
    if (!known)
        return known.error();
    if (!known->empty() && known->front() == pupil)
        return false;
    const auto changed = rows.change(pupil);
    if (!changed)
        return changed.error();
    if (const auto recorded = record(entry, *changed); !recorded)
        return recorded.error();
    return true;
}

Result<ContactId> RollStore::addContact(OpenEntry& entry, const Contact& contact) {
    const auto added = ContactRows(m_database).add(contact);
    if (!added)
        return added.error();
    if (const auto recorded = record(entry, *added); !recorded)
        return recorded.error();
    return added->id;
}

Result<bool> RollStore::saveContact(OpenEntry& entry, const Contact& contact) {
    ContactRows rows(m_database);
    const auto known = rows.read(contact.id.value(), contact.id.value());
    if (!known)
        return known.error();
    if (!known->empty() && known->front() == contact)
        return false;
    if (const auto changed = rows.change(contact); !changed)
        return changed.error();
    if (const auto recorded = record(entry, contact); !recorded)
        return recorded.error();
    return true;
}

Result<bool> RollStore::saveLink(OpenEntry& entry, const PupilContact& link) {
    ContactRows rows(m_database);
    const auto links = rows.readLinks(link.pupil.value(), link.pupil.value());
    if (!links)
        return links.error();
    const auto known = std::ranges::find(*links, link.contact, &PupilContact::contact);
    const PupilContact wanted = known == links->end() ? link : keepingRestrictions(link, *known);
    if (known != links->end() && *known == wanted)
        return false;
    const auto written = rows.writeLink(wanted);
    if (!written)
        return written.error();
    if (const auto recorded = record(entry, *written); !recorded)
        return recorded.error();
    return true;
}

} // namespace rollbook
