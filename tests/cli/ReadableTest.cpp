// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/Readable.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook::cli {
namespace {

TEST(ReadableTest, AKeyBecomesAHeading) {
    EXPECT_EQ(headingOf(u"censusDay"_s), u"Census day"_s);
    EXPECT_EQ(headingOf(u"upn"_s), u"UPN"_s);
}

TEST(ReadableTest, ARecordIsALineAValue) {
    const Json json = Json::Members{{u"file"_s, u"a.rollbook"_s}, {u"isVerified"_s, true}};
    EXPECT_EQ(readable(json), u"File: a.rollbook\nIs verified: yes\n"_s);
}

TEST(ReadableTest, ColumnsAreAlignedAndNumbersStandToTheRight) {
    const Json json = Json::Items{Json::Members{{u"name"_s, u"Ada"_s}, {u"late"_s, 2}},
                                  Json::Members{{u"name"_s, u"Bartholomew"_s}, {u"late"_s, 10}}};
    EXPECT_EQ(readable(json), u"Name         Late\n"
                              u"Ada             2\n"
                              u"Bartholomew    10\n"_s);
}

TEST(ReadableTest, NothingDoesNotMakeAColumnText) {
    const Json json = Json::Items{Json::Members{{u"n"_s, 5}}, Json::Members{{u"n"_s, Json()}},
                                  Json::Members{{u"n"_s, 100}}};
    EXPECT_EQ(readable(json), u"  N\n  5\n\n100\n"_s);
}

TEST(ReadableTest, ARecordInACellIsOneLine) {
    const Json json =
        Json::Items{Json::Members{{u"codes"_s, Json::Members{{u"/"_s, 4}, {u"I"_s, 1}}}}};
    EXPECT_EQ(readable(json), u"Codes\n/ 4, I 1\n"_s);
}

TEST(ReadableTest, AListInARecordStandsBelowIt) {
    const Json json = Json::Members{{u"problems"_s, Json::Items{}}, {u"created"_s, 3}};
    EXPECT_EQ(readable(json), u"Created: 3\n\nProblems\nNone\n"_s);
}

} // namespace
} // namespace rollbook::cli
