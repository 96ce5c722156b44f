// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/Arguments.h"

#include "app/rollbook-cli/CliErrors.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook::cli {
namespace {

const std::vector<OptionSpec> kOptions = {
    {"on"_L1, ValueKind::Date, "DATE"_L1, {}, Presence::Required},
    {"session"_L1, ValueKind::Session, "SESSION"_L1, {}},
    {"at"_L1, ValueKind::Moment, "MOMENT"_L1, {}},
    {"pupils"_L1, ValueKind::Number, "N"_L1, {}},
    {"year"_L1, ValueKind::Year, "2026/27"_L1, {}},
    {"years"_L1, ValueKind::YearGroups, "R,2"_L1, {}},
    {"half"_L1, ValueKind::Choice, "AM|PM"_L1, {}},
    {"mark"_L1, ValueKind::Pair, "UPN=CODE"_L1, {}, Presence::Repeated},
    {"code"_L1, ValueKind::Text, "CODE"_L1, {}},
    {"fill"_L1, ValueKind::None, {}, {}},
};

Result<Arguments> parse(const QStringList& words) {
    return Arguments::parse(words, {"FILE"_L1}, kOptions);
}
Result<Arguments> parseWith(const QStringList& words) {
    return parse(QStringList{u"f"_s, u"--on"_s, u"2026-11-20"_s} + words);
}
QString refusal(const Result<Arguments>& result) {
    return result ? u"accepted"_s : sentenceFor(result.error());
}

TEST(ArgumentsTest, ReadsValuesAfterASpaceOrAnEqualsSign) {
    EXPECT_EQ(parse({u"f"_s, u"--on"_s, u"2026-11-20"_s})->date("on"_L1), QDate(2026, 11, 20));
    EXPECT_EQ(parse({u"f"_s, u"--on=2026-11-20"_s})->date("on"_L1), QDate(2026, 11, 20));
}

TEST(ArgumentsTest, AFileMayStandAfterTheOptions) {
    EXPECT_EQ(parse({u"--on"_s, u"2026-11-20"_s, u"f"_s})->positional(0), u"f"_s);
}

TEST(ArgumentsTest, RepeatedOptionsKeepTheirOrder) {
    const auto arguments = parseWith({u"--mark"_s, u"B=N"_s, u"--mark"_s, u"A=\\"_s});
    ASSERT_TRUE(arguments);
    EXPECT_EQ(arguments->pairs("mark"_L1),
              (std::vector<std::pair<QString, QString>>{{u"B"_s, u"N"_s}, {u"A"_s, u"\\"_s}}));
}

TEST(ArgumentsTest, AnEmptyTextIsAValue) {
    const auto arguments = parseWith({u"--code"_s, QString(u""_s)});
    ASSERT_TRUE(arguments);
    EXPECT_TRUE(arguments->has("code"_L1));
}

TEST(ArgumentsTest, ReadsYearGroupsAsPeopleWriteThem) {
    const auto arguments = parseWith({u"--years"_s, u"R,Year 2"_s});
    ASSERT_TRUE(arguments);
    EXPECT_EQ(arguments->yearGroups("years"_L1),
              (std::vector{*YearGroup::fromNumber(0), *YearGroup::fromNumber(2)}));
}

struct Refused {
    const char* name;
    QStringList words;
    QString sentence;
};
class ArgumentsRefusalTest : public ::testing::TestWithParam<Refused> {};

TEST_P(ArgumentsRefusalTest, SaysWhy) {
    EXPECT_EQ(refusal(parse(GetParam().words)), GetParam().sentence);
}

const QString kOn = u"--on=2026-11-20"_s;
INSTANTIATE_TEST_SUITE_P(
    All, ArgumentsRefusalTest,
    ::testing::Values(
        Refused{"NoFile", {kOn}, u"FILE is missing."_s},
        Refused{"TwoFiles", {u"a"_s, u"b"_s, kOn}, u"“b” is one word too many."_s},
        Refused{"NoDate", {u"f"_s}, u"--on DATE is missing."_s},
        Refused{"NoValue", {u"f"_s, u"--on"_s}, u"--on needs a value: DATE."_s},
        Refused{"OptionForValue", {u"f"_s, u"--on"_s, u"--fill"_s}, u"--on needs a value: DATE."_s},
        Refused{"Twice", {u"f"_s, kOn, kOn}, u"--on was given twice."_s},
        Refused{"Unknown", {u"f"_s, kOn, u"--of"_s}, u"There is no option --of here."_s},
        Refused{"FlagWithValue", {u"f"_s, kOn, u"--fill=1"_s}, u"--fill takes no value."_s},
        Refused{
            "MonthFirst", {u"f"_s, u"--on=11/20/2026"_s}, u"--on takes DATE, not “11/20/2026”."_s},
        Refused{
            "NoSuchDay", {u"f"_s, u"--on=2026-02-29"_s}, u"--on takes DATE, not “2026-02-29”."_s},
        Refused{"NotASession",
                {u"f"_s, kOn, u"--session=2026-11-20"_s},
                u"--session takes SESSION, not “2026-11-20”."_s},
        Refused{"NotAMoment",
                {u"f"_s, kOn, u"--at=2026-11-20 09:12"_s},
                u"--at takes MOMENT, not “2026-11-20 09:12”."_s},
        Refused{"BelowNothing", {u"f"_s, kOn, u"--pupils=-1"_s}, u"--pupils takes N, not “-1”."_s},
        Refused{"NotAYear",
                {u"f"_s, kOn, u"--year=2026/28"_s},
                u"--year takes 2026/27, not “2026/28”."_s},
        Refused{
            "NotAYearGroup", {u"f"_s, kOn, u"--years=R,15"_s}, u"--years takes R,2, not “R,15”."_s},
        Refused{"NoChoice", {u"f"_s, kOn, u"--half=am"_s}, u"--half takes AM|PM, not “am”."_s},
        Refused{"NotAPair",
                {u"f"_s, kOn, u"--mark"_s, u"=N"_s},
                u"--mark takes UPN=CODE, not “=N”."_s}),
    [](const auto& test) { return std::string(test.param.name); });

} // namespace
} // namespace rollbook::cli
