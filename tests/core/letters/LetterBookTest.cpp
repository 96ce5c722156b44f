// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letters/LetterBook.h"

#include "core/letters/LetterErrors.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QByteArray own(const QByteArray& id, const QByteArray& title = "Our own",
               const QByteArray& body = "<p>{{dear}}</p>") {
    return "letter: " + id + "\ntitle: " + title + "\nsource: ours\n---\n" + body;
}

std::shared_ptr<const LetterBook> shipped() {
    return LetterBook::shipped().value();
}

TEST(LetterBookTest, ShipsAllThatReadAndNoOther) {
    const auto read = LetterBook::shipped();
    ASSERT_TRUE(read) << qPrintable(read.error().toString());
    QStringList ids;
    for (const LetterTemplate& each : (*read)->all())
        ids.append(each.id);
    ids.sort();
    EXPECT_EQ(
        ids.join(u' '),
        u"approaching council-sickness council-ten-days deterioration explain-each home-visit "
        "improvement medical-evidence meeting-asked meeting-booked meeting-missed "
        "meeting-rebooked no-longer-persistent no-reason persistent-meeting punctuality referral "
        "severe-meeting statement weekly-note"_s);
}

TEST(LetterBookTest, HasThemByTitle) {
    const auto book = shipped()->withOwn({own("zz", "aaa")}).value();
    EXPECT_TRUE(std::ranges::is_sorted(
        book->all(), {}, [](const LetterTemplate& each) { return each.title.toCaseFolded(); }));
    EXPECT_EQ(book->all().front().id, u"zz"_s);
}

TEST(LetterBookTest, FindsALetterByItsId) {
    EXPECT_EQ(shipped()->letter(u"no-reason")->title, u"No reason yet, three days"_s);
    EXPECT_EQ(shipped()->letter(u"no-reasons"), nullptr);
}

TEST(LetterBookTest, PutsTheSchoolsOwnInThePlaceOfOneShipped) {
    const auto book = shipped()->withOwn({own("no-reason")}).value();
    EXPECT_EQ(book->letter(u"no-reason")->title, u"Our own"_s);
    EXPECT_EQ(book->all().size(), shipped()->all().size());
    EXPECT_TRUE(book->isOwn(u"no-reason"));
    EXPECT_FALSE(book->isOwn(u"statement"));
}

TEST(LetterBookTest, AddsTheSchoolsOwnBesideThoseShipped) {
    const auto book = shipped()->withOwn({own("trip"), own("prize")}).value();
    EXPECT_EQ(book->all().size(), shipped()->all().size() + 2);
    EXPECT_TRUE(book->isOwn(u"trip"));
}

TEST(LetterBookTest, TakesTheSchoolsOwnAfresh) {
    const auto book = shipped()->withOwn({own("trip")}).value()->withOwn({own("prize")}).value();
    EXPECT_EQ(book->letter(u"trip"), nullptr);
    EXPECT_FALSE(book->isOwn(u"trip"));
    EXPECT_TRUE(book->isOwn(u"prize"));
}

TEST(LetterBookTest, LeavesTheBookItCameFromAsItWas) {
    const auto book = shipped();
    ASSERT_TRUE(book->withOwn({own("no-reason")}));
    EXPECT_EQ(book->letter(u"no-reason")->title, u"No reason yet, three days"_s);
    EXPECT_FALSE(book->isOwn(u"no-reason"));
}

TEST(LetterBookTest, RefusesAnOwnLetterWithItsLine) {
    const auto read = shipped()->withOwn({own("trip"), own("prize", "t", "<p>\n{{chidl}}</p>")});
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, errors::kBadLetter);
    EXPECT_EQ(read.error().detail[u"line"_s], 6);
    EXPECT_EQ(read.error().detail[u"text"_s], u"chidl"_s);
}

} // namespace
} // namespace rollbook
