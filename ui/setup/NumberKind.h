// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace rollbook {

// A number a school sets for itself (SchoolNumber): what it is, and between which bounds.
struct NumberKind {
    QString id; // SchoolNumber::id
    QString label;
    enum class Unit { SchoolDays, PerMille, Minutes, Families, YesNo };
    Unit unit = Unit::SchoolDays;
    int usual = 0; // while the school has said nothing
    int least = 0;
    int most = 0;
    bool isOnlyOffered = false; // `usual` does not count: there is none until the school sets one

    QString inWords(int value) const; // "3 school days", "96.0%"
    QString unitInWords() const;      // beside the field in which it is typed
    int decimals() const { return unit == Unit::PerMille ? 1 : 0; } // as it is typed: 96.0
};

std::vector<NumberKind> numberKinds();

} // namespace rollbook
