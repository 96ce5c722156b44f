// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/hatch/RingBacks.h"

#include "core/office/letters/HoldLetters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// The class was asked, not the family; a dead number has nobody behind it; a note is no call.
bool isAttempt(const ContactMade& contact) {
    return contact.outcome != ContactOutcome::AskedClassHere &&
           contact.outcome != ContactOutcome::NumberDead && contact.kind != ContactKind::Note &&
           contact.kind != ContactKind::Concern;
}

bool isSamePerson(const ContactMade& a, const ContactMade& b) {
    return a.with || b.with ? a.with == b.with
                            : a.withName.compare(b.withName, Qt::CaseInsensitive) == 0;
}

std::optional<RestrictionKind> barring(const School& school, const ContactMade& contact,
                                       QDate day) {
    for (const PupilContact* link : school.roll.contactsOf(contact.pupil))
        for (const auto kind : {RestrictionKind::DoNotContact, RestrictionKind::NoInformation})
            if (link->contact == contact.with && link->restrictionOn(kind, day))
                return kind;
    return std::nullopt;
}

void readSince(RingBack& row, const ContactMade& contact) {
    if (contact.outcome == ContactOutcome::Reached)
        row.rungAt = contact.at;
    else
        row.triedSince = contact.at;
}

// The rows of one arrival, in the order in which the people were first tried.
std::vector<RingBack> rowsOf(const School& school, const LateArrival& arrival) {
    std::vector<RingBack> rows;
    const QDate day = arrival.at.date();
    for (const ContactMade& contact : school.work.contacts) {
        if (contact.pupil != arrival.pupil || contact.at.date() != day || !isAttempt(contact))
            continue;
        const auto known = std::ranges::find_if(
            rows, [&](const RingBack& row) { return isSamePerson(row.tried, contact); });
        if (contact.entry > arrival.entry) {
            if (known != rows.end())
                readSince(*known, contact);
        } else if (known != rows.end()) {
            known->tried = contact;
            ++known->attempts;
        } else {
            rows.push_back({.pupil = arrival.pupil,
                            .arrivedAt = arrival.at,
                            .tried = contact,
                            .attempts = 1,
                            .triedSince = {},
                            .rungAt = {},
                            .barredBy = barring(school, contact, day)});
        }
    }
    return rows;
}

// Signed in for the morning and again for the afternoon: the first sign-in is what is told.
bool isFirstOfTheDay(const std::vector<LateArrival>& arrivals, const LateArrival& arrival) {
    return std::ranges::none_of(arrivals, [&](const LateArrival& other) {
        return other.pupil == arrival.pupil && other.at.date() == arrival.at.date() &&
               !other.isTakenBack && other.entry < arrival.entry;
    });
}

} // namespace

std::vector<RingBack> ringBacks(const School& school, QDate day) {
    std::vector<RingBack> all;
    const auto& arrivals = school.hatch.arrivals;
    for (const LateArrival& arrival : arrivals) {
        if (arrival.isTakenBack || arrival.at.date() != day ||
            !isFirstOfTheDay(arrivals, arrival) || deathOf(school, arrival.pupil))
            continue;
        const auto rows = rowsOf(school, arrival);
        all.insert(all.end(), rows.begin(), rows.end());
    }
    std::ranges::stable_partition(all, [](const RingBack& row) { return !row.isDone(); });
    return all;
}

} // namespace rollbook
