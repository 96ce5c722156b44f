// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/TimesForm.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

TEST(TimesFormTest, ThirtyMinutesAreNotTooLong) {
    RegisterTimes times;
    times.am = {QTime(8, 50), QTime(9, 20), QTime(12, 0)};
    EXPECT_EQ(longTimesWarning(times), QString());
    times.am.closes = QTime(9, 21);
    EXPECT_TRUE(longTimesWarning(times).contains(u"31 minutes"_s));
}

TEST(TimesFormTest, TheAfternoonIsWatchedToo) {
    RegisterTimes times;
    times.pm.closes = times.pm.opens.addSecs(31 * 60);
    EXPECT_TRUE(longTimesWarning(times).contains(u"31 minutes"_s));
}

TEST(TimesFormTest, GivesBackWhatItWasGiven) {
    TimesForm form;
    const RegisterTimes times{.from = QDate(2026, 9, 1),
                              .am = {QTime(8, 40), QTime(9, 0), QTime(11, 55)},
                              .pm = {QTime(12, 50), QTime(13, 10), QTime(15, 30)}};
    form.setTimes(times);
    EXPECT_EQ(form.times(QDate(2026, 9, 1)), times);
}

} // namespace
} // namespace rollbook
