// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/TextRules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rollbook::architecture {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

SourceTree file(const QString& path, const QString& text) {
    return {sourceFile(path, text)};
}

QString lines(qsizetype count) {
    return u"line\n"_s.repeated(count);
}

TEST(SourceTreeTest, BlanksCommentsAndStringsAndKeepsTheLines) {
    const auto source = sourceFile(u"core/base/A.cpp"_s,
                                   u"int a; // tr(\n/* tr(\n tr( */ int b;\nf(\"tr(\\\"\", 'x');\n"
                                   "auto c = R\"sql(\ntr(\")sql\";\nint d = 1'000'000;\n"_s);
    EXPECT_EQ(source.code, (QStringList{u"int a; "_s, QString(), u" int b;"_s, u"f(, );"_s,
                                        u"auto c = "_s, u";"_s, u"int d = 1'000'000;"_s}));
}

TEST(TextRulesTest, FindWhoReadsTheClock) {
    const auto now = u"\nauto d = QDate::currentDate();\n"_s;
    EXPECT_THAT(clockReaders(file(u"core/roll/A.cpp"_s, now)),
                ElementsAre(Fault{u"core/roll/A.cpp"_s, 2, u"reads the machine's clock"_s}));
    EXPECT_THAT(clockReaders(file(u"ui/shell/A.cpp"_s, now)), SizeIs(1));
    EXPECT_THAT(clockReaders(file(u"app/main.cpp"_s, now)), SizeIs(1));
    EXPECT_THAT(clockReaders(file(u"app/common/SystemClock.h"_s, now)), IsEmpty());
    EXPECT_THAT(clockReaders(file(u"ui/shell/SystemClock.h"_s, now)), SizeIs(1));
    EXPECT_THAT(clockReaders(file(u"core/roll/A.cpp"_s, u"// QDate::currentDate\n"_s)), IsEmpty());
}

TEST(TextRulesTest, KnowEveryClock) {
    for (const auto& clock :
         {u"QTime::currentTime()"_s, u"QDateTime::currentDateTimeUtc()"_s, u"std::time(nullptr)"_s,
          u"QDateTime::currentSecsSinceEpoch()"_s, u"std::chrono::system_clock::now()"_s}) {
        EXPECT_THAT(clockReaders(file(u"core/a/A.cpp"_s, clock)), SizeIs(1)) << qPrintable(clock);
    }
    EXPECT_THAT(clockReaders(file(u"core/a/A.cpp"_s, u"times(0); steady_clock::now();"_s)),
                IsEmpty());
}

TEST(TextRulesTest, FindWordsForTheUserInCore) {
    EXPECT_THAT(wordsForTheUserInCore(file(u"core/a/A.cpp"_s, u"return tr(\"no\");\n"_s)),
                SizeIs(1));
    EXPECT_THAT(wordsForTheUserInCore(file(u"core/a/A.cpp"_s, u"return str(1);\n"_s)), IsEmpty());
    EXPECT_THAT(wordsForTheUserInCore(file(u"ui/a/A.cpp"_s, u"return tr(\"no\");\n"_s)), IsEmpty());
}

TEST(TextRulesTest, AskEachFolderForAReadmeOfFifteenLines) {
    SourceTree tree{sourceFile(u"ui/today/sub/A.cpp"_s, lines(1))};
    EXPECT_THAT(readmeFaults(tree),
                ElementsAre(Fault{u"ui/today/README.md"_s, 0, u"is missing"_s}));
    tree.push_back(sourceFile(u"ui/today/README.md"_s, lines(15)));
    EXPECT_THAT(readmeFaults(tree), IsEmpty());
    tree.back() = sourceFile(u"ui/today/README.md"_s, lines(16));
    EXPECT_THAT(readmeFaults(tree), SizeIs(1));
}

TEST(TextRulesTest, WantTheLicenceInTheFirstTwoLines) {
    const auto licence = u"// SPDX-FileCopyrightText: 2026 The Rollbook authors\n"
                         "// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    EXPECT_THAT(licenceFaults(file(u"app/A.cpp"_s, licence)), IsEmpty());
    EXPECT_THAT(licenceFaults(file(u"packaging/a.sh"_s, u"#!/bin/sh\n"_s + licence)), IsEmpty());
    EXPECT_THAT(licenceFaults(file(u"app/A.cpp"_s, u"\n"_s + licence)), SizeIs(1));
    EXPECT_THAT(licenceFaults(file(u"core/store/1.sql"_s, u"-- none\n"_s)), SizeIs(1));
}

TEST(TextRulesTest, AllowThreeHundredLines) {
    EXPECT_THAT(longSources(file(u"core/a/A.cpp"_s, lines(300))), IsEmpty());
    EXPECT_THAT(longSources(file(u"core/a/A.cpp"_s, lines(301))), SizeIs(1));
    EXPECT_THAT(longSources(file(u"resources/a.json"_s, lines(301))), IsEmpty());
}

TEST(TextRulesTest, FindWhatIsUnfinishedEvenInAComment) {
    EXPECT_THAT(unfinishedWork(file(u"ui/a/A.h"_s, u"\n// TO"
                                                   "DO later\n"_s)),
                ElementsAre(Fault{u"ui/a/A.h"_s, 2, u"is unfinished"_s}));
    EXPECT_THAT(unfinishedWork(file(u"ui/a/README.md"_s, u"FIX"
                                                         "ME\n"_s)),
                SizeIs(1));
    EXPECT_THAT(unfinishedWork(file(u"ui/a/A.h"_s, u"// mastodons to do\n"_s)), IsEmpty());
}

TEST(TextRulesTest, FindNamesThatSayNothing) {
    EXPECT_THAT(emptyNames(file(u"core/a/A.h"_s, u"class MarkManager {\n"_s)), SizeIs(1));
    EXPECT_THAT(emptyNames(file(u"core/a/A.h"_s, u"struct Handlers {};\nclass DataRow;\n"_s)),
                IsEmpty());
}

TEST(TextRulesTest, FindTwoTypesOfOneName) {
    const auto with = [](const QString& second) {
        return SourceTree{sourceFile(u"core/a/A.h"_s, u"namespace rollbook {\nstruct Row {\n"_s),
                          sourceFile(u"ui/b/B.h"_s, second)};
    };
    EXPECT_THAT(typesOfOneName(with(u"namespace rollbook {\nclass Row final : public X {\n"_s)),
                ElementsAre(Fault{u"ui/b/B.h"_s, 2, u"rollbook::Row is also in core/a/A.h"_s}));
    EXPECT_THAT(typesOfOneName(with(u"namespace rollbook::b {\nstruct Row {\n"_s)), IsEmpty());
    EXPECT_THAT(typesOfOneName(with(u"namespace rollbook {\nstruct Row;\n"_s)), IsEmpty());
    EXPECT_THAT(typesOfOneName(with(u"namespace rollbook {\n    struct Row {\n"_s)), IsEmpty());
    EXPECT_THAT(typesOfOneName(with(u"namespace rollbook {\nstruct Row::Part {\n"_s)), IsEmpty());
}

} // namespace
} // namespace rollbook::architecture
