// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/LetterFiles.h"

#include "core/exchange/ExchangeErrors.h"

#include <QDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class LetterFilesTest : public testing::Test {
protected:
    QStringList files() const {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    QByteArray read(const QString& name) const {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

TEST_F(LetterFilesTest, BytesStandAsideUntilAllArePlaced) {
    {
        LetterFiles all(m_folder.path());
        ASSERT_TRUE(all.write("one\r\n", u"a.eml"_s) && all.write("two", u"b.eml"_s));
        EXPECT_FALSE(files().contains(u"a.eml"_s));
        ASSERT_TRUE(all.place());
        EXPECT_EQ(all.count(), 2);
    }
    EXPECT_EQ(files(), (QStringList{u"a.eml"_s, u"b.eml"_s}));
    EXPECT_EQ(read(u"a.eml"_s), "one\r\n");
}

TEST_F(LetterFilesTest, BytesNeverPlacedLeaveNoTrace) {
    {
        LetterFiles all(m_folder.path());
        ASSERT_TRUE(all.write("one", u"a.eml"_s));
    }
    EXPECT_EQ(files(), QStringList());
}

TEST_F(LetterFilesTest, BytesTakenBackAreGone) {
    {
        LetterFiles all(m_folder.path());
        ASSERT_TRUE(all.write("one", u"a.eml"_s) && all.place());
        all.takeBack();
    }
    EXPECT_EQ(files(), QStringList());
}

TEST_F(LetterFilesTest, BytesHaveNoPlaceInAFolderThatIsNotThere) {
    LetterFiles all(m_folder.filePath(u"gone"_s));
    EXPECT_EQ(all.write("one", u"a.eml"_s).error().code, errors::kCannotWrite);
    EXPECT_EQ(all.count(), 0);
}

} // namespace
} // namespace rollbook
