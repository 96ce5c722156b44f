// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/codes/CodeBook.h"
#include "core/pathway/Pathway.h"

#include <QByteArray>

namespace rollbook {

// Reads a pathway (resources/pathways/README.md says the form) and checks all of it: every word,
// every code in force at some time of its range, every step that another names.
// Errors: pathway.bad; `place` is a path into the document ("steps[2].when.day"), `fault` one of:
// missing, wrongType, unknownField, notADate, notATime, unknownWord, outOfRange,
// unknownCode, presentCode, sameStepTwice, noSuchStep, namesItself, noSteps, fromAfterTo, oneTestOnly.
Result<Pathway> readPathway(const QByteArray& json, const CodeBook& codes);

} // namespace rollbook
