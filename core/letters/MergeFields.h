// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/letters/LetterTemplate.h"

#include <QLatin1StringView>

#include <span>

namespace rollbook {

// What a letter may name between its braces.
struct MergeField {
    enum class Kind { Text, Flag, List };
    // What the head must say for the field to mean anything.
    enum class Needs { Nothing, Reply, Earlier, Counts, Asking, Council, Warning };
    QLatin1StringView name;
    Kind kind = Kind::Text;
    Needs needs = Needs::Nothing;
    QLatin1StringView list = {}; // an item's field means something within this list only
};

// Every field there is, in the order a person chooses from.
std::span<const MergeField> mergeFields();
// One that is no item's, or an item's of this list. Null: there is none.
const MergeField* mergeField(QStringView name, QStringView list = {});
// Whether the letter's head says what the field needs.
bool isMeant(const MergeField& field, const LetterTemplate& letter);
// Those of `asks`: what an officer types.
bool isAsked(QStringView name);
// Those of a letter's `asks` without which it does not go: a note of one's own may be left out.
QStringList mustBeSaid(const LetterTemplate& letter);

} // namespace rollbook
