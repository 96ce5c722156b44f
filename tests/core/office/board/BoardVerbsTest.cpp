// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/OfficeErrors.h"
#include "core/office/PlanAbsence.h"
#include "core/office/board/AskClass.h"
#include "core/office/board/CallBoard.h"
#include "core/office/board/ClearedChild.h"
#include "core/office/board/ReportMissing.h"
#include "core/office/work/KeepConcern.h"
#include "tests/support/OfficeOnDisk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Wednesday 20 November 2024, 09:40: 4A is in by an imported list, Ada and Bo are N; RB is blank.
class BoardVerbsTest : public testing::Test {
protected:
    BoardVerbsTest()
        : built(SchoolBuilder()
                    .onReferenceCalendar()
                    .withPupil(u"Ada"_s)
                    .inClass(u"4A"_s)
                    .marked(u"2024-11-20 AM"_s, u"N"_s)
                    .withPupil(u"Bo"_s)
                    .inClass(u"4A"_s)
                    .marked(u"2024-11-20 AM"_s, u"N"_s)
                    .withPupil(u"Ill"_s)
                    .inClass(u"4A"_s)
                    .marked(u"2024-11-20 AM"_s, u"I"_s)
                    .withPupil(u"Cy"_s)
                    .inClass(u"RB"_s)
                    .build())
        , disk(*built, moment("2024-11-20T09:40")) {}

    AskClass::Request asked(const QString& forename, const QString& saidBy) const {
        return {.pupil = disk.pupil(forename), .session = morning, .saidBy = saidBy};
    }
    Result<void> believed(const QString& forename, const QString& leadTold = {}) {
        return ReportMissing(disk.office())
            .run({.pupil = disk.pupil(forename), .said = u"left at 08:30"_s, .leadTold = leadTold},
                 disk.author());
    }
    std::vector<MissingChild> missing() const {
        return missingChildren(disk.school(), disk.office().clock().now());
    }
    std::vector<ClearedChild> cleared() {
        std::vector<PupilId> pupils;
        for (const Pupil& pupil : disk.school().roll.pupils())
            pupils.push_back(pupil.id);
        return clearedChildren(disk.school(), morning, *disk.office().histories(pupils, morning));
    }

    const SessionKey morning{day("2024-11-20"), Half::AM};
    std::unique_ptr<BuiltSchool> built;
    mutable OfficeOnDisk disk;
};

TEST_F(BoardVerbsTest, AskedAndHereBecomesPresentNamingWhoSaidSo) {
    const auto recorded = AskClass(disk.office()).isHere(asked(u"Ada"_s, u"Mr Osei"_s), disk.author());
    ASSERT_TRUE(recorded);
    EXPECT_EQ(recorded->amended, std::vector{morning});
    EXPECT_EQ(disk.reading(u"Ada"_s, u"2024-11-20 AM"_s).code, u"/"_s);
    const ContactMade& contact = disk.school().work.contacts.back();
    EXPECT_EQ(contact.outcome, ContactOutcome::AskedClassHere);
    EXPECT_EQ(contact.withName, u"Mr Osei"_s);
    EXPECT_FALSE(contact.with);
}

TEST_F(BoardVerbsTest, NobodySaidSoIsRefused) {
    const auto recorded = AskClass(disk.office()).isHere(asked(u"Ada"_s, u"  "_s), disk.author());
    ASSERT_FALSE(recorded);
    EXPECT_EQ(recorded.error().code, errors::kSaidByMissing);
    EXPECT_TRUE(disk.school().work.contacts.empty());
}

TEST_F(BoardVerbsTest, ARegisterNotTakenIsTakenInsteadOfAsked) {
    const auto recorded = AskClass(disk.office()).isHere(asked(u"Cy"_s, u"Mr Osei"_s), disk.author());
    ASSERT_FALSE(recorded);
    EXPECT_EQ(recorded.error().code, errors::kNotTakenYet);
}

TEST_F(BoardVerbsTest, AReasonedMarkStays) {
    const auto recorded = AskClass(disk.office()).isHere(asked(u"Ill"_s, u"Mr Osei"_s), disk.author());
    ASSERT_TRUE(recorded);
    EXPECT_EQ(recorded->kept, std::vector{morning});
    EXPECT_EQ(disk.reading(u"Ill"_s, u"2024-11-20 AM"_s).code, u"I"_s);
}

TEST_F(BoardVerbsTest, AnNThatWasPlannedAfterwardsIsAmendedAllTheSame) {
    ASSERT_TRUE(PlanAbsence(disk.office())
                    .run({.pupil = disk.pupil(u"Ada"_s),
                          .range = {morning.date, morning.date},
                          .code = u"M"_s},
                         disk.author()));
    ASSERT_TRUE(AskClass(disk.office()).isHere(asked(u"Ada"_s, u"Mr Osei"_s), disk.author()));
    EXPECT_EQ(disk.reading(u"Ada"_s, u"2024-11-20 AM"_s).code, u"/"_s);
}

TEST_F(BoardVerbsTest, AskedAndNotThereChangesNothing) {
    ASSERT_TRUE(AskClass(disk.office()).isNotThere(asked(u"Ada"_s, u"Mr Osei"_s), disk.author()));
    EXPECT_EQ(disk.reading(u"Ada"_s, u"2024-11-20 AM"_s).code, u"N"_s);
    EXPECT_EQ(callBoard(disk.school(), morning, disk.clock().now()).count(CallStage::Call), 2);
}

// checks L12
TEST_F(BoardVerbsTest, BelievedAtSchoolStandsAndTheLeadIsStillToBeTold) {
    ASSERT_TRUE(believed(u"Ada"_s));
    ASSERT_EQ(missing().size(), 1U);
    EXPECT_EQ(missing()[0].told.said, u"left at 08:30"_s);
    EXPECT_FALSE(missing()[0].isLeadTold());
}

TEST_F(BoardVerbsTest, TheLeadToldInTheSameBreathIsKept) {
    ASSERT_TRUE(believed(u"Ada"_s, u"Sam Lead"_s));
    ASSERT_EQ(missing().size(), 1U);
    ASSERT_TRUE(missing()[0].isLeadTold());
    EXPECT_EQ(missing()[0].concern->told->who, u"Sam Lead"_s);
    EXPECT_EQ(missing()[0].concern->words, u"left at 08:30"_s);
}

TEST_F(BoardVerbsTest, TheLeadToldLaterBelongsToTheSameSearch) {
    ASSERT_TRUE(believed(u"Ada"_s));
    disk.clock().set(moment("2024-11-20T09:47"));
    ASSERT_TRUE(ReportMissing(disk.office()).tellLead(missing()[0], u"Sam Lead"_s, disk.author()));
    ASSERT_TRUE(missing()[0].isLeadTold());
    EXPECT_EQ(missing()[0].concern->told->at, moment("2024-11-20T09:47"));
    EXPECT_EQ(missing()[0].dueBy, moment("2024-11-20T09:50"));
}

TEST_F(BoardVerbsTest, BelievedTwiceTellsTheLeadOnce) {
    ASSERT_TRUE(believed(u"Ada"_s, u"Sam Lead"_s));
    disk.clock().set(moment("2024-11-20T09:45"));
    ASSERT_TRUE(believed(u"Ada"_s, u"Sam Lead"_s));
    EXPECT_EQ(disk.school().work.concerns.size(), 1U);
    EXPECT_EQ(missing().size(), 1U);
}

TEST_F(BoardVerbsTest, OnlyTheLeadsAnswerEndsTheSearchByHand) {
    ASSERT_TRUE(believed(u"Ada"_s));
    ReportMissing report(disk.office());
    const auto early = report.answer(missing()[0], u"found"_s, disk.author());
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().code, errors::kLeadNotTold);
    ASSERT_TRUE(report.tellLead(missing()[0], u"Sam Lead"_s, disk.author()));
    ASSERT_TRUE(report.answer(missing()[0], u"Seen by her aunt"_s, disk.author()));
    EXPECT_TRUE(missing().empty());
}

TEST_F(BoardVerbsTest, TheSearchSurvivesTheNight) {
    ASSERT_TRUE(believed(u"Ada"_s, u"Sam Lead"_s));
    disk.reopen();
    ASSERT_EQ(missing().size(), 1U);
    EXPECT_TRUE(missing()[0].isLeadTold());
}

TEST_F(BoardVerbsTest, WhoLeftTheBoardSaysByWhat) {
    EXPECT_TRUE(cleared().empty());
    ASSERT_TRUE(AskClass(disk.office()).isHere(asked(u"Ada"_s, u"Mr Osei"_s), disk.author()));
    RecordContact::Request ill{.contact = {.pupil = disk.pupil(u"Bo"_s),
                                           .withName = u"Mother"_s,
                                           .said = u"ill"_s,
                                           .decision = u"I"_s},
                               .sessions = std::pair(morning, morning)};
    ASSERT_TRUE(RecordContact(disk.office()).run(ill, disk.author()));
    const auto rows = cleared();
    ASSERT_EQ(rows.size(), 2U);
    for (const ClearedChild& each : rows) {
        const bool isAda = each.pupil == disk.pupil(u"Ada"_s);
        EXPECT_EQ(each.by, isAda ? ClearedBy::ClassHasChild : ClearedBy::Decision);
        EXPECT_EQ(each.who, isAda ? u"Mr Osei"_s : u"Mother"_s);
        EXPECT_EQ(each.code, isAda ? u"/"_s : u"I"_s);
    }
}

} // namespace
} // namespace rollbook
