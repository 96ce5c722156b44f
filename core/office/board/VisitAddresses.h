// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"

namespace rollbook {

// Somewhere a visit about a pupil may go.
struct VisitAddress {
    ContactId contact{0};
    QString relationship;
    Address address;
    bool isHome = false; // the pupil lives there
    bool operator==(const VisitAddress&) const = default;
};

// Addresses of the pupil's contacts on the day, the pupil's home first, each place once. A secret
// one is never among them, under whatever name, nor one that only a contact who may not be told has
// (rules.md 27).
std::vector<VisitAddress> visitAddresses(const School& school, PupilId pupil, QDate day);

} // namespace rollbook
