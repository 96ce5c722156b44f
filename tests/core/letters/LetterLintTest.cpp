// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/letters/LetterLint.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook::lint {
namespace {

const QString kBody =
    u"<p>a {{child}}</p>\n{{#mayWarn}}<p>law</p>\n{{/mayWarn}}{{^isSevere}}b{{/isSevere}}"
    "{{#lates}}{{when}}{{/lates}}"_s;

TEST(LetterLintTest, LeavesOutTheSectionsOfAFlag) {
    EXPECT_EQ(own(without(kBody, u"mayWarn"_s)), u"a b"_s);
    EXPECT_EQ(own(without(kBody, {})), u"a law b"_s);
}

TEST(LetterLintTest, KeepsWhatIsSaidForCertain) {
    EXPECT_EQ(governedBy(kBody, {}), u"<p>a {{child}}</p>\n{{#lates}}{{when}}{{/lates}}"_s);
    EXPECT_EQ(own(governedBy(kBody, u"mayWarn"_s)), u"a law"_s);
}

TEST(LetterLintTest, FindsWhatFitsAPattern) {
    EXPECT_EQ(found(u"the Law of lawns"_s, "(?i)x|\\blaw\\b"), u"Law"_s);
    EXPECT_EQ(found(u"the lawns"_s, "\\blaw\\b"), QString());
}

} // namespace
} // namespace rollbook::lint
