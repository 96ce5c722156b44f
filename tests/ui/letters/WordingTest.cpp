// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/Wording.h"

#include "core/letters/LetterBook.h"
#include "core/letters/LetterFile.h"
#include "tests/support/Must.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const QByteArray kLetter = "letter: thanks\ntitle: Thank you\nto: parents\nreply: 2\nsource: us\n"
                           "---\n<p>{{dear}}</p>\n<p>Reply by {{replyBy}}.</p>\n";

Wording wording() {
    return wordingOf(must(readLetter(kLetter)));
}

std::optional<BodyPlace> placeOf(const QByteArray& file) {
    const auto read = readLetter(file);
    return read ? std::nullopt : placeInBody(read.error(), file);
}

} // namespace

TEST(WordingTest, UnchangedWordsAreTheFileAsItStands) {
    const auto book = must(LetterBook::shipped());
    for (const LetterTemplate& each : book->all())
        EXPECT_EQ(fileWith(each.text, wordingOf(each)), each.text) << each.id.toStdString();
}

TEST(WordingTest, OnlyTheTitleAndTheReplyChangeInTheHead) {
    Wording changed = wording();
    changed.title = u"Thank you all"_s;
    changed.replyWithin = 5;
    EXPECT_EQ(fileWith(kLetter, changed),
              QByteArray(kLetter).replace("Thank you", "Thank you all").replace(": 2", ": 5"));
}

TEST(WordingTest, ALetterThatNamesNoDayHasNoLineForIt) {
    Wording changed = wording();
    changed.replyWithin = 0;
    EXPECT_EQ(fileWith(kLetter, changed), QByteArray(kLetter).replace("reply: 2\n", ""));
    changed.replyWithin = 3;
    EXPECT_EQ(fileWith(QByteArray(kLetter).replace("reply: 2\n", ""), changed),
              QByteArray(kLetter).replace("reply: 2\n", "").replace("us\n", "us\nreply: 3\n"));
}

TEST(WordingTest, ACopyHasANameOfItsOwn) {
    const LetterTemplate copy =
        must(readLetter(fileAs(kLetter, u"thanks-again"_s, u"Thanks again"_s)));
    EXPECT_EQ(copy.id, u"thanks-again"_s);
    EXPECT_EQ(copy.title, u"Thanks again"_s);
    EXPECT_EQ(copy.body, wording().body);
}

TEST(WordingTest, AnIdIsWordsWithHyphens) {
    EXPECT_EQ(letterIdFrom(u"Thank you, again!"_s), u"thank-you-again"_s);
    EXPECT_EQ(letterIdFrom(u"Dépêche 2"_s), u"depeche-2"_s);
    EXPECT_EQ(letterIdFrom(u"…"_s), u"letter"_s);
}

TEST(WordingTest, AFaultIsCountedFromTheFirstLineOfTheBody) {
    EXPECT_EQ(placeOf(QByteArray(kLetter).replace("{{dear}}", "{{deer}}")), (BodyPlace{1, 4}));
    EXPECT_EQ(placeOf(QByteArray(kLetter).replace("{{replyBy}}", "{{when}}")), (BodyPlace{2, 13}));
}

TEST(WordingTest, AFaultOfTheHeadHasNoPlaceInTheBody) {
    EXPECT_EQ(placeOf(QByteArray(kLetter).replace("title: Thank you\n", "")), std::nullopt);
}
