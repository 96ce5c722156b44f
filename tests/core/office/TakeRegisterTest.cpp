// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/TakeRegister.h"

#include "core/office/AmendMarks.h"
#include "core/office/OfficeErrors.h"
#include "tests/support/OfficeOnDisk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Ada, Ben and Cem of 4A on Wednesday 20 November 2024, five past nine.
class TakeRegisterTest : public ::testing::Test {
protected:
    TakeRegisterTest()
        : built(SchoolBuilder()
                    .onReferenceCalendar()
                    .withPupil(u"Ada"_s)
                    .inClass(u"4A"_s)
                    .inYear(4)
                    .withPupil(u"Ben"_s)
                    .inClass(u"4A"_s)
                    .inYear(4)
                    .withPupil(u"Cem"_s)
                    .inClass(u"4A"_s)
                    .inYear(4)
                    .withPupil(u"Dot"_s)
                    .inClass(u"4A"_s)
                    .inYear(4)
                    .from(day("2024-11-21"))
                    .build())
        , disk(*built, moment("2024-11-20T09:05")) {}

    Result<void> type(const QString& forename, const QString& code, MarkNote note = {}) {
        return DraftRegister(disk.office())
            .enter({.mark = {disk.pupil(forename), now, code, std::nullopt}, .note = note});
    }
    Result<void> keyFromPaper(const QString& takenBy, const char* takenAt) {
        return DraftRegister(disk.office())
            .keyFromPaper({u"4A"_s, now, takenBy, moment(takenAt)});
    }
    Result<TakenRegister> take() {
        return TakeRegister(disk.office()).run({.className = u"4A"_s, .session = now},
                                               disk.author());
    }
    QString drafted(const QString& forename) const {
        const DraftMark* cell = disk.school().draft(disk.pupil(forename), now);
        return cell ? cell->mark.code : QString();
    }
    RegisterState state() const { return registerState(disk.school(), u"4A"_s, now); }

    const SessionKey now = session(u"2024-11-20 AM"_s);
    std::unique_ptr<BuiltSchool> built;
    OfficeOnDisk disk;
};

TEST_F(TakeRegisterTest, ADraftCountsInNoFigure) {
    ASSERT_TRUE(type(u"Ada"_s, u"/"_s));
    EXPECT_EQ(disk.reading(u"Ada"_s, u"2024-11-20 AM"_s).state, SessionState::Blank);
    EXPECT_EQ(state(), RegisterState::Draft);
}

TEST_F(TakeRegisterTest, ADraftIsThereAfterReopening) {
    ASSERT_TRUE(type(u"Ada"_s, u"n"_s));
    disk.reopen();
    EXPECT_EQ(drafted(u"Ada"_s), u"N"_s);
}

TEST_F(TakeRegisterTest, TypedCodesAreWrittenAsTheRegisterWritesThem) {
    ASSERT_TRUE(type(u"Ada"_s, u" i "_s));
    EXPECT_EQ(drafted(u"Ada"_s), u"I"_s);
    ASSERT_TRUE(type(u"Ada"_s, u"\\"_s));
    EXPECT_EQ(drafted(u"Ada"_s), u"/"_s);
}

TEST_F(TakeRegisterTest, AnEmptyCodeMakesTheCellBlankAgain) {
    ASSERT_TRUE(type(u"Ada"_s, u"I"_s));
    ASSERT_TRUE(type(u"Ada"_s, u""_s));
    disk.reopen();
    EXPECT_EQ(drafted(u"Ada"_s), QString());
}

TEST_F(TakeRegisterTest, FillingBlanksLeavesWhatIsThere) {
    ASSERT_TRUE(type(u"Ben"_s, u"I"_s));
    const auto filled = DraftRegister(disk.office()).fillBlanks(u"4A"_s, now);
    ASSERT_TRUE(filled);
    EXPECT_EQ(filled->size(), 2u);
    EXPECT_EQ(drafted(u"Ada"_s), u"/"_s);
    EXPECT_EQ(drafted(u"Ben"_s), u"I"_s);
}

TEST_F(TakeRegisterTest, TakingSaysWhenByWhomAndHowManyAreBlank) {
    ASSERT_TRUE(type(u"Ada"_s, u"/"_s));
    const auto taken = take();
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->blanks, 2);
    EXPECT_EQ(taken->takenAt, moment("2024-11-20T09:05"));
    EXPECT_EQ(taken->takenBy, u"Ruth Okafor"_s);
    EXPECT_EQ(state(), RegisterState::Taken);
}

TEST_F(TakeRegisterTest, TakingTurnsTheDraftIntoMarksThatStay) {
    ASSERT_TRUE(type(u"Ada"_s, u"/"_s));
    ASSERT_TRUE(type(u"Ben"_s, u"N"_s));
    ASSERT_TRUE(take());
    disk.reopen();
    EXPECT_EQ(disk.reading(u"Ada"_s, u"2024-11-20 AM"_s).code, u"/"_s);
    EXPECT_EQ(disk.reading(u"Ben"_s, u"2024-11-20 AM"_s).code, u"N"_s);
    EXPECT_EQ(disk.reading(u"Cem"_s, u"2024-11-20 AM"_s).state, SessionState::Blank);
    EXPECT_TRUE(disk.school().drafts.empty());
    EXPECT_NE(disk.school().takenRegister(u"4A"_s, now), nullptr);
}

TEST_F(TakeRegisterTest, ARegisterFromPaperSaysWhoCalledItAndWhoKeyedIt) {
    ASSERT_TRUE(keyFromPaper(u"Noor Shah"_s, "2024-11-20T08:52"));
    const auto taken = take();
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->takenBy, u"Noor Shah"_s);
    EXPECT_EQ(taken->takenAt, moment("2024-11-20T08:52"));
    EXPECT_EQ(taken->keyedBy, u"Ruth Okafor"_s);
}

TEST_F(TakeRegisterTest, TheEntryOfARegisterFromPaperIsMadeWhenItIsKeyed) {
    ASSERT_TRUE(keyFromPaper(u"Noor Shah"_s, "2024-11-20T08:52"));
    ASSERT_TRUE(type(u"Ada"_s, u"/"_s));
    ASSERT_TRUE(take());
    const auto history = disk.office().history(disk.pupil(u"Ada"_s), now);
    ASSERT_TRUE(history);
    EXPECT_EQ(history->back().madeAt, moment("2024-11-20T09:05"));
    EXPECT_EQ(history->back().by.name, u"Ruth Okafor"_s);
}

TEST_F(TakeRegisterTest, WhoCalledItOutlivesACrashAndNotTheTaking) {
    ASSERT_TRUE(keyFromPaper(u"Noor Shah"_s, "2024-11-20T08:52"));
    disk.reopen();
    ASSERT_NE(disk.school().paperCall(u"4A"_s, now), nullptr);
    EXPECT_EQ(disk.school().paperCall(u"4A"_s, now)->takenBy, u"Noor Shah"_s);
    ASSERT_TRUE(take());
    EXPECT_EQ(disk.school().paperCall(u"4A"_s, now), nullptr);
    disk.reopen();
    EXPECT_EQ(disk.school().paperCall(u"4A"_s, now), nullptr);
}

TEST_F(TakeRegisterTest, ARegisterCannotHaveBeenCalledLaterThanNow) {
    EXPECT_TRUE(keyFromPaper(u"Noor Shah"_s, "2024-11-20T09:05"));
    EXPECT_EQ(keyFromPaper(u"Noor Shah"_s, "2024-11-20T09:06").error().code, errors::kCalledLater);
}

TEST_F(TakeRegisterTest, APaperNeedsTheNameOfWhoCalledIt) {
    EXPECT_EQ(keyFromPaper(u" "_s, "2024-11-20T08:52").error().code, errors::kCallNeedsName);
}

TEST_F(TakeRegisterTest, ATakenRegisterIsNotKeyedInFromPaperToo) {
    ASSERT_TRUE(take());
    EXPECT_EQ(keyFromPaper(u"Noor Shah"_s, "2024-11-20T08:52").error().code, errors::kAlreadyTaken);
}

TEST_F(TakeRegisterTest, ARegisterSaidNotToBeFromPaperIsTakenByWhoIsAtTheDesk) {
    ASSERT_TRUE(keyFromPaper(u"Noor Shah"_s, "2024-11-20T08:52"));
    ASSERT_TRUE(DraftRegister(disk.office()).notFromPaper(u"4A"_s, now));
    const auto taken = take();
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->takenBy, u"Ruth Okafor"_s);
    EXPECT_EQ(taken->takenAt, moment("2024-11-20T09:05"));
}

TEST_F(TakeRegisterTest, ATakenRegisterIsNotTakenTwiceNorTypedInto) {
    ASSERT_TRUE(take());
    EXPECT_EQ(take().error().code, errors::kAlreadyTaken);
    EXPECT_EQ(type(u"Ada"_s, u"N"_s).error().code, errors::kAlreadyTaken);
}

TEST_F(TakeRegisterTest, ANextDayBeginsBlank) {
    ASSERT_TRUE(type(u"Ada"_s, u"L"_s));
    ASSERT_TRUE(take());
    disk.clock().set(moment("2024-11-21T09:00"));
    EXPECT_EQ(disk.reading(u"Ada"_s, u"2024-11-21 AM"_s).state, SessionState::Blank);
    EXPECT_EQ(disk.school().draft(disk.pupil(u"Ada"_s), session(u"2024-11-21 AM"_s)), nullptr);
}

TEST_F(TakeRegisterTest, AFaultyCellLeavesTheWholeRegisterUntaken) {
    TakeRegister::Request request{.className = u"4A"_s, .session = now};
    request.cells = {{.mark = {disk.pupil(u"Ada"_s), now, u"/"_s, {}}},
                     {.mark = {disk.pupil(u"Ben"_s), now, u"QQ"_s, {}}}};
    EXPECT_EQ(TakeRegister(disk.office()).run(request, disk.author()).error().code,
              errors::kUnknownCode);
    EXPECT_EQ(state(), RegisterState::NotTaken);
}

TEST_F(TakeRegisterTest, AnEmptyCellSaysNothing) {
    TakeRegister::Request request{.className = u"4A"_s, .session = now};
    request.cells = {{.mark = {disk.pupil(u"Ada"_s), now, u" "_s, {}}}};
    EXPECT_EQ(TakeRegister(disk.office()).run(request, disk.author())->blanks, 3);
    EXPECT_TRUE(disk.office().history(disk.pupil(u"Ada"_s), now)->empty());
}

TEST_F(TakeRegisterTest, FillingWhileTakingLeavesNoBlank) {
    TakeRegister::Request request{.className = u"4A"_s, .session = now};
    request.cells = {{.mark = {disk.pupil(u"Ben"_s), now, u"i"_s, {}}}};
    request.blanks = TakeRegister::Blanks::Fill;
    EXPECT_EQ(TakeRegister(disk.office()).run(request, disk.author())->blanks, 0);
    EXPECT_EQ(disk.reading(u"Ben"_s, u"2024-11-20 AM"_s).code, u"I"_s);
    EXPECT_EQ(disk.reading(u"Cem"_s, u"2024-11-20 AM"_s).code, u"/"_s);
}

struct RefusedSession {
    const char* session;
    ErrorCode code;
};

class RefusedSessionTest : public TakeRegisterTest,
                           public ::testing::WithParamInterface<RefusedSession> {};

TEST_P(RefusedSessionTest, IsRefusedWithItsReason) {
    const auto may = DraftRegister(disk.office())
                         .canOpen(u"4A"_s, session(QString::fromLatin1(GetParam().session)));
    ASSERT_FALSE(may);
    EXPECT_EQ(may.error().code, GetParam().code);
}

INSTANTIATE_TEST_SUITE_P(
    Sessions, RefusedSessionTest,
    ::testing::Values(RefusedSession{"2024-11-21 AM", errors::kFuture},
                      RefusedSession{"2024-11-16 AM", errors::kWeekend},
                      RefusedSession{"2024-10-28 PM", errors::kInBreak},
                      RefusedSession{"2024-08-30 AM", errors::kOutsideTerm}));

TEST_F(TakeRegisterTest, TodayMayBeOpenedAndAnUnknownClassMayNot) {
    EXPECT_TRUE(DraftRegister(disk.office()).canOpen(u"4A"_s, now));
    EXPECT_EQ(DraftRegister(disk.office()).canOpen(u"9Z"_s, now).error().code,
              errors::kNoSuchClass);
}

TEST_F(TakeRegisterTest, APupilNotYetOnRollIsRefusedNamingTheEntryDate) {
    const auto may = type(u"Dot"_s, u"/"_s);
    ASSERT_FALSE(may);
    EXPECT_EQ(may.error().code, errors::kNotOnRoll);
    EXPECT_EQ(may.error().detail.value(u"entry"_s).toDate(), day("2024-11-21"));
}

struct RefusedCode {
    const char* code;
    ErrorCode error;
};

class RefusedCodeTest : public TakeRegisterTest,
                        public ::testing::WithParamInterface<RefusedCode> {};

TEST_P(RefusedCodeTest, SaysWhatIsWrongOrMissing) {
    const auto may = type(u"Ada"_s, QString::fromLatin1(GetParam().code));
    ASSERT_FALSE(may);
    EXPECT_EQ(may.error().code, GetParam().error);
}

INSTANTIATE_TEST_SUITE_P(
    Codes, RefusedCodeTest,
    ::testing::Values(RefusedCode{"ZZ", errors::kUnknownCode},
                      RefusedCode{"H", errors::kCodeNotInForce},
                      RefusedCode{"#", errors::kHashByHand}, RefusedCode{"Z", errors::kHashByHand},
                      RefusedCode{"B", errors::kNeedsNature},
                      RefusedCode{"K", errors::kNeedsNature},
                      RefusedCode{"C2", errors::kNeedsReviewDate},
                      RefusedCode{"X", errors::kXAtCompulsoryAge}));

TEST_F(TakeRegisterTest, ACodeThatNeedsMoreIsTakenWithIt) {
    EXPECT_TRUE(type(u"Ada"_s, u"B"_s, {.nature = u"forest school"_s}));
    EXPECT_TRUE(type(u"Ben"_s, u"C2"_s, {.reviewDate = day("2024-12-13")}));
}

TEST_F(TakeRegisterTest, OneEventIsSentAndNoneForARefusal) {
    int events = 0;
    QObject::connect(&disk.office().notifier(), &Notifier::changed, &disk.office().notifier(),
                     [&events](const Change&) { ++events; });
    ASSERT_FALSE(type(u"Ada"_s, u"ZZ"_s));
    EXPECT_EQ(events, 0);
    ASSERT_TRUE(take());
    EXPECT_EQ(events, 1);
}

} // namespace
} // namespace rollbook
