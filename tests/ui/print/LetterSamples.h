// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/print/PdfText.h"
#include "ui/print/LetterOnPaper.h"

namespace rollbook {

// A letter of one page to Mrs Wright, signed by Ruth Okafor.
LetterOnPaper sampleLetter();
LetterOnPaper lettered(const QString& text); // the same, saying this
// Paragraphs of one line each: "Line1", "Line2" …
QString sampleLines(int count);

std::vector<PdfPage> pagesOf(const std::vector<LetterOnPaper>& letters,
                             LetterLook look = LetterLook::Normal);
// Of all its pages, in the order painted.
QString textOfLetter(const LetterOnPaper& letter);

} // namespace rollbook
