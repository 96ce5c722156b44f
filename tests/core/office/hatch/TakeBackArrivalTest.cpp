// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/hatch/SignInLate.h"

#include "core/office/AmendMarks.h"
#include "core/office/OfficeErrors.h"
#include "tests/core/office/ADay.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QString kMorning = u"2024-11-20 AM"_s;

// The late book's lines, and taking one back.
class TakeBackArrivalTest : public ADay {
protected:
    SignInLate::Made arrive(PupilId pupil, const char* time) {
        at(time);
        const auto made = SignInLate(disk.office())
                              .run({.pupil = pupil,
                                    .at = disk.clock().now(),
                                    .reason = u" bus "_s,
                                    .accompaniedBy = u"mother"_s,
                                    .evidence = u"note"_s},
                                   disk.author());
        ROLLBOOK_REQUIRE(made.isOk(), made.error().toString());
        return *made;
    }
    Result<void> takeBack(qint64 line) {
        return SignInLate(disk.office()).takeBack(line, disk.author());
    }
    const LateArrival& onlyLine() const { return disk.school().hatch.arrivals.at(0); }
};

TEST_F(TakeBackArrivalTest, ALineSaysWhoWhenWhyAndWithWhomAndIsReadBackSo) {
    take(kMorning, u"N"_s, u"/"_s);
    const auto made = arrive(ada(), "09:12");
    const LateArrival line = onlyLine();
    EXPECT_EQ(line.id, made.arrival);
    EXPECT_EQ(line.at, moment("2024-11-20T09:12"));
    EXPECT_EQ(line.code + u' ' + line.reason + u' ' + line.accompaniedBy + u' ' + line.evidence,
              u"L bus mother note"_s);
    EXPECT_EQ(line.minutesLate, 22);
    EXPECT_EQ(line.before.code, u"N"_s);
    disk.reopen();
    EXPECT_EQ(onlyLine(), line);
}

TEST_F(TakeBackArrivalTest, TheMarkGoesBackToWhatItWas) {
    take(kMorning, u"N"_s, u"/"_s);
    const auto made = arrive(ada(), "09:12");
    ASSERT_TRUE(takeBack(made.arrival));
    EXPECT_EQ(code(u"Ada"_s, kMorning), u"N"_s);
    EXPECT_TRUE(onlyLine().isTakenBack);
    const auto rows = *disk.office().history(ada(), *sessionFromString(kMorning));
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[2].kind, EntryKind::LateArrivalTakenBack);
    disk.reopen();
    EXPECT_TRUE(onlyLine().isTakenBack);
    EXPECT_TRUE(verifies());
}

TEST_F(TakeBackArrivalTest, WhereNothingWasNothingIsAgainAndTheRegisterCanBeTaken) {
    const auto made = arrive(ada(), "09:12");
    ASSERT_TRUE(takeBack(made.arrival));
    EXPECT_EQ(disk.reading(u"Ada"_s, kMorning).state, SessionState::Blank);
    take(kMorning, u"N"_s, u"/"_s);
    EXPECT_EQ(code(u"Ada"_s, kMorning), u"N"_s);
}

TEST_F(TakeBackArrivalTest, OnceIsEnough) {
    const auto made = arrive(ada(), "09:12");
    ASSERT_TRUE(takeBack(made.arrival));
    EXPECT_EQ(takeBack(made.arrival).error().code, errors::kNoSuchLine);
    EXPECT_EQ(takeBack(made.arrival + 1).error().code, errors::kNoSuchLine);
}

TEST_F(TakeBackArrivalTest, AMarkChangedSinceIsLeftAlone) {
    take(kMorning, u"N"_s, u"/"_s);
    const auto made = arrive(ada(), "09:12");
    ASSERT_TRUE(AmendMarks(disk.office())
                    .run({.cells = {{.pupil = ada(),
                                     .session = *sessionFromString(kMorning),
                                     .code = u"M"_s}},
                          .reason = u"card seen"_s},
                         disk.author()));
    const auto refused = takeBack(made.arrival);
    EXPECT_EQ(refused.error().code, errors::kMarkChangedSince);
    EXPECT_EQ(refused.error().detail[u"code"_s].toString(), u"M"_s);
    EXPECT_EQ(code(u"Ada"_s, kMorning), u"M"_s);
}

} // namespace
} // namespace rollbook
