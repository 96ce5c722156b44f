// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"

namespace rollbook {

class Desk;

// Pupils of whom a thing is known: looked after, SEN with "K", a group of the school's own.
struct GridGroup {
    QString kind;       // id of a CharacteristicKind
    QString value = {}; // empty: whatever it is but "N"
    bool operator==(const GridGroup&) const = default;
};
bool isInGroup(const Pupil& pupil, const GridGroup& group, QDate on);

struct GridGroupChoice {
    GridGroup group;
    QString label; // "Special educational needs: K"
};
// Those that somebody on roll that day is in, as far as whoever is at the desk may see them
// (rules.md 35).
std::vector<GridGroupChoice> gridGroups(const School& school, const Desk& desk, QDate on);

} // namespace rollbook
