// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/absence/AbsenceModel.h"

namespace rollbook {

// Whom the list can be narrowed to: the whole school, a year, a class, those with a flag.
struct AbsenceGroup {
    QString name;
    AbsenceFilter::Belongs belongs; // empty: everybody
    bool isKept = false; // its name says what is known of a pupil: hidden with names
};

// Of the day: the school, its years, its classes, then flags and groups somebody has.
std::vector<AbsenceGroup> groupsOf(const School& school, QDate on);

} // namespace rollbook
