// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/Json.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook::cli {
namespace {

TEST(JsonTest, KeepsTheOrderOfItsMembers) {
    const Json json = Json::Members{{u"upn"_s, u"A1"_s}, {u"code"_s, u"/"_s}};
    EXPECT_EQ(json.toUtf8(), R"({
  "upn": "A1",
  "code": "/"
}
)");
}

TEST(JsonTest, IndentsByTwoSpaces) {
    const Json json = Json::Members{{u"rows"_s, Json::Items{1, Json::Members{{u"n"_s, 2}}}}};
    EXPECT_EQ(json.toUtf8(), R"({
  "rows": [
    1,
    {
      "n": 2
    }
  ]
}
)");
}

TEST(JsonTest, EmptyListsAndRecordsStayOnTheirLine) {
    const Json json = Json::Members{{u"list"_s, Json::Items{}}, {u"record"_s, Json::Members{}}};
    EXPECT_EQ(json.toUtf8(), R"({
  "list": [],
  "record": {}
}
)");
}

TEST(JsonTest, WritesTruthAndNothing) {
    const Json json = Json::Items{true, false, Json(), std::optional<int>(), std::optional(3)};
    EXPECT_EQ(json.toUtf8(), "[\n  true,\n  false,\n  null,\n  null,\n  3\n]\n");
}

TEST(JsonTest, LeavesLettersOfEveryKindAsUtf8) {
    EXPECT_EQ(Json(u"Zoë Łukasz 😀"_s).toUtf8(), "\"Zoë Łukasz 😀\"\n");
}

TEST(JsonTest, WhatItEscapesReadsBackTheSame) {
    const QString text = u"\\ \" \n\r\t\u0001\u001f\u007f é"_s;
    const QByteArray written = Json(Json::Members{{u"t"_s, text}}).toUtf8();
    EXPECT_EQ(QJsonDocument::fromJson(written).object()[u"t"_s].toString(), text);
}

} // namespace
} // namespace rollbook::cli
