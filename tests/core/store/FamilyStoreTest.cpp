// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/FamilyStore.h"

#include "core/store/LedgerTables.h"
#include "core/store/Verify.h"

#include "StoreFixture.h"

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class FamilyStoreTest : public StoreFixture {
protected:
    void SetUp() override {
        createFile();
        act([&](OpenEntry& entry) -> Result<void> {
            staff = *store->staff().add(entry, {.name = u"Jo Reed"_s});
            return {};
        });
    }
    template <typename... Args>
    qint64 add(Args... args) {
        qint64 id = 0;
        act([&](OpenEntry& entry) -> Result<void> {
            const auto added = store->family().add(entry, args...);
            id = added ? *added : 0;
            return added ? Result<void>() : Result<void>(added.error());
        });
        return id;
    }
    FamilyWork all() const { return *store->family().load(); }
    // What was written, signed as the file says.
    template <typename Row>
    static Row asRead(Row row, qint64 id, const Row& read) {
        row.id = id;
        row.entered = read.entered;
        return row;
    }
    // One row in every table.
    void fill() {
        add(target);
        add(plan);
        const qint64 timetableId = add(timetable);
        const qint64 focusId = add(focusFamily());
        meeting.focus = FocusMeeting{focusId, FocusMeeting::Part::Start};
        add(meeting);
        add(worker);
        add(sibling);
        add(review, restricted);
        add(councilList);
        act([&](OpenEntry& entry) {
            return store->family().stop(entry, timetableId, {.lastDay = date(20), .words = u"x"_s});
        });
        act([&](OpenEntry& entry) {
            return store->family().release(entry, focusId, {.on = date(20), .words = u"x"_s});
        });
    }
    // As somebody would who opens the file with other tools.
    void tamper(const QString& sql) {
        const auto triggers = *readAll(
            store->database().prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'"),
            [](const Statement& row) { return row.text(0); });
        for (const QString& trigger : triggers)
            ASSERT_TRUE(store->database().run(u"DROP TRIGGER "_s + trigger));
        ASSERT_TRUE(store->database().run(sql)) << qPrintable(sql);
    }
    static QDate date(int day) { return QDate(2026, 11, day); }
    FocusFamily focusFamily() const {
        return {.pupils = {ann, bob},
                .staff = staff,
                .role = FocusRole::YearLeader,
                .halfTerm = {date(2), QDate(2026, 12, 18)},
                .words = u"A call on Sundays"_s};
    }

    StaffId staff{0};
    AttendanceTarget target{.pupil = PupilId(1),
                            .tenths = 925,
                            .range = {date(2), QDate(2026, 12, 18)},
                            .words = u"Up from 88"_s,
                            .setBy = u"Head"_s};
    AttendancePlan plan{.pupil = PupilId(1),
                        .kind = PlanKind::Contract,
                        .barriers = u"The bus | the walk"_s,
                        .pupilSays = u"“Too early”"_s,
                        .actions = {{u"Ring at 7"_s, u"Ms Hall"_s, date(23)},
                                    {u"Bus pass"_s, u"Mother"_s, date(27)}},
                        .reviews = {date(27), QDate(2026, 12, 11)},
                        .from = date(20)};
    PartTimeTimetable timetable{.pupil = PupilId(1),
                                .range = {date(23), QDate(2026, 12, 4)},
                                .review = date(30),
                                .words = u"Mornings"_s,
                                .agreedBy = u"Mother"_s,
                                .agreedOn = date(19)};
    Meeting meeting{.pupil = PupilId(1),
                    .purpose = u"Absence"_s,
                    .events = {{.contacts = {ContactId(7), ContactId(9)},
                                .with = u"School nurse"_s,
                                .place = u"Room 2"_s,
                                .at = QDateTime(date(24), QTime(8, 30)),
                                .words = u"First thing"_s}}};
    FamilyWorker worker{.pupil = PupilId(1),
                        .name = u"Dr Shah"_s,
                        .agency = u"Early help"_s,
                        .phone = u"020 7946 0000"_s,
                        .isLead = true};
    SiblingElsewhere sibling{.pupil = PupilId(1),
                             .name = u"Max"_s,
                             .school = u"Mill Road"_s,
                             .words = u"Year 9"_s};
    VulnerabilityReview review{.pupil = PupilId(1),
                               .on = date(19),
                               .reviewer = u"Head"_s,
                               .answers = {{u"movesOften"_s, Answer::Yes, u"Twice"_s}}};
    CouncilList councilList{.pupils = {PupilId(1), PupilId(2)},
                            .on = date(18),
                            .to = u"Ms Grey"_s,
                            .words = u"Severe, autumn"_s};
    std::vector<VulnerabilityAnswer> restricted{{u"domesticAbuse"_s, Answer::No, {}}};
};

class EditedFamilyTest : public FamilyStoreTest, public ::testing::WithParamInterface<const char*> {};

} // namespace

TEST_F(FamilyStoreTest, ARowIsReadBackWholeWithItsAuthor) {
    const qint64 id = add(target);
    const AttendanceTarget read = all().targets.at(0);
    EXPECT_EQ(read, asRead(target, id, read));
    EXPECT_EQ(read.entered.by, officer());
    EXPECT_EQ(read.entered.at, at(9, 5));
    EXPECT_NE(read.entered.entry, EntryId(0));
}

TEST_F(FamilyStoreTest, APlanIsReadBackWithItsActionsAndReviews) {
    const qint64 id = add(plan);
    const AttendancePlan read = all().plans.at(0);
    EXPECT_EQ(read, asRead(plan, id, read));
}

TEST_F(FamilyStoreTest, ALaterTextHasTheIdOfTheFirst) {
    const qint64 first = add(plan);
    plan.id = first;
    plan.outcome = u"Better"_s;
    plan.endedOn = date(27);
    EXPECT_EQ(add(plan), first);
    EXPECT_EQ(add(plan), first);
    ASSERT_EQ(all().plans.size(), 3U);
    EXPECT_EQ(all().plans.back(), asRead(plan, first, all().plans.back()));
    EXPECT_FALSE(all().plans.front().isEnded());
}

TEST_F(FamilyStoreTest, ATimetableIsReadBackWithItsStop) {
    const qint64 id = add(timetable);
    EXPECT_EQ(all().timetables.at(0), asRead(timetable, id, all().timetables.at(0)));
    act([&](OpenEntry& entry) {
        return store->family().stop(entry, id, {.lastDay = date(27), .words = u"Full time"_s});
    });
    EXPECT_EQ(all().timetables.at(0).lastDay(), date(27));
    EXPECT_EQ(all().timetables.at(0).stop->words, u"Full time"_s);
}

TEST_F(FamilyStoreTest, AMeetingIsReadBackWithWhatHappenedToIt) {
    const qint64 id = add(meeting);
    const MeetingEvent held{.kind = MeetingEventKind::Held,
                            .with = u"Mother"_s,
                            .at = meeting.at(),
                            .words = u"Agreed"_s};
    act([&](OpenEntry& entry) { return store->family().add(entry, id, held); });
    const Meeting read = all().meetings.at(0);
    EXPECT_EQ(read.purpose, meeting.purpose);
    ASSERT_EQ(read.events.size(), 2U);
    EXPECT_EQ(read.events.front(), asRead(meeting.events.front(), read.events.front().id, read.events.front()));
    EXPECT_EQ(read.state(), MeetingEventKind::Held);
    EXPECT_EQ(read.events.back().with, u"Mother"_s);
    EXPECT_FALSE(read.focus);
}

TEST_F(FamilyStoreTest, AFocusFamilyIsReadBackWithItsMeetingAndItsRelease) {
    const FocusFamily focus = focusFamily();
    const qint64 id = add(focus);
    EXPECT_EQ(all().focus.at(0), asRead(focus, id, all().focus.at(0)));
    meeting.focus = FocusMeeting{id, FocusMeeting::Part::End};
    add(meeting);
    EXPECT_NE(all().focusMeeting(id, FocusMeeting::Part::End), nullptr);
    EXPECT_EQ(all().focusMeeting(id, FocusMeeting::Part::Start), nullptr);
    act([&](OpenEntry& entry) {
        return store->family().release(entry, id, {.on = date(20), .words = u"Moved"_s});
    });
    EXPECT_EQ(all().focus.at(0).release->on, date(20));
}

TEST_F(FamilyStoreTest, ThoseAroundAreReadBack) {
    const qint64 workerId = add(worker);
    const qint64 siblingId = add(sibling);
    EXPECT_EQ(all().workers.at(0), asRead(worker, workerId, all().workers.at(0)));
    EXPECT_EQ(all().siblings.at(0), asRead(sibling, siblingId, all().siblings.at(0)));
}

TEST_F(FamilyStoreTest, AListGivenToTheCouncilIsReadBack) {
    const qint64 id = add(councilList);
    const auto lists = all().councilLists;
    ASSERT_EQ(lists.size(), 1U);
    EXPECT_EQ(lists.front(), asRead(councilList, id, lists.front()));
    EXPECT_EQ(lists.front().pupils, councilList.pupils);
}

TEST_F(FamilyStoreTest, RestrictedAnswersAreNotReadWithTheRest) {
    const qint64 id = add(review, restricted);
    EXPECT_EQ(all().reviews.at(0), asRead(review, id, all().reviews.at(0)));
    EXPECT_EQ(*store->family().restrictedAnswers(ann), restricted);
    EXPECT_TRUE(store->family().restrictedAnswers(bob)->empty());
}

TEST_F(FamilyStoreTest, AReviewWithoutRestrictedAnswersLeavesThoseThereWere) {
    add(review, restricted);
    add(review, std::vector<VulnerabilityAnswer>());
    EXPECT_EQ(*store->family().restrictedAnswers(ann), restricted);
    const std::vector<VulnerabilityAnswer> newer{{u"domesticAbuse"_s, Answer::Yes, u"Seen"_s}};
    add(review, newer);
    EXPECT_EQ(*store->family().restrictedAnswers(ann), newer);
}

TEST_F(FamilyStoreTest, NothingOfItIsChangedOrRemoved) {
    fill();
    std::vector tables{size_t(LedgerTable::CouncilList)};
    for (auto table = size_t(LedgerTable::AttendanceTarget);
         table <= size_t(LedgerTable::RestrictedAnswer); ++table)
        tables.push_back(table);
    for (const size_t table : tables) {
        const QString name = QString::fromLatin1(ledgerTables()[table].name);
        EXPECT_EQ(*store->database().integer(u"SELECT count(*) > 0 FROM "_s + name), 1)
            << qPrintable(name);
        EXPECT_FALSE(store->database().run(u"UPDATE %1 SET entry = 1"_s.arg(name)))
            << qPrintable(name);
        EXPECT_FALSE(store->database().run(u"DELETE FROM "_s + name)) << qPrintable(name);
    }
}

// checks I7, in every table of this store.
TEST_P(EditedFamilyTest, IsFound) {
    fill();
    ASSERT_TRUE(verify(*store)->isOk());
    tamper(QString::fromLatin1(GetParam()));
    const Verification found = *verify(*store);
    ASSERT_FALSE(found.isOk());
    EXPECT_EQ(found.fault->code, errors::kRowsChanged);
}

INSTANTIATE_TEST_SUITE_P(
    AnyTable, EditedFamilyTest,
    ::testing::Values("UPDATE attendance_target SET tenths = tenths + 1",
                      "UPDATE attendance_plan SET barriers = ''",
                      "UPDATE part_time_timetable SET agreed_by = 'Father'",
                      "UPDATE part_time_timetable_stop SET last_day = last_day + 1",
                      "UPDATE focus_family SET pupils = '[1]'", "DELETE FROM focus_release",
                      "UPDATE meeting SET purpose = ''", "DELETE FROM meeting_event",
                      "UPDATE family_worker SET is_lead = 0",
                      "UPDATE sibling_elsewhere SET school = ''",
                      "UPDATE vulnerability_review SET on_date = on_date - 1",
                      "UPDATE vulnerability_answer SET answer = 'no'",
                      "DELETE FROM restricted_answer",
                      "UPDATE council_list SET pupils = '[1]'"));

TEST_F(FamilyStoreTest, AMeetingNobodyBookedIsNoMeeting) {
    add(meeting);
    tamper(u"DELETE FROM meeting_event"_s);
    EXPECT_TRUE(all().meetings.empty());
}
