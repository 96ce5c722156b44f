// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/SchoolBuilder.h"
#include "ui/words/RecordWords.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QDate kFrom = day("2024-11-04");

AttendancePlan plan() {
    return {.kind = PlanKind::Contract, .barriers = u"Two buses"_s, .from = kFrom};
}

AttendancePlan ended() {
    AttendancePlan ended = plan();
    ended.outcome = u"Better"_s;
    ended.endedOn = day("2024-12-13");
    return ended;
}

PartTimeTimetable timetable() {
    return {.range = {kFrom, day("2024-11-15")}, .words = u"Mornings"_s, .agreedBy = u"Mrs Wright"_s};
}

MeetingLine meeting(MeetingEventKind kind) {
    return {{.purpose = u"Absence"_s},
            {.kind = kind,
             .contacts = {ContactId(7)},
             .with = u"School nurse"_s,
             .place = u"Room 2"_s,
             .at = QDateTime(day("2024-11-08"), QTime(15, 30)),
             .words = u"By letter"_s}};
}

class ChronologyWordsTest : public ::testing::Test {
protected:
    ChronologyWordsTest() {
        school.staff = {{.id = StaffId(3), .name = u"Lee Park"_s}};
        school.roll =
            Roll({}, {{.id = ContactId(7), .forename = u"Wei"_s, .surname = u"Wright"_s}}, {});
    }
    QString parts(const ChronologySubject& subject) const {
        const auto words = words::inWords({.on = kFrom, .subject = subject}, school);
        return QStringList{words.what, words.whom, words.said}.join(u" | ");
    }
    // What of it stands on a parent's own copy.
    QString forParent(const ChronologySubject& subject) const {
        const auto words = words::inWords({.on = kFrom, .subject = subject}, school,
                                          rulesOf(RecordProfile::Parent));
        return QStringList{words.what, words.whom, words.said}.join(u"|");
    }
    School school{shippedCodes()};
};

TEST_F(ChronologyWordsTest, SaysWhatWasAgreed) {
    EXPECT_EQ(parts(AttendanceTarget{.tenths = 955,
                                     .range = {kFrom, day("2024-12-20")},
                                     .words = u"Up"_s,
                                     .setBy = u"Head"_s}),
              u"Target set: 95.5%, 04/11/2024 to 20/12/2024 | Head | Up"_s);
    EXPECT_EQ(parts(PlanLine{plan()}),
              u"Attendance contract agreed, from 04/11/2024 |  | Two buses"_s);
    EXPECT_EQ(parts(PlanLine{plan(), false}),
              u"Attendance contract changed, from 04/11/2024 |  | Two buses"_s);
    EXPECT_EQ(parts(PlanLine{ended(), false}),
              u"Attendance contract ended on 13/12/2024 |  | Better"_s);
    EXPECT_EQ(parts(TimetableLine{timetable()}),
              u"Part-time timetable agreed, 04/11/2024 to 15/11/2024 | Mrs Wright | Mornings"_s);
}

TEST_F(ChronologyWordsTest, SaysThatATimetableWasStopped) {
    PartTimeTimetable stopped = timetable();
    stopped.stop = {.lastDay = day("2024-11-08"), .words = u"Ready"_s};
    EXPECT_EQ(parts(TimetableLine{stopped, true}),
              u"Part-time timetable stopped, the last day 08/11/2024 |  | Ready"_s);
}

TEST_F(ChronologyWordsTest, SaysForWhenAMeetingWasArrangedAndWhoWasAsked) {
    EXPECT_EQ(parts(meeting(MeetingEventKind::Invited)),
              u"Meeting: invited, for 08/11/2024 15:30 | Wei Wright, School nurse | "
              "Absence · Room 2 · By letter"_s);
    EXPECT_EQ(parts(meeting(MeetingEventKind::Held)),
              u"Meeting: held | Wei Wright, School nurse | Absence · Room 2 · By letter"_s);
}

TEST_F(ChronologyWordsTest, SaysWhoTookTheFamilyOn) {
    FocusFamily focus{.staff = StaffId(3), .halfTerm = {kFrom, day("2024-12-20")}, .words = u"Call"_s};
    EXPECT_EQ(parts(FocusFamilyLine{focus}),
              u"Focus family given out, 04/11/2024 to 20/12/2024 | Lee Park | Call"_s);
    focus.release = {.on = day("2024-11-20"), .words = u"Moved"_s};
    EXPECT_EQ(parts(FocusFamilyLine{focus, true}),
              u"Focus family taken back, 04/11/2024 to 20/12/2024 | Lee Park | Moved"_s);
}

TEST_F(ChronologyWordsTest, SaysWhoHadTheListAndNeverAnAnswer) {
    EXPECT_EQ(parts(CouncilList{.to = u"Ms Grey"_s, .words = u"Severe"_s}),
              u"On a list given to the council | Ms Grey | Severe"_s);
    EXPECT_EQ(parts(VulnerabilityReview{.reviewer = u"Head"_s,
                                        .answers = {{u"movesOften"_s, Answer::Yes, u"Twice"_s}}}),
              u"Vulnerability questions gone through | Head | "_s);
}

TEST_F(ChronologyWordsTest, AParentsCopyNamesNoAdultAndQuotesNobody) {
    const ChronologySubject subjects[]{PlanLine{plan()}, PlanLine{ended()}, TimetableLine{timetable()},
                                       meeting(MeetingEventKind::Held)};
    for (const ChronologySubject& subject : subjects)
        EXPECT_TRUE(forParent(subject).endsWith(u"||")) << qPrintable(forParent(subject));
}

} // namespace
} // namespace rollbook
