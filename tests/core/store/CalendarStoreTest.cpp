// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/CalendarStore.h"

#include "StoreFixture.h"
#include "core/store/Verify.h"

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class CalendarStoreTest : public StoreFixture {
protected:
    void SetUp() override { createInMemory(); }
    void TearDown() override { EXPECT_TRUE(verify(*store)->isOk()); }

    static YearDates dates(const char* autumn = "Autumn") {
        return {SchoolYear(2026),
                {{QString::fromLatin1(autumn),
                  {QDate(2026, 9, 2), QDate(2026, 12, 18)},
                  {{u"Half-term"_s, {QDate(2026, 10, 26), QDate(2026, 10, 30)}}}},
                 {u"Spring"_s, {QDate(2027, 1, 4), QDate(2027, 3, 25)}, {}}}};
    }
    void setYear(const YearDates& year) {
        act([&](OpenEntry& entry) { return store->calendar().setYearDates(entry, year); });
    }
    static Closure boiler() {
        return {.range = {QDate(2026, 11, 20), QDate(2026, 11, 20)},
                .kind = ClosureKind::Unplanned,
                .origin = ClosureOrigin::Office,
                .reason = u"Boiler"_s,
                .half = Half::PM,
                .years = {*YearGroup::fromNumber(0), *YearGroup::fromNumber(3)},
                .classes = {u"4A"_s},
                .code = u"Y3"_s,
                .takenBefore = {{u"4A"_s, {QDate(2026, 11, 20), Half::PM}}}};
    }
    ClosureId addClosure(const Closure& closure) {
        ClosureId id{0};
        act([&](OpenEntry& entry) -> Result<void> {
            id = *store->calendar().addClosure(entry, closure);
            return {};
        });
        return id;
    }
};

} // namespace

TEST_F(CalendarStoreTest, AYearIsReadBackWithTermsAndBreaks) {
    setYear(dates());
    EXPECT_EQ(*store->calendar().yearDates(), (std::vector{dates()}));
}

TEST_F(CalendarStoreTest, SettingAYearReplacesThatYearOnly) {
    YearDates last = dates();
    last.year = SchoolYear(2025);
    setYear(last);
    setYear(dates());
    setYear(dates("Michaelmas"));
    EXPECT_EQ(*store->calendar().yearDates(), (std::vector{last, dates("Michaelmas")}));
}

TEST_F(CalendarStoreTest, SettingTheSameYearWritesNoEntry) {
    setYear(dates());
    const QString head = *store->ledger().headDigest();
    setYear(dates());
    EXPECT_EQ(*store->ledger().headDigest(), head);
}

TEST_F(CalendarStoreTest, AClosureIsReadBackWhole) {
    Closure expected = boiler();
    expected.id = addClosure(boiler());
    EXPECT_EQ(*store->calendar().standingClosures(), (std::vector{expected}));
}

TEST_F(CalendarStoreTest, ALiftedClosureStandsNoMoreAndCannotBeLiftedAgain) {
    const ClosureId first = addClosure(boiler());
    const ClosureId second = addClosure(boiler());
    act([&](OpenEntry& entry) { return store->calendar().liftClosure(entry, first); });
    ASSERT_EQ(store->calendar().standingClosures()->size(), 1u);
    EXPECT_EQ(store->calendar().standingClosures()->front().id, second);
    const auto again = store->act(
        EntryKind::ClosureLifted, u""_s, officer(), at(9, 0),
        [&](OpenEntry& entry) { return store->calendar().liftClosure(entry, first); });
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, errors::kNoSuchRow);
}

TEST_F(CalendarStoreTest, RegisterTimesAreReadBackToTheMinute) {
    const std::vector<RegisterTimes> times{
        {.from = QDate(2026, 9, 1)},
        {.from = QDate(2026, 11, 2),
         .am = {QTime(8, 45), QTime(9, 14), QTime(11, 59)},
         .pm = {QTime(13, 1), QTime(13, 16), QTime(15, 10)},
         .years = {*YearGroup::fromNumber(0)}}};
    act([&](OpenEntry& entry) { return store->calendar().setRegisterTimes(entry, times); });
    EXPECT_EQ(*store->calendar().registerTimes(), times);
}
