// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Fuzzy.h"

namespace rollbook {
namespace {

constexpr int kLetter = 1;
constexpr int kFollows = 4;
constexpr int kBeginsWord = 8;
constexpr int kBeginsText = 4;
constexpr int kWholeWord = 1000; // what was typed stands there as it is, at a word's beginning
constexpr int kInside = 400;     // or somewhere inside

bool beginsWord(QStringView text, qsizetype at) {
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

int standing(QStringView text, QStringView typed) {
    int best = 0;
    for (qsizetype at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1)) {
        if (beginsWord(text, at))
            return kWholeWord + (at == 0 ? kBeginsText : 0);
        best = kInside;
    }
    return best;
}

int scattered(QStringView text, QStringView typed) {
    int score = 0;
    qsizetype at = -1;
    for (const QChar letter : typed) {
        const qsizetype found = text.indexOf(letter, at + 1);
        if (found < 0)
            return 0;
        score += kLetter + (found == at + 1 ? kFollows : 0) +
                 (beginsWord(text, found) ? kBeginsWord : 0);
        at = found;
    }
    return score;
}

} // namespace

// Short texts before long ones where nothing else tells them apart.
int fuzzyScore(QStringView folded, QStringView typed) {
    if (typed.isEmpty())
        return 1;
    int score = standing(folded, typed);
    if (score == 0)
        score = scattered(folded, typed);
    return score == 0 ? 0
                      : std::max(1, score * 16 - int(std::min<qsizetype>(folded.size(), 200)) / 4);
}

QString fuzzyFold(const QString& text) {
    QString folded = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    folded.removeIf([](QChar c) { return c.isMark(); });
    return folded;
}

} // namespace rollbook
