// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/letters/LetterFile.h"

#include <memory>
#include <vector>

namespace rollbook {

// All letters there are: those shipped, and those that the school made its own, which go before
// them. Values never change once loaded.
class LetterBook {
public:
    // Errors: letters.bad.
    static Result<std::shared_ptr<const LetterBook>> shipped();
    Result<std::shared_ptr<const LetterBook>> withOwn(const std::vector<QByteArray>& files) const;

    const LetterTemplate* letter(QStringView id) const; // null: none by that id
    const std::vector<LetterTemplate>& all() const { return m_letters; } // by title
    bool isOwn(QStringView id) const; // or a shipped one that the school has changed

private:
    LetterBook(std::vector<LetterTemplate> letters, QStringList own);

    std::vector<LetterTemplate> m_letters;
    QStringList m_own;
};

} // namespace rollbook
