// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"
#include "core/office/letters/DueLetters.h"

namespace rollbook {

// Letters go out: printed and recorded in one act, or neither.
class IssueLetters {
public:
    struct Item {
        LetterDue due;
        QString text; // the merged body
        // What a person decided to let through: of those that are for a person.
        std::vector<Obstacle> letThrough = {};
        LetterWay way = LetterWay::Paper; // on which it goes out
    };
    // Puts the letters on paper; they have their ids, and their dates are those of the act. What it
    // answers decides whether anything was issued.
    using Print = std::function<Result<void>(const std::vector<IssuedLetter>& letters)>;
    explicit IssueLetters(Office& office) : m_office(office) {}

    // Each is looked at again as the school now stands. Gives back the letters as recorded. Errors:
    // office.nothingToIssue, office.letterheadMissing (fault), office.letterHeldBack (name, fault),
    // and those of the printing.
    Result<std::vector<IssuedLetter>> run(const std::vector<Item>& items, const Author& by,
                                          const Print& print);

    // Whether the page around a letter says whom to ring, when, and who signs.
    Result<void> canIssue() const;

private:
    Result<void> check(const Item& item) const;
    IssuedLetter letterOf(const Item& item, const Author& by, const QDateTime& at) const;
    std::vector<Settlement> settlementsOf(const std::vector<Item>& items, const Author& by,
                                          const QDateTime& at) const;
    void publish(std::vector<IssuedLetter>& letters, std::vector<Settlement>& settlements,
                 EntryId entry);

    Office& m_office;
};

// What still holds a letter when a person has let some of it through and said what it asks for, in
// the order of Obstacle; empty: it can go.
std::vector<Obstacle> holding(const LetterDue& due, const std::vector<Obstacle>& letThrough,
                              bool isAllSaid);

} // namespace rollbook
