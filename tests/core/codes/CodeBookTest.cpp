// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codes/CodeBook.h"

#include "core/codes/CodesErrors.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const CodeBook& book() {
    static const std::shared_ptr<const CodeBook> shipped = CodeBook::shipped().value();
    return *shipped;
}

QDate day(const char* iso) {
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

Judgement judged(const char* code, const char* iso) {
    return book().judge(QString::fromLatin1(code), day(iso));
}

// "authorised", or "authorised, off its dates".
std::string said(const char* code, const char* iso) {
    const Judgement judgement = judged(code, iso);
    if (!judgement.isKnown())
        return "unknown";
    const std::string classification = toString(judgement.code->classification).toStdString();
    return judgement.isOffItsDates ? classification + ", off its dates" : classification;
}

QString lettersOn(const char* iso, Classification classification) {
    QStringList codes;
    for (const AttendanceCode* code : book().inForceOn(day(iso))) {
        if (code->classification == classification)
            codes.append(code->code);
    }
    return codes.join(u' ');
}

// law.md 1a, 1b, 1c: every code of every set, by class.

TEST(CodeBookTest, ClassesTheCodesOf2006) {
    EXPECT_EQ(lettersOn("2011-08-31", Classification::Present), u"/ \\ L"_s);
    EXPECT_EQ(lettersOn("2011-08-31", Classification::ApprovedActivity), u"B D J P V W"_s);
    EXPECT_EQ(lettersOn("2011-08-31", Classification::Authorised), u"C E F H I M R S T"_s);
    EXPECT_EQ(lettersOn("2011-08-31", Classification::Unauthorised), u"G N O U"_s);
    EXPECT_EQ(lettersOn("2011-08-31", Classification::NotPossible), u"X Y"_s);
    EXPECT_EQ(lettersOn("2011-08-31", Classification::Administrative), u"Z #"_s);
}

TEST(CodeBookTest, ClassesTheCodesOf2013) {
    EXPECT_EQ(lettersOn("2013-09-01", Classification::Present), u"/ \\ L"_s);
    EXPECT_EQ(lettersOn("2013-09-01", Classification::ApprovedActivity), u"B J P V W"_s);
    EXPECT_EQ(lettersOn("2013-09-01", Classification::Authorised), u"C E H I M R S T"_s);
    EXPECT_EQ(lettersOn("2013-09-01", Classification::Unauthorised), u"G N O U"_s);
    EXPECT_EQ(lettersOn("2013-09-01", Classification::NotPossible), u"D X Y"_s);
    EXPECT_EQ(lettersOn("2013-09-01", Classification::Administrative), u"Z #"_s);
}

TEST(CodeBookTest, ClassesTheCodesOf2024) {
    EXPECT_EQ(lettersOn("2026-11-20", Classification::Present), u"/ \\ L"_s);
    EXPECT_EQ(lettersOn("2026-11-20", Classification::ApprovedActivity), u"K V P W B"_s);
    EXPECT_EQ(lettersOn("2026-11-20", Classification::Authorised), u"C1 M J1 S C2 C T R I E"_s);
    EXPECT_EQ(lettersOn("2026-11-20", Classification::Unauthorised), u"G N O U"_s);
    EXPECT_EQ(lettersOn("2026-11-20", Classification::NotPossible),
              u"D X Q Y1 Y2 Y3 Y4 Y5 Y6 Y7"_s);
    EXPECT_EQ(lettersOn("2026-11-20", Classification::Administrative), u"Z #"_s);
}

TEST(CodeBookTest, ChangesSetBetweenThe18thAndThe19thOfAugust2024) {
    for (const AttendanceCode* code : book().inForceOn(day("2024-08-18")))
        EXPECT_EQ(code->set, u"england-2013"_s);
    for (const AttendanceCode* code : book().inForceOn(day("2024-08-19")))
        EXPECT_EQ(code->set, u"england-2024"_s);
}

TEST(CodeBookTest, ChangesSetOnTheFirstOfSeptember2013) {
    EXPECT_EQ(book().inForceOn(day("2013-08-31")).front()->set, u"england-2006"_s);
    EXPECT_EQ(book().inForceOn(day("2013-09-01")).front()->set, u"england-2013"_s);
}

TEST(CodeBookTest, HasNoCodesBeforeTheFirstSet) {
    EXPECT_TRUE(book().inForceOn(day("2006-08-31")).empty());
    EXPECT_EQ(book().inForceOn(day("2006-09-01")).size(), 26U);
}

TEST(CodeBookTest, HasNoCodeTwiceOnADay) {
    for (const char* iso : {"2008-01-07", "2012-01-09", "2021-01-11", "2023-01-09", "2025-01-06"}) {
        QStringList codes;
        for (const AttendanceCode* code : book().inForceOn(day(iso)))
            codes.append(code->code);
        EXPECT_EQ(codes.removeDuplicates(), 0) << iso;
    }
}

TEST(CodeBookTest, ListsNoSubCodes) {
    for (const AttendanceCode* code : book().inForceOn(day("2021-01-11")))
        EXPECT_EQ(code->parent, QString()) << qPrintable(code->code);
}

TEST(CodeBookTest, StopsCountingDualRegistrationInSeptember2011) {
    EXPECT_EQ(said("D", "2011-08-31"), "approvedActivity");
    EXPECT_EQ(said("D", "2011-09-01"), "notPossible");
    EXPECT_EQ(said("D", "2026-11-20"), "notPossible");
}

TEST(CodeBookTest, CountsAnInterviewAsAbsenceSinceAugust2024) {
    EXPECT_EQ(said("J", "2024-08-18"), "approvedActivity");
    EXPECT_EQ(said("J1", "2024-08-19"), "authorised");
}

// rules.md 9

TEST(CodeBookTest, JudgesARetiredCodeByTheLastSetThatKnewIt) {
    EXPECT_EQ(said("H", "2024-08-18"), "authorised");
    EXPECT_EQ(said("H", "2024-08-19"), "authorised, off its dates");
    EXPECT_EQ(said("J", "2024-08-19"), "approvedActivity, off its dates");
    EXPECT_EQ(said("Y", "2024-08-19"), "notPossible, off its dates");
    EXPECT_EQ(said("F", "2013-08-31"), "authorised");
    EXPECT_EQ(said("F", "2013-09-01"), "authorised, off its dates");
    EXPECT_EQ(judged("H", "2025-01-06").code->set, u"england-2013"_s);
    EXPECT_EQ(judged("F", "2025-01-06").code->set, u"england-2006"_s);
}

TEST(CodeBookTest, JudgesACodeBeforeItsTimeByTheFirstSetThatKnewIt) {
    EXPECT_EQ(said("K", "2024-08-18"), "approvedActivity, off its dates");
    EXPECT_EQ(said("Y4", "2024-08-18"), "notPossible, off its dates");
    EXPECT_EQ(said("J1", "2010-01-11"), "authorised, off its dates");
    EXPECT_EQ(said("D", "2006-08-31"), "approvedActivity, off its dates");
    EXPECT_EQ(judged("D", "2006-08-31").code->set, u"england-2006"_s);
}

TEST(CodeBookTest, KnowsNothingOfACodeInNoSet) {
    EXPECT_EQ(said("ZZ", "2026-11-20"), "unknown");
    EXPECT_EQ(said("Y8", "2026-11-20"), "unknown");
    EXPECT_EQ(said("I03", "2021-01-11"), "unknown");
    EXPECT_EQ(said("", "2026-11-20"), "unknown");
}

TEST(CodeBookTest, DoesNotFlagACodeOnItsDates) {
    EXPECT_FALSE(judged("I", "2026-11-20").isOffItsDates);
    EXPECT_FALSE(judged("ZZ", "2026-11-20").isOffItsDates);
}

TEST(CodeBookTest, ReadsSubCodesAsTheirParents) {
    for (const char* code : {"I01", "I02"}) {
        EXPECT_EQ(said(code, "2021-03-08"), "authorised") << code;
        EXPECT_EQ(judged(code, "2021-03-08").code->parent, u"I"_s) << code;
    }
    for (const char* code : {"X01", "X02", "X03", "X04", "X05", "X06", "X07"}) {
        EXPECT_EQ(said(code, "2021-03-08"), "notPossible") << code;
        EXPECT_EQ(judged(code, "2021-03-08").code->parent, u"X"_s) << code;
    }
    EXPECT_EQ(said("X08", "2021-09-06"), "notPossible");
    EXPECT_EQ(said("X09", "2021-09-06"), "notPossible");
}

TEST(CodeBookTest, FlagsSubCodesAfterTheirTime) {
    EXPECT_EQ(said("X02", "2022-04-30"), "notPossible");
    EXPECT_EQ(said("X02", "2022-05-01"), "notPossible, off its dates");
    EXPECT_EQ(said("I02", "2022-08-31"), "authorised");
    EXPECT_EQ(said("I02", "2022-09-01"), "authorised, off its dates");
}

TEST(CodeBookTest, CountsFourCodesTowardsAPenaltyAndOnlySince2024) {
    QStringList counted;
    for (const AttendanceCode& code : book().all()) {
        if (code.countsTowardsPenalty)
            counted.append(code.set + u' ' + code.code);
    }
    EXPECT_EQ(counted.join(u", "), u"england-2024 G, england-2024 N, england-2024 O, "
                                   u"england-2024 U"_s);
}

TEST(CodeBookTest, AsksForWhatACodeNeeds) {
    EXPECT_EQ(judged("B", "2026-11-20").code->need, CodeNeed::Nature);
    EXPECT_EQ(judged("K", "2026-11-20").code->need, CodeNeed::Nature);
    EXPECT_EQ(judged("C2", "2026-11-20").code->need, CodeNeed::ReviewDate);
    EXPECT_EQ(judged("X", "2026-11-20").code->need, CodeNeed::NotCompulsoryAge);
    EXPECT_EQ(judged("#", "2026-11-20").code->need, CodeNeed::NeverByHand);
    EXPECT_EQ(judged("Z", "2026-11-20").code->need, CodeNeed::NeverByHand);
    EXPECT_EQ(judged("C", "2026-11-20").code->need, CodeNeed::Nothing);
}

TEST(CodeBookTest, LetsAnyoneBeKeptAwayByCoronavirusForTwoYears) {
    EXPECT_EQ(judged("X", "2020-08-31").code->need, CodeNeed::NotCompulsoryAge);
    EXPECT_EQ(judged("X", "2020-09-01").code->need, CodeNeed::Nothing);
    EXPECT_EQ(judged("X", "2022-08-31").code->need, CodeNeed::Nothing);
    EXPECT_EQ(judged("X", "2022-09-01").code->need, CodeNeed::NotCompulsoryAge);
}

// checks R4

TEST(CodeBookTest, WritesTheSlashOfTheHalfDay) {
    EXPECT_EQ(CodeBook::normalised(u"/"_s, false), u"\\"_s);
    EXPECT_EQ(CodeBook::normalised(u"\\"_s, true), u"/"_s);
    EXPECT_EQ(CodeBook::normalised(u"/"_s, true), u"/"_s);
    EXPECT_EQ(CodeBook::normalised(u"\\"_s, false), u"\\"_s);
}

TEST(CodeBookTest, WritesCodesInCapitalsWithoutSpaces) {
    EXPECT_EQ(CodeBook::normalised(u"n"_s, true), u"N"_s);
    EXPECT_EQ(CodeBook::normalised(u" c1 "_s, false), u"C1"_s);
    EXPECT_EQ(CodeBook::normalised(u"  "_s, true), QString());
    EXPECT_EQ(CodeBook::normalised(u"zz"_s, true), u"ZZ"_s);
}

TEST(CodeBookTest, RefusesTwoRowsOfACodeForOneDay) {
    const QByteArray first =
        R"({"set": "a", "from": "2020-01-01", "to": "2020-12-31", "source": "s",
        "codes": [{"code": "I", "description": "Ill", "class": "authorised"}]})";
    QByteArray second = first;
    second.replace("2020-12-31", "2021-12-31").replace("2020-01-01", "2020-12-31");
    EXPECT_EQ(CodeBook::load({first, second}).error().code, errors::kBadCodeSet);
    second.replace("2020-12-31", "2021-01-01");
    EXPECT_TRUE(CodeBook::load({first, second}).isOk());
}

} // namespace
} // namespace rollbook
