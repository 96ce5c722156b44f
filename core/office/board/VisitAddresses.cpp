// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/board/VisitAddresses.h"

#include "core/office/board/CallContacts.h"

#include <algorithm>

namespace rollbook {
namespace {

bool isSecret(const PupilContact& link, const Address& address, QDate day) {
    return address.isSecret || link.restrictionOn(RestrictionKind::AddressSecret, day);
}

bool isAmong(const std::vector<VisitAddress>& places, const Address& address) {
    return std::ranges::any_of(places, [&](const VisitAddress& each) {
        return each.address.samePlaceAs(address);
    });
}

} // namespace

std::vector<VisitAddress> visitAddresses(const School& school, PupilId pupil, QDate day) {
    std::vector<VisitAddress> offered;
    std::vector<VisitAddress> secret;
    for (const PupilContact* link : school.roll.contactsOf(pupil)) {
        const Contact* person = school.roll.contact(link->contact);
        const Address* address = person ? person->addressOn(day) : nullptr;
        if (!address || address->isEmpty())
            continue;
        const bool keeps = isSecret(*link, *address, day);
        auto& places = keeps ? secret : offered;
        const bool mayGo = keeps || blockOf(*link, day) == CallBlock::None;
        if (mayGo && !isAmong(places, *address))
            places.push_back({person->id, link->relationship, *address, link->livesWithPupil});
    }
    std::erase_if(offered,
                  [&](const VisitAddress& each) { return isAmong(secret, each.address); });
    std::ranges::stable_partition(offered, &VisitAddress::isHome);
    return offered;
}

} // namespace rollbook
