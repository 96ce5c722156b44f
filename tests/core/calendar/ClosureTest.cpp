// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/Closure.h"

#include "ReferenceCalendar.h"

#include <gtest/gtest.h>

#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const std::optional<YearGroup> kYear3 = YearGroup::fromNumber(3);
const std::optional<YearGroup> kYear4 = YearGroup::fromNumber(4);

Closure closureOf(std::vector<YearGroup> years, std::vector<QString> classes) {
    return {.range = {QDate(2025, 1, 8), QDate(2025, 1, 9)},
            .years = std::move(years),
            .classes = std::move(classes)};
}

QString covered(const QString& closureCode, const QStringList& marks) {
    QStringList found;
    for (const QString& mark : marks) {
        if (unplannedClosureCovers(closureCode, mark))
            found.append(mark);
    }
    return found.join(u' ');
}

const QStringList kNational2024 = u"/ \\ L K V P W B D C1 M J1 S X C2 C T R I E Q "
                                  "Y1 Y2 Y3 Y4 Y5 Y6 Y7 G N O U Z #"_s.split(u' ');

TEST(ClosureTest, CoversEverySessionOfItsDays) {
    const Closure closure = closureOf({}, {});
    EXPECT_FALSE(closure.coversSession(pm(2025, 1, 7)));
    EXPECT_TRUE(closure.coversSession(am(2025, 1, 8)));
    EXPECT_TRUE(closure.coversSession(pm(2025, 1, 9)));
    EXPECT_FALSE(closure.coversSession(am(2025, 1, 10)));
}

TEST(ClosureTest, OfAHalfCoversThatHalfOfEachDay) {
    Closure closure = closureOf({}, {});
    closure.half = Half::PM;
    EXPECT_FALSE(closure.coversSession(am(2025, 1, 8)));
    EXPECT_TRUE(closure.coversSession(pm(2025, 1, 8)));
    EXPECT_FALSE(closure.coversSession(am(2025, 1, 9)));
    EXPECT_TRUE(closure.coversSession(pm(2025, 1, 9)));
}

TEST(ClosureTest, OfNoYearAndNoClassIsOfTheWholeSchool) {
    EXPECT_TRUE(closureOf({}, {}).isWholeSchool());
    EXPECT_TRUE(closureOf({}, {}).coversPupil(std::nullopt, {}));
    EXPECT_FALSE(closureOf({*kYear3}, {}).isWholeSchool());
    EXPECT_FALSE(closureOf({}, {u"3A"_s}).isWholeSchool());
}

// rules.md 5
TEST(ClosureTest, ByYearsAndClassesCoversEither) {
    const Closure closure = closureOf({*kYear3}, {u"4A"_s});
    EXPECT_TRUE(closure.coversPupil(kYear3, u"3B"_s));
    EXPECT_TRUE(closure.coversPupil(kYear4, u"4A"_s));
    EXPECT_FALSE(closure.coversPupil(kYear4, u"4B"_s));
}

TEST(ClosureTest, OfAPartDoesNotReachAPupilOfUnknownYearAndClass) {
    EXPECT_FALSE(closureOf({*kYear3}, {}).coversPupil(std::nullopt, {}));
    EXPECT_FALSE(closureOf({}, {u"3A"_s}).coversPupil(std::nullopt, {}));
    EXPECT_TRUE(closureOf({}, {u"3A"_s}).coversPupil(std::nullopt, u"3A"_s));
}

TEST(ClosureTest, LeavesTheRegisterTakenBeforeIt) {
    Closure closure = closureOf({}, {});
    closure.takenBefore = {{u"3A"_s, am(2025, 1, 8)}};
    EXPECT_TRUE(closure.standsTakenBefore(u"3A"_s, am(2025, 1, 8)));
    EXPECT_FALSE(closure.standsTakenBefore(u"3A"_s, pm(2025, 1, 8)));
    EXPECT_FALSE(closure.standsTakenBefore(u"3B"_s, am(2025, 1, 8)));
}

TEST(ClosureTest, IsPlannedUnlessUnplanned) {
    EXPECT_TRUE((Closure{.kind = ClosureKind::Inset}).isPlanned());
    EXPECT_TRUE((Closure{.kind = ClosureKind::BankHoliday}).isPlanned());
    EXPECT_TRUE((Closure{.kind = ClosureKind::Planned}).isPlanned());
    EXPECT_FALSE((Closure{.kind = ClosureKind::Unplanned}).isPlanned());
}

// rules.md 4; checks R19b
TEST(ClosureTest, TheWholeSiteCoversAllButWhatWasElsewhereOrAlreadyUnable) {
    EXPECT_EQ(covered(u"Y4"_s, kNational2024), u"/ \\ L C1 M J1 S X C2 C T R I E Q G N O U Z #"_s);
    EXPECT_TRUE(unplannedClosureCovers(u"Y4"_s, {}));
}

TEST(ClosureTest, TheWholeSiteCoversSubCodesAndUnknownCodesButNotTheOldY) {
    EXPECT_EQ(covered(u"Y4"_s, {u"I01"_s, u"X02"_s, u"ZZ"_s, u"Y"_s}), u"I01 X02 ZZ"_s);
}

// rules.md 4; checks R19
TEST(ClosureTest, APartCoversMarksOfPresenceAndOfNoReason) {
    for (const QString& code : {u"Y1"_s, u"Y2"_s, u"Y3"_s, u"Y6"_s, u"Y7"_s}) {
        EXPECT_EQ(covered(code, kNational2024), u"/ \\ L N O U"_s) << qPrintable(code);
        EXPECT_TRUE(unplannedClosureCovers(code, {})) << qPrintable(code);
    }
    EXPECT_EQ(covered(u"Y3"_s, {u"I01"_s, u"ZZ"_s}), QString());
}

// rules.md 3; checks R20
TEST(ClosureTest, APlannedOneCoversAllButDualRegistration) {
    for (const QString& mark : kNational2024)
        EXPECT_EQ(plannedClosureCovers(mark), mark != u"D") << qPrintable(mark);
    EXPECT_TRUE(plannedClosureCovers({}));
}

TEST(ClosureTest, NamesEachKindOnce) {
    for (const ClosureKind kind : {ClosureKind::Inset, ClosureKind::BankHoliday,
                                   ClosureKind::Planned, ClosureKind::Unplanned})
        EXPECT_EQ(closureKindFromString(toString(kind)), kind);
    EXPECT_EQ(toString(ClosureKind::BankHoliday), u"bankHoliday"_s);
    EXPECT_EQ(closureKindFromString(u"snow"), std::nullopt);
}

} // namespace
} // namespace rollbook
