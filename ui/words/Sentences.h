// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

#include <QStringList>

#include <span>

namespace rollbook {

// What is wrong, where, and the way out, for a person: the one place where a code becomes words.
QString sentence(const Error& error);
// "Row 12, column "UPN", "A123": sentence" is for exchange problems; see problemSentence.

namespace words {

// One code and its words; {name} stands for a value of Error::detail.
struct Sentence {
    const char* code;
    const char* text;
};
// Every sentence there is: for the test that asks whether a code has none.
std::vector<Sentence> allSentences();
// The names between braces, in order.
QStringList placeholders(const QString& text);

} // namespace words
} // namespace rollbook
