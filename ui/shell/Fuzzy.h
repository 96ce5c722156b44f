// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace rollbook {

// How well a text answers what was typed: 0 not at all; more is better. Every letter typed must be
// there in order; the beginning of a word counts most, then letters that follow one another.
// Both are taken as `fuzzyFold` gives them.
int fuzzyScore(QStringView folded, QStringView typed);
// Without case and accents.
QString fuzzyFold(const QString& text);

} // namespace rollbook
