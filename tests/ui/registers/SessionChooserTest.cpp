// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/SessionChooser.h"

#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Calendar R: the autumn half-term is 28 October to 1 November 2024.
class SessionChooserTest : public ::testing::Test {
protected:
    SessionChooserTest()
        : built(SchoolBuilder().onReferenceCalendar().build()) {}

    QString at(const char* iso) const {
        return toString(sessionAt(built->calendar,
                                  QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate)));
    }
    QString beyond(const char* from, int steps) const {
        return toString(sessionBeyond(built->calendar, session(QString::fromLatin1(from)), steps));
    }

    std::unique_ptr<BuiltSchool> built;
};

TEST_F(SessionChooserTest, TheMorningLastsUntilItEnds) {
    EXPECT_EQ(at("2024-11-20T07:00:00"), u"2024-11-20 AM"_s);
    EXPECT_EQ(at("2024-11-20T11:59:59"), u"2024-11-20 AM"_s);
    EXPECT_EQ(at("2024-11-20T12:00:00"), u"2024-11-20 PM"_s);
}

TEST_F(SessionChooserTest, WithoutSchoolItIsTheLastSessionBefore) {
    EXPECT_EQ(at("2024-11-23T09:00:00"), u"2024-11-22 PM"_s);
}

TEST_F(SessionChooserTest, StepsGoOverNightsWeekendsAndBreaks) {
    EXPECT_EQ(beyond("2024-11-20 AM", 1), u"2024-11-20 PM"_s);
    EXPECT_EQ(beyond("2024-11-20 PM", 1), u"2024-11-21 AM"_s);
    EXPECT_EQ(beyond("2024-11-22 PM", 1), u"2024-11-25 AM"_s);
    EXPECT_EQ(beyond("2024-11-25 AM", -1), u"2024-11-22 PM"_s);
    EXPECT_EQ(beyond("2024-11-20 PM", -1), u"2024-11-20 AM"_s);
}

TEST_F(SessionChooserTest, TheEndOfTheCalendarIsTheEnd) {
    EXPECT_EQ(beyond("2020-11-20 AM", -1), u"2020-11-20 AM"_s);
}

TEST_F(SessionChooserTest, TellsOfAnotherSessionOnce) {
    const Theme theme;
    SessionChooser chooser(theme, built->calendar, day("2024-11-20"));
    chooser.setSession(session(u"2024-11-20 AM"_s));
    QStringList told;
    QObject::connect(&chooser, &SessionChooser::chosen,
                     [&told](const SessionKey& chosen) { told.append(toString(chosen)); });
    chooser.step(1);
    chooser.setSession(session(u"2024-11-18 AM"_s));
    EXPECT_EQ(told, QStringList{u"2024-11-20 PM"_s});
}

} // namespace
} // namespace rollbook
