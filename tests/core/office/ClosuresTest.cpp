// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/Closures.h"

#include "core/office/AmendMarks.h"
#include "core/office/OfficeErrors.h"
#include "core/office/TakeRegister.h"
#include "tests/support/OfficeOnDisk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const std::vector<std::pair<QString, QString>> kDay = {
    {u"Slash"_s, u"/"_s}, {u"Late"_s, u"L"_s}, {u"Noreason"_s, u"N"_s}, {u"Other"_s, u"O"_s},
    {u"Closed"_s, u"U"_s}, {u"Ill"_s, u"I"_s}, {u"Medical"_s, u"M"_s},  {u"Dual"_s, u"D"_s},
    {u"Offsite"_s, u"B"_s}};

// One pupil a code, all of 4A, on the morning of Tuesday 19 November 2024 (checks R19).
std::unique_ptr<BuiltSchool> dayOfAllCodes() {
    SchoolBuilder builder;
    builder.onReferenceCalendar();
    for (const auto& [name, code] : kDay)
        builder.withPupil(name).inClass(u"4A"_s).inYear(4).marked(u"2024-11-19 AM"_s, code);
    return builder.build();
}

class ClosuresTest : public ::testing::Test {
protected:
    ClosuresTest() : built(dayOfAllCodes()), disk(*built, moment("2024-11-19T15:30")) {}

    CloseSchool::Request request(ClosureKind kind, const QString& code) const {
        const QDate date = day("2024-11-19");
        return {.range = {date, date}, .kind = kind, .code = code, .reason = u"burst pipe"_s};
    }
    Result<CloseSchool::Made> close(ClosureKind kind, const QString& code) {
        return CloseSchool(disk.office()).run(request(kind, code), disk.author());
    }
    // What the nine sessions read as, in the order of kDay; "-" where there is no session.
    QString readings() const {
        QStringList codes;
        for (const auto& [name, code] : kDay) {
            const Reading reading = disk.reading(name, u"2024-11-19 AM"_s);
            codes << (reading.state == SessionState::NoSession ? u"-"_s : reading.code);
        }
        return codes.join(u' ');
    }

    std::unique_ptr<BuiltSchool> built;
    OfficeOnDisk disk;
};

TEST_F(ClosuresTest, APartShutUnexpectedlyCoversPresenceAndUnexplainedAbsence) {
    const auto made = close(ClosureKind::Unplanned, u"Y3"_s);
    ASSERT_TRUE(made);
    EXPECT_EQ(readings(), u"Y3 Y3 Y3 Y3 Y3 I M D B"_s);
    EXPECT_EQ(made->superseded, 5);
}

TEST_F(ClosuresTest, TheWholeSiteShutLeavesOnlyDualAndApprovedActivity) {
    const auto made = close(ClosureKind::Unplanned, {});
    ASSERT_TRUE(made);
    EXPECT_EQ(readings(), u"Y4 Y4 Y4 Y4 Y4 Y4 Y4 D B"_s);
    EXPECT_EQ(made->superseded, 7);
}

TEST_F(ClosuresTest, APlannedClosureTakesTheSessionFromAllButDual) {
    const auto made = close(ClosureKind::Planned, {});
    ASSERT_TRUE(made);
    EXPECT_EQ(readings(), u"- - - - - - - D -"_s);
    EXPECT_EQ(made->superseded, 8);
}

TEST_F(ClosuresTest, LiftingOneBringsEveryMarkBack) {
    for (const ClosureKind kind : {ClosureKind::Planned, ClosureKind::Unplanned}) {
        const auto made = close(kind, {});
        ASSERT_TRUE(made);
        ASSERT_TRUE(LiftClosure(disk.office()).run(made->closure, u"a mistake"_s, disk.author()));
        EXPECT_EQ(readings(), u"/ L N O U I M D B"_s);
    }
    disk.reopen();
    EXPECT_EQ(readings(), u"/ L N O U I M D B"_s);
}

TEST_F(ClosuresTest, StandsAfterReopening) {
    ASSERT_TRUE(close(ClosureKind::Unplanned, u"Y4"_s));
    disk.reopen();
    EXPECT_EQ(readings(), u"Y4 Y4 Y4 Y4 Y4 Y4 Y4 D B"_s);
}

TEST_F(ClosuresTest, ARegisterTakenBeforeTheClosingStands) {
    CloseSchool::Request shut = request(ClosureKind::Unplanned, u"Y4"_s);
    shut.takenBefore = {{u"4A"_s, session(u"2024-11-19 AM"_s)}};
    ASSERT_TRUE(CloseSchool(disk.office()).run(shut, disk.author()));
    EXPECT_EQ(readings(), u"/ L N O U I M D B"_s);
    disk.reopen();
    EXPECT_EQ(readings(), u"/ L N O U I M D B"_s);
}

TEST_F(ClosuresTest, ThePreviewAsksAboutRegistersTakenThatDay) {
    ASSERT_TRUE(TakeRegister(disk.office())
                    .run({.className = u"4A"_s, .session = session(u"2024-11-19 PM"_s)},
                         disk.author()));
    const auto preview =
        CloseSchool(disk.office()).preview(request(ClosureKind::Unplanned, u"Y4"_s));
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->sessions, 2);
    EXPECT_EQ(preview->superseded, 7 + 9); // the marks of the morning, the blanks of the afternoon
    ASSERT_EQ(preview->takenThatDay.size(), 1u);
    EXPECT_EQ(preview->takenThatDay.front().session, session(u"2024-11-19 PM"_s));
}

TEST_F(ClosuresTest, APreviewChangesNothing) {
    ASSERT_TRUE(CloseSchool(disk.office()).preview(request(ClosureKind::Planned, {})));
    EXPECT_EQ(readings(), u"/ L N O U I M D B"_s);
}

TEST_F(ClosuresTest, APartialPlannedClosureIsWarnedOfSinceAugust2024) {
    CloseSchool::Request part = request(ClosureKind::Planned, {});
    part.classes = {u"4A"_s};
    const auto preview = CloseSchool(disk.office()).preview(part);
    ASSERT_TRUE(preview);
    ASSERT_EQ(preview->warnings.size(), 1u);
    EXPECT_EQ(preview->warnings.front().code, errors::kPartialPlannedClosure);
    Closure closure{.range = {day("2024-08-01"), day("2024-08-18")}, .classes = {u"4A"_s}};
    EXPECT_FALSE(isPartialSinceWholeSchoolOnly(closure));
    closure.range.to = day("2024-08-19");
    EXPECT_TRUE(isPartialSinceWholeSchoolOnly(closure));
}

TEST_F(ClosuresTest, OtherClassesAreNotReached) {
    CloseSchool::Request part = request(ClosureKind::Unplanned, u"Y3"_s);
    part.years = {yearGroup(2)};
    const auto made = CloseSchool(disk.office()).run(part, disk.author());
    ASSERT_TRUE(made);
    EXPECT_EQ(made->superseded, 0);
    EXPECT_EQ(readings(), u"/ L N O U I M D B"_s);
}

TEST_F(ClosuresTest, RefusesACodeThatClosesNothing) {
    EXPECT_EQ(close(ClosureKind::Unplanned, u"I"_s).error().code, errors::kClosureCode);
    EXPECT_EQ(close(ClosureKind::Planned, u"Y4"_s).error().code, errors::kClosureCode);
}

TEST(ClosuresBefore2024Test, AreOfTheWholeSiteWhereNoCodeIsGiven) { // rules.md 4
    const auto built = SchoolBuilder()
                           .withTerm(day("2023-09-04"), day("2023-12-15"))
                           .withPupil(u"Ill"_s)
                           .marked(u"2023-11-15 AM"_s, u"I"_s)
                           .build();
    OfficeOnDisk disk(*built, moment("2023-11-15T15:30"));
    const auto made = CloseSchool(disk.office())
                          .run({.range = {day("2023-11-15"), day("2023-11-15")},
                                .kind = ClosureKind::Unplanned,
                                .reason = u"snow"_s},
                               disk.author());
    ASSERT_TRUE(made) << made.error().toString().toStdString();
    EXPECT_EQ(disk.reading(u"Ill"_s, u"2023-11-15 AM"_s).code, u"Y4"_s);
}

TEST_F(ClosuresTest, RefusesDaysWithoutSessionsAndAClosureWithoutReason) {
    CloseSchool::Request weekend = request(ClosureKind::Unplanned, u"Y4"_s);
    weekend.range = {day("2024-11-23"), day("2024-11-24")};
    EXPECT_EQ(CloseSchool(disk.office()).run(weekend, disk.author()).error().code,
              errors::kClosureNoSessions);
    CloseSchool::Request silent = request(ClosureKind::Unplanned, u"Y4"_s);
    silent.reason.clear();
    EXPECT_EQ(CloseSchool(disk.office()).run(silent, disk.author()).error().code,
              errors::kReasonMissing);
}

TEST_F(ClosuresTest, LiftingTwiceIsRefused) {
    const auto made = close(ClosureKind::Unplanned, {});
    ASSERT_TRUE(made);
    LiftClosure lift(disk.office());
    ASSERT_TRUE(lift.run(made->closure, u"a mistake"_s, disk.author()));
    EXPECT_EQ(lift.run(made->closure, u"again"_s, disk.author()).error().code,
              errors::kNoSuchClosure);
}

} // namespace
} // namespace rollbook
