// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/IncludeRules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// A check that cannot fail is no check: each rule is shown one planted fault and its lawful twin.
namespace rollbook::architecture {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

SourceTree fileIncluding(const QString& path, const QString& header) {
    return {sourceFile(path, u"#pragma once\n\n#include <%1>\n"_s.arg(header))};
}

Faults arrow(const QString& path, const QString& header) {
    return forbiddenArrows(fileIncluding(path, header));
}

Faults qt(const QString& path, const QString& header) {
    return forbiddenQtModules(fileIncluding(path, header));
}

TEST(IncludeRulesTest, NameTheFileTheLineAndTheArrow) {
    EXPECT_THAT(
        arrow(u"core/base/A.h"_s, u"core/calendar/B.h"_s),
        ElementsAre(Fault{u"core/base/A.h"_s, 3, u"core/base may not include core/calendar"_s}));
}

TEST(IncludeRulesTest, LetArrowsPointDownOnly) {
    EXPECT_THAT(arrow(u"core/office/A.cpp"_s, u"core/base/B.h"_s), IsEmpty());
    EXPECT_THAT(arrow(u"ui/shell/A.cpp"_s, u"core/office/B.h"_s), IsEmpty());
    EXPECT_THAT(arrow(u"app/A.cpp"_s, u"ui/shell/B.h"_s), IsEmpty());
    EXPECT_THAT(arrow(u"core/office/A.cpp"_s, u"ui/words/B.h"_s), SizeIs(1));
    EXPECT_THAT(arrow(u"ui/shell/A.cpp"_s, u"app/B.h"_s), SizeIs(1));
}

TEST(IncludeRulesTest, LetNothingGoSidewaysInCore) {
    EXPECT_THAT(arrow(u"core/store/A.h"_s, u"core/census/B.h"_s), IsEmpty());
    EXPECT_THAT(arrow(u"core/census/A.h"_s, u"core/store/B.h"_s), SizeIs(1));
    EXPECT_THAT(arrow(u"core/store/A.h"_s, u"core/exchange/B.h"_s), SizeIs(1));
    EXPECT_THAT(arrow(u"core/roll/A.h"_s, u"core/codes/B.h"_s), SizeIs(1));
    EXPECT_THAT(arrow(u"core/codes/A.h"_s, u"core/calendar/B.h"_s), SizeIs(1));
}

TEST(IncludeRulesTest, KeepTheViewsApart) {
    EXPECT_THAT(arrow(u"ui/census/A.cpp"_s, u"ui/print/B.h"_s), IsEmpty());
    EXPECT_THAT(arrow(u"ui/census/A.cpp"_s, u"ui/census/B.h"_s), IsEmpty());
    EXPECT_THAT(arrow(u"ui/census/A.cpp"_s, u"ui/pupil/B.h"_s), SizeIs(1));
    EXPECT_THAT(arrow(u"ui/shell/A.cpp"_s, u"ui/census/B.h"_s), SizeIs(1));
}

TEST(IncludeRulesTest, KeepTheWidgetsFreeOfTheSchool) {
    EXPECT_THAT(arrow(u"ui/widgets/A.cpp"_s, u"core/base/B.h"_s), IsEmpty());
    EXPECT_THAT(arrow(u"ui/widgets/A.cpp"_s, u"core/roll/B.h"_s), SizeIs(1));
}

TEST(IncludeRulesTest, FollowAWayUpAndDownAgain) {
    EXPECT_THAT(arrow(u"core/base/A.h"_s, u"../calendar/B.h"_s), SizeIs(1));
    EXPECT_THAT(arrow(u"core/base/A.h"_s, u"B.h"_s), IsEmpty());
}

TEST(IncludeRulesTest, RefuseAFolderOfCoreWithoutAPlace) {
    EXPECT_THAT(forbiddenArrows({sourceFile(u"core/newcomer/A.h"_s, u"#pragma once\n"_s)}),
                SizeIs(1));
}

TEST(IncludeRulesTest, LeaveTheTestsFree) {
    EXPECT_THAT(arrow(u"tests/core/base/A.cpp"_s, u"core/office/B.h"_s), IsEmpty());
    EXPECT_THAT(arrow(u"core/base/A.cpp"_s, u"tests/support/B.h"_s), SizeIs(1));
}

TEST(IncludeRulesTest, FindACircleHoweverLong) {
    SourceTree tree{sourceFile(u"ui/a/A.h"_s, u"#include \"ui/b/B.h\"\n"_s),
                    sourceFile(u"ui/b/B.h"_s, u"#include \"ui/c/C.h\"\n"_s),
                    sourceFile(u"ui/c/C.h"_s, u"#include \"core/base/D.h\"\n"_s)};
    EXPECT_THAT(folderCircles(tree), IsEmpty());
    tree.push_back(sourceFile(u"ui/c/E.h"_s, u"#include \"ui/a/A.h\"\n"_s));
    EXPECT_THAT(folderCircles(tree), SizeIs(3));
}

TEST(IncludeRulesTest, KnowTheModuleOfAHeader) {
    EXPECT_EQ(qtModuleOf(u"QString"_s), u"QtCore"_s);
    EXPECT_EQ(qtModuleOf(u"qlabel.h"_s), u"QtWidgets"_s);
    EXPECT_EQ(qtModuleOf(u"QtGlobal"_s), u"QtCore"_s);
    EXPECT_EQ(qtModuleOf(u"QtSql/QSqlQuery"_s), u"QtSql"_s);
    EXPECT_EQ(qtModuleOf(u"QtNotInstalled"_s), u"QtNotInstalled"_s);
    EXPECT_EQ(qtModuleOf(u"quiz.h"_s), QString());
}

TEST(IncludeRulesTest, AllowSqlInTheStoreAlone) {
    EXPECT_THAT(qt(u"core/store/A.cpp"_s, u"QSqlQuery"_s), IsEmpty());
    EXPECT_THAT(qt(u"core/office/A.cpp"_s, u"QSqlQuery"_s), SizeIs(1));
    EXPECT_THAT(qt(u"ui/shell/A.cpp"_s, u"QtSql/QSqlDatabase"_s), SizeIs(1));
}

TEST(IncludeRulesTest, AllowNoWidgetInCoreWordsOrPrint) {
    EXPECT_THAT(qt(u"ui/widgets/A.cpp"_s, u"QWidget"_s), IsEmpty());
    EXPECT_THAT(qt(u"core/base/A.cpp"_s, u"QWidget"_s), SizeIs(1));
    EXPECT_THAT(qt(u"core/base/A.cpp"_s, u"QColor"_s), SizeIs(1));
    EXPECT_THAT(qt(u"ui/words/A.cpp"_s, u"QWidget"_s), SizeIs(1));
    EXPECT_THAT(qt(u"ui/print/A.cpp"_s, u"QWidget"_s), SizeIs(1));
}

TEST(IncludeRulesTest, LetPrintAlonePrint) {
    EXPECT_THAT(qt(u"ui/print/A.cpp"_s, u"QPrinter"_s), IsEmpty());
    EXPECT_THAT(qt(u"ui/census/A.cpp"_s, u"QPrinter"_s), SizeIs(1));
    EXPECT_THAT(qt(u"app/main.cpp"_s, u"QtPrintSupport/QPrinter"_s), SizeIs(1));
    EXPECT_THAT(qt(u"ui/figures/A.cpp"_s, u"QtCharts/QChart"_s), SizeIs(0));
    EXPECT_THAT(qt(u"ui/absence/A.cpp"_s, u"QtCharts/QChart"_s), SizeIs(1));
}

TEST(IncludeRulesTest, KeepWidgetsInFrontOfTheView) {
    const auto behind = [](const QString& path) {
        return widgetsBehindTheView(fileIncluding(path, u"QTableView"_s));
    };
    EXPECT_THAT(behind(u"ui/census/CensusView.cpp"_s), IsEmpty());
    EXPECT_THAT(behind(u"ui/census/CensusPresenter.cpp"_s), SizeIs(1));
    EXPECT_THAT(behind(u"ui/census/CensusModel.h"_s), SizeIs(1));
}

TEST(IncludeRulesTest, FindTheNetworkAnywhere) {
    const auto network = [](const QString& path, const QString& header) {
        return networkHeaders(fileIncluding(path, header));
    };
    EXPECT_THAT(network(u"app/main.cpp"_s, u"QtNetwork"_s), SizeIs(1));
    EXPECT_THAT(network(u"tests/support/A.h"_s, u"QTcpSocket"_s), SizeIs(1));
    EXPECT_THAT(network(u"core/store/A.cpp"_s, u"sys/socket.h"_s), SizeIs(1));
    EXPECT_THAT(network(u"core/store/A.cpp"_s, u"sys/statfs.h"_s), IsEmpty());
}

} // namespace
} // namespace rollbook::architecture
