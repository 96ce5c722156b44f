// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/Ran.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook::cli {
namespace {

// Ada is N from Monday 23 to Wednesday 25 November 2026; her mother is to be written to.
class LettersVerbTest : public ::testing::Test {
protected:
    LettersVerbTest() {
        const QString contacts = school.write(
            u"contacts.csv"_s,
            u"UPN,Title,Forename,Surname,Relationship,Priority,Parental responsibility,Lives with,"
            "Correspondence,Address line 1,Postcode\n"
            "M204999926101,Mrs,Wei,Archer,Mother,1,Y,Y,Y,1 Mill Road,E8 1AA\n"
            "M204999926101,Mr,Sol,Archer,Father,2,Y,N,Y,,\n"_s);
        EXPECT_EQ(school.act({u"import-contacts"_s, contacts}).exit, 0);
        EXPECT_EQ(onThursday({u"pathway"_s, u"use"_s, u"rollbook-default"_s, u"--from"_s,
                              u"2026-09-01"_s})
                      .exit,
                  0);
        for (const char* each : {"2026-11-23 AM", "2026-11-23 PM", "2026-11-24 AM", "2026-11-24 PM",
                                 "2026-11-25 AM", "2026-11-25 PM"}) {
            const Ran taken = onThursday({u"take-register"_s, u"--class"_s, u"4A"_s, u"--session"_s,
                                          QString::fromLatin1(each), u"--mark"_s,
                                          SmallSchool::kAda + u"=N"_s, u"--fill"_s});
            EXPECT_EQ(taken.exit, 0) << qPrintable(taken.err);
        }
    }

    // The third school day after the first.
    Ran onThursday(QStringList words) const {
        words.insert(1, school.file());
        return run(words + QStringList{u"--by"_s, u"Ruth Okafor"_s, u"--title"_s,
                                       u"Attendance officer"_s, u"--json"_s, u"--today"_s,
                                       u"2026-11-26"_s});
    }
    Ran letters(const QStringList& words) const {
        return onThursday(
            QStringList{u"letters"_s, u"--on"_s, u"2026-11-26"_s, u"--kind"_s, u"no-reason"_s} +
            words);
    }
    void setLetterhead() const {
        const Ran set = school.act({u"letterhead"_s, u"--person"_s, u"Ruth Okafor"_s, u"--phone"_s,
                                    u"020 7946 0001"_s, u"--hours"_s, u"8 am to 4 pm"_s,
                                    u"--signatory"_s, u"Sam Lead"_s});
        EXPECT_EQ(set.exit, 0) << qPrintable(set.err);
    }
    QString folder() const { return school.path(u"letters"_s); }

    SmallSchool school;
};

TEST_F(LettersVerbTest, ADryRunNamesWhatGoesAndWhatIsHeldAndWritesNothing) {
    const Ran ran = letters({u"--dry-run"_s});
    ASSERT_EQ(ran.exit, 0) << qPrintable(ran.err);
    const QJsonObject found = QJsonDocument::fromJson(ran.out.toUtf8()).object();
    ASSERT_EQ(found[u"letters"].toArray().size(), 1);
    const QJsonObject letter = found[u"letters"].toArray()[0].toObject();
    EXPECT_EQ(letter[u"upn"].toString(), SmallSchool::kAda);
    EXPECT_EQ(letter[u"recipient"].toString(), u"Mrs Wei Archer"_s);
    EXPECT_EQ(letter[u"kind"].toString(), u"no-reason"_s);
    QStringList held; // of Ada
    for (const QJsonValue each : found[u"held"].toArray())
        if (each[u"upn"].toString() == SmallSchool::kAda)
            held.append(each[u"recipient"].toString() + u": "_s + each[u"why"].toString());
    EXPECT_EQ(held, QStringList{u"Mr Sol Archer: No address"_s});
    EXPECT_FALSE(QDir(folder()).exists());
}

TEST_F(LettersVerbTest, WithoutALetterheadNoneIsWritten) {
    const Ran ran = letters({u"--out"_s, folder()});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_TRUE(ran.err.contains(u"person to ring"_s)) << qPrintable(ran.err);
}

TEST_F(LettersVerbTest, EachGoesIntoAFileAndIsNotDueAgain) {
    setLetterhead();
    const Ran ran = letters({u"--out"_s, folder()});
    ASSERT_EQ(ran.exit, 0) << qPrintable(ran.err);
    const QJsonArray written =
        QJsonDocument::fromJson(ran.out.toUtf8())[u"letters"].toArray();
    ASSERT_EQ(written.size(), 1);
    EXPECT_GT(QFileInfo(written[0][u"file"].toString()).size(), 1000);
    EXPECT_EQ(QDir(folder()).entryList({u"*.pdf"_s}).size(), 1);
    const Ran again = letters({u"--dry-run"_s});
    EXPECT_TRUE(QJsonDocument::fromJson(again.out.toUtf8())[u"letters"].toArray().isEmpty());
}

TEST_F(LettersVerbTest, AFolderIsAskedFor) {
    EXPECT_EQ(letters({}).exit, 2);
}

} // namespace
} // namespace rollbook::cli
