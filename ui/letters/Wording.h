// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"
#include "core/letters/LetterTemplate.h"

namespace rollbook {

// What the school words in a letter's file. The rest of its head stays as it is.
struct Wording {
    QString title;
    int replyWithin = 0; // school days; 0: no day is named to reply by
    QString body;
    bool operator==(const Wording&) const = default;
};
Wording wordingOf(const LetterTemplate& letter);

// The letter's file with these words, its head otherwise as it stands.
QByteArray fileWith(const QByteArray& file, const Wording& wording);
// The same letter under another name, beside it.
QByteArray fileAs(const QByteArray& file, const QString& id, const QString& title);
// "Thank you, again" -> "thank-you-again".
QString letterIdFrom(const QString& title);

// Counted from 1, as an editor of the body counts.
struct BodyPlace {
    int line = 1;
    int column = 1;
    bool operator==(const BodyPlace&) const = default;
};
// Where in the body of the file a fault of readLetter is; nothing: it is in the head.
std::optional<BodyPlace> placeInBody(const Error& fault, const QByteArray& file);
// The fault with its line counted so.
Error inBody(Error fault, const BodyPlace& place);

} // namespace rollbook
