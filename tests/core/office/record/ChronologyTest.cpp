// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/record/Chronology.h"

#include "core/office/AmendMarks.h"
#include "tests/support/Must.h"
#include "tests/support/OfficeOnDisk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const PupilId kAda{1};
const PupilId kBo{2};
const DateRange kAutumn{day("2024-08-01"), day("2024-11-30")};

class ChronologyTest : public ::testing::Test {
protected:
    std::vector<ChronologyLine> lines(const std::vector<MarkRevision>& amendments = {}) const {
        return chronologyOf(school, kAda, kAutumn, amendments);
    }
    std::vector<ChronologyKind> kinds() const {
        std::vector<ChronologyKind> found;
        for (const ChronologyLine& line : lines())
            found.push_back(line.kind);
        return found;
    }
    void contact(const char* at, ContactKind kind, PupilId pupil = kAda) {
        school.work.contacts.push_back({.id = qint64(school.work.contacts.size()) + 1,
                                        .pupil = pupil,
                                        .at = moment(at),
                                        .kind = kind});
    }
    School school{shippedCodes()};
};

MarkRevision revision(int number, const QString& session, const QString& code) {
    return {.revision = number,
            .mark = {.pupil = kAda, .session = rollbook::session(session), .code = code},
            .madeAt = moment("2024-11-20T16:00")};
}

TEST_F(ChronologyTest, NothingHappenedIsNoLine) {
    EXPECT_TRUE(lines().empty());
}

TEST_F(ChronologyTest, EachContactIsOfItsKind) {
    contact("2024-11-04T09:00", ContactKind::Phone);
    contact("2024-11-04T10:00", ContactKind::Visit);
    contact("2024-11-04T11:00", ContactKind::Meeting);
    contact("2024-11-04T12:00", ContactKind::Concern);
    using enum ChronologyKind;
    EXPECT_EQ(kinds(), (std::vector{Contact, Visit, Meeting, Concern}));
}

TEST_F(ChronologyTest, WhatAVisitFoundIsBesideIt) {
    contact("2024-11-04T09:00", ContactKind::Phone);
    contact("2024-11-04T10:00", ContactKind::Visit);
    school.work.visits.push_back({.contact = 2, .went = u"Ruth"_s, .isPupilSeen = true});
    const auto found = lines();
    EXPECT_FALSE(std::get<ContactLine>(found[0].subject).visit);
    EXPECT_EQ(std::get<ContactLine>(found[1].subject).visit->went, u"Ruth"_s);
}

Entered enteredAt(const char* at) {
    return {.at = moment(at), .by = {u"Ruth"_s, {}}};
}

// Each in its own minute, so that the order tells which is which.
FamilyWork agreedWith(PupilId pupil) {
    FamilyWork work;
    work.targets = {{.pupil = pupil, .entered = enteredAt("2024-11-04T09:00")}};
    work.plans = {{.id = 1, .pupil = pupil, .entered = enteredAt("2024-11-04T09:01")},
                  {.id = 1, .pupil = pupil, .entered = enteredAt("2024-11-04T09:02")}};
    work.timetables = {
        {.id = 1,
         .pupil = pupil,
         .stop = PartTimeTimetable::Stop{.entered = enteredAt("2024-11-04T09:04")},
         .entered = enteredAt("2024-11-04T09:03")}};
    work.focus = {{.id = 1,
                   .pupils = {pupil},
                   .release = FocusFamily::Release{.entered = enteredAt("2024-11-04T09:06")},
                   .entered = enteredAt("2024-11-04T09:05")}};
    work.councilLists = {{.pupils = {pupil}, .on = day("2024-11-05")}};
    work.reviews = {{.pupil = pupil, .on = day("2024-11-06")}};
    return work;
}

TEST_F(ChronologyTest, WhatWasAgreedWithTheFamilyIsInIt) {
    school.family = std::make_shared<const FamilyWork>(agreedWith(kAda));
    using enum ChronologyKind;
    EXPECT_EQ(kinds(), (std::vector{Agreed, Agreed, Agreed, Agreed, Agreed, Step, Step, Step, Step}));
    const auto found = lines();
    EXPECT_TRUE(std::get<PlanLine>(found[1].subject).isFirst);
    EXPECT_FALSE(std::get<PlanLine>(found[2].subject).isFirst) << "a further text of it";
    EXPECT_FALSE(std::get<TimetableLine>(found[3].subject).isStop);
    EXPECT_TRUE(std::get<TimetableLine>(found[4].subject).isStop);
    EXPECT_FALSE(std::get<FocusFamilyLine>(found[5].subject).isRelease);
    EXPECT_TRUE(std::get<FocusFamilyLine>(found[6].subject).isRelease);
    EXPECT_EQ(found[7].on, day("2024-11-05")) << "the day the council had it";
    EXPECT_EQ(found[0].by.name, u"Ruth"_s);
}

TEST_F(ChronologyTest, AMeetingThatWasHeldOrMissedStandsAtItsOwnMoment) {
    using Kind = MeetingEventKind;
    FamilyWork work;
    work.meetings = {{.pupil = kAda,
                      .events = {{.kind = Kind::Booked,
                                  .at = moment("2024-11-08T15:30"),
                                  .entered = enteredAt("2024-11-04T09:00")},
                                 {.kind = Kind::NotAttended,
                                  .at = moment("2024-11-08T15:30"),
                                  .entered = enteredAt("2024-11-11T09:00")},
                                 {.kind = Kind::Rebooked,
                                  .at = moment("2024-11-14T15:30"),
                                  .entered = enteredAt("2024-11-12T09:00")},
                                 {.kind = Kind::Held,
                                  .at = moment("2024-11-14T15:30"),
                                  .entered = enteredAt("2024-11-15T09:00")}}}};
    school.family = std::make_shared<const FamilyWork>(work);
    QStringList days;
    for (const ChronologyLine& line : lines())
        days.append(line.on.toString(u"d"));
    EXPECT_EQ(days.join(u' '), u"4 8 12 14"_s);
}

TEST_F(ChronologyTest, WhatWasAgreedWithAnotherFamilyIsNotInIt) {
    school.family = std::make_shared<const FamilyWork>(agreedWith(kBo));
    EXPECT_TRUE(lines().empty());
}

TEST_F(ChronologyTest, AnotherPupilIsNotInIt) {
    contact("2024-11-04T09:00", ContactKind::Phone, kBo);
    school.work.settlements.push_back({.subject = {.pupil = kBo}, .at = moment("2024-11-04T09:00")});
    school.work.settlements.push_back({.subject = {.name = u"4A"_s}, .at = moment("2024-11-04T09:00")});
    school.work.concerns.push_back({.pupil = kBo, .at = moment("2024-11-04T09:00")});
    school.work.messages.push_back({.pupil = kBo, .at = moment("2024-11-04T09:00")});
    school.letters.issued.push_back({.id = 7, .pupil = kBo, .at = moment("2024-11-04T09:00")});
    school.letters.events.push_back({.letter = 7, .on = day("2024-11-05")});
    school.planned.push_back({.pupil = kBo, .range = {day("2024-11-05"), day("2024-11-05")}});
    EXPECT_TRUE(lines().empty());
}

TEST_F(ChronologyTest, BothEndsOfTheDaysAreIncluded) {
    contact("2024-07-31T23:59", ContactKind::Phone);
    contact("2024-08-01T00:00", ContactKind::Phone);
    contact("2024-11-30T23:59", ContactKind::Phone);
    contact("2024-12-01T00:00", ContactKind::Phone);
    const auto found = lines();
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found.front().on, day("2024-08-01"));
    EXPECT_EQ(found.back().on, day("2024-11-30"));
}

TEST_F(ChronologyTest, ItIsInOrderWhateverOrderItWasEnteredIn) {
    contact("2024-11-05T10:00", ContactKind::Phone);
    contact("2024-11-05T09:59", ContactKind::Meeting);
    school.work.settlements.push_back(
        {.subject = {.pupil = kAda}, .at = moment("2024-11-04T23:00")});
    school.planned.push_back({.pupil = kAda, .range = {day("2024-11-05"), day("2024-11-06")}});
    using enum ChronologyKind;
    EXPECT_EQ(kinds(), (std::vector{Step, Planned, Meeting, Contact}));
}

TEST_F(ChronologyTest, WhatBecameOfALetterIsALineOfItsOwnOnItsOwnDay) {
    school.letters.issued.push_back(
        {.id = 7, .pupil = kAda, .title = u"No reason yet"_s, .at = moment("2024-11-04T09:00")});
    school.letters.events.push_back({.id = 1,
                                     .letter = 7,
                                     .kind = LetterEventKind::Answered,
                                     .on = day("2024-11-08"),
                                     .at = moment("2024-11-11T08:00")});
    const auto found = lines();
    ASSERT_EQ(found.size(), 2U);
    EXPECT_FALSE(std::get<LetterLine>(found[0].subject).event);
    EXPECT_EQ(found[0].at, QTime(9, 0));
    EXPECT_EQ(std::get<LetterLine>(found[1].subject).event->kind, LetterEventKind::Answered);
    EXPECT_EQ(found[1].on, day("2024-11-08"));
    EXPECT_FALSE(found[1].at.isValid()); // entered on another day
}

TEST_F(ChronologyTest, OnlyConcernsStandApart) {
    contact("2024-11-04T09:00", ContactKind::Phone);
    contact("2024-11-04T10:00", ContactKind::Concern);
    school.work.concerns.push_back({.pupil = kAda, .at = moment("2024-11-04T11:00")});
    school.work.messages.push_back({.pupil = kAda, .at = moment("2024-11-04T12:00")});
    std::vector<bool> restricted;
    for (const ChronologyLine& line : lines())
        restricted.push_back(line.isRestricted);
    EXPECT_EQ(restricted, (std::vector{false, true, true, false}));
}

TEST_F(ChronologyTest, EachRevisionAfterTheFirstIsAnAmendmentFromTheOneBefore) {
    const auto found = lines({revision(1, u"2024-11-18 AM"_s, u"N"_s),
                              revision(2, u"2024-11-18 AM"_s, u"I"_s),
                              revision(3, u"2024-11-18 AM"_s, u"M"_s),
                              revision(1, u"2024-11-19 AM"_s, u"N"_s),
                              revision(2, u"2024-11-19 AM"_s, QString())});
    ASSERT_EQ(found.size(), 3U);
    const auto codes = [&found](std::size_t line) {
        const auto& amended = std::get<AmendmentLine>(found[line].subject);
        return amended.before.code + u'>' + amended.now.mark.code;
    };
    EXPECT_EQ(codes(0), u"N>I"_s);
    EXPECT_EQ(codes(1), u"I>M"_s);
    EXPECT_EQ(codes(2), u"N>"_s);
}

TEST(ChronologyOfRollTest, EntryLeavingAndAChangeOfClassAreTold) {
    const auto built = SchoolBuilder()
                           .onReferenceCalendar()
                           .withPupil(u"Ada"_s)
                           .from(day("2024-09-02"))
                           .until(day("2024-11-29"))
                           .inClass(u"4A"_s, day("2024-09-02"))
                           .inClass(u"4B"_s, day("2024-11-04"))
                           .build();
    School school{shippedCodes()};
    school.roll = built->roll;
    const auto found = chronologyOf(school, kAda, kAutumn, {});
    ASSERT_EQ(found.size(), 3U);
    EXPECT_FALSE(std::get<StayLine>(found[0].subject).isLeaving);
    EXPECT_EQ(found[0].on, day("2024-09-02"));
    EXPECT_EQ(std::get<ClassLine>(found[1].subject), (ClassLine{u"4A"_s, u"4B"_s}));
    EXPECT_EQ(found[1].on, day("2024-11-04"));
    EXPECT_TRUE(std::get<StayLine>(found[2].subject).isLeaving);
    EXPECT_EQ(found[2].on, day("2024-11-29"));
}

TEST(AmendmentsOfTest, OnlyThePupilsOwnAmendedSessionsAreReadWithTheirOriginals) {
    OfficeOnDisk disk(*SchoolBuilder()
                           .onReferenceCalendar()
                           .withPupil(u"Ada"_s)
                           .inClass(u"4A"_s)
                           .marked(u"2024-11-18 AM"_s, u"/ N / N"_s)
                           .withPupil(u"Bo"_s)
                           .inClass(u"4A"_s)
                           .marked(u"2024-11-18 AM"_s, u"/ N"_s)
                           .build(),
                      moment("2024-11-20T16:00"));
    const auto amend = [&disk](const QString& who, const char* session) {
        must(AmendMarks(disk.office())
                 .run({.cells = {{.pupil = disk.pupil(who),
                                  .session = rollbook::session(QString::fromLatin1(session)),
                                  .code = u"I"_s}},
                       .reason = u"mother rang"_s},
                      disk.author()));
    };
    amend(u"Ada"_s, "2024-11-18 PM");
    amend(u"Bo"_s, "2024-11-18 PM");
    const auto read = [&disk](const DateRange& days) {
        std::vector<int> revisions;
        for (const MarkRevision& each : must(amendmentsOf(disk.office(), disk.pupil(u"Ada"_s), days)))
            revisions.push_back(each.revision);
        return revisions;
    };
    EXPECT_EQ(read(kAutumn), (std::vector{1, 2}));
    EXPECT_EQ(read({day("2024-08-01"), day("2024-11-17")}), std::vector<int>());
}

} // namespace
} // namespace rollbook
