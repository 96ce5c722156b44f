// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/FilePresenter.h"

#include "tests/ui/setup/SmallSchool.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class FilePresenterTest : public SmallSchool {};

TEST_F(FilePresenterTest, AWholeFileVerifies) {
    const auto outcome = FilePresenter(disk.office()).verify({});
    EXPECT_TRUE(outcome.isGood) << qPrintable(outcome.words);
    EXPECT_TRUE(outcome.words.contains(u"1 marks"_s)) << qPrintable(outcome.words);
}

TEST_F(FilePresenterTest, StoppedVerifyingSaysSo) {
    EXPECT_FALSE(FilePresenter(disk.office()).verify([](qint64, qint64) { return false; }).isGood);
}

TEST_F(FilePresenterTest, ABackUpIsThereAndCanBeRestored) {
    const FilePresenter presenter(disk.office());
    const QString copy = folder.filePath(u"copy.rollbook"_s);
    const auto backedUp = presenter.backUpTo(copy);
    ASSERT_TRUE(backedUp.isGood) << qPrintable(backedUp.words);
    EXPECT_TRUE(QFile::exists(copy));
    EXPECT_TRUE(FilePresenter::restoreFrom(copy, folder.filePath(u"back.rollbook"_s)).isGood);
    EXPECT_FALSE(FilePresenter::restoreFrom(copy, copy).isGood) << "never over a file";
}

TEST_F(FilePresenterTest, TheBackUpIsNamedAfterTheDay) {
    EXPECT_EQ(FilePresenter(disk.office()).suggestedBackUp(), u"school 2024-11-20.rollbook"_s);
}

} // namespace
} // namespace rollbook
