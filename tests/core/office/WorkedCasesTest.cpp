// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/AmendMarks.h"
#include "core/office/ClassSheet.h"
#include "core/office/EntryRules.h"
#include "core/office/OfficeErrors.h"
#include "core/office/PlanAbsence.h"
#include "core/office/Settings.h"
#include "core/office/TakeRegister.h"
#include "tests/support/OfficeOnDisk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

// The worked cases of the register, from the drafts to the file, each whole.
namespace rollbook {
namespace {

// Wednesday 20 November 2024, five past nine; Friday 15 was INSET. Ada, Ben and Cem are in 4A. Dot
// came into 4B on Monday 11, Eve moved from 4B to 4A on Monday 18.
class WorkedCasesTest : public ::testing::Test {
protected:
    WorkedCasesTest()
        : built(school())
        , disk(*built, moment("2024-11-20T09:05")) {}

    static std::unique_ptr<BuiltSchool> school() {
        SchoolBuilder builder;
        builder.onReferenceCalendar().closed({.range = {day("2024-11-15"), day("2024-11-15")},
                                              .kind = ClosureKind::Inset,
                                              .reason = u"Training"_s});
        for (const auto& name : {u"Ada"_s, u"Ben"_s, u"Cem"_s})
            builder.withPupil(name).inClass(u"4A"_s).inYear(4);
        builder.withPupil(u"Dot"_s).inClass(u"4B"_s).inYear(4).from(day("2024-11-11"));
        builder.withPupil(u"Eve"_s).inClass(u"4B"_s).inClass(u"4A"_s, day("2024-11-18")).inYear(4);
        return builder.build();
    }

    Result<void> type(const QString& forename, const QString& at, const QString& code) {
        return DraftRegister(disk.office())
            .enter({.mark = {disk.pupil(forename), session(at), code, std::nullopt}});
    }
    Result<qint64> plan(const QString& forename, const char* from, const char* to) {
        return PlanAbsence(disk.office())
            .run({.pupil = disk.pupil(forename),
                  .range = {day(from), day(to)},
                  .code = u"I"_s,
                  .reason = u"mother rang"_s},
                 disk.author());
    }
    Result<TakenRegister> take(const QString& className, const QString& at,
                               std::vector<DraftMark> cells = {}) {
        return TakeRegister(disk.office())
            .run({.className = className, .session = session(at), .cells = std::move(cells)},
                 disk.author());
    }
    Result<std::vector<MarkRevision>> amend(const QString& forename, const QString& at,
                                            const QString& code, const QString& reason) {
        AmendMarks::Request request{.cells = {}, .reason = reason};
        request.cells.push_back(
            {.pupil = disk.pupil(forename), .session = session(at), .code = code});
        return AmendMarks(disk.office()).run(request, disk.author());
    }
    // What Ada, Ben and Cem have in the morning of the 20th.
    QString marks() const {
        QStringList codes;
        for (const auto& name : {u"Ada"_s, u"Ben"_s, u"Cem"_s}) {
            const QString code = disk.reading(name, kNow).recorded;
            codes << (code.isEmpty() ? u"-"_s : code);
        }
        return codes.join(u' ');
    }
    RegisterState stateOf(const QString& className, const QString& at) const {
        return registerState(disk.school(), className, session(at));
    }

    static inline const QString kNow = u"2024-11-20 AM"_s;
    std::unique_ptr<BuiltSchool> built;
    OfficeOnDisk disk;
};

TEST_F(WorkedCasesTest, FillingBlanksLeavesThePlannedIllness) { // checks R1
    ASSERT_TRUE(plan(u"Ben"_s, "2024-11-20", "2024-11-20"));
    ASSERT_TRUE(DraftRegister(disk.office()).fillBlanks(u"4A"_s, session(kNow)));
    ASSERT_TRUE(take(u"4A"_s, kNow));
    EXPECT_EQ(marks(), u"/ I /"_s);
}

TEST_F(WorkedCasesTest, WhatIsPlannedBecomesAMarkWhenTheRegisterIsTaken) { // design.md 4
    ASSERT_TRUE(plan(u"Ben"_s, "2024-11-20", "2024-11-21"));
    ASSERT_TRUE(plan(u"Cem"_s, "2024-11-20", "2024-11-20"));
    ASSERT_TRUE(type(u"Cem"_s, kNow, u"L"_s)); // what is typed goes before what was planned
    EXPECT_EQ(take(u"4A"_s, kNow)->blanks, 2); // Ada and Eve
    EXPECT_EQ(marks(), u"- I L"_s);
    EXPECT_EQ(disk.reading(u"Ben"_s, u"2024-11-20 PM"_s).recorded, QString());
}

TEST_F(WorkedCasesTest, ATakenMarkIsChangedOnlyByAnAmendmentWithAReason) { // checks R3
    ASSERT_TRUE(type(u"Ada"_s, kNow, u"/"_s));
    ASSERT_TRUE(take(u"4A"_s, kNow));
    EXPECT_EQ(type(u"Ada"_s, kNow, u"N"_s).error().code, errors::kAlreadyTaken);
    EXPECT_EQ(amend(u"Ada"_s, kNow, u"N"_s, u""_s).error().code, errors::kReasonMissing);
    EXPECT_EQ(marks(), u"/ - -"_s);
    ASSERT_TRUE(amend(u"Ada"_s, kNow, u"N"_s, u"not in the room"_s));
    const auto rows = *disk.office().history(disk.pupil(u"Ada"_s), session(kNow));
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].mark.code, u"/"_s);
    EXPECT_EQ(rows[0].kind, EntryKind::RegisterTaken);
    EXPECT_EQ(rows[1].mark.code, u"N"_s);
}

TEST_F(WorkedCasesTest, TheSlashTurnsInTheAfternoonAndLettersAreCapitals) { // checks R4
    ASSERT_TRUE(type(u"Ada"_s, u"2024-11-20 PM"_s, u"/"_s));
    ASSERT_TRUE(type(u"Ben"_s, u"2024-11-20 PM"_s, u"n"_s));
    ASSERT_TRUE(take(u"4A"_s, u"2024-11-20 PM"_s));
    EXPECT_EQ(disk.reading(u"Ada"_s, u"2024-11-20 PM"_s).recorded, u"\\"_s);
    EXPECT_EQ(disk.reading(u"Ben"_s, u"2024-11-20 PM"_s).recorded, u"N"_s);
}

TEST_F(WorkedCasesTest, ARegisterSaysWhetherAndByWhomItWasTaken) { // checks R6; rules.md 10
    EXPECT_EQ(stateOf(u"4A"_s, kNow), RegisterState::NotTaken);
    EXPECT_EQ(disk.school().takenRegister(u"4A"_s, session(kNow)), nullptr);
    ASSERT_TRUE(TakeRegister(disk.office())
                    .run({.className = u"4A"_s, .session = session(kNow), .takenBy = u"Mr Hall"_s},
                         disk.author()));
    disk.reopen();
    EXPECT_EQ(stateOf(u"4A"_s, kNow), RegisterState::Taken);
    const TakenRegister* taken = disk.school().takenRegister(u"4A"_s, session(kNow));
    ASSERT_NE(taken, nullptr);
    EXPECT_EQ(taken->takenAt, moment("2024-11-20T09:05"));
    EXPECT_EQ(taken->takenBy, u"Mr Hall"_s);
    EXPECT_EQ(taken->keyedBy, u"Ruth Okafor"_s);
    EXPECT_EQ(taken->blanks, 4);
}

TEST_F(WorkedCasesTest, AnImportedClassCountsAsTakenWhenEveryoneDueHasAMark) { // rules.md 10
    const auto monday = u"2024-11-18 AM"_s;
    for (const auto& name : {u"Ada"_s, u"Ben"_s, u"Cem"_s})
        ASSERT_TRUE(amend(name, monday, u"/"_s, u"from the old system"_s));
    EXPECT_EQ(stateOf(u"4A"_s, monday), RegisterState::NotTaken); // Eve is of 4A by then
    ASSERT_TRUE(amend(u"Eve"_s, monday, u"I"_s, u"from the old system"_s));
    EXPECT_EQ(stateOf(u"4A"_s, monday), RegisterState::Taken);
    EXPECT_EQ(disk.school().takenRegister(u"4A"_s, session(monday)), nullptr);
}

TEST_F(WorkedCasesTest, TheFutureAWeekendAndInsetAreRefusedForThatReason) { // checks R7
    const auto refusal = [this](const QString& at) {
        const auto may = DraftRegister(disk.office()).canOpen(u"4A"_s, session(at));
        return may ? Error{errors::kNothingToDo} : may.error();
    };
    EXPECT_EQ(refusal(u"2024-11-21 AM"_s).code, errors::kFuture);
    EXPECT_EQ(refusal(u"2024-11-16 AM"_s).code, errors::kWeekend);
    EXPECT_EQ(refusal(u"2024-11-15 AM"_s).code, errors::kPlannedClosure);
    EXPECT_EQ(refusal(u"2024-11-15 AM"_s).detail[u"reason"_s].toString(), u"Training"_s);
    EXPECT_TRUE(plan(u"Ada"_s, "2024-11-21", "2024-11-21"));
}

TEST_F(WorkedCasesTest, YesterdayProposesNothingAndAKnownIllnessItsDays) { // checks R8
    ASSERT_TRUE(type(u"Ada"_s, u"2024-11-19 AM"_s, u"L"_s));
    ASSERT_TRUE(take(u"4A"_s, u"2024-11-19 AM"_s));
    ASSERT_TRUE(plan(u"Ben"_s, "2024-11-19", "2024-11-20")); // back on Thursday
    EXPECT_EQ(disk.reading(u"Ada"_s, kNow).state, SessionState::Blank);
    EXPECT_EQ(proposedCode(disk.school(), disk.pupil(u"Ada"_s), session(kNow)), u"/"_s);
    EXPECT_EQ(proposedCode(disk.school(), disk.pupil(u"Ben"_s), session(kNow)), u"I"_s);
    EXPECT_EQ(proposedCode(disk.school(), disk.pupil(u"Ben"_s), session(u"2024-11-21 AM"_s)),
              u"/"_s);
}

TEST_F(WorkedCasesTest, BeforeTheEntryDateNothingIsEnteredMissingOrPossible) { // checks R11, R12
    const auto may = type(u"Dot"_s, u"2024-11-08 PM"_s, u"/"_s);
    ASSERT_FALSE(may);
    EXPECT_EQ(may.error().code, errors::kNotOnRoll);
    EXPECT_EQ(may.error().detail[u"entry"_s].toDate(), day("2024-11-11"));
    EXPECT_TRUE(type(u"Dot"_s, u"2024-11-11 AM"_s, u"/"_s));
    const Register& year = *disk.school().registerOf(SchoolYear(2024));
    const auto [first, last] = year.columns({day("2024-09-04"), day("2024-11-11")});
    EXPECT_EQ(year.totals(*year.row(disk.pupil(u"Dot"_s)), first, last, last),
              (Totals{.missing = 2})); // the Monday alone
}

TEST_F(WorkedCasesTest, AMarkInAClassThePupilWasNotInIsRefused) { // checks R13
    const auto cellOf = [this](const QString& at) {
        return std::vector<DraftMark>{
            {.mark = {disk.pupil(u"Eve"_s), session(at), u"/"_s, {}}, .note = {}}};
    };
    const auto before = u"2024-11-14 AM"_s;
    const auto after = u"2024-11-18 AM"_s;
    EXPECT_EQ(take(u"4A"_s, before, cellOf(before)).error().code, errors::kNotInClass);
    EXPECT_EQ(take(u"4B"_s, after, cellOf(after)).error().code, errors::kNotInClass);
    EXPECT_TRUE(take(u"4B"_s, before, cellOf(before)));
    EXPECT_TRUE(take(u"4A"_s, after, cellOf(after)));
    EXPECT_EQ(classSheet(disk.school(), u"4B"_s, session(before)).size(), 2u); // Dot and Eve still
}

TEST_F(WorkedCasesTest, NewRegisterTimesChangeNoPastMark) { // checks L2
    ASSERT_TRUE(take(u"4A"_s, u"2024-11-19 AM"_s,
                     {{.mark = {disk.pupil(u"Ada"_s), {}, u"L"_s, 20}, .note = {}}}));
    RegisterTimes later{.from = day("2024-09-01")};
    later.am.opens = QTime(9, 0);
    later.am.closes = QTime(9, 5);
    ASSERT_TRUE(ChangeSettings(disk.office()).setRegisterTimes({later}, disk.author()));
    disk.reopen();
    const Reading reading = disk.reading(u"Ada"_s, u"2024-11-19 AM"_s);
    EXPECT_EQ(reading.code, u"L"_s);
    EXPECT_EQ(reading.minutesLate, 20);
}

} // namespace
} // namespace rollbook
