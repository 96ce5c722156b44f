// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/LetterFlow.h"

namespace rollbook {
namespace {

std::size_t endThatFits(const std::vector<LetterPiece>& pieces, std::size_t first, qreal height) {
    std::size_t last = first + 1;
    while (last < pieces.size() && pieces[last].bottom - pieces[first].top <= height)
        ++last;
    return last;
}

// Back to where the text may be parted; where it nowhere may, it is parted as it fits.
std::size_t endThatParts(const std::vector<LetterPiece>& pieces, std::size_t first,
                         std::size_t last) {
    if (last == pieces.size())
        return last;
    for (std::size_t end = last; end > first; --end)
        if (!pieces[end - 1].staysWithNext)
            return end;
    return last;
}

} // namespace

std::vector<LetterSpan> letterPages(const std::vector<LetterPiece>& pieces, qreal firstHeight,
                                    qreal laterHeight) {
    std::vector<LetterSpan> pages;
    for (std::size_t first = 0; first < pieces.size(); first = pages.back().last) {
        const qreal height = pages.empty() ? firstHeight : laterHeight;
        const std::size_t fitting = endThatFits(pieces, first, height);
        pages.push_back({first, endThatParts(pieces, first, fitting)});
    }
    return pages;
}

} // namespace rollbook
