// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/LetterDraft.h"

#include <QByteArrayList>
#include <QRegularExpression>
#include <QTimeZone>

#include <gtest/gtest.h>

#include <map>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

LetterDraft sample() {
    return {.recipient = u"Mrs Wei Wright"_s,
            .to = *EmailAddress::parse(u"wei@example.org"_s),
            .subject = u"Letter from Marsh Lane Primary"_s,
            .text = u"A letter is attached.\n\nMarsh Lane"_s,
            .at = QDateTime(QDate(2024, 11, 21), QTime(10, 5), QTimeZone(0)),
            .fileName = u"Letter 2024-11-21.pdf"_s,
            .pdf = "%PDF-1.4 not really"};
}

LetterDraft named(const QString& recipient) {
    LetterDraft draft = sample();
    draft.recipient = recipient;
    return draft;
}

// What a mail program reads: headers unfolded, and what follows the empty line.
struct Read {
    std::map<QByteArray, QByteArray> headers;
    QByteArray body;
};

Read readPart(const QByteArray& bytes) {
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    EXPECT_GE(end, 0);
    QByteArray head = bytes.left(end);
    head.replace("\r\n ", " ");
    Read read{{}, bytes.mid(end + 4)};
    for (qsizetype from = 0; from <= head.size();) {
        qsizetype to = head.indexOf("\r\n", from);
        to = to < 0 ? head.size() : to;
        const QByteArray line = head.mid(from, to - from);
        const qsizetype colon = line.indexOf(": ");
        EXPECT_GT(colon, 0) << line.constData();
        EXPECT_TRUE(read.headers.emplace(line.left(colon), line.mid(colon + 2)).second);
        from = to + 2;
    }
    return read;
}

std::vector<Read> partsOf(const QByteArray& file) {
    const Read all = readPart(file);
    const QByteArray type = all.headers.at("Content-Type");
    EXPECT_TRUE(type.startsWith("multipart/mixed;")) << type.constData();
    const QByteArray mark = "--" + type.mid(type.indexOf('"') + 1).chopped(1);
    EXPECT_TRUE(all.body.endsWith(mark + "--\r\n"));
    std::vector<Read> parts;
    qsizetype at = all.body.indexOf(mark);
    for (qsizetype next; (next = all.body.indexOf(mark, at + 1)) > 0; at = next)
        parts.push_back(readPart(all.body.mid(at + mark.size() + 2, next - at - mark.size() - 2)));
    return parts;
}

QByteArray headerOf(const LetterDraft& draft, const char* name) {
    return readPart(draftFile(draft)).headers.at(name);
}

// RFC 2047: the encoded words of a header in one.
QString decoded(const QByteArray& header) {
    static const QRegularExpression word(u"=\\?UTF-8\\?B\\?([^?]*)\\?= ?"_s);
    QString text;
    for (const auto& match : word.globalMatch(QString::fromLatin1(header)))
        text += QString::fromUtf8(QByteArray::fromBase64(match.captured(1).toLatin1()));
    return text;
}

QByteArrayList linesOf(const QByteArray& file) {
    QByteArrayList lines;
    for (const QByteArray& line : file.split('\n'))
        lines.append(line.endsWith('\r') ? line.chopped(1) : line);
    return lines;
}

qsizetype longestLine(const QByteArray& file) {
    qsizetype longest = 0;
    for (const QByteArray& line : linesOf(file))
        longest = std::max(longest, line.size());
    return longest;
}

TEST(LetterDraftTest, IsAnUnsentEmailToOneWithItsDateAndSubject) {
    EXPECT_EQ(readPart(draftFile(sample())).headers,
              (std::map<QByteArray, QByteArray>{
                  {"X-Unsent", "1"},
                  {"Date", "21 Nov 2024 10:05:00 +0000"},
                  {"To", "\"Mrs Wei Wright\" <wei@example.org>"},
                  {"Subject", "Letter from Marsh Lane Primary"},
                  {"MIME-Version", "1.0"},
                  {"Content-Type", "multipart/mixed; boundary=\"=_rollbook_letter_=\""}}));
}

TEST(LetterDraftTest, HasAShortTextAndThenTheLetter) {
    const std::vector<Read> parts = partsOf(draftFile(sample()));
    ASSERT_EQ(parts.size(), 2U);
    EXPECT_EQ(parts[0].headers.at("Content-Type"), "text/plain; charset=utf-8");
    EXPECT_EQ(QByteArray::fromBase64(parts[0].body), "A letter is attached.\r\n\r\nMarsh Lane");
    EXPECT_EQ(parts[1].headers.at("Content-Disposition"),
              "attachment; filename=\"Letter 2024-11-21.pdf\"");
    EXPECT_EQ(QByteArray::fromBase64(parts[1].body), sample().pdf);
}

TEST(LetterDraftTest, ThePdfComesBackByteForByteFromLinesOfSeventySix) {
    LetterDraft draft = sample();
    draft.pdf.clear();
    for (int i = 0; i < 1000; ++i)
        draft.pdf += char(i * 7);
    const QByteArray file = draftFile(draft);
    EXPECT_EQ(longestLine(file), 76);
    EXPECT_EQ(QByteArray::fromBase64(partsOf(file)[1].body), draft.pdf);
}

TEST(LetterDraftTest, EveryLineEndsWithCarriageReturnAndLineFeed) {
    QByteArray file = draftFile(sample());
    const qsizetype lines = file.count('\n');
    EXPECT_EQ(file.count("\r\n"), lines);
    EXPECT_EQ(file.count('\r'), lines);
}

TEST(LetterDraftTest, NamesBeyondAsciiAreEncodedAndComeBack) {
    for (const QString& name : {u"Mx Zoë Ångström-Đặng"_s, u"السيدة ليلى"_s, u"👩‍👧 Li"_s,
                                u"Mrs \"Bee\" O\\Neill"_s, u"=?UTF-8?B?QQ==?="_s})
        EXPECT_EQ(decoded(headerOf(named(name), "To")), name);
}

TEST(LetterDraftTest, ALongNameIsFoldedBetweenCharacters) {
    const QString name = QString(150, u'ë');
    const QByteArray file = draftFile(named(name));
    EXPECT_LE(longestLine(file), 76);
    EXPECT_EQ(decoded(readPart(file).headers.at("To")), name);
}

TEST(LetterDraftTest, ALongSubjectIsFoldedToo) {
    LetterDraft draft = sample();
    draft.subject = u"Letter from "_s + QString(90, u's');
    const QByteArray file = draftFile(draft);
    EXPECT_LE(longestLine(file), 76);
    EXPECT_EQ(decoded(readPart(file).headers.at("Subject")), draft.subject);
}

TEST(LetterDraftTest, NoNameAndNoSubjectMakesAHeader) {
    for (const QString& between : {u"\r\n"_s, u"\n"_s, u"\r"_s, u"\u2028"_s, u"\u0085"_s, u"\v"_s}) {
        LetterDraft draft = named(u"Wei%1Bcc: all@example.org"_s.arg(between));
        draft.subject = u"Letter%1X-Evil: 1"_s.arg(between);
        const Read read = readPart(draftFile(draft));
        EXPECT_EQ(read.headers.size(), 6U);
        EXPECT_EQ(read.headers.at("To"), "\"Wei Bcc: all@example.org\" <wei@example.org>");
        EXPECT_EQ(read.headers.at("Subject"), "Letter X-Evil: 1");
    }
}

TEST(LetterDraftTest, NoFileNameLeavesItsQuotes) {
    LetterDraft draft = sample();
    draft.fileName = u"a\"; x=\"ü/b\r\n.pdf"_s;
    EXPECT_EQ(partsOf(draftFile(draft))[1].headers.at("Content-Disposition"),
              "attachment; filename=\"a-; x=---b .pdf\"");
}

TEST(LetterDraftTest, WithoutANameTheAddressStandsAlone) {
    EXPECT_EQ(headerOf(named(u" \r\n"_s), "To"), "<wei@example.org>");
}

} // namespace
} // namespace rollbook
