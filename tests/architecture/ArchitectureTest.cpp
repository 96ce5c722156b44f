// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/IncludeRules.h"
#include "tests/architecture/TextRules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rollbook::architecture {
namespace {

using ::testing::IsEmpty;

const SourceTree& house() {
    static const auto tree = readTree(qEnvironmentVariable("ROLLBOOK_SOURCE_DIR"));
    return tree;
}

bool has(const QString& path) {
    return std::any_of(house().begin(), house().end(),
                       [&](const SourceFile& file) { return file.path == path; });
}

TEST(ArchitectureTest, ReadsTheWholeHouse) {
    EXPECT_TRUE(has(QStringLiteral("CMakeLists.txt")));
    EXPECT_TRUE(has(QStringLiteral("core/base/Rate.cpp")));
    EXPECT_TRUE(has(QStringLiteral("tests/architecture/ArchitectureTest.cpp")));
}

TEST(ArchitectureTest, EveryArrowIsAllowed) {
    EXPECT_THAT(forbiddenArrows(house()), IsEmpty());
}

TEST(ArchitectureTest, NoFoldersFormACircle) {
    EXPECT_THAT(folderCircles(house()), IsEmpty());
}

TEST(ArchitectureTest, EachFolderUsesItsOwnPartsOfQt) {
    EXPECT_THAT(forbiddenQtModules(house()), IsEmpty());
}

TEST(ArchitectureTest, NoWidgetStandsBehindAView) {
    EXPECT_THAT(widgetsBehindTheView(house()), IsEmpty());
}

TEST(ArchitectureTest, NothingReachesTheNetwork) {
    EXPECT_THAT(networkHeaders(house()), IsEmpty());
}

TEST(ArchitectureTest, TheClockIsGivenIn) {
    EXPECT_THAT(clockReaders(house()), IsEmpty());
}

TEST(ArchitectureTest, CoreHasNoWordsForTheUser) {
    EXPECT_THAT(wordsForTheUserInCore(house()), IsEmpty());
}

TEST(ArchitectureTest, EachFolderOpensWithAShortReadme) {
    EXPECT_THAT(readmeFaults(house()), IsEmpty());
}

TEST(ArchitectureTest, EachSourceSaysItsLicence) {
    EXPECT_THAT(licenceFaults(house()), IsEmpty());
}

TEST(ArchitectureTest, NoSourceIsTooLong) {
    EXPECT_THAT(longSources(house()), IsEmpty());
}

TEST(ArchitectureTest, NothingIsLeftUnfinished) {
    EXPECT_THAT(unfinishedWork(house()), IsEmpty());
}

TEST(ArchitectureTest, TypesHaveNamesThatSaySomething) {
    EXPECT_THAT(emptyNames(house()), IsEmpty());
}

TEST(ArchitectureTest, NoTwoTypesShareAName) {
    EXPECT_THAT(typesOfOneName(house()), IsEmpty());
}

} // namespace
} // namespace rollbook::architecture
