// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/PlanAbsence.h"

#include "core/office/OfficeErrors.h"
#include "core/office/TakeRegister.h"
#include "tests/support/OfficeOnDisk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class PlanAbsenceTest : public ::testing::Test {
protected:
    PlanAbsenceTest()
        : built(SchoolBuilder()
                    .onReferenceCalendar()
                    .withPupil(u"Ada"_s)
                    .inClass(u"4A"_s)
                    .inYear(4)
                    .withPupil(u"Ben"_s)
                    .inClass(u"4A"_s)
                    .inYear(4)
                    .build())
        , disk(*built, moment("2024-11-18T08:45")) {}

    Result<qint64> plan(const char* from, const char* to, std::optional<Half> half = {}) {
        return PlanAbsence(disk.office())
            .run({.pupil = disk.pupil(u"Ada"_s),
                  .range = {day(from), day(to)},
                  .half = half,
                  .weekdays = {},
                  .code = u"i"_s,
                  .reason = u"mother rang"_s},
                 disk.author());
    }

    std::unique_ptr<BuiltSchool> built;
    OfficeOnDisk disk;
};

TEST_F(PlanAbsenceTest, ProposesItsCodeAndIsNoMarkYet) {
    ASSERT_TRUE(plan("2024-11-20", "2024-11-22"));
    const SessionKey wednesday = session(u"2024-11-20 AM"_s);
    ASSERT_NE(disk.school().plannedFor(disk.pupil(u"Ada"_s), wednesday), nullptr);
    EXPECT_EQ(disk.reading(u"Ada"_s, u"2024-11-20 AM"_s).state, SessionState::Blank);
}

TEST_F(PlanAbsenceTest, FillingBlanksKeepsThePlannedCode) {
    ASSERT_TRUE(plan("2024-11-18", "2024-11-18"));
    const SessionKey now = session(u"2024-11-18 AM"_s);
    ASSERT_TRUE(DraftRegister(disk.office()).fillBlanks(u"4A"_s, now));
    EXPECT_EQ(disk.school().draft(disk.pupil(u"Ada"_s), now)->mark.code, u"I"_s);
    EXPECT_EQ(disk.school().draft(disk.pupil(u"Ben"_s), now)->mark.code, u"/"_s);
}

TEST_F(PlanAbsenceTest, ANewPlanClashesOnADayAlreadyGranted) {
    ASSERT_TRUE(plan("2024-12-10", "2024-12-12"));
    const auto clash = plan("2024-12-12", "2024-12-14");
    ASSERT_FALSE(clash);
    EXPECT_EQ(clash.error().code, errors::kPlanClashes);
    EXPECT_EQ(clash.error().detail.value(u"session"_s), u"2024-12-12 AM"_s);
    EXPECT_TRUE(plan("2024-12-13", "2024-12-14"));
}

TEST_F(PlanAbsenceTest, AReleasedPlanHoldsUpToTheDayBefore) {
    const auto id = plan("2024-11-20", "2024-11-22");
    ASSERT_TRUE(id);
    ASSERT_TRUE(PlanAbsence(disk.office())
                    .release(*id, day("2024-11-21"), u"back early"_s, disk.author()));
    disk.reopen();
    const PupilId ada = disk.pupil(u"Ada"_s);
    EXPECT_NE(disk.school().plannedFor(ada, session(u"2024-11-20 PM"_s)), nullptr);
    EXPECT_EQ(disk.school().plannedFor(ada, session(u"2024-11-21 AM"_s)), nullptr);
}

TEST_F(PlanAbsenceTest, AWeeklyPatternNeedsAnEnd) {
    PlannedAbsence pattern{.pupil = disk.pupil(u"Ada"_s),
                           .range = {day("2024-11-20"), QDate()},
                           .half = Half::PM,
                           .weekdays = {Qt::Wednesday},
                           .code = u"C2"_s,
                           .reason = u"part-time timetable"_s,
                           .note = {.reviewDate = day("2024-12-13")}};
    PlanAbsence verb(disk.office());
    EXPECT_EQ(verb.run(pattern, disk.author()).error().code, errors::kPlanNeedsEnd);
    pattern.range.to = day("2024-12-18");
    ASSERT_TRUE(verb.run(pattern, disk.author()));
    const PupilId ada = disk.pupil(u"Ada"_s);
    EXPECT_NE(disk.school().plannedFor(ada, session(u"2024-11-27 PM"_s)), nullptr);
    EXPECT_EQ(disk.school().plannedFor(ada, session(u"2024-11-27 AM"_s)), nullptr);
    EXPECT_EQ(disk.school().plannedFor(ada, session(u"2024-11-28 PM"_s)), nullptr);
}

TEST_F(PlanAbsenceTest, APlanWithoutSessionsIsRefused) {
    EXPECT_EQ(plan("2024-11-23", "2024-11-24").error().code, errors::kPlanNoSessions);
}

} // namespace
} // namespace rollbook
