// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/letters/LetterTemplate.h"

namespace rollbook {

// Reads a letter's body once, before anything is merged: what is wrong in it, at its first place.
// The template library itself would print an unknown field as nothing. Only the elements named in
// resources/letters/README.md, without attributes; only known fields, each where it means
// something; no list within a list; elements and sections one within the other.
// Errors: letters.bad (line, column, fault, text), counted from 1 and `firstLine`.
Result<void> scanTemplate(const LetterTemplate& letter, int firstLine = 1);

// The fields that stand in a body scanned before, each once, those of items as "lates.when".
QStringList fieldsOf(const QString& body);

} // namespace rollbook
