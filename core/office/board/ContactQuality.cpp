// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/board/ContactQuality.h"

#include "core/office/board/CallContacts.h"
#include "core/office/letters/HoldLetters.h"

#include <algorithm>

namespace rollbook {
namespace {

bool hasNumber(const Contact& contact) {
    return !contact.mobile.trimmed().isEmpty() || !contact.phone.trimmed().isEmpty();
}

bool hasAddress(const Contact& contact, QDate day) {
    const Address* address = contact.addressOn(day);
    return address && !address->isEmpty();
}

std::vector<ContactFault> faultsOf(const School& school, const ContactTries& tries, PupilId pupil,
                                   QDate day) {
    int offered = 0;
    int withNumber = 0;
    int alive = 0;
    bool isAtHome = false;
    for (const PupilContact* link : school.roll.contactsOf(pupil)) {
        const Contact* person = school.roll.contact(link->contact);
        if (!person)
            continue;
        isAtHome = isAtHome || (link->livesWithPupil && hasAddress(*person, day));
        if (blockOf(*link, day) != CallBlock::None)
            continue;
        ++offered;
        withNumber += hasNumber(*person) ? 1 : 0;
        alive += hasNumber(*person) && !tries.isDead(person->id) ? 1 : 0;
    }
    std::vector<ContactFault> faults;
    if (offered == 0)
        faults.push_back(ContactFault::NoContact);
    else if (withNumber == 0)
        faults.push_back(ContactFault::NoNumber);
    if (alive < withNumber)
        faults.push_back(ContactFault::DeadNumber);
    if (alive == 1)
        faults.push_back(ContactFault::OneContact);
    if (!isAtHome)
        faults.push_back(ContactFault::NoAddress);
    return faults;
}

} // namespace

std::vector<ContactQuality> contactQuality(const School& school, QDate day) {
    const ContactTries tries(school, day.endOfDay());
    std::vector<ContactQuality> rows;
    for (const Pupil& pupil : school.roll.pupils()) {
        if (!pupil.isOnRoll(day))
            continue;
        if (auto faults = faultsOf(school, tries, pupil.id, day); !faults.empty())
            rows.push_back({pupil.id, pupil.classOn(day), std::move(faults),
                            deathOf(school, pupil.id) != nullptr});
    }
    std::ranges::stable_sort(rows, [](const ContactQuality& a, const ContactQuality& b) {
        if (a.isHeld != b.isHeld)
            return b.isHeld;
        return a.faults.front() != b.faults.front() ? a.faults.front() < b.faults.front()
                                                    : classNameLess(a.className, b.className);
    });
    return rows;
}

} // namespace rollbook
