// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/family/FamilyPresenter.h"

#include "core/family/FamilyErrors.h"
#include "core/office/ChangeRoll.h"
#include "core/office/family/AllocateFocus.h"
#include "core/office/family/BookMeeting.h"
#include "core/office/family/SetTarget.h"
#include "tests/ui/family/AtTheCard.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class FamilyPresenterTest : public AtTheCard {
protected:
    AttendanceTarget target(PupilId pupil, int tenths) {
        return {.pupil = pupil,
                .tenths = tenths,
                .range = {day("2024-11-01"), day("2024-12-20")},
                .setBy = u"M Okafor"_s};
    }
    void setElsewhere(const AttendanceTarget& target) {
        must(SetTarget(m_family.disk.office()).run(target, m_family.disk.author()));
    }
    ContactId mother() { return presenter().invitees().front().contact; }
    void barMother(RestrictionKind kind) {
        must(ChangeRoll(m_family.disk.office())
                 .setRestriction(m_family.ada(), mother(),
                                 {.kind = kind,
                                  .from = day("2024-11-20"),
                                  .reason = u"order"_s,
                                  .orderSeen = true},
                                 m_family.disk.author()));
    }
    qint64 bookWithMother(const char* at) {
        return must(BookMeeting(m_family.disk.office())
                        .book({.pupil = m_family.ada(),
                               .purpose = u"Talk"_s,
                               .events = {{.contacts = {mother()},
                                           .place = u"Room 2"_s,
                                           .at = moment(at)}}},
                              m_family.disk.author()));
    }
};

} // namespace

TEST_F(FamilyPresenterTest, HearsWhatIsAgreedElsewhere) {
    EXPECT_EQ(list(), QString());
    setElsewhere(target(m_family.ada(), 950));
    EXPECT_TRUE(list().startsWith(u"Target | 95.0%"_s)) << qPrintable(list());
}

TEST_F(FamilyPresenterTest, AnotherPupilsIsNotShown) {
    setElsewhere(target(m_family.bea(), 950));
    EXPECT_EQ(list(), QString());
    presenter().choose(m_family.bea());
    EXPECT_FALSE(list().isEmpty());
}

TEST_F(FamilyPresenterTest, WhatCanBePutBackIsForgottenWithThePupilAndTheDesk) {
    const auto setTwice = [this] {
        must(presenter().setTarget(target(m_family.ada(), 900)));
        must(presenter().setTarget(target(m_family.ada(), 950)));
    };
    setTwice();
    EXPECT_TRUE(presenter().canPutBack());
    presenter().choose(m_family.bea());
    EXPECT_FALSE(presenter().canPutBack());
    presenter().choose(m_family.ada());
    setTwice();
    m_family.sitDownAs(u"Sam Lead"_s);
    EXPECT_FALSE(presenter().canPutBack());
}

TEST_F(FamilyPresenterTest, ATargetIsOverTheDayAfterItsLast) {
    setElsewhere(target(m_family.ada(), 950));
    m_family.disk.clock().set(moment("2024-12-20T12:00"));
    EXPECT_EQ(presenter().lines().size(), 1U);
    m_family.disk.clock().set(moment("2024-12-21T12:00"));
    EXPECT_TRUE(presenter().lines().empty());
}

TEST_F(FamilyPresenterTest, WhoeverIsBarredIsNoLongerOffered) {
    EXPECT_EQ(presenter().invitees().size(), 1U);
    barMother(RestrictionKind::NoInformation);
    EXPECT_TRUE(presenter().invitees().empty());
}

TEST_F(FamilyPresenterTest, WhoeverWasBarredSinceIsNotNamedOnAMeetingToCome) {
    const qint64 id = bookWithMother("2024-11-22T09:00");
    EXPECT_TRUE(list().contains(u"Mrs Mia Pupil"_s));
    barMother(RestrictionKind::DoNotContact);
    m_card->refresh();
    EXPECT_FALSE(list().contains(u"Mia"_s)) << qPrintable(list());
    EXPECT_TRUE(list().contains(u"somebody who may not be asked any more"_s));
    const auto invited = presenter().note(id, {.kind = MeetingEventKind::Invited});
    ASSERT_FALSE(invited);
    EXPECT_EQ(invited.error().code, errors::kNotInvited);
}

TEST_F(FamilyPresenterTest, WhoHasTheFocusFamilyStandsUntilTheHalfTermIsOver) {
    must(AllocateFocus(m_family.disk.office())
             .allocate({.pupils = {m_family.ada()},
                        .staff = m_family.desk.staff()->id,
                        .words = u"Ring on Mondays"_s},
                       day("2024-11-20"), m_family.disk.author()));
    EXPECT_EQ(list(), u"Focus family | Ruth Okafor, attendance officer, 02/11/2024 to 20/12/2024: "
                      "Ring on Mondays\n"_s)
        << qPrintable(list());
    m_family.disk.clock().set(moment("2024-12-20T12:00"));
    EXPECT_EQ(presenter().lines().size(), 1U);
    m_family.disk.clock().set(moment("2024-12-21T12:00"));
    EXPECT_TRUE(presenter().lines().empty());
}

TEST_F(FamilyPresenterTest, MeetingsToComeStandFirstThenTheLatest) {
    const qint64 held = bookWithMother("2024-11-18T09:00");
    must(presenter().note(held, {.kind = MeetingEventKind::Held}));
    bookWithMother("2024-11-22T09:00");
    const auto lines = presenter().lines();
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_FALSE(lines[0].isOver);
    EXPECT_TRUE(lines[1].isOver);
    EXPECT_EQ(lines[1].id, held);
}

TEST_F(FamilyPresenterTest, LastYearsHeldMeetingsAreNotThisYearsBusiness) {
    const qint64 held = bookWithMother("2024-07-31T09:00");
    must(presenter().note(held, {.kind = MeetingEventKind::Held}));
    EXPECT_TRUE(presenter().lines().empty());
    const qint64 first = bookWithMother("2024-08-01T09:00");
    must(presenter().note(first, {.kind = MeetingEventKind::Held}));
    EXPECT_EQ(presenter().lines().size(), 1U);
}

} // namespace rollbook
