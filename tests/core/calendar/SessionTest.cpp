// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/Session.h"

#include "core/calendar/CalendarErrors.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const SessionKey kFridayMorning{QDate(2026, 11, 20), Half::AM};
const SessionKey kFridayAfternoon{QDate(2026, 11, 20), Half::PM};

TEST(SessionKeyTest, HasOneTextForm) {
    EXPECT_EQ(toString(kFridayMorning), u"2026-11-20 AM"_s);
    EXPECT_EQ(toString(kFridayAfternoon), u"2026-11-20 PM"_s);
}

TEST(SessionKeyTest, IsReadBackAsItWasWritten) {
    for (const SessionKey& session : {kFridayMorning, kFridayAfternoon})
        EXPECT_EQ(sessionFromString(toString(session)).value(), session);
}

TEST(SessionKeyTest, RefusesEveryOtherForm) {
    for (const QString& text :
         {u""_s, u"2026-11-20"_s, u"2026-11-20 "_s, u"2026-11-20AM"_s, u"2026-11-20 am"_s,
          u"2026-11-20  AM"_s, u"2026-11-31 AM"_s, u"20/11/2026 AM"_s, u"2026-11-20 AM "_s}) {
        const auto session = sessionFromString(text);
        ASSERT_FALSE(session.isOk()) << qPrintable(text);
        EXPECT_EQ(session.error(), (Error{errors::kNotASession, {{u"text"_s, text}}}));
    }
}

TEST(SessionKeyTest, OrdersTheMorningBeforeTheAfternoonAndDaysBeforeHalves) {
    EXPECT_LT(kFridayMorning, kFridayAfternoon);
    EXPECT_LT((SessionKey{QDate(2026, 11, 19), Half::PM}), kFridayMorning);
}

TEST(DateRangeTest, IncludesBothEnds) {
    const DateRange week{QDate(2026, 11, 16), QDate(2026, 11, 20)};
    EXPECT_FALSE(week.contains(QDate(2026, 11, 15)));
    EXPECT_TRUE(week.contains(QDate(2026, 11, 16)));
    EXPECT_TRUE(week.contains(QDate(2026, 11, 20)));
    EXPECT_FALSE(week.contains(QDate(2026, 11, 21)));
    EXPECT_FALSE(week.contains(QDate()));
}

TEST(DateRangeTest, HasNoEndWithoutOne) {
    const DateRange open{QDate(2026, 11, 16), {}};
    EXPECT_TRUE(open.contains(QDate(2099, 1, 1)));
    EXPECT_FALSE(open.contains(QDate(2026, 11, 15)));
    EXPECT_FALSE(open.isEmpty());
}

TEST(DateRangeTest, OverlapsWhereADayIsInBoth) {
    const DateRange week{QDate(2026, 11, 16), QDate(2026, 11, 20)};
    EXPECT_TRUE(week.overlaps({QDate(2026, 11, 20), QDate(2026, 11, 27)}));
    EXPECT_FALSE(week.overlaps({QDate(2026, 11, 21), QDate(2026, 11, 27)}));
    EXPECT_TRUE(week.overlaps({QDate(2026, 11, 1), QDate(2026, 11, 16)}));
    EXPECT_FALSE(week.overlaps({QDate(2026, 11, 1), QDate(2026, 11, 15)}));
    EXPECT_TRUE(week.overlaps({QDate(2026, 11, 20), {}}));
    EXPECT_FALSE(week.overlaps({QDate(2026, 11, 21), {}}));
}

TEST(DateRangeTest, IsClippedToTheDaysInBoth) {
    const DateRange week{QDate(2026, 11, 16), QDate(2026, 11, 20)};
    const DateRange open{QDate(2026, 11, 18), {}};
    const DateRange both{QDate(2026, 11, 18), QDate(2026, 11, 20)};
    EXPECT_EQ(week.clippedTo(open), both);
    EXPECT_EQ(open.clippedTo(week), both);
    EXPECT_EQ(open.clippedTo(open), open);
    EXPECT_TRUE(week.clippedTo({QDate(2026, 11, 21), {}}).isEmpty());
}

} // namespace
} // namespace rollbook
