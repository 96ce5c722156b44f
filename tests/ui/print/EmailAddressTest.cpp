// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/EmailAddress.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

bool isOne(const QString& text) {
    return EmailAddress::parse(text).has_value();
}

TEST(EmailAddressTest, AnAddressIsTakenWithoutTheSpacesAroundIt) {
    const auto address = EmailAddress::parse(u"  wei.o'neill+school@mail.example.org\n"_s);
    ASSERT_TRUE(address);
    EXPECT_EQ(address->text(), u"wei.o'neill+school@mail.example.org"_s);
}

TEST(EmailAddressTest, WhatLooksLikeNoneIsNone) {
    for (const QString& text :
         {u""_s, u"none"_s, u"wei@"_s, u"@example.org"_s, u"wei@home"_s, u"wei@example..org"_s,
          u".wei@example.org"_s, u"wei.@example.org"_s, u"wei@-example.org"_s,
          u"wei@example.org."_s, u"a@b@example.org"_s, u"wëi@example.org"_s,
          u"Wei <wei@example.org>"_s, u"\"wei\"@example.org"_s})
        EXPECT_FALSE(isOne(text)) << qPrintable(text);
}

TEST(EmailAddressTest, TwoAreNotOne) {
    for (const QString& between : {u","_s, u";"_s, u" "_s, u"/ "_s, u"\n"_s})
        EXPECT_FALSE(isOne(u"a@example.org%1b@example.org"_s.arg(between))) << qPrintable(between);
}

TEST(EmailAddressTest, NothingInItBeginsAHeader) {
    for (const QString& text :
         {u"wei@example.org\r\nBcc: x@example.org"_s, u"wei@example.org\nBcc"_s,
          u"w\rei@example.org"_s, u"wei@exam\u0000ple.org"_s, u"wei@example.org>"_s})
        EXPECT_FALSE(isOne(text)) << qPrintable(text);
}

TEST(EmailAddressTest, TheLocalPartEndsAtSixtyFour) {
    EXPECT_TRUE(isOne(QString(64, u'a') + u"@example.org"_s));
    EXPECT_FALSE(isOne(QString(65, u'a') + u"@example.org"_s));
}

TEST(EmailAddressTest, AnAddressEndsAtTwoHundredAndFiftyFour) {
    const auto ofLength = [](qsizetype length) { return u"a@"_s + QString(length - 6, u'b') + u".org"_s; };
    EXPECT_TRUE(isOne(ofLength(254)));
    EXPECT_FALSE(isOne(ofLength(255)));
}

TEST(EmailAddressTest, CaseTellsNoMailboxesApart) {
    EXPECT_TRUE(EmailAddress::parse(u"Wei@Example.org"_s)
                    ->isSameAs(*EmailAddress::parse(u"wei@example.org"_s)));
    EXPECT_FALSE(EmailAddress::parse(u"wei@example.org"_s)
                     ->isSameAs(*EmailAddress::parse(u"wei@example.com"_s)));
}

} // namespace
} // namespace rollbook
