// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letters/LetterBook.h"
#include "core/letters/LetterText.h"
#include "core/letters/MergeFields.h"
#include "core/letters/TemplateScan.h"
#include "core/pathway/PathwayBook.h"

#include "tests/core/letters/LetterLint.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const LetterBook& book() {
    static const auto shipped = LetterBook::shipped().value();
    return *shipped;
}

const LetterTemplate& letter(const char* id) {
    return *book().letter(QString::fromLatin1(id));
}

// Every letter there is, or those of a list: "no-reason home-visit"; of "parents", those to them.
std::vector<LetterTemplate> lettersOf(const QString& ids) {
    std::vector<LetterTemplate> found;
    for (const LetterTemplate& each : book().all())
        if (ids == u"parents" ? each.to == LetterTo::Parents : ids.split(u' ').contains(each.id))
            found.push_back(each);
    return found;
}

// Words that no letter of a list has in its own text, but within sections.
struct Never {
    const char* is;
    const char* letters;
    const char* words;
    const char* butWithin = "";
};
void PrintTo(const Never& never, std::ostream* out) {
    *out << never.is;
}

class ShippedLettersNeverTest : public ::testing::TestWithParam<Never> {};

TEST_P(ShippedLettersNeverTest, Says) {
    const auto letters = lettersOf(QString::fromLatin1(GetParam().letters));
    EXPECT_FALSE(letters.empty());
    for (const LetterTemplate& each : letters) {
        const QString text =
            lint::own(lint::without(each.body, QString::fromLatin1(GetParam().butWithin)));
        EXPECT_EQ(lint::found(text, GetParam().words), QString()) << qPrintable(each.id);
    }
}

constexpr auto kLaw =
    R"((?i)\blaw\b|legal|penalt|\bfines?\b|\bcourts?\b|prosecut|offence|\bduty\b|compulsory)";

INSTANTIATE_TEST_SUITE_P(
    Each, ShippedLettersNeverTest,
    ::testing::Values(
        Never{"codes", "parents", R"(\b[A-Z][0-9]\b|\b[Cc]odes?\b)"},
        Never{"health", "parents", R"((?i)diagnos|\bill(ness)?\b|\bsick)"},
        Never{"care", "parents", R"((?i)child protection|social (worker|care)|safeguard)"},
        Never{"needs", "parents", R"((?i)\bSEN\b|special (educational )?needs|EHC)"},
        Never{"otherPeople", "parents",
              R"((?i)sibling|brother|sister|your (other )?child\b|both of you)"},
        Never{"kinship", "parents",
              R"((?i)\b(son|daughter|mother|father|mum|dad|he|she|his|her|him|mr|mrs|ms)\b)"},
        Never{"tone", "parents",
              R"((?i)!|\b(must|demand|fail(ed|s|ure)?|unacceptable|truan\w*|excuse)\b)"},
        Never{"hearing", "parents", R"((?i)\bhearing\b)"},
        Never{"close", "parents", R"((?i)yours sincerely)"}, // the page has one
        Never{"evidence",
              "approaching deterioration explain-each home-visit improvement meeting-asked "
              "meeting-booked meeting-missed meeting-rebooked no-longer-persistent no-reason "
              "persistent-meeting punctuality referral severe-meeting statement weekly-note",
              R"((?i)medical|evidence|doctor|\bGP\b|prescription)"},
        Never{"law", "parents", kLaw, "mayWarn"},
        Never{"lawOfLateness", "punctuality", kLaw, "hasAfterClose"},
        Never{"persistent", "parents", "(?i)persistent", "isPersistent"},
        Never{"severe", "parents", "(?i)severe", "isSevere"},
        Never{"sting", "improvement no-longer-persistent",
              R"((?i)\b(but|however|still|must|although|unfortunately)\b)"},
        Never{"accusation", "no-reason", R"((?i)unauthorised|not accept\w+ by|concern|worr)"},
        Never{"percentage", "no-reason home-visit medical-evidence punctuality",
              R"((?i)%|percent)"}));

class ShippedLettersWithoutRateTest : public ::testing::TestWithParam<const char*> {};

TEST_P(ShippedLettersWithoutRateTest, TellsNoAttendance) {
    const QStringList fields = fieldsOf(letter(GetParam()).body);
    EXPECT_FALSE(fields.contains(u"attendance"));
    EXPECT_FALSE(fields.contains(u"absence"));
}

INSTANTIATE_TEST_SUITE_P(Each, ShippedLettersWithoutRateTest,
                         ::testing::Values("no-reason", "home-visit", "medical-evidence",
                                           "punctuality"));

// What every letter of a list says whatever its flags, field by field and text by text.
struct Must {
    const char* letters;
    const char* fields;
    std::vector<const char*> texts = {};
    const char* butWithin = ""; // the flags that may govern it
};
void PrintTo(const Must& must, std::ostream* out) {
    *out << must.letters << ": " << must.fields;
}

class ShippedLettersMustTest : public ::testing::TestWithParam<Must> {};

TEST_P(ShippedLettersMustTest, Says) {
    const auto letters = lettersOf(QString::fromLatin1(GetParam().letters));
    EXPECT_FALSE(letters.empty());
    for (const LetterTemplate& each : letters) {
        const QString always =
            lint::governedBy(each.body, QString::fromLatin1(GetParam().butWithin));
        for (const QString& field :
             QString::fromLatin1(GetParam().fields).split(u' ', Qt::SkipEmptyParts))
            EXPECT_TRUE(fieldsOf(always).contains(field)) << qPrintable(each.id + u' ' + field);
        for (const char* text : GetParam().texts)
            EXPECT_NE(lint::found(lint::own(always), text), QString())
                << qPrintable(each.id) << text;
    }
}

constexpr auto kToldOfAbsence = "approaching deterioration explain-each home-visit "
                                "medical-evidence meeting-asked meeting-booked "
                                "meeting-missed meeting-rebooked no-reason persistent-meeting "
                                "referral severe-meeting statement "
                                "weekly-note";

INSTANTIATE_TEST_SUITE_P(
    All, ShippedLettersMustTest,
    ::testing::Values(
        Must{"parents", "dear child childForename class from to asAt person phone hours replyBy"},
        Must{"parents", "", {"A session is half a school day", R"((?i)\bhelp\b)"}},
        Must{"parents", "", {R"(\bwrong, please tell us)"}},
        Must{kToldOfAbsence, "sessions sessions.when"},
        Must{"no-reason",
             "fifthDay count",
             {"does not replace a call", "home visit", "reason for each"}},
        Must{"no-reason", "attempts attempts.when attempts.how", {}, "hasAttempts"},
        Must{"deterioration", "missed possible"},
        Must{"deterioration",
             "earlierFrom earlierTo earlierMissed earlierPossible",
             {},
             "hasEarlier"},
        Must{"deterioration", "authorised unauthorised", {}, "hasAuthorised hasUnauthorised"},
        Must{"deterioration", "target", {}, "hasTarget"},
        Must{"persistent-meeting severe-meeting",
             "meetingWhen meetingWhere meetingWith meetingLength absence missed possible",
             {"bring someone", "The meeting is to"}},
        Must{"persistent-meeting", "", {"10%"}, "isPersistent"},
        Must{"severe-meeting", "", {"half of school or more"}, "isSevere"},
        Must{"meeting-booked meeting-rebooked",
             "meetingWhen meetingWhere meetingWith meetingLength",
             {"bring someone", "The meeting is about"}},
        Must{"meeting-rebooked meeting-missed", "meetingBefore"},
        Must{"improvement", "missed possible earlierMissed earlierPossible", {"Thank you"}},
        Must{"punctuality", "opens closes", {"transport arranged by the council"}},
        Must{"punctuality", "lateCount lates.when lates.minutes", {}, "hasLates"},
        Must{"punctuality",
             "afterCloseCount afterClose.when afterClose.minutes",
             {},
             "hasAfterClose"},
        Must{"home-visit", "visitWhen count", {"please ring us"}},
        Must{"medical-evidence", "count", {"these dates only", "do not need to ask a doctor"}},
        Must{"statement", "possible attended missed"},
        Must{"council-ten-days council-sickness",
             "child born upn count sessions asAt replyBy person phone hours"}));

TEST(ShippedLettersTest, PrintsTheYearUnderTheStatement) {
    EXPECT_TRUE(letter("statement").hasStrip);
}

TEST(ShippedLettersTest, NamesNoTimeOfAMeetingThatWasMissed) {
    EXPECT_FALSE(fieldsOf(letter("meeting-missed").body).contains(u"meetingWhen"));
}

TEST(ShippedLettersTest, ComparesTwoEqualPeriodsOfFourWeeksForAnImprovement) {
    EXPECT_EQ(letter("improvement").period, (Period{Period::Kind::SchoolWeeks, 4}));
    EXPECT_TRUE(letter("improvement").tellsEarlier);
}

// Whatever an officer is asked for before a letter is printed stands in it.
TEST(ShippedLettersTest, AsksForNothingThatIsNotTold) {
    for (const LetterTemplate& each : book().all())
        for (const QString& asked : each.asks)
            EXPECT_TRUE(fieldsOf(each.body).contains(asked)) << qPrintable(each.id + u' ' + asked);
}

TEST(ShippedLettersTest, HasALetterForEachStepThatNamesOne) {
    const auto pathways = PathwayBook::shipped(*CodeBook::shipped().value()).value();
    int steps = 0;
    for (const Pathway& pathway : pathways->all())
        for (const Step& step : pathway.steps) {
            steps += step.letter.letter.isEmpty() ? 0 : 1;
            EXPECT_TRUE(step.letter.letter.isEmpty() || book().letter(step.letter.letter))
                << qPrintable(pathway.id + u' ' + step.id);
        }
    EXPECT_GT(steps, 10);
}

// Words for every field; flags all set so, and one item in each list where they hold.
MergeValues filled(bool holds) {
    MergeValues values;
    for (const MergeField& field : mergeFields()) {
        const QString name = field.name;
        const QString list = field.list;
        if (field.kind == MergeField::Kind::Flag)
            values.flags[name] = holds;
        else if (field.kind == MergeField::Kind::List)
            values.lists[name] = std::vector<MergeValues::Texts>(holds ? 1 : 0);
        else if (list.isEmpty())
            values.texts[name] = u"(%1)"_s.arg(name);
        else if (holds)
            values.lists[list].front()[name] = u"(%1 %2)"_s.arg(list, name);
    }
    return values;
}

std::string mergeFault(const LetterTemplate& each, const MergeValues& values) {
    const auto text = letterText(each, values);
    return text ? "" : text.error().toString().toStdString();
}

TEST(ShippedLettersTest, MergesWithAFullSetOfValues) {
    for (const LetterTemplate& each : book().all())
        EXPECT_EQ(mergeFault(each, filled(true)), "") << qPrintable(each.id);
}

// A flag stands around whatever need not be there; an improvement needs both periods.
TEST(ShippedLettersTest, MergesWithoutWhatItsFlagsSayIsNotThere) {
    MergeValues bare = filled(false);
    for (const char* field : {"note", "target", "lateCount", "afterCloseCount", "earlierFrom",
                              "earlierTo", "earlierPossible", "earlierMissed", "earlierAttendance"})
        bare.texts.erase(QString::fromLatin1(field));
    for (const LetterTemplate& each : book().all())
        EXPECT_EQ(mergeFault(each, bare).empty(), each.id != u"improvement") << qPrintable(each.id);
}

TEST(ShippedLettersTest, WhatGoesToAWholeClassWarnsOfNothingAndAsksNothing) {
    QStringList many;
    for (const LetterTemplate& each : book().all()) {
        if (!each.isForMany)
            continue;
        many.append(each.id);
        EXPECT_EQ(each.to, LetterTo::Parents) << qPrintable(each.id);
        EXPECT_FALSE(each.warnsOfLaw || each.expectsAnswer) << qPrintable(each.id);
        EXPECT_EQ(mustBeSaid(each), QStringList()) << qPrintable(each.id);
    }
    EXPECT_EQ(many, QStringList{u"statement"_s});
}

} // namespace
} // namespace rollbook
