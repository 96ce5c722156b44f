// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/Ran.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook::cli {
namespace {

// Ada was I for two sessions; her mother may be told, her father may not.
class RecordVerbTest : public ::testing::Test {
protected:
    RecordVerbTest() {
        const QString contacts = school.write(
            u"contacts.csv"_s,
            u"UPN,Title,Forename,Surname,Relationship,Priority,Parental responsibility,Lives with,"
            "No Information\n"
            "M204999926101,Mrs,Wei,Archer,Mother,2,Y,Y,\n"
            "M204999926101,Mr,Sol,Archer,Father,1,Y,N,Y\n"_s);
        EXPECT_EQ(school.act({u"import-contacts"_s, contacts}).exit, 0);
    }
    Ran record(const QStringList& words) const {
        return school.ask(QStringList{u"record"_s, u"--upn"_s, SmallSchool::kAda, u"--out"_s,
                                      out()} +
                          words);
    }
    static QJsonObject found(const Ran& ran) {
        EXPECT_EQ(ran.exit, 0) << qPrintable(ran.err);
        return QJsonDocument::fromJson(ran.out.toUtf8()).object();
    }
    QString out() const { return school.path(u"record.pdf"_s); }

    SmallSchool school;
};

TEST_F(RecordVerbTest, WritesThePagesForTheOfficeAndTellsTheFiguresOnThem) {
    const QJsonObject reply = found(record({}));
    EXPECT_EQ(reply[u"upn"].toString(), SmallSchool::kAda);
    EXPECT_EQ(reply[u"profile"].toString(), u"office"_s);
    EXPECT_EQ(reply[u"absent"].toInt(), 2);
    EXPECT_EQ(reply[u"status"].toString(), u"persistent"_s);
    EXPECT_EQ(reply[u"terms"].toArray().last()[u"authorised"].toInt(), 2);
    QFile file(reply[u"file"].toString());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.read(5), QByteArray("%PDF-"));
}

TEST_F(RecordVerbTest, AParentsCopyIsForTheFirstWhoMayBeTold) {
    const QJsonObject reply = found(record({u"--profile"_s, u"parent"_s}));
    EXPECT_EQ(reply[u"profile"].toString(), u"parent"_s);
    EXPECT_TRUE(reply[u"foot"].toString().contains(u"Mrs Wei Archer"_s));
}

TEST_F(RecordVerbTest, WhoeverMustNotBeInformedGetsNoneAndNothingIsWritten) {
    const Ran ran = record({u"--profile"_s, u"parent"_s, u"--parent"_s, u"Mr Sol Archer"_s});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_TRUE(ran.err.contains(u"must not be contacted or informed"_s)) << qPrintable(ran.err);
    EXPECT_FALSE(QFile::exists(out()));
}

TEST_F(RecordVerbTest, AnUnknownProfileOrPupilIsRefused) {
    EXPECT_EQ(record({u"--profile"_s, u"class"_s}).exit, 2);
    EXPECT_EQ(school.ask({u"record"_s, u"--upn"_s, u"X"_s, u"--out"_s, out()}).exit, 1);
}

} // namespace
} // namespace rollbook::cli
