// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/verbs/Expected.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook::cli {
namespace {

QJsonObject object(const char* json) {
    return QJsonDocument::fromJson(json).object();
}
QJsonArray array(const char* json) {
    return QJsonDocument::fromJson(json).array();
}

using Differences = std::vector<Difference>;

TEST(ExpectedTest, EqualRowsDoNotDiffer) {
    EXPECT_EQ(differencesOf(u"t"_s, object(R"({"a": 1})"), object(R"({"a": 1, "more": 2})")),
              Differences{});
}

TEST(ExpectedTest, NamesTheFigureThatDiffers) {
    EXPECT_EQ(differencesOf(u"t"_s, object(R"({"upn": "U", "a": 1, "r": "9.9"})"),
                            object(R"({"upn": "U", "a": 2, "r": null})")),
              (Differences{{u"t"_s, u"U"_s, u"a"_s, u"1"_s, u"2"_s},
                           {u"t"_s, u"U"_s, u"r"_s, u"9.9"_s, u"null"_s}}));
}

TEST(ExpectedTest, CodesAreComparedWhole) {
    const Differences found = differencesOf(u"t"_s, object(R"({"codes": {"/": 1}})"),
                                            object(R"({"codes": {"/": 1, "I": 1}})"));
    EXPECT_EQ(found,
              (Differences{{u"t"_s, {}, u"codes"_s, uR"({"/":1})"_s, uR"({"/":1,"I":1})"_s}}));
}

TEST(ExpectedTest, ARowOnOneSideOnlyIsADifference) {
    EXPECT_EQ(differencesOf(u"t"_s, array(R"([{"upn": "A"}])"), array(R"([{"upn": "B"}])")),
              (Differences{{u"t"_s, u"A"_s, {}, u"a row"_s, u"none"_s},
                           {u"t"_s, u"B"_s, {}, u"none"_s, u"a row"_s}}));
}

TEST(ExpectedTest, ListsMayStandInAnyOrder) {
    EXPECT_EQ(differencesOfSets(u"c"_s, {u"A"_s, u"B"_s}, {u"B"_s, u"A"_s}), Differences{});
    EXPECT_EQ(differencesOfSets(u"c"_s, {u"A"_s}, {u"B"_s}),
              (Differences{{u"c"_s, u"A"_s, {}, u"in it"_s, u"not in it"_s},
                           {u"c"_s, u"B"_s, {}, u"not in it"_s, u"in it"_s}}));
}

} // namespace
} // namespace rollbook::cli
