// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/Names.h"
#include "ui/words/Sentences.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

struct Declared {
    QString code;
    QStringList details; // every word of the comment beside it
};

QString textOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The codes as core declares them: `inline constexpr ErrorCode kX{"folder.what"}; // detail keys`.
std::vector<Declared> declaredCodes() {
    static const QRegularExpression line(
        u"ErrorCode\\s+k\\w+\\{\\s*\"([a-z]+\\.\\w+)\"\\s*\\};[ \\t]*(?://(.*))?"_s);
    static const QRegularExpression word(u"[A-Za-z]+"_s);
    std::vector<Declared> codes;
    QDirIterator files(qEnvironmentVariable("ROLLBOOK_SOURCE_DIR") + u"/core"_s, {u"*.h"_s},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        for (const auto& match : line.globalMatch(textOf(files.next()))) {
            Declared code{match.captured(1), {}};
            for (const auto& detail : word.globalMatch(match.captured(2)))
                code.details.append(detail.captured());
            codes.push_back(code);
        }
    }
    return codes;
}

QString textFor(const QString& code) {
    for (const words::Sentence& row : words::allSentences())
        if (code == QLatin1StringView(row.code))
            return QString::fromUtf8(row.text);
    return {};
}

} // namespace

TEST(SentencesTest, EveryCodeOfCoreHasASentence) {
    const auto codes = declaredCodes();
    ASSERT_GT(codes.size(), 50U);
    for (const Declared& declared : codes)
        EXPECT_FALSE(textFor(declared.code).isEmpty())
            << qPrintable(declared.code) << " has no sentence in ui/words";
}

TEST(SentencesTest, ASentenceNamesOnlyDetailsDocumentedBesideItsCode) {
    for (const Declared& declared : declaredCodes())
        for (const QString& name : words::placeholders(textFor(declared.code)))
            EXPECT_TRUE(declared.details.contains(name))
                << qPrintable(declared.code) << " has no detail " << qPrintable(name);
}

TEST(SentencesTest, NoSentenceIsForACodeThatCoreDoesNotHave) {
    QSet<QString> codes;
    for (const Declared& declared : declaredCodes())
        codes.insert(declared.code);
    for (const words::Sentence& row : words::allSentences())
        EXPECT_TRUE(codes.contains(QString::fromUtf8(row.code))) << row.code;
}

TEST(SentencesTest, NoCodeHasTwo) {
    QSet<QString> codes;
    for (const words::Sentence& row : words::allSentences()) {
        EXPECT_FALSE(codes.contains(QString::fromUtf8(row.code))) << row.code;
        codes.insert(QString::fromUtf8(row.code));
    }
}

TEST(SentencesTest, EachIsASentence) {
    for (const words::Sentence& row : words::allSentences()) {
        const QString text = QString::fromUtf8(row.text);
        EXPECT_TRUE(text.endsWith(u'.')) << row.code;
        EXPECT_FALSE(text.contains(u"  "_s)) << row.code;
        EXPECT_FALSE(text.contains(u"please"_s, Qt::CaseInsensitive)) << row.code;
    }
}

TEST(SentencesTest, SessionsAndTimesAreWrittenOut) {
    EXPECT_EQ(sentence(Error{ErrorCode("office.weekend"), {{u"session"_s, u"2026-11-21 AM"_s}}}),
              u"Sat 21 Nov 2026, morning is at the weekend. Choose a school day."_s);
}

TEST(SentencesTest, DatesAreDayMonthYear) {
    EXPECT_TRUE(
        sentence(Error{ErrorCode("office.noRegisterTimes"), {{u"date"_s, QDate(2026, 9, 1)}}})
            .contains(u"for 01/09/2026."_s));
}

TEST(SentencesTest, WhatSomebodyWroteIsShownAsTheyWroteIt) {
    EXPECT_TRUE(sentence(Error{ErrorCode("exchange.notADate"), {{u"text"_s, u"2026-11-20"_s}}})
                    .startsWith(u"“2026-11-20” is not"_s));
}

TEST(SentencesTest, BracesInAValueAreLeftAlone) {
    EXPECT_TRUE(sentence(Error{ErrorCode("office.unknownCode"), {{u"code"_s, u"{code}"_s}}})
                    .startsWith(u"“{code}” is not"_s));
}

TEST(SentencesTest, EveryFaultOfACalendarOrAPathwayHasItsWords) {
    static const QRegularExpression listed(u"`fault` one of:([\\w,\\s/]+)\\."_s);
    for (const QString& path :
         {u"/core/exchange/CalendarFile.h"_s, u"/core/pathway/PathwayFile.h"_s}) {
        const QString header = textOf(qEnvironmentVariable("ROLLBOOK_SOURCE_DIR") + path);
        QString faults = listed.match(header).captured(1);
        const QStringList names = faults.remove(u"//"_s).simplified().split(u", "_s);
        ASSERT_GT(names.size(), 10) << qPrintable(path);
        for (const QString& name : names)
            EXPECT_NE(words::fileFault(name), name) << qPrintable(name);
    }
    EXPECT_EQ(sentence(Error{ErrorCode("exchange.badCalendar"),
                             {{u"place"_s, u"terms"_s}, {u"fault"_s, u"termsOverlap"_s}}}),
              u"The calendar file is not right at terms: two terms overlap. Correct it there and "
              "import the file again."_s);
}

TEST(SentencesTest, AProblemSaysItsPlaceFirst) {
    const Error error{ErrorCode("exchange.notYesOrNo"), {{u"text"_s, u"x"_s}}};
    EXPECT_EQ(sentence(Problem{12, u"FSM"_s, u"x"_s, error}),
              u"Row 12, FSM: “x” is neither Y nor N."_s);
    EXPECT_EQ(sentence(Problem{12, {}, u"x"_s, error}), u"Row 12: “x” is neither Y nor N."_s);
}
