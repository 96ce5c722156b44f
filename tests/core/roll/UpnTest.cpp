// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/roll/Upn.h"

#include "core/roll/RollErrors.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

ErrorCode faultOf(const QString& text) {
    const Result<Upn> upn = Upn::parse(text);
    return upn ? ErrorCode("none") : upn.error().code;
}

TEST(UpnTest, WorksOutTheCheckLetter) {
    const struct {
        QString body;
        QString whole;
    } cases[]{
        {u"201100018042"_s, u"R201100018042"_s}, // sum 176
        {u"20110001804V"_s, u"T20110001804V"_s}, // temporary: V counts as 18
        {u"801200005001"_s, u"B801200005001"_s},
        {u"207000016049"_s, u"P207000016049"_s}, // sum 266, printed elsewhere as 267
        {u"204999926001"_s, u"A204999926001"_s},
        {u"20499992600A"_s, u"L20499992600A"_s},
    };
    for (const auto& [body, whole] : cases) {
        EXPECT_EQ(Upn::checkLetterFor(body) + body, whole);
        EXPECT_TRUE(Upn::parse(whole).isOk()) << qPrintable(whole);
    }
}

TEST(UpnTest, HasNoCheckLetterForWhatIsNoBody) {
    EXPECT_EQ(Upn::checkLetterFor(u"20110001804"_s), QString());   // eleven
    EXPECT_EQ(Upn::checkLetterFor(u"2011000180421"_s), QString()); // thirteen
    EXPECT_EQ(Upn::checkLetterFor(u"2O1100018042"_s), QString());  // letter O for zero
    EXPECT_EQ(Upn::checkLetterFor(u"20110001804O"_s), QString());  // no O at the end either
}

TEST(UpnTest, RefusesAWrongCheckLetterNamingTheRightOne) {
    const Result<Upn> upn = Upn::parse(u"A801200005001"_s);
    ASSERT_FALSE(upn.isOk());
    EXPECT_EQ(upn.error().code, errors::kUpnCheckLetter);
    EXPECT_EQ(upn.error().detail.value(u"expected"_s).toString(), u"B"_s);
    EXPECT_EQ(upn.error().detail.value(u"found"_s).toString(), u"A"_s);
}

TEST(UpnTest, RefusesTwelveAndFourteenCharacters) {
    EXPECT_EQ(faultOf(u"B80120000500"_s), errors::kUpnLength);
    EXPECT_EQ(faultOf(u"B801200005001x"_s), errors::kUpnLength);
}

TEST(UpnTest, RefusesCharactersThatNoUpnHas) {
    EXPECT_EQ(faultOf(u"I204200118001"_s), errors::kUpnForm);
    EXPECT_EQ(faultOf(u"B801200005OO1"_s), errors::kUpnForm);
    EXPECT_EQ(faultOf(u"b801200005001"_s), errors::kUpnForm);
}

TEST(UpnTest, TidiesSpacesAndCaseAndNothingElse) {
    EXPECT_EQ(Upn::tidied(u" b 8012 0000 5001 "_s), u"B801200005001"_s);
    EXPECT_EQ(Upn::tidied(u"b80120-OO5001"_s), u"B80120-OO5001"_s);
}

TEST(UpnTest, IsTemporaryWhenItEndsWithALetter) {
    EXPECT_TRUE(Upn::parse(u"T20110001804V"_s)->isTemporary());
    EXPECT_FALSE(Upn::parse(u"R201100018042"_s)->isTemporary());
}

TEST(UpnTest, KnowsTheCouncils) {
    const auto isKnown = [](const QString& council) {
        const QString body = council + u"999926001"_s;
        return Upn::parse(Upn::checkLetterFor(body) + body)->hasKnownCouncil();
    };
    EXPECT_TRUE(isKnown(u"204"_s));
    EXPECT_TRUE(isKnown(u"201"_s));
    EXPECT_FALSE(isKnown(u"200"_s));
    EXPECT_TRUE(isKnown(u"943"_s));
    EXPECT_FALSE(isKnown(u"944"_s));
    EXPECT_FALSE(isKnown(u"000"_s));
}

} // namespace
} // namespace rollbook
