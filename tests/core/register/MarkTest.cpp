// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/Mark.h"

#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

TEST(MarkTest, NamesEachKindOfEntryOneWay) {
    std::set<QString> names;
    for (int i = int(EntryKind::SchoolCreated); i <= int(EntryKind::DemoMade); ++i) {
        const QString name = toString(EntryKind(i));
        EXPECT_EQ(entryKindFromString(name), EntryKind(i));
        names.insert(name);
    }
    EXPECT_EQ(names.size(), 17u);
    EXPECT_EQ(entryKindFromString(u"other"), std::nullopt);
}

TEST(MarkTest, APlannedAbsenceCoversItsDaysBothIncluded) {
    const PlannedAbsence leave{.range = {QDate(2024, 11, 10), QDate(2024, 11, 12)}};
    EXPECT_FALSE(leave.covers({QDate(2024, 11, 9), Half::PM}));
    EXPECT_TRUE(leave.covers({QDate(2024, 11, 10), Half::AM}));
    EXPECT_TRUE(leave.covers({QDate(2024, 11, 12), Half::PM}));
    EXPECT_FALSE(leave.covers({QDate(2024, 11, 13), Half::AM}));
}

TEST(MarkTest, APlannedAbsenceCanBeOfOneHalf) {
    const PlannedAbsence dentist{.range = {QDate(2024, 11, 12), QDate(2024, 11, 12)},
                                 .half = Half::PM};
    EXPECT_FALSE(dentist.covers({QDate(2024, 11, 12), Half::AM}));
    EXPECT_TRUE(dentist.covers({QDate(2024, 11, 12), Half::PM}));
}

TEST(MarkTest, AWeeklyPatternCoversItsWeekdaysOnly) {
    const PlannedAbsence tuesdays{.range = {QDate(2024, 11, 1), QDate(2024, 11, 30)},
                                  .weekdays = {Qt::Tuesday}};
    EXPECT_TRUE(tuesdays.covers({QDate(2024, 11, 12), Half::AM}));
    EXPECT_FALSE(tuesdays.covers({QDate(2024, 11, 13), Half::AM}));
}

} // namespace
} // namespace rollbook
