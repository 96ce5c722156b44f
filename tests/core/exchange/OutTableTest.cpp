// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/OutTable.h"

#include "core/base/Rate.h"
#include "core/exchange/ExchangeErrors.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

OutTable oneCell(const QVariant& cell) {
    OutTable table;
    table.headers = {u"H"_s};
    table.rows = {{cell}};
    return table;
}

// The bytes of the cell as the file has them.
std::string written(const QVariant& cell) {
    QByteArray bytes = toCsv(oneCell(cell));
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBFH\r\n"));
    bytes.remove(0, 6);
    EXPECT_TRUE(bytes.endsWith("\r\n"));
    bytes.chop(2);
    return bytes.toStdString();
}

TEST(OutTableTest, CellsAreWrittenByTheirKind) {
    EXPECT_EQ(written(u"a b"_s), "a b");
    EXPECT_EQ(written(42), "42");
    EXPECT_EQ(written(-1), "-1");
    EXPECT_EQ(written(QDate(2026, 11, 9)), "2026-11-09");
    EXPECT_EQ(written(true), "Y");
    EXPECT_EQ(written(QVariant()), "");
    EXPECT_EQ(written(QVariant::fromValue(*Rate::make(15, 16))), "93.8");
}

TEST(OutTableTest, CommasQuotesAndLineEndsAreQuoted) {
    EXPECT_EQ(written(u"a,b"_s), "\"a,b\"");
    EXPECT_EQ(written(u"a\"b"_s), "\"a\"\"b\"");
    EXPECT_EQ(written(u"a\nb"_s), "\"a\nb\"");
}

TEST(OutTableTest, TextThatASpreadsheetWouldRunIsDefused) {
    EXPECT_EQ(written(u"=1+1"_s), "'=1+1");
    EXPECT_EQ(written(u"+44 20"_s), "'+44 20");
    EXPECT_EQ(written(u"-x"_s), "'-x");
    EXPECT_EQ(written(u"@x"_s), "'@x");
    EXPECT_EQ(written(u"\tx"_s), "'\tx");
    EXPECT_EQ(written(u"a=1"_s), "a=1");
}

TEST(OutTableTest, TitleStandsAboveAndFooterBelow) {
    OutTable table = oneCell(1);
    table.title = {u"Census, autumn"_s};
    table.footer = {u"As at 20/11/2026"_s};
    EXPECT_EQ(toCsv(table).toStdString(),
              "\xEF\xBB\xBF\"Census, autumn\"\r\nH\r\n1\r\nAs at 20/11/2026\r\n");
}

class OutFileTest : public testing::Test {
protected:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    static QByteArray contents(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

TEST_F(OutFileTest, CsvIsWrittenWhole) {
    ASSERT_TRUE(writeCsv(oneCell(7), path(u"t.csv"_s)));
    EXPECT_EQ(contents(path(u"t.csv"_s)), toCsv(oneCell(7)));
}

TEST_F(OutFileTest, WorkbookIsAZipAndReplacesWhatWasThere) {
    QFile before(path(u"t.xlsx"_s));
    ASSERT_TRUE(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    OutTable table = oneCell(QDate(2026, 11, 9));
    table.name = u"A name: longer than a [sheet] may have, and odd"_s;
    table.title = {u"Title"_s};
    table.rows.push_back({u"=1+1"_s});
    table.rows.push_back({QVariant::fromValue(*Rate::make(1, 2))});
    ASSERT_TRUE(writeXlsx(table, path(u"t.xlsx"_s)));
    EXPECT_TRUE(contents(path(u"t.xlsx"_s)).startsWith("PK"));
}

TEST_F(OutFileTest, NothingElseIsLeftInTheFolder) {
    ASSERT_TRUE(writeXlsx(oneCell(1), path(u"t.xlsx"_s)));
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"t.xlsx"_s});
}

TEST_F(OutFileTest, FolderThatIsNotThereIsNamed) {
    const QString nowhere = path(u"nowhere/t"_s);
    for (const auto& result : {writeCsv(oneCell(1), nowhere), writeXlsx(oneCell(1), nowhere)}) {
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, errors::kCannotWrite);
        EXPECT_EQ(result.error().detail.value(u"path"_s).toString(), nowhere);
    }
}

} // namespace
} // namespace rollbook
