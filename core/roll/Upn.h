// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QString>

namespace rollbook {

// A unique pupil number whose check letter is right; holding one is proof (census.md 2.3).
class Upn {
public:
    // Strict: 13 characters, upper case. Errors: roll.upnLength (length), roll.upnForm (text),
    // roll.upnCheckLetter (expected, found).
    static Result<Upn> parse(const QString& text);
    // Forgiving entry: spaces out, upper case. It makes no other change.
    static QString tidied(const QString& typed);
    // The check letter for the twelve characters after it; empty when they cannot be part of a UPN.
    static QString checkLetterFor(const QString& body);

    const QString& toString() const { return m_text; }
    bool isTemporary() const { return m_text.back().isLetter(); }
    // The council that allocated it; old numbers stay valid, so an unknown one is only worth a
    // word.
    bool hasKnownCouncil() const;

    bool operator==(const Upn&) const = default;

private:
    explicit Upn(QString text)
        : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace rollbook
