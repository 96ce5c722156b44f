// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/TextEncoding.h"

#include "core/exchange/ExchangeErrors.h"

#include <QStringEncoder>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QByteArray read(const QByteArray& bytes) {
    const auto text = plainUtf8(bytes);
    return text ? *text : QByteArray("refused: ") + text.error().toString().toUtf8();
}

QByteArray utf16(const QString& text, QStringConverter::Encoding encoding, bool hasBom) {
    QStringEncoder encoder(encoding, hasBom ? QStringConverter::Flag::WriteBom
                                            : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

TEST(TextEncodingTest, Utf8IsTakenAsItIs) {
    EXPECT_EQ(read("Zo\xC3\xAB"), "Zo\xC3\xAB");
}

TEST(TextEncodingTest, TheUtf8BomIsNotPartOfTheText) {
    EXPECT_EQ(read("\xEF\xBB\xBFUPN"), "UPN");
}

TEST(TextEncodingTest, Utf16IsKnownByItsBom) {
    EXPECT_EQ(read(utf16(u"Zoë"_s, QStringConverter::Utf16LE, true)), "Zo\xC3\xAB");
    EXPECT_EQ(read(utf16(u"Zoë"_s, QStringConverter::Utf16BE, true)), "Zo\xC3\xAB");
}

TEST(TextEncodingTest, Utf16WithoutBomIsKnownByItsZeroBytes) {
    EXPECT_EQ(read(utf16(u"UPN;Name"_s, QStringConverter::Utf16LE, false)), "UPN;Name");
    EXPECT_EQ(read(utf16(u"UPN;Name"_s, QStringConverter::Utf16BE, false)), "UPN;Name");
}

TEST(TextEncodingTest, WhatIsNotUtf8IsWindows1252) {
    EXPECT_EQ(read("Zo\xEB"), "Zo\xC3\xAB");
}

TEST(TextEncodingTest, BytesThatLatin1HasNotAreThoseOfWindows1252) {
    EXPECT_EQ(read("\x80 \x8A \x92 \x9F"), u"€ Š ’ Ÿ"_s.toUtf8());
    EXPECT_EQ(read("\xA0\xFF"), u"\u00A0ÿ"_s.toUtf8());
}

TEST(TextEncodingTest, ByteThatWindows1252LeavesUndefinedIsALostLetter) {
    EXPECT_EQ(read("\x81"), u"\uFFFD"_s.toUtf8());
}

TEST(TextEncodingTest, EveryLineEndBecomesOne) {
    EXPECT_EQ(read("a\r\nb\rc\nd"), "a\nb\nc\nd");
}

TEST(TextEncodingTest, TheEndMarkOfDosIsDropped) {
    EXPECT_EQ(read("a\n\x1A"), "a\n");
}

TEST(TextEncodingTest, PictureIsNotText) {
    const QByteArray png("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16);
    const auto text = plainUtf8(png);
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().code, errors::kNotText);
}

TEST(TextEncodingTest, StrayControlByteIsNoReasonToRefuse) {
    EXPECT_EQ(read(QByteArray(100, 'a') + '\x1F').size(), 101);
}

} // namespace
} // namespace rollbook
