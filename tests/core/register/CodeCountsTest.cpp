// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/CodeCounts.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString listed(const CodeCounts& counts) {
    QString text;
    for (const auto& [code, sessions] : counts)
        text += u"%1:%2 "_s.arg(code).arg(sessions);
    return text.trimmed();
}

TEST(CodeCountsTest, ListsCodesInTheirOrderHoweverTheyCome) {
    CodeCounts counts;
    for (const auto& code : {u"I"_s, u"/"_s, u"\\"_s, u"C1"_s, u"C"_s})
        counts.add(code, 1);
    EXPECT_EQ(listed(counts), u"/:1 C:1 C1:1 I:1 \\:1"_s);
}

TEST(CodeCountsTest, AddsToACodeThatIsThere) {
    CodeCounts counts{{u"/"_s, 5}, {u"I"_s, 2}};
    counts.add(u"/"_s, 3); // not the last
    counts.add(u"I"_s, 4); // the last
    EXPECT_EQ(listed(counts), u"/:8 I:6"_s);
}

TEST(CodeCountsTest, NeverListsACodeThatWasNotRead) {
    CodeCounts counts;
    counts.add(u"I"_s, 0);
    EXPECT_EQ(counts, CodeCounts{});
    EXPECT_FALSE(counts.contains(u"I"_s));
}

TEST(CodeCountsTest, GivesTheCountOfOneCode) {
    const CodeCounts counts{{u"/"_s, 5}, {u"I"_s, 2}};
    EXPECT_EQ(counts.of(u"I"_s), 2);
    EXPECT_EQ(counts.of(u"C"_s), 0);
    EXPECT_EQ(counts.of(u"N"_s), 0);
    EXPECT_TRUE(counts.contains(u"/"_s));
}

TEST(CodeCountsTest, AddsUpTwoLists) {
    CodeCounts counts{{u"/"_s, 5}, {u"N"_s, 1}};
    counts += {{u"/"_s, 2}, {u"I"_s, 3}};
    EXPECT_EQ(listed(counts), u"/:7 I:3 N:1"_s);
    CodeCounts none;
    none += counts;
    EXPECT_EQ(none, counts);
}

} // namespace
} // namespace rollbook
