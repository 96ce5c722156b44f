// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QStringList>

#include <vector>

namespace rollbook {

// A language in which one line can stand on a letter: what it is about, and whom to ring.
struct LetterLanguage {
    QString name;      // "Polish"
    QStringList codes; // of ISO 639: "pl", "pol"
    QString line;      // with {phone}
    bool operator==(const LetterLanguage&) const = default;
};

// Errors: letters.badLanguages (place).
Result<std::vector<LetterLanguage>> readLanguages(const QByteArray& json);
const std::vector<LetterLanguage>& shippedLanguages();

// The line for somebody whose language was typed so ("Polish", "pl"); empty for English and for one
// that no line is kept in.
QString lineIn(const std::vector<LetterLanguage>& languages, const QString& typed,
               const QString& phone);

} // namespace rollbook
