// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letters/IssuedLetter.h"

#include "core/letters/LetterFacts.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

TEST(IssuedLetterTest, KeepsTheFiguresThatWereTold) {
    const DateRange range{QDate(2024, 9, 2), QDate(2024, 11, 20)};
    const std::vector<SessionKey> sessions{{QDate(2024, 10, 3), Half::AM}};
    const SessionKey until{QDate(2024, 11, 19), Half::PM};
    const LetterFacts facts{
        .now = {range,
                {.possible = 100, .attended = 86, .authorised = 9, .unauthorised = 5},
                QDate(2024, 9, 4),
                until},
        .sessions = sessions};
    EXPECT_EQ(toldFigures(facts), (ToldFigures{.range = range,
                                               .until = until,
                                               .possible = 100,
                                               .authorised = 9,
                                               .unauthorised = 5,
                                               .sessions = sessions}));
    EXPECT_EQ(toldFigures(facts).absent(), 14);
}

TEST(IssuedLetterTest, IsToEachItIsAddressedTo) {
    const IssuedLetter joint{.contact = ContactId(1), .together = {ContactId(2)}};
    EXPECT_TRUE(joint.isTo(ContactId(1)));
    EXPECT_TRUE(joint.isTo(ContactId(2)));
    EXPECT_FALSE(joint.isTo(ContactId(3)));
    EXPECT_FALSE(joint.isTo(std::nullopt));
    EXPECT_TRUE(IssuedLetter().isTo(std::nullopt)) << "to none of the contacts";
}

TEST(IssuedLetterTest, HasAWordForWhatBecameOfOne) {
    const std::vector<std::pair<LetterEventKind, QString>> words{
        {LetterEventKind::Posted, u"posted"_s},
        {LetterEventKind::Returned, u"returned"_s},
        {LetterEventKind::Reprinted, u"reprinted"_s},
        {LetterEventKind::Answered, u"answered"_s}};
    for (const auto& [kind, word] : words) {
        EXPECT_EQ(toString(kind), word);
        EXPECT_EQ(letterEventKindFromString(word), kind) << qPrintable(word);
    }
    EXPECT_EQ(letterEventKindFromString(u"Posted"), std::nullopt);
}

} // namespace
} // namespace rollbook
