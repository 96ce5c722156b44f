// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letters/TemplateScan.h"

#include "core/letters/LetterErrors.h"
#include "core/letters/MergeFields.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// A letter to parents whose head says all that a field can need.
LetterTemplate sayingAll() {
    return {.tellsEarlier = true,
            .counts = {SpokenOf::Kind::Absence, {}},
            .replyWithin = 5,
            .warnsOfLaw = true,
            .asks = {u"meetingWhen"_s, u"meetingWhere"_s, u"meetingWith"_s, u"meetingLength"_s,
                     u"meetingBefore"_s, u"visitWhen"_s, u"note"_s}};
}

// "line:column fault text"; empty: nothing is wrong.
QString faultIn(LetterTemplate letter, const QString& body) {
    letter.body = body;
    const auto scanned = scanTemplate(letter);
    if (scanned)
        return {};
    EXPECT_EQ(scanned.error().code, errors::kBadLetter);
    const QVariantMap& detail = scanned.error().detail;
    return u"%1:%2 %3 %4"_s.arg(detail[u"line"_s].toInt())
        .arg(detail[u"column"_s].toInt())
        .arg(detail[u"fault"_s].toString(), detail[u"text"_s].toString());
}

struct Body {
    const char* is;
    const char* body;
    const char* fault;
};
void PrintTo(const Body& body, std::ostream* out) {
    *out << body.is;
}
std::string nameOf(const ::testing::TestParamInfo<Body>& body) {
    return body.param.is;
}

class TemplateScanFaultTest : public ::testing::TestWithParam<Body> {};

TEST_P(TemplateScanFaultTest, IsNamedWithItsPlace) {
    EXPECT_EQ(faultIn(sayingAll(), QString::fromUtf8(GetParam().body)),
              QString::fromUtf8(GetParam().fault));
}

INSTANTIATE_TEST_SUITE_P(
    Field, TemplateScanFaultTest,
    ::testing::Values(
        Body{"Unknown", "<p>{{dear}}</p>\n<p>A {{chidl}}", "2:6 unknownField chidl"},
        Body{"UnknownCase", "{{Child}}", "1:1 unknownField Child"},
        Body{"Empty", "{{}}", "1:1 unknownField "},
        Body{"ItemOutsideItsList", "{{#sessions}}{{/sessions}}{{when}}", "1:27 unknownField when"},
        Body{"ItemOfNoList", "{{^sessions}}{{when}}{{/sessions}}", "1:14 unknownField when"},
        Body{"ItemOfAnotherList", "{{#sessions}}{{minutes}}{{/sessions}}",
             "1:14 unknownField minutes"},
        Body{"ItemByItsList", "{{#lates}}{{lates.when}}{{/lates}}", "1:11 unknownField lates.when"},
        Body{"Raw", "a {{{child}}}", "1:3 tagLeftOpen {child"},
        Body{"RawBySign", "{{& child}}", "1:1 unknownField & child"},
        Body{"Partial", "{{> child}}", "1:1 unknownField > child"},
        Body{"OtherBraces", "{{=<% %>=}}", "1:1 tagLeftOpen =<% %>="},
        Body{"Comment", "{{! child}}", "1:1 unknownField ! child"},
        Body{"Itself", "{{#sessions}}{{.}}{{/sessions}}", "1:14 unknownField ."},
        Body{"LeftOpen", "<p>\n  {{child</p>", "2:3 tagLeftOpen {{child</p>"},
        Body{"LeftOpenOnItsLine", "{{child\n{{class}}", "1:1 tagLeftOpen child\n{{class"},
        Body{"OpenWithinAnother", "{{child {{class}}", "1:1 tagLeftOpen child {{class"},
        Body{"StrayEnd", "child}}", "1:6 straySign }}"},
        Body{"FlagAsText", "<p>{{hasLates}}", "1:4 notAText hasLates"},
        Body{"ListAsText", "<p>{{sessions}}", "1:4 notAText sessions"}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Section, TemplateScanFaultTest,
    ::testing::Values(
        Body{"Unknown", "{{#hasChild}}{{/hasChild}}", "1:1 unknownField hasChild"},
        Body{"UnknownInverted", "{{^hasChild}}{{/hasChild}}", "1:1 unknownField hasChild"},
        Body{"OverEverything", "{{#.}}{{/.}}", "1:1 unknownField ."},
        Body{"OverAText", "{{#child}}{{/child}}", "1:1 notASection child"},
        Body{"OverNoText", "{{^child}}{{/child}}", "1:1 notASection child"},
        Body{"ListInItself", "{{#lates}}\n{{#lates}}{{/lates}}{{/lates}}", "2:1 listInList lates"},
        Body{"ListInList", "{{#lates}}<p>{{#sessions}}", "1:14 listInList sessions"},
        Body{"ListInListBehindAFlag", "{{#lates}}{{#hasLates}}{{#sessions}}",
             "1:24 listInList sessions"},
        Body{"LeftOpen", "<p>\n  {{#hasLates}}late</p>\n<p>", "2:20 closesAnother p"},
        Body{"LeftOpenToTheEnd", "<p></p>\n  {{#hasLates}}late\n<p></p>\n",
             "2:3 sectionLeftOpen hasLates"},
        Body{"NeverOpened", "<p></p>{{/hasLates}}", "1:8 closesAnother hasLates"},
        Body{"ClosedInTheWrongOrder", "{{#hasLates}}{{#hasTarget}}{{/hasLates}}{{/hasTarget}}",
             "1:28 closesAnother hasLates"},
        Body{"FromWithinAnElement", "<p>{{#hasLates}}</p>{{/hasLates}}", "1:17 closesAnother p"},
        Body{"IntoAnElement", "{{#hasLates}}<p>{{/hasLates}}</p>", "1:17 closesAnother hasLates"},
        Body{"ClosedAsAnElement", "{{#hasLates}}</hasLates>", "1:14 unknownElement hasLates"}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Element, TemplateScanFaultTest,
    ::testing::Values(
        Body{"Script", "<p>\n<script>alert(1)</script>", "2:1 unknownElement script"},
        Body{"Picture", "<img src=\"data:image/png;base64,AAAA\">", "1:1 unknownElement img"},
        Body{"PictureWithoutASource", "a<img/>", "1:2 unknownElement img"},
        Body{"Frame", "<iframe src=\"http://a.example\"></iframe>", "1:1 unknownElement iframe"},
        Body{"Style", "<style>", "1:1 unknownElement style"},
        Body{"Link", "<a href=\"http://a.example\">", "1:1 unknownElement a"},
        Body{"Remark", "<!-- seen -->", "1:1 unknownElement !--"},
        Body{"InCapitals", "<P>", "1:1 unknownElement P"},
        Body{"EndOfABreak", "<br></br>", "1:5 unknownElement br"},
        Body{"Attribute", "<p>\n<b class=\"x\">", "2:1 attribute b class=\"x\""},
        Body{"AttributeOnTheNextLine", "<p\nonclick=\"x\">", "1:1 attribute p\nonclick=\"x\""},
        Body{"AttributeOfABreak", "<br clear=\"all\">", "1:1 attribute br clear=\"all\""},
        Body{"FieldInIt", "<{{child}}>", "1:1 unknownElement {{child}}"},
        Body{"Stray", "<p>2 < 3</p>", "1:6 straySign <"},
        Body{"StrayAtTheEnd", "<p>2 <", "1:6 straySign <"},
        Body{"StrayBeforeASpace", "2 < 3 > 1", "1:3 straySign <"},
        Body{"LeftOpen", "<p>\n<b>\n</p>", "3:1 closesAnother p"},
        Body{"LeftOpenToTheEnd", "<p>a</p>\n <p>b\n<p>c</p>", "2:2 elementLeftOpen p"},
        Body{"NeverOpened", "<p></p></p>", "1:8 closesAnother p"},
        Body{"ClosedInTheWrongOrder", "<b><i></b></i>", "1:7 closesAnother b"}),
    nameOf);

TEST(TemplateScanTest, NamesTheFirstFaultOnly) {
    EXPECT_EQ(faultIn(sayingAll(), u"{{one}}{{two}}"_s), u"1:1 unknownField one"_s);
}

TEST(TemplateScanTest, CountsFromTheLineThatItIsGiven) {
    LetterTemplate letter{.body = u"<p>\n{{one}}"_s};
    EXPECT_EQ(scanTemplate(letter, 12).error().detail[u"line"_s], 13);
}

TEST(TemplateScanTest, AcceptsEveryElement) {
    EXPECT_EQ(faultIn({},
                      u"<h2>a</h2><p>a<br>b <b><i>c</i></b></p><ul><li>d</li></ul><ol><li>e</li>"
                      "</ol><table><tr><th>f</th><td>g</td></tr></table>"_s),
              QString());
}

TEST(TemplateScanTest, AcceptsSectionsWithinOneAnother) {
    EXPECT_EQ(faultIn(sayingAll(),
                      u"{{#hasLates}}<p>{{#lates}}{{#hasTarget}}{{when}} {{ minutes }}"
                      "{{/hasTarget}}{{/lates}}{{^lates}}none{{/lates}}</p>{{/hasLates}}"
                      "{{# isSevere }}{{^ mayWarn }}{{/ mayWarn }}{{/ isSevere }}"_s),
              QString());
}

TEST(TemplateScanTest, AcceptsWhatIsNoSign) {
    EXPECT_EQ(
        faultIn({}, u"<p>Ampersand & more: 3 > 2, {one}, 100%, it’s “so”, &nbsp;{ { } }</p>"_s),
        QString());
}

// A field used as what it is.
QString usedRightly(const MergeField& field) {
    const QString name = field.name;
    if (field.kind != MergeField::Kind::Text)
        return u"{{#%1}}{{/%1}}"_s.arg(name);
    return field.list.isEmpty() ? u"{{%1}}"_s.arg(name)
                                : u"{{#%1}}{{%2}}{{/%1}}"_s.arg(field.list, name);
}

TEST(TemplateScanTest, AcceptsEveryFieldWhereTheHeadSaysAll) {
    for (const MergeField& field : mergeFields()) {
        LetterTemplate letter = sayingAll();
        if (field.needs == MergeField::Needs::Council)
            letter.to = LetterTo::Council;
        EXPECT_EQ(faultIn(letter, usedRightly(field)), QString()) << field.name.data();
    }
}

TEST(TemplateScanTest, RefusesEveryFieldWhoseHeadIsMissing) {
    for (const MergeField& field : mergeFields()) {
        const bool isAlwaysMeant = field.needs == MergeField::Needs::Nothing;
        EXPECT_TRUE(isAlwaysMeant || faultIn({}, u"<p>"_s + usedRightly(field)) ==
                                         u"1:4 fieldWithoutMeaning %1"_s.arg(field.name))
            << field.name.data();
    }
}

struct Missing {
    const char* field;
    void (*takeOut)(LetterTemplate&);
};
void PrintTo(const Missing& missing, std::ostream* out) {
    *out << missing.field;
}

class TemplateScanHeadTest : public ::testing::TestWithParam<Missing> {};

// The one word of the head that the field needs, and no other.
TEST_P(TemplateScanHeadTest, IsAskedForByTheField) {
    LetterTemplate letter = sayingAll();
    const MergeField& field = *mergeField(QString::fromLatin1(GetParam().field));
    ASSERT_EQ(faultIn(letter, usedRightly(field)), QString());
    GetParam().takeOut(letter);
    EXPECT_EQ(faultIn(letter, usedRightly(field)), u"1:1 fieldWithoutMeaning %1"_s.arg(field.name));
}

INSTANTIATE_TEST_SUITE_P(
    Each, TemplateScanHeadTest,
    ::testing::Values(
        Missing{"replyBy", [](LetterTemplate& letter) { letter.replyWithin = 0; }},
        Missing{"hasEarlier", [](LetterTemplate& letter) { letter.tellsEarlier = false; }},
        Missing{"earlierFrom", [](LetterTemplate& letter) { letter.tellsEarlier = false; }},
        Missing{"earlierTo", [](LetterTemplate& letter) { letter.tellsEarlier = false; }},
        Missing{"earlierPossible", [](LetterTemplate& letter) { letter.tellsEarlier = false; }},
        Missing{"earlierMissed", [](LetterTemplate& letter) { letter.tellsEarlier = false; }},
        Missing{"earlierAttendance", [](LetterTemplate& letter) { letter.tellsEarlier = false; }},
        Missing{"sessions", [](LetterTemplate& letter) { letter.counts = {}; }},
        Missing{"count", [](LetterTemplate& letter) { letter.counts = {}; }},
        Missing{"fifthDay", [](LetterTemplate& letter) { letter.counts = {}; }},
        Missing{"meetingWhen",
                [](LetterTemplate& letter) { letter.asks.removeOne(u"meetingWhen"); }},
        Missing{"note", [](LetterTemplate& letter) { letter.asks.removeOne(u"note"); }},
        Missing{"mayWarn", [](LetterTemplate& letter) { letter.warnsOfLaw = false; }}));

TEST(TemplateScanTest, TellsTheCouncilAloneWhoAPupilIs) {
    for (const char* field : {"{{upn}}", "{{born}}", "{{childAddress}}"}) {
        LetterTemplate letter = sayingAll();
        EXPECT_TRUE(
            faultIn(letter, QString::fromLatin1(field)).startsWith(u"1:1 fieldWithoutMeaning"));
        letter.to = LetterTo::Council;
        EXPECT_EQ(faultIn(letter, QString::fromLatin1(field)), QString());
    }
}

TEST(TemplateScanTest, FindsTheFieldsOfABodyEachOnce) {
    EXPECT_EQ(fieldsOf(u"{{dear}} {{ child }} {{child}} {{#hasLates}}{{lateCount}}{{/hasLates}}"_s),
              (QStringList{u"dear"_s, u"child"_s, u"hasLates"_s, u"lateCount"_s}));
}

TEST(TemplateScanTest, FindsTheFieldsOfItemsByTheirList) {
    EXPECT_EQ(fieldsOf(u"{{#lates}}{{#hasTarget}}{{child}}{{/hasTarget}}{{when}}{{/lates}}"
                       "{{^lates}}{{class}}{{/lates}}{{#attempts}}{{when}}{{/attempts}}"_s),
              (QStringList{u"lates"_s, u"hasTarget"_s, u"child"_s, u"lates.when"_s, u"class"_s,
                           u"attempts"_s, u"attempts.when"_s}));
}

TEST(TemplateScanTest, FindsNoFieldsInABareText) {
    EXPECT_EQ(fieldsOf(u"<p>Dear parent</p>"_s), QStringList());
}

} // namespace
} // namespace rollbook
