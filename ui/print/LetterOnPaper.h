// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/letters/Letterhead.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace rollbook {

// The sessions of a school year at a glance, in shapes and words, never codes.
struct YearStrip {
    enum class Kind { Present, Authorised, Unauthorised, Late, NotOpen, NoMark };
    struct Week {
        QDate monday;
        std::array<Kind, 10> sessions{}; // Monday morning, Monday afternoon, Tuesday morning …
    };
    QString heading; // "Ada Archer from 1 September 2026 to 20 November 2026"
    std::vector<Week> weeks;
};

// One letter as it goes to one recipient: what was merged, and the page around it.
struct LetterOnPaper {
    Letterhead letterhead;
    QString school;
    QString recipient;
    QStringList address;
    QString date;      // "20 November 2026"
    QString reference; // "Our reference 1234"; empty: none
    QString text;      // from its greeting, in the elements of a template
    QString profile;   // "For this parent": stands at the foot (rules.md 36)
    QString extraLine; // in the parent's language; empty: none
    std::optional<YearStrip> strip;
};

enum class LetterLook { Normal, LargePrint };

// Sizes of type in points. An address has what the window leaves it, in large print too.
struct LetterType {
    qreal body = 11;
    qreal school = 14;
    qreal small = 9;    // letterhead, foot
    qreal smallest = 7; // dates of the strip
};
// What a line of it takes, in millimetres, in the widest leading of the fonts we print with.
constexpr qreal lineOf(qreal points) {
    return points * 1.36 * 25.4 / 72;
}
constexpr LetterType letterType(LetterLook look) {
    return look == LetterLook::Normal
               ? LetterType{}
               : LetterType{.body = 16, .school = 20, .small = 12, .smallest = 12};
}

} // namespace rollbook
