// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/SendLetters.h"

#include "core/office/OfficeErrors.h"
#include "tests/support/Must.h"
#include "tests/ui/letters/LettersAtTheDesk.h"
#include "ui/letters/DuePresenter.h"

#include <QDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

bool goOn(qint64, qint64) {
    return true;
}

class SendLettersTest : public testing::Test {
protected:
    SendLettersTest() { m_run.load(); }
    Result<std::vector<IssuedLetter>> send(LettersOut::Kind kind, const QString& place,
                                           const Progress& progress = &goOn) {
        return SendLetters(m_desk.around(), {.kind = kind, .place = place}, progress)
            .run(must(m_run.ticked()));
    }
    void giveEmails() {
        m_desk.giveEmail(u"Adason"_s, u"ada@example.org"_s);
        m_desk.giveEmail(u"Dotson"_s, u"dot@example.org"_s);
    }
    QStringList files() const {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    // Called off when so many letters are done.
    static Progress calledOffAt(qint64 letter) {
        return [letter](qint64 done, qint64) { return done < letter; };
    }

    LettersAtTheDesk m_desk;
    DuePresenter m_run{m_desk.around()};
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(SendLettersTest, ToAPrinterAllGoInOneJobAndOnRecord) {
    ASSERT_TRUE(send(LettersOut::Kind::Printer, u"Office printer"_s));
    EXPECT_EQ(m_desk.printing.titles, QStringList(u"2 letters"_s));
    EXPECT_GE(m_desk.printing.pages[u"Office printer"_s], 2);
    EXPECT_EQ(m_desk.issued().size(), 2U);
}

TEST_F(SendLettersTest, TheRecordSaysHowEachWentAndTheLineInTheParentsLanguage) {
    m_desk.change(u"Adason"_s,
                  [](Contact& person, PupilContact&) { person.language = u"Polish"_s; });
    m_run.load();
    ASSERT_TRUE(send(LettersOut::Kind::OneFile, m_folder.filePath(u"run.pdf"_s)));
    m_desk.disk.reopen();
    const auto issued = m_desk.issued();
    ASSERT_EQ(issued.size(), 2U);
    EXPECT_EQ(issued[0].way, LetterWay::Pdf);
    EXPECT_TRUE(issued[0].extraLine.startsWith(u"Ten list dotyczy"_s))
        << qPrintable(issued[0].extraLine);
    EXPECT_TRUE(issued[0].extraLine.contains(m_desk.disk.school().letterhead.phone));
    EXPECT_EQ(issued[1].extraLine, QString());
}

TEST_F(SendLettersTest, IntoOneFile) {
    ASSERT_TRUE(send(LettersOut::Kind::OneFile, m_folder.filePath(u"run.pdf"_s)));
    EXPECT_EQ(files(), QStringList(u"run.pdf"_s));
    EXPECT_EQ(m_desk.issued().size(), 2U);
}

TEST_F(SendLettersTest, OneFileALetterIsFoundByItsName) {
    ASSERT_TRUE(send(LettersOut::Kind::FileEach, m_folder.path()));
    ASSERT_EQ(files().size(), 2);
    EXPECT_TRUE(files().front().startsWith(u"2024-11-21 Pupil Ada No reason yet"_s));
}

TEST_F(SendLettersTest, OneDraftALetterWithTheLetterInIt) {
    giveEmails();
    ASSERT_TRUE(send(LettersOut::Kind::Drafts, m_folder.path()));
    ASSERT_EQ(files().size(), 2);
    QFile draft(m_folder.filePath(files().front()));
    ASSERT_TRUE(draft.open(QIODevice::ReadOnly));
    const QByteArray text = draft.readAll();
    EXPECT_TRUE(text.startsWith("X-Unsent: 1\r\n"));
    EXPECT_EQ(text.count("<ada@example.org>"), 1);
    EXPECT_TRUE(text.contains("\r\n\r\n" + QByteArray("%PDF-").toBase64().left(4)));
    EXPECT_EQ(m_desk.issued().size(), 2U);
}

TEST_F(SendLettersTest, ADraftToNobodyIsRefusedAndNothingIsIssued) {
    m_desk.giveEmail(u"Adason"_s, u"ada@example.org"_s);
    const auto sent = send(LettersOut::Kind::Drafts, m_folder.path());
    ASSERT_FALSE(sent);
    EXPECT_EQ(sent.error().code, errors::kRecipientBarred);
    EXPECT_EQ(files(), QStringList());
    EXPECT_TRUE(m_desk.issued().empty());
}

TEST_F(SendLettersTest, CalledOffNothingIsIssuedAndNoFileIsLeft) {
    giveEmails();
    for (const LettersOut::Kind kind :
         {LettersOut::Kind::OneFile, LettersOut::Kind::FileEach, LettersOut::Kind::Drafts}) {
        const bool isOne = kind == LettersOut::Kind::OneFile;
        const auto sent =
            send(kind, isOne ? m_folder.filePath(u"run.pdf"_s) : m_folder.path(), calledOffAt(1));
        ASSERT_FALSE(sent);
        EXPECT_EQ(sent.error().code, errors::kCancelled);
        EXPECT_EQ(files(), QStringList());
        EXPECT_TRUE(m_desk.issued().empty());
    }
}

TEST_F(SendLettersTest, CalledOffNoPageReachesThePrinter) {
    ASSERT_FALSE(send(LettersOut::Kind::Printer, u"Office printer"_s, calledOffAt(1)));
    EXPECT_TRUE(m_desk.printing.titles.isEmpty());
    EXPECT_TRUE(m_desk.issued().empty());
}

TEST_F(SendLettersTest, WhatThePrinterRefusesIsNotOnRecord) {
    m_desk.printing.paper = Error{errors::kCancelled};
    ASSERT_FALSE(send(LettersOut::Kind::Printer, u"Office printer"_s));
    EXPECT_TRUE(m_desk.issued().empty());
}

TEST_F(SendLettersTest, AFolderThatIsNotThereIsRefusedAndNothingIsIssued) {
    const auto sent = send(LettersOut::Kind::FileEach, m_folder.filePath(u"gone"_s));
    ASSERT_FALSE(sent);
    EXPECT_EQ(sent.error().code.toString(), u"exchange.cannotWrite"_s);
    EXPECT_TRUE(m_desk.issued().empty());
}

TEST_F(SendLettersTest, AFileOfThatNameIsReplacedOnlyByWholeLetters) {
    const QString path = m_folder.filePath(u"run.pdf"_s);
    QFile old(path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    ASSERT_FALSE(send(LettersOut::Kind::OneFile, path, calledOffAt(1)));
    EXPECT_EQ(QFileInfo(path).size(), 3);
    ASSERT_TRUE(send(LettersOut::Kind::OneFile, path));
    EXPECT_GT(QFileInfo(path).size(), 3);
}
