// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letters/LetterFile.h"

#include "core/letters/LetterErrors.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QByteArray kHead = "letter: ours\ntitle: Our own\nsource: s\n";

QByteArray file(const QByteArray& head, const QByteArray& body = "<p>{{dear}}</p>\n") {
    return kHead + head + "---\n" + body;
}

// "line:column fault text"; empty: it was read.
QString faultOf(const QByteArray& text) {
    const auto read = readLetter(text);
    if (read)
        return {};
    EXPECT_EQ(read.error().code, errors::kBadLetter);
    const QVariantMap& detail = read.error().detail;
    return u"%1:%2 %3 %4"_s.arg(detail[u"line"_s].toInt())
        .arg(detail[u"column"_s].toInt())
        .arg(detail[u"fault"_s].toString(), detail[u"text"_s].toString());
}

LetterTemplate reading(const QByteArray& head) {
    return readLetter(file(head)).value();
}

TEST(LetterFileTest, ReadsTheHeadAndTheLetter) {
    const QByteArray text =
        file("to: council\nperiod: term\nearlier: same\ncounts: L U\nreply: 3\n"
             "answer: no\nwarnsOfLaw: yes\nasks: meetingWhen note\nmany: yes\nstrip: yes\n",
             "<p>\n{{dear}}</p>\n");
    EXPECT_EQ(readLetter(text).value(),
              (LetterTemplate{.id = u"ours"_s,
                              .title = u"Our own"_s,
                              .source = u"s"_s,
                              .to = LetterTo::Council,
                              .period = Period{Period::Kind::Term, 0},
                              .tellsEarlier = true,
                              .counts = {SpokenOf::Kind::Codes, {u"L"_s, u"U"_s}},
                              .replyWithin = 3,
                              .expectsAnswer = false,
                              .warnsOfLaw = true,
                              .asks = {u"meetingWhen"_s, u"note"_s},
                              .isForMany = true,
                              .hasStrip = true,
                              .body = u"<p>\n{{dear}}</p>\n"_s,
                              .text = text}));
}

TEST(LetterFileTest, TakesWhatAHeadLeavesOut) {
    EXPECT_EQ(reading({}), (LetterTemplate{.id = u"ours"_s,
                                           .title = u"Our own"_s,
                                           .source = u"s"_s,
                                           .body = u"<p>{{dear}}</p>\n"_s,
                                           .text = file({})}));
}

TEST(LetterFileTest, KeepsColonsInATitle) {
    EXPECT_EQ(readLetter("letter: a\ntitle: To the council: ten days\nsource: s\n---\n<p></p>")
                  .value()
                  .title,
              u"To the council: ten days"_s);
}

TEST(LetterFileTest, LeavesOutReasonsHoweverTheyAreWritten) {
    EXPECT_EQ(reading("leavesOut: Council transport,school taxi\n").leavesOut,
              (QStringList{u"council transport"_s, u"school taxi"_s}));
}

TEST(LetterFileTest, CountsAbsence) {
    EXPECT_EQ(reading("counts: absence\n").counts, (SpokenOf{SpokenOf::Kind::Absence, {}}));
}

TEST(LetterFileTest, CountsCodesOfEveryLength) {
    EXPECT_EQ(reading("counts: N  C2 I01\n").counts,
              (SpokenOf{SpokenOf::Kind::Codes, {u"N"_s, u"C2"_s, u"I01"_s}}));
}

TEST(LetterFileTest, ReadsEachPeriod) {
    EXPECT_EQ(reading("period: step\n").period, std::nullopt);
    EXPECT_EQ(reading("period: yearToDate\n").period, (Period{Period::Kind::YearToDate, 0}));
    EXPECT_EQ(reading("period: halfTerm\n").period, (Period{Period::Kind::HalfTerm, 0}));
    EXPECT_EQ(reading("period: previousHalfTerm\n").period,
              (Period{Period::Kind::PreviousHalfTerm, 0}));
    EXPECT_EQ(reading("period: weeks 1\n").period, (Period{Period::Kind::SchoolWeeks, 1}));
    EXPECT_FALSE(reading("period: weeks 1\n").isOfWholeWeeks);
    EXPECT_EQ(reading("period: weeks 4 whole\n").period, (Period{Period::Kind::SchoolWeeks, 4}));
    EXPECT_TRUE(reading("period: weeks 4 whole\n").isOfWholeWeeks);
}

TEST(LetterFileTest, AsksForAnAnswerWithinOneToThirtySchoolDays) {
    EXPECT_EQ(reading("reply: 1\n").replyWithin, 1);
    EXPECT_EQ(reading("reply: 30\n").replyWithin, 30);
}

class LetterFileHeadTest : public ::testing::TestWithParam<const char*> {};

// The fourth line of each head is the wrong one.
TEST_P(LetterFileHeadTest, IsRefusedWithItsLine) {
    const QByteArray line = GetParam();
    EXPECT_EQ(faultOf(file(line + "\n")), u"4:1 unknownWord "_s + QString::fromUtf8(line));
}

INSTANTIATE_TEST_SUITE_P(
    EachWrongWord, LetterFileHeadTest,
    ::testing::Values("colour: red", "To: parents", "to: everybody", "to:", "reply", "period: week",
                      "period: weeks", "period: weeks 0", "period: weeks -1", "period: weeks four",
                      "period:", "earlier: term", "earlier: no", "counts:", "counts: absences",
                      "counts: N late", "counts: n", "reply: 0", "reply: 31", "reply: -1",
                      "reply: soon", "reply: 3 days", "answer: never", "warnsOfLaw: maybe",
                      "strip: 1", "many: 1", "asks: dear", "asks: note colour", "asks:",
                      "leavesOut:", "leavesOut: bus,", ""));

TEST(LetterFileTest, RefusesAWordSaidTwice) {
    EXPECT_EQ(faultOf(file("reply: 3\nto: parents\nreply: 3\n")), u"6:1 saidTwice reply"_s);
    EXPECT_EQ(faultOf(file("title: Another\n")), u"4:1 saidTwice title"_s);
}

TEST(LetterFileTest, RefusesAHeadWithoutIdTitleOrSource) {
    EXPECT_EQ(faultOf("title: a\nsource: s\n---\n<p></p>"), u"1:1 missing letter"_s);
    EXPECT_EQ(faultOf("letter: a\nsource: s\n---\n<p></p>"), u"1:1 missing title"_s);
    EXPECT_EQ(faultOf("letter: a\ntitle: a\n---\n<p></p>"), u"1:1 missing source"_s);
}

TEST(LetterFileTest, RefusesAnEmptyTitle) {
    EXPECT_EQ(faultOf("letter: a\ntitle: \nsource: s\n---\n<p></p>"), u"2:1 unknownWord title:"_s);
}

TEST(LetterFileTest, RefusesAFileWithoutTheLineBetween) {
    EXPECT_EQ(faultOf(kHead + "<p>{{dear}}</p>\n"), u"1:1 noHead ---"_s);
    EXPECT_EQ(faultOf({}), u"1:1 noHead ---"_s);
}

TEST(LetterFileTest, RefusesAHeadAlone) {
    EXPECT_EQ(faultOf(file({}, "")), u"5:1 missing the letter"_s);
    EXPECT_EQ(faultOf(file({}, " \n\n")), u"5:1 missing the letter"_s);
}

TEST(LetterFileTest, NamesTheLineOfAFaultInTheLetter) {
    EXPECT_EQ(faultOf(file("reply: 3\n", "<p>\n  {{chidl}}</p>")), u"7:3 unknownField chidl"_s);
}

TEST(LetterFileTest, RefusesAFieldThatTheHeadDoesNotAllow) {
    EXPECT_EQ(faultOf(file("", "<p>{{replyBy}}</p>")), u"5:4 fieldWithoutMeaning replyBy"_s);
    EXPECT_EQ(faultOf(file("reply: 3\n", "<p>{{replyBy}}</p>")), QString());
}

TEST(LetterFileTest, RefusesWhatIsNotUtf8) {
    EXPECT_EQ(faultOf(file({}, "<p>Zo\xEB</p>")), u"1:1 notUtf8 "_s);
    EXPECT_EQ(faultOf(file({}, "<p>Zo\xC3\xAB</p>")), QString());
}

TEST(LetterFileTest, RefusesALetterCutWithinASign) {
    EXPECT_EQ(faultOf(file({}, "<p></p>Zo\xC3")), u"1:1 notUtf8 "_s);
}

TEST(LetterFileTest, RefusesOneByteMoreThanALetterMayHave) {
    QByteArray text = file({}, "<p></p>");
    text.append(kLetterBytes - text.size(), 'a');
    EXPECT_EQ(faultOf(text), QString());
    EXPECT_EQ(faultOf(text + 'a'), u"1:1 tooLarge 64"_s);
}

TEST(LetterFileTest, ReadsTheLinesOfWindows) {
    QByteArray text = file("reply: 3\n", "<p>{{dear}}\n{{chidl}}</p>");
    EXPECT_EQ(faultOf(text.replace("\n", "\r\n")), u"7:1 unknownField chidl"_s);
    EXPECT_EQ(readLetter(text.replace("{{chidl}}", "")).value().body, u"<p>{{dear}}\n</p>"_s);
}

TEST(LetterFileTest, ReadsBehindTheMarkThatNotepadWrites) {
    EXPECT_EQ(readLetter("\xEF\xBB\xBF" + file({})).value().id, u"ours"_s);
}

} // namespace
} // namespace rollbook
