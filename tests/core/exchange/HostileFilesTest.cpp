// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/CalendarFile.h"
#include "core/exchange/ContactFile.h"
#include "core/exchange/MarkFile.h"
#include "core/exchange/PupilFile.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace rollbook {
namespace {

// Whatever the bytes, each reader answers; what it answers is checked nowhere but here: no row
// number is below the header, no mark points outside its file.
void readEverything(const QByteArray& bytes) {
    if (const auto pupils = readPupils(bytes)) {
        for (const auto& row : pupils->rows)
            ASSERT_GT(row.row, 1);
    }
    if (const auto marks = readMarks(bytes)) {
        for (const auto& mark : marks->rows) {
            ASSERT_LT(size_t(mark.pupil), marks->pupils.size());
            ASSERT_LT(size_t(mark.text), marks->texts.size());
            ASSERT_LT(size_t(mark.column), marks->columns.size());
            ASSERT_TRUE(mark.session.date.isValid());
        }
    }
    if (const auto contacts = readContacts(bytes)) {
        for (const auto& row : contacts->rows)
            ASSERT_TRUE(row.pupil.isUsable());
    }
    if (const auto calendar = readCalendar(bytes)) {
        ASSERT_FALSE(calendar->dates.terms.empty());
    }
}

const QByteArray kPupils = "List\r\nUPN,Surname,Forename,DOB,Year,Entry Date\r\n"
                           "A204999926001,\"O\"\"Neill\",Zo\xC3\xAB,14/03/2017,4,02/09/2021\r\n"
                           "L20499992600A,Lee,Sam,14.03.17,R,1 September 2021\r\n";
const QByteArray kMarks = "UPN\tDate\tSession\tMark\tMinutes Late\tComment\n"
                          "A204999926001\t2026-11-09\tAM\t/\t\t\n"
                          "A204999926001\t09/11/26\tPM\tL\t12\tbus\n";
const QByteArray kContacts = "UPN;Forename;Surname;Relationship;Phone;Email;Address 1\r"
                             "A204999926001;Wei;Lee;Mother;020 7946 8079;a@b.cd;1 Mill Road\r";
const QByteArray kCalendar = R"({"schoolYear":"2026/27","terms":[{"name":"A","from":"2026-09-01",
"to":"2026-12-18","breaks":[{"name":"H","from":"2026-10-26","to":"2026-10-30"}]}],"closures":[
{"from":"2026-09-01","to":"2026-09-02","kind":"inset","reason":"x","years":["2"]}]})";

// Turns, inserts, drops or doubles a few bytes; the seed makes a failure come again.
QByteArray mutated(QByteArray bytes, QRandomGenerator& random) {
    constexpr char kTricky[] = {'"',  ',',    ';',    '\t', '\n', '\r',
                                '\0', '\xFF', '\xFE', '=',  '{',  '9'};
    const int changes = random.bounded(1, 6);
    for (int i = 0; i < changes; ++i) {
        const auto at = random.bounded(int(bytes.size()));
        const char byte = random.bounded(2) == 0 ? kTricky[random.bounded(int(sizeof kTricky))]
                                                 : static_cast<char>(random.bounded(256));
        switch (random.bounded(4)) {
        case 0:
            bytes[at] = byte;
            break;
        case 1:
            bytes.insert(at, byte);
            break;
        case 2:
            bytes.remove(at, random.bounded(1, 8));
            break;
        default:
            bytes.insert(at, bytes.mid(at, random.bounded(1, 64)));
            break;
        }
        if (bytes.isEmpty())
            bytes = "x";
    }
    return bytes;
}

TEST(HostileFilesTest, TenThousandSpoiltFilesAreAnswered) {
    QRandomGenerator random(20261120);
    for (const QByteArray& good : {kPupils, kMarks, kContacts, kCalendar}) {
        for (int i = 0; i < 2500; ++i)
            readEverything(mutated(good, random));
    }
}

TEST(HostileFilesTest, RandomBytesAreAnswered) {
    QRandomGenerator random(7);
    for (int i = 0; i < 500; ++i) {
        QByteArray bytes(random.bounded(1, 300), '\0');
        for (char& byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        readEverything(bytes);
    }
}

TEST(HostileFilesTest, FileCutAnywhereIsAnswered) {
    for (const QByteArray& good : {kPupils, kMarks, kContacts, kCalendar}) {
        for (qsizetype size = 0; size < good.size(); ++size)
            readEverything(good.first(size));
    }
}

TEST(HostileFilesTest, MillionColumnsAreRefused) {
    EXPECT_FALSE(readPupils("UPN,Surname\n" + QByteArray(1'000'000, ',') + "\n"));
}

TEST(HostileFilesTest, OneUpnOnThousandsOfRowsIsAnswered) {
    QByteArray csv = "UPN,Date,Session,Mark\n";
    for (int i = 0; i < 20'000; ++i)
        csv += i % 2 == 0 ? "A1,2026-11-09,AM,/\n" : "A1,2026-11-09,AM,N\n";
    const auto file = readMarks(csv);
    ASSERT_TRUE(file);
    EXPECT_EQ(file->problems.size(), 20'000u);
}

TEST(HostileFilesTest, JsonAsDeepAsItGoesIsAnswered) {
    EXPECT_FALSE(readCalendar(QByteArray(100'000, '[')));
}

} // namespace
} // namespace rollbook
