// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/CodeKeys.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QStringList kCodes{u"/"_s,  u"\\"_s, u"L"_s,  u"I"_s,  u"C"_s, u"C1"_s,
                         u"C2"_s, u"J1"_s, u"Y1"_s, u"Y7"_s, u"N"_s};

// Types the keys for one pupil after another; ">" is Enter. What comes out is joined by spaces:
// codes as they are, "?x" for what was no code, "+d" for a figure.
QString typed(const QString& keys) {
    CodeKeys machine(kCodes);
    QStringList out;
    for (const QChar key : keys) {
        const CodeKeys::Outcome outcome = key == u'>' ? machine.finish() : machine.press(key);
        for (const QString& code : {outcome.code, outcome.nextCode})
            if (!code.isEmpty())
                out.append(code);
        if (!outcome.incomplete.isEmpty())
            out.append(u'?' + outcome.incomplete);
        if (outcome.digit)
            out.append(u"+%1"_s.arg(*outcome.digit));
    }
    if (!machine.pending().isEmpty())
        out.append(machine.pending() + u'…');
    return out.join(u' ');
}

struct Typing {
    const char* keys;
    const char* codes;
};

class TypingTest : public ::testing::TestWithParam<Typing> {};

TEST_P(TypingTest, ComesOutAsRead) {
    EXPECT_EQ(typed(QString::fromLatin1(GetParam().keys)), QString::fromUtf8(GetParam().codes));
}

INSTANTIATE_TEST_SUITE_P(OneKey, TypingTest,
                         ::testing::Values(Typing{"/", "/"}, Typing{"\\", "\\"}, Typing{"i", "I"},
                                           Typing{"//i/", "/ / I /"}, Typing{"", ""}));
INSTANTIATE_TEST_SUITE_P(CWaitsForTheNextKey, TypingTest,
                         ::testing::Values(Typing{"c", "C…"}, Typing{"c1", "C1"},
                                           Typing{"c2", "C2"}, Typing{"c/", "C /"},
                                           Typing{"c>", "C"}, Typing{"cc", "C C…"},
                                           Typing{"cc1", "C C1"}, Typing{"c3", "C +3"},
                                           Typing{"cj", "C J…"}));
INSTANTIATE_TEST_SUITE_P(JAndYAreNoCodesAlone, TypingTest,
                         ::testing::Values(Typing{"j", "J…"}, Typing{"j1", "J1"},
                                           Typing{"y1y7", "Y1 Y7"}, Typing{"y>", "?Y"},
                                           Typing{"y/", "?Y/"}, Typing{"j2", "?J2"},
                                           Typing{"y//", "?Y/ /"}));
INSTANTIATE_TEST_SUITE_P(FiguresAreMinutes, TypingTest,
                         ::testing::Values(Typing{"l12", "L +1 +2"}, Typing{"7", "+7"},
                                           Typing{"l1/", "L +1 /"}));
INSTANTIATE_TEST_SUITE_P(WhatIsNoCodeIsLeftToBeRefused, TypingTest,
                         ::testing::Values(Typing{"h", "H"}, Typing{"#", "#"}));

TEST(CodeKeysTest, ALetterStandsAloneWhereNothingLongerBeginsWithIt) {
    CodeKeys before2024({u"/"_s, u"C"_s, u"J"_s, u"Y"_s});
    EXPECT_EQ(before2024.press(u'j').code, u"J"_s);
    EXPECT_EQ(before2024.press(u'c').code, u"C"_s);
}

TEST(CodeKeysTest, CancellingLeavesNothingWaiting) {
    CodeKeys keys(kCodes);
    keys.press(u'c');
    keys.cancel();
    EXPECT_EQ(keys.finish(), CodeKeys::Outcome{});
    EXPECT_EQ(keys.press(u'1').digit, 1);
}

} // namespace
} // namespace rollbook
