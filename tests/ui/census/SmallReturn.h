// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/AtTheDesk.h"

namespace rollbook {

// Autumn 2024 with its last three school days before Fri 22 Nov: Ada in 4A, Bea in RA; Ada has a
// blank and an N, Bea an X at compulsory school age. Neither has a UPN.
inline std::unique_ptr<BuiltSchool> smallReturn() {
    return SchoolBuilder()
        .onReferenceCalendar()
        .withPupil(QStringLiteral("Ada"))
        .inClass(QStringLiteral("4A"))
        .from(day("2024-11-18"))
        .marked(QStringLiteral("2024-11-18 AM"), QStringLiteral("/ \\ I I N -"))
        .withPupil(QStringLiteral("Bea"))
        .inClass(QStringLiteral("RA"))
        .from(day("2024-11-19"))
        .marked(QStringLiteral("2024-11-19 AM"), QStringLiteral("/ \\ X O"))
        .build();
}
inline const CensusPeriod kAutumn = censusPeriod(SchoolYear(2024), CensusTerm::Autumn);

} // namespace rollbook
