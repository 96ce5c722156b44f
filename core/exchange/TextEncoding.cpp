// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/TextEncoding.h"

#include "core/exchange/ExchangeErrors.h"

#include <QStringDecoder>

#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

// Windows-1252 from 0x80 to 0x9F; the five bytes it leaves undefined are U+FFFD.
constexpr std::array<char16_t, 32> kWindows1252{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QChar fromWindows1252(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    const bool isInTable = value >= 0x80 && value <= 0x9F;
    return isInTable ? QChar(kWindows1252[value - 0x80u]) : QChar(char16_t(value));
}

QByteArray utf8FromWindows1252(const QByteArray& bytes) {
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.cbegin(), bytes.cend(), text.begin(), fromWindows1252);
    return text.toUtf8();
}

QByteArray utf8FromUtf16(QByteArrayView bytes, QStringConverter::Encoding encoding) {
    const QString text = QStringDecoder(encoding).decode(bytes);
    return text.toUtf8();
}

// Text in a western script has a zero in nearly every pair of UTF-16 bytes, always on one side.
std::optional<QStringConverter::Encoding> utf16WithoutBom(const QByteArray& bytes) {
    constexpr qsizetype kSample = 4096;
    const qsizetype pairs = std::min(bytes.size(), kSample) / 2;
    qsizetype first = 0;
    qsizetype second = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        first += bytes[2 * i] == '\0';
        second += bytes[2 * i + 1] == '\0';
    }
    if (pairs > 0 && first == 0 && second * 2 > pairs)
        return QStringConverter::Utf16LE;
    if (pairs > 0 && second == 0 && first * 2 > pairs)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

QByteArray toUtf8(const QByteArray& bytes) {
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return bytes.mid(3);
    if (bytes.startsWith("\xFF\xFE"))
        return utf8FromUtf16(QByteArrayView(bytes).sliced(2), QStringConverter::Utf16LE);
    if (bytes.startsWith("\xFE\xFF"))
        return utf8FromUtf16(QByteArrayView(bytes).sliced(2), QStringConverter::Utf16BE);
    if (const auto encoding = utf16WithoutBom(bytes))
        return utf8FromUtf16(bytes, *encoding);
    return bytes.isValidUtf8() ? bytes : utf8FromWindows1252(bytes);
}

bool isControl(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return value < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f';
}

// A photograph or a workbook has zero bytes or many control bytes; a text may have a stray one.
bool looksBinary(const QByteArray& utf8) {
    const auto sample = QByteArrayView(utf8).first(std::min<qsizetype>(utf8.size(), 65536));
    const auto controls = std::count_if(sample.cbegin(), sample.cend(), isControl);
    return utf8.contains('\0') || controls * 50 > sample.size();
}

} // namespace

Result<QByteArray> plainUtf8(const QByteArray& bytes) {
    if (bytes.size() > kMostFileBytes)
        return Error{errors::kTooLarge, {{u"what"_s, u"bytes"_s}, {u"most"_s, kMostFileBytes}}};
    QByteArray text = toUtf8(bytes);
    if (text.endsWith('\x1A')) // the end of a file in DOS
        text.chop(1);
    if (looksBinary(text))
        return Error{errors::kNotText};
    if (text.contains('\r'))
        text.replace("\r\n", "\n").replace('\r', '\n');
    return text;
}

} // namespace rollbook
