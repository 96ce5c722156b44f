// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letters/LetterText.h"

#include "core/letters/LetterErrors.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

MergeValues named(const QString& child) {
    return {.texts = {{u"child"_s, child}, {u"class"_s, u"4B"_s}}, .flags = {}, .lists = {}};
}

QString merged(const QString& body, const MergeValues& values) {
    return letterText({.body = body}, values).value();
}

// The field that has no words; empty: every one has.
QString holeIn(const QString& body, const MergeValues& values) {
    const auto text = letterText({.body = body}, values);
    if (text)
        return {};
    EXPECT_EQ(text.error().code, errors::kFieldWithoutValue);
    return text.error().detail[u"field"_s].toString();
}

TEST(LetterTextTest, PutsValuesInTheirPlaces) {
    EXPECT_EQ(merged(u"<p>{{child}}, {{ class }}, {{child}}</p>"_s, named(u"Ada Archer"_s)),
              u"<p>Ada Archer, 4B, Ada Archer</p>"_s);
}

TEST(LetterTextTest, WritesASignOfAValueEscaped) {
    EXPECT_EQ(merged(u"{{child}}"_s, named(u"<b>"_s)), u"&lt;b&gt;"_s);
    EXPECT_EQ(merged(u"{{child}}"_s, named(u"A & B &lt;"_s)), u"A &amp; B &amp;lt;"_s);
    EXPECT_EQ(merged(u"{{child}}"_s, named(u"\"Ada\""_s)), u"&quot;Ada&quot;"_s);
    EXPECT_EQ(merged(u"{{child}}"_s, named(u"O'Neil"_s)), u"O&apos;Neil"_s);
}

TEST(LetterTextTest, KeepsTheElementsOfTheTemplate) {
    EXPECT_EQ(merged(u"<p>a<br>b &amp; <b>c</b></p>"_s, {}), u"<p>a<br>b &amp; <b>c</b></p>"_s);
}

class LetterTextValueTest : public ::testing::TestWithParam<const char16_t*> {};

TEST_P(LetterTextValueTest, IsPrintedAsItStands) {
    const QString value = QString::fromUtf16(GetParam());
    EXPECT_EQ(merged(u"{{child}}|{{class}}"_s, named(value)), value + u"|4B"_s);
}

INSTANTIATE_TEST_SUITE_P(NeverExpanded, LetterTextValueTest,
                         ::testing::Values(u"{{child}}", u"{{class}}", u"{{#class}}", u"{{/child}}",
                                           u"{{", u"}}", u"{{{class}}}", u"{{=| |=}}"));
INSTANTIATE_TEST_SUITE_P(EveryScript, LetterTextValueTest,
                         ::testing::Values(u"Zoë Müller-Łęcka", u"O’Neil", u"عائشة الزهراء",
                                           u"יעל כהן", u"Nguyễn Thị Ánh", u"李小龍",
                                           u"\U0001F600"));

TEST(LetterTextTest, KeepsTheElementsOfAnItemsValueOut) {
    const MergeValues values{
        .texts = {},
        .flags = {},
        .lists = {{u"attempts"_s, {{{u"how"_s, u"<i>{{when}}"_s}, {u"when"_s, u"1"_s}}}}}};
    EXPECT_EQ(merged(u"{{#attempts}}{{how}}{{/attempts}}"_s, values), u"&lt;i&gt;{{when}}"_s);
}

MergeValues withFlag(bool holds) {
    return {.texts = {{u"child"_s, u"Ada"_s}}, .flags = {{u"hasNote"_s, holds}}, .lists = {}};
}

TEST(LetterTextTest, WritesASectionWhereItIsSo) {
    const QString body =
        u"{{#hasNote}}yes {{child}}{{/hasNote}}{{^hasNote}}no {{child}}{{/hasNote}}"_s;
    EXPECT_EQ(merged(body, withFlag(true)), u"yes Ada"_s);
    EXPECT_EQ(merged(body, withFlag(false)), u"no Ada"_s);
}

TEST(LetterTextTest, ReadsATagWithSpaces) {
    EXPECT_EQ(merged(u"{{# hasNote }}{{ child }}{{/ hasNote }}{{^ hasNote }}no{{/ hasNote }}"_s,
                     withFlag(true)),
              u"Ada"_s);
}

MergeValues withLates(std::vector<MergeValues::Texts> lates) {
    return {.texts = {{u"child"_s, u"Ada"_s}},
            .flags = {{u"hasNote"_s, true}},
            .lists = {{u"lates"_s, std::move(lates)}}};
}

MergeValues::Texts late(const QString& when, const QString& minutes) {
    return {{u"when"_s, when}, {u"minutes"_s, minutes}};
}

TEST(LetterTextTest, WritesAListOnceForEachItem) {
    EXPECT_EQ(merged(u"<ul>{{#lates}}<li>{{when}}: {{minutes}}, {{child}}</li>{{/lates}}</ul>"_s,
                     withLates({late(u"Monday"_s, u"12"_s), late(u"Friday"_s, u"3"_s)})),
              u"<ul><li>Monday: 12, Ada</li><li>Friday: 3, Ada</li></ul>"_s);
}

TEST(LetterTextTest, WritesOnlyTheOtherSideOfAnEmptyList) {
    const QString body = u"{{#lates}}{{when}}{{/lates}}{{^lates}}none of {{child}}{{/lates}}"_s;
    EXPECT_EQ(merged(body, withLates({})), u"none of Ada"_s);
    EXPECT_EQ(merged(body, withLates({late(u"Monday"_s, u"1"_s)})), u"Monday"_s);
}

TEST(LetterTextTest, NamesAFieldWithoutAValue) {
    EXPECT_EQ(holeIn(u"{{child}}{{class}}"_s,
                     {.texts = {{u"child"_s, u"Ada"_s}}, .flags = {}, .lists = {}}),
              u"class"_s);
}

TEST(LetterTextTest, NamesAFieldThatSaysNothing) {
    EXPECT_EQ(holeIn(u"{{child}}"_s, named({})), u"child"_s);
    EXPECT_EQ(holeIn(u"{{child}}"_s, named(u" \n"_s)), u"child"_s);
}

TEST(LetterTextTest, NamesAFieldOfAnOpenSectionOnly) {
    const QString body = u"{{#hasNote}}{{note}}{{/hasNote}}"_s;
    EXPECT_EQ(holeIn(body, withFlag(true)), u"note"_s);
    EXPECT_EQ(holeIn(body, withFlag(false)), QString());
}

TEST(LetterTextTest, NamesAFieldOfAnOpenOtherSideOnly) {
    const QString body = u"{{^hasNote}}{{note}}{{/hasNote}}"_s;
    EXPECT_EQ(holeIn(body, withFlag(true)), QString());
    EXPECT_EQ(holeIn(body, withFlag(false)), u"note"_s);
}

TEST(LetterTextTest, NamesAFieldOfTheOtherSideOfAnEmptyList) {
    EXPECT_EQ(holeIn(u"{{^lates}}{{note}}{{/lates}}"_s, withLates({})), u"note"_s);
}

TEST(LetterTextTest, NamesNothingWithinAClosedSectionHoweverDeep) {
    const QString body =
        u"{{^hasNote}}{{#lates}}{{when}}{{/lates}}{{^lates}}{{note}}{{/lates}}{{/hasNote}}"_s;
    EXPECT_EQ(holeIn(body, withLates({})), QString());
}

TEST(LetterTextTest, NamesAFieldBehindAClosedSection) {
    EXPECT_EQ(holeIn(u"{{^hasNote}}{{when}}{{/hasNote}} {{note}}"_s, withFlag(true)), u"note"_s);
}

TEST(LetterTextTest, NamesAFieldThatOneItemLacks) {
    const QString body = u"{{#lates}}{{when}} {{minutes}}{{/lates}}"_s;
    EXPECT_EQ(holeIn(body, withLates({late(u"Monday"_s, u"12"_s), {{u"when"_s, u"Friday"_s}}})),
              u"minutes"_s);
    EXPECT_EQ(holeIn(body, withLates({late(u"Monday"_s, u"12"_s)})), QString());
}

TEST(LetterTextTest, NamesAFieldOfAFlagWithinAnItem) {
    EXPECT_EQ(holeIn(u"{{#lates}}{{#hasNote}}{{when}}{{minutes}}{{/hasNote}}{{/lates}}"_s,
                     withLates({{{u"when"_s, u"Friday"_s}}})),
              u"minutes"_s);
}

TEST(LetterTextTest, NamesASectionOfWhichNothingIsKnown) {
    EXPECT_EQ(holeIn(u"{{#hasTarget}}on time{{/hasTarget}}"_s, withFlag(true)), u"hasTarget"_s);
    EXPECT_EQ(holeIn(u"{{^sessions}}none{{/sessions}}"_s, withFlag(true)), u"sessions"_s);
}

} // namespace
} // namespace rollbook
