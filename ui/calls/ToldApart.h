// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace rollbook {

struct Pupil;
struct Surroundings;

// "Archer, Ada · 4A · born 01/01/2016 ◆": what tells twins and namesakes apart before Enter
// (rules.md 32); with names hidden, not the date of birth either.
QString toldApart(const Surroundings& around, const Pupil& pupil);

} // namespace rollbook
