// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/hatch/Outings.h"

#include "tests/support/OfficeOnDisk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using State = Outing::State;

class OutingsTest : public ::testing::Test {
protected:
    OutingsTest()
        : built(SchoolBuilder()
                    .onReferenceCalendar()
                    .withPupil(u"Ada"_s)
                    .withPupil(u"Ben"_s)
                    .withPupil(u"Cem"_s)
                    .build())
        , disk(*built, moment("2024-11-20T12:00")) {}

    Movement& move(const QString& name, const char* at, Movement::Kind kind,
                   QTime expectedBack = {}) {
        auto& all = disk.office().mutableSchool().hatch.movements;
        all.push_back({.id = qint64(all.size()) + 1,
                       .pupil = disk.pupil(name),
                       .at = moment(at),
                       .kind = kind,
                       .expectedBack = expectedBack});
        return all.back();
    }
    std::vector<Outing> at(const char* now) { return outings(disk.school(), moment(now)); }

    std::unique_ptr<BuiltSchool> built;
    OfficeOnDisk disk;
};

TEST_F(OutingsTest, ExpectedAtTheMinuteIsNotOverdueAMinuteLaterIs) {
    move(u"Ada"_s, "2024-11-20T10:00", Movement::Kind::Appointment, QTime(11, 30));
    EXPECT_EQ(at("2024-11-20T11:30").front().state, State::Out);
    EXPECT_EQ(at("2024-11-20T11:31").front().state, State::Overdue);
    EXPECT_EQ(at("2024-11-20T11:45").front().minutesOverdue, 15);
}

TEST_F(OutingsTest, WhoIsNotExpectedIsNeverOverdue) {
    move(u"Ada"_s, "2024-11-20T10:00", Movement::Kind::Ill);
    EXPECT_EQ(at("2024-11-20T15:00").front().state, State::Out);
}

TEST_F(OutingsTest, AReturnEndsTheOutingOfItsPupil) {
    move(u"Ada"_s, "2024-11-20T10:00", Movement::Kind::Appointment);
    move(u"Ben"_s, "2024-11-20T10:05", Movement::Kind::Appointment);
    move(u"Ada"_s, "2024-11-20T11:00", Movement::Kind::Return);
    const auto all = at("2024-11-20T11:00");
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].left.pupil, disk.pupil(u"Ben"_s));
    EXPECT_EQ(all[1].state, State::Back);
    EXPECT_EQ(all[1].back->at, moment("2024-11-20T11:00"));
}

TEST_F(OutingsTest, AReturnTakenBackLeavesThemOut) {
    move(u"Ada"_s, "2024-11-20T10:00", Movement::Kind::Appointment);
    move(u"Ada"_s, "2024-11-20T11:00", Movement::Kind::Return).isTakenBack = true;
    EXPECT_EQ(at("2024-11-20T11:30").front().state, State::Out);
}

TEST_F(OutingsTest, WhatIsYetToComeAndOtherDaysAreNotThere) {
    move(u"Ada"_s, "2024-11-19T10:00", Movement::Kind::Ill);
    move(u"Ben"_s, "2024-11-20T12:01", Movement::Kind::Ill);
    EXPECT_TRUE(at("2024-11-20T12:00").empty());
}

TEST_F(OutingsTest, OverdueThenExpectedThenNotExpectedThenBackThenTakenBack) {
    move(u"Ada"_s, "2024-11-20T09:00", Movement::Kind::Ill).isTakenBack = true;
    move(u"Ben"_s, "2024-11-20T09:10", Movement::Kind::Appointment);
    move(u"Ben"_s, "2024-11-20T09:40", Movement::Kind::Return);
    move(u"Ada"_s, "2024-11-20T10:00", Movement::Kind::Ill);
    move(u"Ben"_s, "2024-11-20T10:05", Movement::Kind::Appointment, QTime(13, 0));
    move(u"Cem"_s, "2024-11-20T10:10", Movement::Kind::Appointment, QTime(11, 0));
    std::vector<State> states;
    for (const Outing& each : at("2024-11-20T12:00"))
        states.push_back(each.state);
    EXPECT_EQ(states, (std::vector{State::Overdue, State::Out, State::Out, State::Back,
                                   State::TakenBack}));
    EXPECT_EQ(at("2024-11-20T12:00")[1].left.pupil, disk.pupil(u"Ben"_s));
}

TEST(BarredByNameTest, ANameTypedIsNoWayRoundARestriction) {
    School school(CodeBook::shipped().value());
    Pupil ada;
    ada.id = PupilId(1);
    Contact father;
    father.id = ContactId(7);
    father.forename = u"Finn"_s;
    father.surname = u"O’Neill"_s;
    PupilContact link{.pupil = ada.id, .contact = father.id};
    link.restrictions = {{.kind = RestrictionKind::MustNotCollect, .from = day("2024-09-01"),
                          .to = day("2024-11-20")}};
    school.roll = Roll({ada}, {father}, {link});
    const auto barred = [&](const QString& words, const char* on) {
        return barredByName(school, ada.id, words, day(on)).has_value();
    };
    EXPECT_TRUE(barred(u"mr finn o'neill (dad)"_s, "2024-11-20"));
    EXPECT_FALSE(barred(u"mr finn o'neill (dad)"_s, "2024-11-21"));
    EXPECT_FALSE(barred(u"Mrs O’Neill"_s, "2024-11-20"));
    EXPECT_FALSE(barred(u""_s, "2024-11-20"));
}

} // namespace
} // namespace rollbook
