// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/family/AgreeTimetable.h"

#include "tests/core/office/family/FamilyDesk.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class AgreeTimetableTest : public FamilyDesk {
protected:
    Result<qint64> agree() { return AgreeTimetable(disk.office()).run(timetable, disk.author()); }
    Result<void> stop(qint64 id, const char* lastDay, const QString& words = u"Full time again"_s) {
        return AgreeTimetable(disk.office()).stop(id, day(lastDay), words, disk.author());
    }
    bool isInForce(const char* date) const { return family().timetableOn(ada(), day(date)); }
    ErrorCode refusal() { return agree().error().code; }

    PartTimeTimetable timetable{.pupil = ada(),
                                .range = {day("2024-11-25"), day("2024-12-06")},
                                .review = day("2024-12-02"),
                                .words = u"Mornings only"_s,
                                .agreedBy = u"Ann Wright"_s,
                                .agreedOn = day("2024-11-19")};
};

TEST_F(AgreeTimetableTest, IsInForceOnItsLastDayAndNotTheDayAfter) {
    ASSERT_TRUE(agree());
    EXPECT_FALSE(isInForce("2024-11-24"));
    EXPECT_TRUE(isInForce("2024-11-25"));
    EXPECT_TRUE(isInForce("2024-12-06"));
    EXPECT_FALSE(isInForce("2024-12-07"));
    EXPECT_EQ(heard, std::vector{ada()});
    standsAfterReopening();
    EXPECT_FALSE(isInForce("2024-12-07"));
}

TEST_F(AgreeTimetableTest, NeedsTheParentsAgreement) {
    timetable.agreedBy = u" "_s;
    EXPECT_EQ(refusal(), errors::kAgreementMissing);
    timetable.agreedBy = u"Ann Wright"_s;
    timetable.agreedOn = {};
    EXPECT_EQ(refusal(), errors::kAgreementMissing);
    EXPECT_TRUE(family().timetables.empty());
}

TEST_F(AgreeTimetableTest, IsAgreedByTodayAndByItsFirstDay) {
    timetable.agreedOn = day("2024-11-21");
    EXPECT_EQ(refusal(), errors::kAgreementToCome);
    timetable.agreedOn = day("2024-11-20");
    timetable.range.from = day("2024-11-19");
    EXPECT_EQ(refusal(), errors::kAgreementLate);
    timetable.range.from = day("2024-11-20");
    EXPECT_TRUE(agree());
}

TEST_F(AgreeTimetableTest, HasAnEndAndAReviewBeforeIt) {
    const DateRange whole = timetable.range;
    timetable.range.to = {};
    EXPECT_EQ(refusal(), errors::kPeriodIncomplete);
    timetable.range = whole;
    for (const QDate review : {QDate(), whole.from.addDays(-1), whole.to.addDays(1)}) {
        timetable.review = review;
        EXPECT_EQ(refusal(), errors::kTimetableReview);
    }
    timetable.review = whole.to;
    timetable.words.clear();
    EXPECT_EQ(refusal(), errors::kTimetableWords);
    timetable.words = u"Mornings"_s;
    EXPECT_TRUE(agree());
}

TEST_F(AgreeTimetableTest, OnlyOneIsInForce) {
    ASSERT_TRUE(agree());
    timetable.range = {day("2024-12-06"), day("2024-12-13")};
    timetable.review = day("2024-12-09");
    EXPECT_EQ(refusal(), errors::kTimetableThere);
    timetable.range.from = day("2024-12-07");
    EXPECT_TRUE(agree());
}

TEST_F(AgreeTimetableTest, StopsEarlierAndStaysOnRecordAsAgreed) {
    const qint64 id = *agree();
    ASSERT_TRUE(stop(id, "2024-11-29"));
    EXPECT_TRUE(isInForce("2024-11-29"));
    EXPECT_FALSE(isInForce("2024-11-30"));
    EXPECT_EQ(family().timetable(id)->range.to, day("2024-12-06"));
    EXPECT_EQ(stop(id, "2024-11-28").error().code, errors::kTimetableStopped);
    standsAfterReopening();
    timetable.range.from = day("2024-11-30"); // where it stopped another may begin
    EXPECT_TRUE(agree());
}

TEST_F(AgreeTimetableTest, StopsBeforeItsLastDay) {
    const qint64 id = *agree();
    EXPECT_EQ(stop(id, "2024-12-06").error().code, errors::kStopsTooLate);
    EXPECT_EQ(stop(id, "2024-12-05", {}).error().code, errors::kWhyMissing);
    EXPECT_EQ(stop(id + 1, "2024-12-05").error().code, errors::kNoSuchTimetable);
    EXPECT_TRUE(stop(id, "2024-12-05"));
}

} // namespace
} // namespace rollbook
