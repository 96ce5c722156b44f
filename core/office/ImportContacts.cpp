// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/ContactFile.h"
#include "core/office/ContactComparison.h"
#include "core/office/HeldChanges.h"
#include "core/office/ImportRun.h"
#include "core/office/Imports.h"
#include "core/office/OfficeErrors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

// One contact list against the roll: first everything is compared, then what differs is written.
class ContactImport {
public:
    ContactImport(const Roll& roll, ContactFile file, ContactList list)
        : m_roll(roll)
        , m_file(std::move(file))
        , m_list(std::move(list))
        , m_book(roll) {
        noteProtected();
    }

    bool compare(const Progress& progress) {
        qint64 done = 0;
        for (const ContactRow& row : m_file.rows) {
            if (progress && !progress(done++, qint64(m_file.rows.size())))
                return false;
            compareRow(row);
        }
        if (m_file.problems.empty())
            holdMissing();
        return true;
    }

    const std::vector<HeldChange>& held() const { return m_held; }

    ImportReport report(int waiting) const {
        ImportReport report = m_counts;
        report.waiting = waiting;
        report.columns = m_file.columns;
        report.problems = m_file.problems;
        report.warnings = m_file.warnings;
        sortByRow(report.problems);
        sortByRow(report.warnings);
        return report;
    }

    Result<void> write(Store& store, OpenEntry& entry) const {
        QHash<ContactId, ContactId> given; // of new people: the id the store gave
        for (const ContactBook::Person& person : m_book.people())
            if (const auto written = writePerson(store, entry, person, given); !written)
                return written;
        for (PupilContact link : m_links) {
            link.contact = given.value(link.contact, link.contact);
            if (const auto saved = store.roll().saveLink(entry, link); !saved)
                return saved.error();
        }
        for (const HeldChange& change : m_held)
            if (const auto held = store.heldChanges().hold(entry, change); !held)
                return held.error();
        return {};
    }

private:
    static Result<void> writePerson(Store& store, OpenEntry& entry,
                                    const ContactBook::Person& person,
                                    QHash<ContactId, ContactId>& given) {
        if (person.isNew()) {
            const auto added = store.roll().addContact(entry, person.contact);
            if (!added)
                return added.error();
            given.insert(person.contact.id, *added);
        } else if (person.isChanged) {
            if (const auto saved = store.roll().saveContact(entry, person.contact); !saved)
                return saved.error();
        }
        return {};
    }

    void noteProtected() {
        for (const Pupil& pupil : m_roll.pupils())
            for (const PupilContact* link : m_roll.contactsOf(pupil.id))
                if (link->restrictionOn(RestrictionKind::AddressSecret, m_list.date))
                    m_protected.insert(link->contact);
    }

    const Pupil* pupilOf(const ContactRow& row) {
        const PupilKey& key = row.pupil;
        const Pupil* pupil = m_roll.match({.upn = key.upn,
                                           .admissionNumber = key.admissionNumber,
                                           .surname = key.surname,
                                           .forename = key.forename,
                                           .birth = key.birth});
        if (!pupil)
            m_file.problems.push_back(inPlace(unknownPupil(key), row.row, m_file.columns));
        return pupil;
    }

    static ImportFinding unknownPupil(const PupilKey& key) {
        const bool hasUpn = !key.upn.isEmpty();
        const QString& typed = hasUpn ? key.upn : key.admissionNumber;
        return {hasUpn ? u"upn"_s : u"admissionNumber"_s,
                typed,
                {errors::kNoSuchPupil, {{u"upn"_s, typed}}}};
    }

    void compareRow(const ContactRow& row) {
        const Pupil* pupil = pupilOf(row);
        if (!pupil)
            return;
        std::set<ContactId>& seen = m_seen[pupil->id];
        const auto found = m_book.find(row, pupil->id, seen);
        ContactBook::Person& person = m_book.person(found ? *found : m_book.add(row));
        seen.insert(person.contact.id);
        const bool personDiffers = takePerson(person, row);
        takeLink({.pupil = pupil->id, .contact = person.contact.id, .relationship = {}},
                 personDiffers, row);
    }

    bool takePerson(ContactBook::Person& person, const ContactRow& row) {
        PersonComparison compared =
            comparePerson(person, row, m_protected.contains(person.contact.id), m_list);
        for (const ImportFinding& warning : compared.warnings)
            m_file.warnings.push_back(inPlace(warning, row.row, m_file.columns));
        for (const HeldChange& change : compared.held)
            if (std::ranges::find(m_held, change) == m_held.end())
                m_held.push_back(change);
        const bool differs = compared.after != person.contact;
        person.isChanged = person.isChanged || differs;
        person.contact = std::move(compared.after);
        return differs;
    }

    void takeLink(const PupilContact& fresh, bool personDiffers, const ContactRow& row) {
        const auto links = m_roll.contactsOf(fresh.pupil);
        const auto known = std::ranges::find(links, fresh.contact, &PupilContact::contact);
        const PupilContact& before = known == links.end() ? fresh : **known;
        const PupilContact after = comparedLink(before, row, m_list);
        const bool linkDiffers = known == links.end() || after != before;
        if (linkDiffers)
            m_links.push_back(after);
        if (known == links.end())
            ++m_counts.created;
        else if (linkDiffers || personDiffers)
            ++m_counts.updated;
        else
            ++m_counts.unchanged;
    }

    // A pupil whom the list speaks of and who has a contact that it does not name. Only a list that
    // came in whole can say so.
    void holdMissing() {
        for (const auto& [pupilId, seen] : m_seen)
            for (const PupilContact* link : m_roll.contactsOf(pupilId))
                if (!seen.contains(link->contact))
                    holdMissing(*link);
    }

    void holdMissing(const PupilContact& link) {
        const Pupil* pupil = m_roll.pupil(link.pupil);
        const Contact* contact = m_roll.contact(link.contact);
        ROLLBOOK_CHECK(pupil && contact, return );
        m_held.push_back(HeldChanges::missing(link));
        m_file.warnings.push_back(
            {.row = 0,
             .column = {},
             .value = contact->fullName(),
             .error = {errors::kContactMissingFromFile,
                       {{u"name"_s, pupil->listName()}, {u"contact"_s, contact->fullName()}}}});
    }

    const Roll& m_roll;
    ContactFile m_file;
    ContactList m_list;
    ContactBook m_book;
    std::set<ContactId> m_protected;               // their address is secret for some pupil
    std::map<PupilId, std::set<ContactId>> m_seen; // whom the list names, by pupil
    std::vector<PupilContact> m_links;             // new and changed
    std::vector<HeldChange> m_held;
    ImportReport m_counts;
};

} // namespace

Result<ImportReport> ImportContacts::run(const ImportRequest& request, const Author& by) {
    auto file = readContacts(request.bytes);
    if (!file)
        return file.error();
    ContactImport list(m_office.school().roll, *std::move(file),
                       {.date = m_office.clock().today(), .fileName = request.fileName});
    if (!list.compare(request.progress))
        return Error{errors::kCancelled};
    const auto toDecide = HeldChanges(m_office).countToDecide(list.held());
    if (!toDecide)
        return toDecide.error();
    const ImportReport report = list.report(*toDecide);
    if (request.mode == ImportMode::DryRun)
        return report;
    const ImportRun run{
        .kind = EntryKind::ContactsImported,
        .reason = request.fileName,
        .part = ChangedPart::Roll,
        .write = [&](OpenEntry& open) { return list.write(m_office.store(), open); },
        .refresh = [&] { return m_office.reloadRoll(); }};
    if (const auto written = run.carryOut(m_office, by); !written)
        return written.error();
    return report;
}

} // namespace rollbook
