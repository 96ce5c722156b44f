// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/LetterDraft.h"

#include <QByteArrayList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr auto kEnd = "\r\n";
constexpr qsizetype kBase64Line = 76;
// Of UTF-8 in an encoded word: 52 characters of base64 and 12 around them fit beside "Subject: ".
constexpr qsizetype kMostInWord = 39;
// As it is, beside the longest header's name and within a line of 76.
constexpr qsizetype kLongestPlain = 60;
// Neither base64 nor a header has a line with it.
constexpr auto kBoundary = "=_rollbook_letter_=";

// Whatever would end a line or be invisible in it is a space.
QString oneLine(QString text) {
    for (QChar& c : text)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
            c.category() == QChar::Separator_Paragraph)
            c = u' ';
    return text.simplified();
}

bool isPlain(const QString& text) {
    const auto isPrintable = [](QChar c) { return c >= u' ' && c <= u'~'; };
    return text.size() <= kLongestPlain && std::ranges::all_of(text, isPrintable) &&
           !text.contains("=?"_L1);
}

// RFC 2047: words of UTF-8 in base64, cut between characters, one a line.
QByteArray encodedWords(const QString& text) {
    QByteArrayList words{QByteArray()};
    for (const char32_t c : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        if (words.back().size() + bytes.size() > kMostInWord)
            words.append(QByteArray());
        words.back() += bytes;
    }
    for (QByteArray& word : words)
        word = "=?UTF-8?B?" + word.toBase64() + "?=";
    return words.join("\r\n ");
}

QByteArray unstructured(const QString& text) {
    const QString line = oneLine(text);
    return isPlain(line) ? line.toLatin1() : encodedWords(line);
}

QByteArray quoted(const QString& text) {
    return '"' + text.toLatin1() + '"';
}

// The address on a line of its own: name and address are seldom short enough for one.
QByteArray mailbox(const QString& name, const EmailAddress& address) {
    const QByteArray bare = '<' + address.text().toLatin1() + '>';
    const QString line = oneLine(name);
    if (line.isEmpty())
        return bare;
    const bool isQuotable = isPlain(line) && !line.contains(u'"') && !line.contains(u'\\');
    return (isQuotable ? quoted(line) : encodedWords(line)) + "\r\n " + bare;
}

QByteArray inLines(const QByteArray& bytes) {
    const QByteArray all = bytes.toBase64();
    QByteArray lines;
    lines.reserve(all.size() + all.size() / kBase64Line * 2 + 2);
    for (qsizetype at = 0; at < all.size(); at += kBase64Line)
        lines += all.mid(at, kBase64Line) + kEnd;
    return lines;
}

QByteArray asFileName(const QString& name) {
    QString safe = oneLine(name);
    for (QChar& c : safe)
        if (c < u' ' || c > u'~' || c == u'"' || c == u'\\' || c == u'/')
            c = u'-';
    return quoted(safe);
}

QByteArray header(const QByteArray& name, const QByteArray& value) {
    return name + ": " + value + kEnd;
}

QByteArray part(const QByteArray& headers, const QByteArray& content) {
    return QByteArray("--") + kBoundary + kEnd + headers +
           header("Content-Transfer-Encoding", "base64") + kEnd + inLines(content);
}

QByteArray textPart(QString text) {
    text.replace("\r\n"_L1, "\n"_L1).replace("\n"_L1, "\r\n"_L1);
    return part(header("Content-Type", "text/plain; charset=utf-8"), text.toUtf8());
}

QByteArray pdfPart(const QString& fileName, const QByteArray& pdf) {
    const QByteArray name = asFileName(fileName);
    return part(header("Content-Type", "application/pdf;\r\n name=" + name) +
                    header("Content-Disposition", "attachment;\r\n filename=" + name),
                pdf);
}

} // namespace

QByteArray draftFile(const LetterDraft& draft) {
    return header("X-Unsent", "1") +
           header("Date", draft.at.toString(Qt::RFC2822Date).toLatin1()) +
           header("To", mailbox(draft.recipient, draft.to)) +
           header("Subject", unstructured(draft.subject)) + header("MIME-Version", "1.0") +
           header("Content-Type",
                  QByteArray("multipart/mixed;\r\n boundary=\"") + kBoundary + '"') +
           kEnd + textPart(draft.text) + pdfPart(draft.fileName, draft.pdf) + "--" + kBoundary +
           "--" + kEnd;
}

} // namespace rollbook
