// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/words/Sentences.h"

#include <QtGlobal>

#include <span>

// The sentences of each folder of core, in the order its errors are declared.
namespace rollbook::words {

std::span<const Sentence> analysisSentences();
std::span<const Sentence> calendarSentences();
std::span<const Sentence> codesSentences();
std::span<const Sentence> rollSentences();
std::span<const Sentence> censusSentences();
std::span<const Sentence> exchangeSentences();
std::span<const Sentence> storeSentences();
std::span<const Sentence> officeSentences();
std::span<const Sentence> pathwaySentences();
std::span<const Sentence> letterSentences();
std::span<const Sentence> familySentences();
std::span<const Sentence> recordSentences();

} // namespace rollbook::words
