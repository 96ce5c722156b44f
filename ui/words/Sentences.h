// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/exchange/Problem.h"

#include <QStringList>

namespace rollbook {

// What is wrong, where, and the way out, for a person: the one place where a code becomes words.
QString sentence(const Error& error);
// Nothing when it went well.
QString sentence(const Result<void>& result);
// An error with its place: "Row 12, UPN: …".
QString sentence(const Problem& problem);

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
