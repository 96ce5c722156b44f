// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/FigureWords.h"

#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const PupilId kAda{1};

FigureSessions ofTotals(FigureKind kind, const Totals& totals) {
    return {
        .figure = {.kind = kind}, .asAt = {day("2024-11-22")}, .pupils = {kAda}, .totals = totals};
}

QString absenceLine(int absent, int possible) {
    const Totals totals{.possible = possible, .attended = possible - absent, .authorised = absent};
    return arithmetic(ofTotals(FigureKind::Absence, totals)).last();
}

// Whatever Ada's Monday morning reads as.
QString why(SchoolBuilder& builder, const QString& code) {
    const auto built = builder.withPupil(u"Ada"_s)
                           .from(day("2024-11-18"))
                           .marked(u"2024-11-18 AM"_s, code)
                           .build();
    const auto opened =
        openFigure(built->registerOf(u"2024/25"_s), {kAda}, {day("2024-11-18"), day("2024-11-18")},
                   {day("2024-11-22")}, {.kind = FigureKind::Possible});
    return whyCounted(opened.sessions.front());
}

QString whyOn(const QString& code) {
    SchoolBuilder builder;
    return why(builder.onReferenceCalendar(), code);
}

} // namespace

TEST(FigureWordsTest, PossibleIsTheSumOfItsParts) {
    const Totals totals{.possible = 20, .attended = 15, .authorised = 3, .unauthorised = 2};
    EXPECT_EQ(arithmetic(ofTotals(FigureKind::Possible, totals)),
              QStringList{u"20 possible = 15 attended + 3 authorised + 2 unauthorised."_s});
}

TEST(FigureWordsTest, ARateShowsItsFractionBeforeRounding) {
    const Totals totals{.possible = 320, .attended = 301, .authorised = 19};
    EXPECT_EQ(arithmetic(ofTotals(FigureKind::Attendance, totals)).front(),
              u"301 of 320 possible sessions: 301/320, printed half up as 94.1%."_s);
}

TEST(FigureWordsTest, PersistenceIsOnTheCountsAndInclusive) {
    EXPECT_TRUE(absenceLine(32, 320).startsWith(u"Persistently absent: 32 × 10 is at least 320"_s));
    EXPECT_TRUE(absenceLine(199, 1991).startsWith(u"Not persistently absent"_s));
    EXPECT_TRUE(absenceLine(120, 240).startsWith(u"Severely absent: 120 × 2"_s));
    EXPECT_TRUE(absenceLine(1900, 3802).startsWith(u"Persistently absent"_s));
}

TEST(FigureWordsTest, NothingPossibleIsSaid) {
    EXPECT_EQ(arithmetic(ofTotals(FigureKind::Attendance, {})),
              QStringList{u"Nothing was possible, so there is no rate."_s});
}

TEST(FigureWordsTest, ACountIsTheSumOfItsCodes) {
    SchoolBuilder builder;
    const auto built = builder.onReferenceCalendar()
                           .withPupil(u"Ada"_s)
                           .from(day("2024-11-18"))
                           .marked(u"2024-11-18 AM"_s, u"I M I"_s)
                           .build();
    const auto opened =
        openFigure(built->registerOf(u"2024/25"_s), {kAda}, {day("2024-11-18"), day("2024-11-19")},
                   {day("2024-11-22")}, {.kind = FigureKind::Authorised});
    EXPECT_EQ(arithmetic(opened), QStringList{u"3 = 2 I + 1 M."_s});
}

TEST(FigureWordsTest, AMarkSaysWhatItsCodeMeansAndItsClass) {
    EXPECT_TRUE(whyOn(u"I"_s).endsWith(u" · authorised absence"_s)) << qPrintable(whyOn(u"I"_s));
}

TEST(FigureWordsTest, ARetiredCodeSaysByWhichSetItIsJudged) {
    EXPECT_TRUE(whyOn(u"H"_s).contains(u"judged by the set “england-2013”"_s))
        << qPrintable(whyOn(u"H"_s));
}

TEST(FigureWordsTest, AnUnknownCodeSaysItIsCountedApart) {
    EXPECT_EQ(whyOn(u"9"_s), u"In no code set: kept as typed, counted only as unknown"_s);
}

TEST(FigureWordsTest, AMarkUnderAClosureNamesTheClosure) {
    SchoolBuilder builder;
    builder.onReferenceCalendar().closed({.range = {day("2024-11-18"), day("2024-11-18")},
                                          .kind = ClosureKind::Unplanned,
                                          .reason = u"Snow"_s});
    EXPECT_TRUE(why(builder, u"/"_s).endsWith(u"school closed (Snow), so “/” is not counted"_s));
}
