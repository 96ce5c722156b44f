// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/work/KeepConcern.h"

#include "core/office/OfficeErrors.h"
#include "core/office/work/PassOnMessage.h"
#include "tests/core/office/ADay.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class KeepConcernTest : public ADay {
protected:
    Result<qint64> raise(const QString& words) {
        return keep().raise({.pupil = ada(), .raisedBy = u"Mr Hall"_s, .words = words},
                            disk.author());
    }
    KeepConcern keep() { return KeepConcern(disk.office()); }
    const Concern& only() const { return disk.school().work.concerns.at(0); }
};

TEST_F(KeepConcernTest, IsRaisedToldAndAnsweredAndAllOfItReadBack) {
    const auto id = raise(u"Asleep in lessons "_s);
    ASSERT_TRUE(id);
    EXPECT_FALSE(only().told || only().answer);
    const Concern::Told told{u"Dr Shah"_s, moment("2024-11-20T10:15")};
    ASSERT_TRUE(keep().tell(*id, told, disk.author()));
    at("11:00");
    ASSERT_TRUE(keep().answer(*id, u"Family meeting on Friday"_s, disk.author()));
    const Concern kept = only();
    EXPECT_EQ(kept.words, u"Asleep in lessons"_s);
    EXPECT_EQ(kept.told, told);
    EXPECT_EQ(kept.answer->at, moment("2024-11-20T11:00"));
    disk.reopen();
    EXPECT_EQ(only(), kept);
    EXPECT_TRUE(verifies());
}

TEST_F(KeepConcernTest, NothingIsSaidTwiceOrOverwritten) {
    const auto id = raise(u"Asleep in lessons"_s);
    ASSERT_TRUE(keep().tell(*id, {u"Dr Shah"_s, disk.clock().now()}, disk.author()));
    EXPECT_EQ(keep().tell(*id, {u"Mr Hall"_s, disk.clock().now()}, disk.author()).error().code,
              errors::kToldAlready);
    EXPECT_EQ(only().told->who, u"Dr Shah"_s);
}

TEST_F(KeepConcernTest, WordsAreNeeded) {
    EXPECT_EQ(raise(u"  "_s).error().code, errors::kWordsMissing);
    const auto id = raise(u"Asleep in lessons"_s);
    EXPECT_EQ(keep().answer(*id, u" "_s, disk.author()).error().code, errors::kWordsMissing);
    EXPECT_EQ(keep().tell(*id, {}, disk.author()).error().code, errors::kWordsMissing);
    EXPECT_EQ(keep().answer(*id + 1, u"x"_s, disk.author()).error().code, errors::kNoSuchLine);
}

TEST_F(KeepConcernTest, AMessageForATeacherIsKeptForItsDay) {
    const auto id = PassOnMessage(disk.office())
                        .run({.pupil = ben(), .words = u"Collected by his aunt"_s}, disk.author());
    ASSERT_TRUE(id);
    const TeacherMessage kept = disk.school().work.messages.at(0);
    EXPECT_EQ(kept.day, day("2024-11-20"));
    disk.reopen();
    EXPECT_EQ(disk.school().work.messages.at(0), kept);
    EXPECT_EQ(PassOnMessage(disk.office()).run({.pupil = ben()}, disk.author()).error().code,
              errors::kWordsMissing);
}

} // namespace
} // namespace rollbook
