// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/OutFile.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

TEST(OutFileEndingTest, AnEndingIsAddedWhereThePathHasItNot) {
    EXPECT_EQ(withEnding(u"/a/list"_s, u"csv"_s), u"/a/list.csv"_s);
    EXPECT_EQ(withEnding(u"/a/list.csv"_s, u"csv"_s), u"/a/list.csv"_s);
    EXPECT_EQ(withEnding(u"/a/List.CSV"_s, u"csv"_s), u"/a/List.CSV"_s);
    EXPECT_EQ(withEnding(u"/a/listcsv"_s, u"csv"_s), u"/a/listcsv.csv"_s);
    EXPECT_EQ(withEnding(u"/a/list.xlsx"_s, u"csv"_s), u"/a/list.xlsx.csv"_s);
}

TEST(OutFileEndingTest, TheEndingSaysWhatIsWritten) {
    const QTemporaryDir folder;
    const auto begins = [&](const QString& name) {
        const QString path = folder.filePath(name);
        EXPECT_TRUE(writeTable({.name = u"List"_s, .headers = {u"Name"_s}}, path));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.read(2);
    };
    EXPECT_EQ(begins(u"list.xlsx"_s), "PK"); // a workbook is a zip
    EXPECT_EQ(begins(u"LIST.XLSX"_s), "PK");
    EXPECT_EQ(begins(u"list.csv"_s), "\xEF\xBB");
    EXPECT_EQ(begins(u"list.txt"_s), "\xEF\xBB");
}

} // namespace
} // namespace rollbook
