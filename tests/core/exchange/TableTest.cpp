// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/Table.h"

#include "core/exchange/ExchangeErrors.h"

#include <QStringEncoder>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

int startsWithUpn(const QStringList& cells) {
    return cells.constFirst() == u"UPN" && cells.size() > 1 ? int(cells.size()) : 0;
}

Result<Table> open(const QByteArray& bytes) {
    return Table::open(bytes, startsWithUpn, u"UPN"_s);
}

// "3: a|b" for each row.
QStringList rowsOf(const Table& table) {
    QStringList rows;
    const auto read = table.forEachRow([&](const CsvRecord& record) {
        QStringList cells;
        for (int i = 0; i < int(record.cells.size()); ++i)
            cells << record.text(i);
        rows << u"%1: %2"_s.arg(record.number).arg(cells.join(u'|'));
    });
    EXPECT_TRUE(read);
    return rows;
}

QStringList rowsOf(const QByteArray& bytes) {
    const auto table = open(bytes);
    EXPECT_TRUE(table) << qPrintable(table ? QString() : table.error().toString());
    return table ? rowsOf(*table) : QStringList();
}

ErrorCode refusal(const QByteArray& bytes) {
    const auto table = open(bytes);
    return table ? ErrorCode("opened") : table.error().code;
}

struct Form {
    QStringConverter::Encoding encoding;
    bool hasBom;
    const char* delimiter;
    const char* lineEnd;
};

std::vector<Form> everyForm() {
    std::vector<Form> forms;
    for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE,
                                QStringConverter::Utf16BE, QStringConverter::Latin1}) {
        for (const bool hasBom : {false, true}) {
            for (const char* delimiter : {",", ";", "\t", "|"}) {
                for (const char* lineEnd : {"\n", "\r\n", "\r"})
                    forms.push_back({encoding, hasBom, delimiter, lineEnd});
            }
        }
    }
    return forms;
}

class TableFormTest : public testing::TestWithParam<Form> {};

TEST_P(TableFormTest, SaysTheSame) {
    QString text = u"List of 20/11/2026\n\nUPN,Name\nA1,\"Zoë, Ana\"\n\nB2,Jo\n"_s;
    text.replace(u',', QLatin1StringView(GetParam().delimiter));
    text.replace(u'\n', QLatin1StringView(GetParam().lineEnd));
    QStringEncoder encoder(GetParam().encoding, GetParam().hasBom
                                                    ? QStringConverter::Flag::WriteBom
                                                    : QStringConverter::Flag::Default);
    const QByteArray bytes = encoder.encode(text);
    const QString inQuotes = u"Zoë, Ana"_s.replace(u',', QLatin1StringView(GetParam().delimiter));
    EXPECT_EQ(rowsOf(bytes), (QStringList{u"4: A1|"_s + inQuotes, u"6: B2|Jo"_s}));
}

INSTANTIATE_TEST_SUITE_P(EveryForm, TableFormTest, testing::ValuesIn(everyForm()));

TEST(TableTest, HeaderIsFoundBelowTitleLines) {
    const auto table = open("Class list;;\n;;\nUPN;Name;DOB\n1;2;3\n");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->headerRow(), 3);
    EXPECT_EQ(table->headers(), (QStringList{u"UPN"_s, u"Name"_s, u"DOB"_s}));
}

TEST(TableTest, RowsAreNumberedAsASpreadsheetShowsThem) {
    EXPECT_EQ(rowsOf("UPN,Note\n\n1,\"two\nlines\"\n,\n2,b"),
              (QStringList{u"3: 1|two\nlines"_s, u"5: 2|b"_s}));
}

TEST(TableTest, DoubledQuoteIsOneAndAStrayOneStays) {
    EXPECT_EQ(rowsOf("UPN,Name\n1,\"Ana \"\"Nana\"\"\"\n2,5\" tall\n"),
              (QStringList{u"2: 1|Ana \"Nana\""_s, u"3: 2|5\" tall"_s}));
}

TEST(TableTest, QuoteThatNeverEndsIsNamedByItsRow) {
    const auto table = open("UPN,Name\n1,a\n2,\"b\n3,c\n");
    ASSERT_TRUE(table);
    const auto read = table->forEachRow([](const CsvRecord&) {});
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, errors::kUnclosedQuote);
    EXPECT_EQ(read.error().detail.value(u"row"_s), 3);
}

TEST(TableTest, NothingLikeAHeaderIsSaid) {
    EXPECT_EQ(refusal("Name,Date\na,b\n"), errors::kNoHeader);
    EXPECT_EQ(refusal(""), errors::kNoHeader);
}

TEST(TableTest, HeaderAloneHasNoRows) {
    EXPECT_EQ(refusal("UPN,Name\n"), errors::kNoRows);
    EXPECT_EQ(refusal("UPN,Name\n , \n"), errors::kNoRows);
}

TEST(TableTest, AsManyColumnsAsAllowedAndNotOneMore) {
    const QByteArray most = QByteArray("x,").repeated(kMostColumns - 1) + "x\n";
    EXPECT_EQ(rowsOf("UPN,a\n" + most).size(), 1);
    const auto table = open("UPN,a\n1,2\nx," + most);
    ASSERT_TRUE(table);
    const auto read = table->forEachRow([](const CsvRecord&) {});
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, errors::kTooLarge);
    EXPECT_EQ(read.error().detail.value(u"what"_s), u"columns"_s);
    EXPECT_EQ(read.error().detail.value(u"row"_s), 3);
}

TEST(TableTest, AsLongACellAsAllowedAndNotOneMore) {
    const QByteArray most(kLongestCell, 'x');
    EXPECT_EQ(rowsOf("UPN,a\n1," + most + "\n").size(), 1);
    EXPECT_EQ(refusal("UPN,a\n1,x" + most + "\n"), errors::kTooLarge);
}

} // namespace
} // namespace rollbook
