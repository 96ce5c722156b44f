// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/Ran.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook::cli {
namespace {

TEST(CommandLineTest, HelpListsEveryVerbOfTheContract) {
    const Ran ran = run({u"--help"_s});
    EXPECT_EQ(ran.exit, 0);
    for (const char16_t* verb :
         {u"new",          u"import-calendar", u"import-pupils", u"import-contacts",
          u"import-marks", u"take-register",   u"amend",         u"sign-in",
          u"close",        u"reopen",          u"codes",         u"totals",
          u"absence",      u"census",          u"history",       u"verify",
          u"backup",       u"restore",         u"demo",          u"compare",
          u"worklist",     u"act",             u"contact",       u"pathway",
          u"letters",      u"letterhead",      u"patterns",
          u"record"})
        EXPECT_TRUE(ran.out.contains(u"\n  %1 "_s.arg(QStringView(verb))))
            << qPrintable(QStringView(verb).toString());
}

TEST(CommandLineTest, HelpOfAVerbNamesItsOptions) {
    const Ran ran = run({u"totals"_s, u"--help"_s});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_TRUE(
        ran.out.startsWith(u"Count sessions over a range.\n\n"
                           u"Usage: rollbook-cli totals FILE.rollbook --from DATE --to DATE "
                           u"[--by pupil|class|year|school]\n"_s))
        << qPrintable(ran.out);
}

TEST(CommandLineTest, VersionIsOneLine) {
    EXPECT_EQ(run({u"--version"_s}).out, u"rollbook-cli " ROLLBOOK_VERSION "\n"_s);
}

TEST(CommandLineTest, ARefusalIsASentenceOnStderrAlone) {
    const Ran ran = run({u"amnd"_s});
    EXPECT_EQ(ran.exit, 2);
    EXPECT_EQ(ran.out, QString());
    EXPECT_EQ(ran.err, u"There is no verb “amnd”. rollbook-cli --help lists them.\n"_s);
}

struct Exit {
    const char* name;
    QStringList words; // FILE stands for the small school's file
    int code;
};
class ExitCodeTest : public ::testing::TestWithParam<Exit> {};

TEST_P(ExitCodeTest, IsAsTheContractSays) {
    const SmallSchool school;
    QStringList words = GetParam().words;
    words.replaceInStrings(u"FOLDER"_s, school.path({}));
    words.replaceInStrings(u"FILE"_s, school.file());
    school.write(u"not-ours.rollbook"_s, u"a letter"_s);
    const Ran ran = run(words);
    EXPECT_EQ(ran.exit, GetParam().code) << qPrintable(ran.err);
    EXPECT_EQ(ran.err.isEmpty(), GetParam().code == 0) << qPrintable(ran.err);
}

const QStringList kBy = {u"--by"_s,  u"Ruth Okafor"_s,     u"--title"_s, u"Attendance officer"_s,
                         u"--now"_s, u"2026-11-20T10:00"_s};
const QStringList kAmend = {u"amend"_s,        u"FILE"_s,      u"--upn"_s,
                            SmallSchool::kAda, u"--session"_s, u"2026-11-17 AM"_s,
                            u"--code"_s,       u"I"_s,         u"--reason"_s};
INSTANTIATE_TEST_SUITE_P(
    All, ExitCodeTest,
    ::testing::Values(
        Exit{"Nothing", {}, 2}, Exit{"VerbToCome", {u"worklist"_s, u"FILE"_s}, 2},
        Exit{"CodesWithoutADate", {u"codes"_s}, 2},
        Exit{"Codes", {u"codes"_s, u"--on"_s, u"2026-11-20"_s}, 0},
        Exit{"CodesWithAFile", {u"codes"_s, u"FILE"_s, u"--on"_s, u"2026-11-20"_s}, 2},
        Exit{"Verify", {u"verify"_s, u"FILE"_s}, 0},
        Exit{"MissingFile", {u"verify"_s, u"FOLDER/no.rollbook"_s}, 3},
        Exit{"NotOurs", {u"verify"_s, u"FOLDER/not-ours.rollbook"_s}, 3},
        Exit{"MissingCsv", QStringList{u"import-pupils"_s, u"FILE"_s, u"FOLDER/no.csv"_s} + kBy, 3},
        Exit{"WritingUnsigned", kAmend + QStringList{u"Called"_s}, 2},
        Exit{"WritingUnderNoTitle",
             kAmend + QStringList{u"Called"_s, u"--by"_s, u"R"_s, u"--title"_s, u" "_s}, 2},
        Exit{"Amend", kAmend + QStringList{u"Called"_s} + kBy, 0},
        Exit{"AmendWithoutAReason", kAmend + QStringList{u""_s} + kBy, 1},
        Exit{"AmendByMoreMinutesThanADayHas",
             kAmend +
                 QStringList{u"Called"_s, u"--minutes-late"_s, QString::number(1LL << 32)} + kBy,
             1},
        Exit{"TakeWithTwoMarksForOnePupil",
             QStringList{u"take-register"_s, u"FILE"_s, u"--class"_s, u"4A"_s, u"--session"_s,
                         u"2026-11-20 AM"_s, u"--mark"_s, SmallSchool::kAda + u"=I"_s, u"--mark"_s,
                         SmallSchool::kAda + u"=O"_s} +
                 kBy,
             2},
        Exit{"DaysThatDiffer",
             {u"verify"_s, u"FILE"_s, u"--today"_s, u"2026-11-20"_s, u"--now"_s,
              u"2026-11-21T10:00"_s},
             2},
        Exit{"NoYear",
             {u"absence"_s, u"FILE"_s, u"--on"_s, u"2024-11-20"_s, u"--today"_s, u"2026-11-20"_s},
             1},
        Exit{"RangeBackwards",
             {u"totals"_s, u"FILE"_s, u"--from"_s, u"2026-11-20"_s, u"--to"_s, u"2026-11-19"_s},
             2},
        Exit{"RangeOfOneDay",
             {u"totals"_s, u"FILE"_s, u"--from"_s, u"2026-11-20"_s, u"--to"_s, u"2026-11-20"_s},
             0},
        Exit{"CensusAsAPicture",
             {u"census"_s, u"FILE"_s, u"--year"_s, u"2026/27"_s, u"--period"_s, u"autumn"_s,
              u"--out"_s, u"FOLDER/f.png"_s},
             2},
        Exit{"NewOverAFile",
             QStringList{u"new"_s, u"FILE"_s, u"--name"_s, u"S"_s, u"--la"_s, u"204"_s,
                         u"--estab"_s, u"9999"_s} +
                 kBy,
             3},
        Exit{"NewWithShortNumbers",
             QStringList{u"new"_s, u"FOLDER/n.rollbook"_s, u"--name"_s, u"S"_s, u"--la"_s, u"20"_s,
                         u"--estab"_s, u"9999"_s} +
                 kBy,
             2},
        Exit{"DemoOfNobody",
             {u"demo"_s, u"FOLDER/d.rollbook"_s, u"--pupils"_s, u"0"_s, u"--seed"_s, u"1"_s},
             2}),
    [](const auto& test) { return std::string(test.param.name); });

} // namespace
} // namespace rollbook::cli
