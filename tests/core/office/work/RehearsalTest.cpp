// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/work/Rehearsal.h"

#include "core/office/AmendMarks.h"
#include "core/office/OfficeErrors.h"
#include "core/office/hatch/SignInLate.h"
#include "core/office/work/RecordContact.h"
#include "core/office/work/SettleStep.h"
#include "core/pathway/PathwayFile.h"
#include "tests/core/office/ADay.h"
#include "tests/support/Must.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Ada and Ben of 4A, two steps: a call on the first day without a reason, due at once, and a letter
// after three.
class RehearsalTest : public ADay {
protected:
    std::shared_ptr<const Pathway> pathway(const QByteArray& steps) const {
        return std::make_shared<const Pathway>(must(readPathway(
            R"({"pathway": "t", "title": "T", "layer": "school", "from": "2024-08-19",
                "source": "s", "steps": [)" + steps + "]}",
            *disk.school().codes)));
    }
    std::shared_ptr<const Pathway> calls() const {
        return pathway(R"({"id": "call", "action": "Ring", "kind": "call", "source": "s",
                           "when": {"unexplained": {"day": 1}}},
                          {"id": "letter", "action": "Write", "kind": "letter", "source": "s",
                           "when": {"unexplained": {"day": 3}}, "due": {"schoolDays": 2}})");
    }
    Rehearsal rehearsed(const char* from, const char* to) {
        return must(rehearse(disk.office(), {calls(), {day(from), day(to)}}));
    }
    // "call of Ada from 2024-11-20, 3 days"
    QStringList inWords(const Rehearsal& rehearsal) const {
        QStringList rows;
        for (const Rehearsed& row : rehearsal.rows)
            rows << u"%1 of %2 from %3, %4 days"_s.arg(
                row.asked.step->id,
                row.asked.subject.pupil == ada() ? u"Ada"_s : u"Ben"_s,
                row.firstAsked.toString(Qt::ISODate)).arg(row.daysAsked);
        return rows;
    }
    // Wednesday to Friday without Ada, a register a session, as it is called.
    void threeDaysWithoutAda() {
        for (const char* date : {"2024-11-20", "2024-11-21", "2024-11-22"})
            for (const char* half : {"AM", "PM"}) {
                on(date, half[0] == 'A' ? "09:00" : "13:05");
                take(QString::fromLatin1(date) + u' ' + QString::fromLatin1(half), u"N"_s,
                     half[0] == 'A' ? u"/"_s : u"\\"_s);
            }
    }
    void on(const char* date, const char* time) {
        disk.clock().set(QDateTime(day(date), QTime::fromString(QString::fromLatin1(time))));
    }
    void explain(const char* at, const QString& code) {
        must(AmendMarks(disk.office())
                 .run({.cells = {{.pupil = ada(),
                                  .session = *sessionFromString(QString::fromLatin1(at)),
                                  .code = code}},
                       .reason = u"mother rang"_s},
                      disk.author()));
    }
};

TEST_F(RehearsalTest, SaysFromWhenEachStepWouldHaveAskedAndHowLong) {
    threeDaysWithoutAda();
    EXPECT_EQ(inWords(rehearsed("2024-11-18", "2024-11-22")),
              (QStringList{u"call of Ada from 2024-11-20, 3 days"_s,
                           u"letter of Ada from 2024-11-22, 1 days"_s}));
}

// Each N is a question for itself, however many stand open together.
TEST_F(RehearsalTest, TwoOpenAtOnceStayTwo) {
    const auto resolve = pathway(R"({"id": "n", "action": "Resolve", "kind": "decide",
        "source": "s", "when": {"unresolvedN": {"schoolDays": 0}}, "closedBy": "code"})");
    for (const auto& [date, code] : {std::pair("2024-11-19", u"N"_s), std::pair("2024-11-20", u"/"_s),
                                     std::pair("2024-11-21", u"N"_s), std::pair("2024-11-22", u"/"_s)}) {
        on(date, "09:00");
        take(QString::fromLatin1(date) + u" AM"_s, code, u"/"_s);
    }
    EXPECT_EQ(inWords(must(rehearse(disk.office(), {resolve, {day("2024-11-19"), day("2024-11-22")}}))),
              (QStringList{u"n of Ada from 2024-11-19, 4 days"_s,
                           u"n of Ada from 2024-11-21, 2 days"_s}));
}

TEST_F(RehearsalTest, CountsTheSchoolDaysOfItsRange) {
    threeDaysWithoutAda();
    EXPECT_EQ(rehearsed("2024-11-15", "2024-11-22").schoolDays, 6) << "a weekend lies between";
}

TEST_F(RehearsalTest, ADayToComeIsNotRehearsed) {
    threeDaysWithoutAda();
    EXPECT_EQ(rehearsed("2024-11-21", "2024-12-06").schoolDays, 2);
}

TEST_F(RehearsalTest, AReasonGivenLaterTheSameDayWasStillAskedFor) {
    take(u"2024-11-20 AM"_s, u"N"_s, u"/"_s);
    explain("2024-11-20 AM", u"I"_s);
    EXPECT_EQ(inWords(rehearsed("2024-11-20", "2024-11-20")),
              QStringList{u"call of Ada from 2024-11-20, 1 days"_s});
}

TEST_F(RehearsalTest, AReasonGivenIsNotAskedForTheNextDay) {
    take(u"2024-11-20 AM"_s, u"N"_s, u"/"_s);
    explain("2024-11-20 AM", u"I"_s);
    on("2024-11-21", "09:00");
    take(u"2024-11-21 AM"_s, u"/"_s, u"/"_s);
    EXPECT_EQ(inWords(rehearsed("2024-11-20", "2024-11-21")),
              QStringList{u"call of Ada from 2024-11-20, 1 days"_s});
}

TEST_F(RehearsalTest, ALateChildSignedInWasNeverAskedFor) {
    take(u"2024-11-20 AM"_s, u"N"_s, u"/"_s);
    at("09:12");
    must(SignInLate(disk.office())
             .run({.pupil = ada(), .at = moment("2024-11-20T09:10"), .reason = u"bus"_s},
                  disk.author()));
    EXPECT_EQ(inWords(rehearsed("2024-11-20", "2024-11-20")), QStringList());
}

TEST_F(RehearsalTest, NothingOfItTouchesTheRegister) {
    take(u"2024-11-20 AM"_s, u"N"_s, u"/"_s);
    explain("2024-11-20 AM", u"I"_s);
    rehearsed("2024-11-18", "2024-11-20");
    EXPECT_EQ(code(u"Ada"_s, u"2024-11-20 AM"_s), u"I"_s);
}

TEST_F(RehearsalTest, WhatWasDoneMeanwhileStandsBesideIt) {
    take(u"2024-11-20 AM"_s, u"N"_s, u"/"_s);
    at("09:40");
    must(RecordContact(disk.office())
             .run({.contact = {.pupil = ada(),
                               .at = disk.clock().now(),
                               .kind = ContactKind::Phone,
                               .outcome = ContactOutcome::NoAnswer}},
                  disk.author()));
    const Rehearsal rehearsal = rehearsed("2024-11-20", "2024-11-20");
    ASSERT_EQ(rehearsal.rows.size(), 1U);
    ASSERT_EQ(rehearsal.rows.front().done.size(), 1U);
    EXPECT_EQ(momentOf(rehearsal.rows.front().done.front()), moment("2024-11-20T09:40"));
    EXPECT_TRUE(rehearsal.rows.front().isInTime());
}

TEST_F(RehearsalTest, DoneOnTheDayAfterItWasDueIsNotInTime) {
    threeDaysWithoutAda();
    on("2024-11-21", "15:00");
    must(SettleStep(disk.office())
             .run({{.step = u"resolve-n"_s,
                    .subject = {ada(), {}},
                    .session = *sessionFromString(u"2024-11-20 AM"_s),
                    .words = u"Wrote"_s}},
                  disk.author()));
    on("2024-11-22", "16:00");
    const Rehearsal rehearsal = rehearsed("2024-11-20", "2024-11-22");
    ASSERT_EQ(rehearsal.rows.size(), 2U);
    const Rehearsed& call = rehearsal.rows.front();
    EXPECT_EQ(call.asked.dueBy, day("2024-11-20"));
    ASSERT_EQ(call.done.size(), 1U);
    EXPECT_FALSE(call.isInTime());
    EXPECT_TRUE(rehearsal.rows.back().done.empty()) << "the letter was asked for a day later";
}

TEST_F(RehearsalTest, WhatItsOwnStepSettledIsNotAskedAgain) {
    threeDaysWithoutAda();
    Settlement done{.step = u"call"_s,
                    .subject = {ada(), {}},
                    .session = *sessionFromString(u"2024-11-20 AM"_s),
                    .words = u"reached"_s,
                    .at = moment("2024-11-20T15:00")};
    disk.office().mutableSchool().work.settlements.push_back(done);
    EXPECT_EQ(inWords(rehearsed("2024-11-20", "2024-11-22")).front(),
              u"call of Ada from 2024-11-20, 1 days"_s);
}

TEST_F(RehearsalTest, CanBeStoppedAndSaysHowFar) {
    threeDaysWithoutAda();
    QStringList told;
    const auto stopped =
        rehearse(disk.office(), {calls(), {day("2024-11-18"), day("2024-11-22")}},
                 [&](qint64 done, qint64 total) {
                     told << u"%1/%2"_s.arg(done).arg(total);
                     return done < 2;
                 });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, errors::kCancelled);
    EXPECT_EQ(told, (QStringList{u"0/5"_s, u"1/5"_s, u"2/5"_s}));
}

TEST_F(RehearsalTest, DaysWithoutSchoolAreNothingToRehearse) {
    const auto none = rehearse(disk.office(), {calls(), {day("2024-11-16"), day("2024-11-17")}});
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, errors::kNothingToRehearse);
}

TEST_F(RehearsalTest, TheLastHalfTermIsProposed) {
    const SchoolCalendar& calendar = disk.school().calendar;
    EXPECT_EQ(daysToRehearse(calendar, day("2024-11-20")),
              *calendar.previousHalfTerm(day("2024-11-20")));
    const QDate first = calendar.openSessions({day("2024-08-01"), day("2024-09-30")}).front().date;
    EXPECT_EQ(daysToRehearse(calendar, first.addDays(1)).to, first.addDays(1))
        << "in the first half-term what has gone of it";
}

} // namespace
} // namespace rollbook
