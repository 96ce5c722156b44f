// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace rollbook {

// What a page never breaks through: a line, the row of a table, the close. Measured from the top of
// the letter's text as if the page had no end.
struct LetterPiece {
    qreal top = 0;
    qreal bottom = 0;
    bool staysWithNext = false; // on one page, where a page can hold them

    bool operator==(const LetterPiece&) const = default;
};

// The pieces [first, last) of a page, whose top is that of its first piece.
struct LetterSpan {
    std::size_t first = 0;
    std::size_t last = 0;

    bool operator==(const LetterSpan&) const = default;
};

// Which pieces stand on which page. A piece higher than a page has one of its own.
std::vector<LetterSpan> letterPages(const std::vector<LetterPiece>& pieces, qreal firstHeight,
                                    qreal laterHeight);

} // namespace rollbook
