// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/work/TakeBackContact.h"

#include "core/office/AmendMarks.h"
#include "core/office/OfficeErrors.h"
#include "core/office/work/RecordContact.h"
#include "tests/core/office/ADay.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QString kToday = u"2024-11-20 AM"_s;

// rules.md 32
class TakeBackContactTest : public ADay {
protected:
    TakeBackContactTest() {
        take(kToday, u"N"_s, u"N"_s);
        at("09:40");
    }
    qint64 ill(PupilId pupil, const char* to = "2024-11-21 PM") {
        const auto recorded = RecordContact(disk.office())
                                  .run({.contact = {.pupil = pupil,
                                                    .outcome = ContactOutcome::Reached,
                                                    .said = u"A temperature"_s,
                                                    .decision = u"I"_s},
                                        .sessions = std::pair(session(kToday),
                                                              session(QString::fromLatin1(to)))},
                                       disk.author());
        EXPECT_TRUE(recorded) << recorded.error().toString().toStdString();
        return recorded ? recorded->contact : 0;
    }
    Result<TakeBackContact::TakenBack> takeBack(qint64 contact) {
        return TakeBackContact(disk.office()).run(contact, disk.author());
    }
};

TEST_F(TakeBackContactTest, MarksAndPlansAreAsTheyWereAlsoInTheFile) {
    const qint64 contact = ill(ada());
    ASSERT_EQ(code(u"Ada"_s, kToday), u"I"_s);
    ASSERT_EQ(planned(u"Ada"_s, u"2024-11-21 AM"_s), u"I"_s);
    const auto taken = takeBack(contact);
    ASSERT_TRUE(taken) << taken.error().toString().toStdString();
    EXPECT_EQ(taken->marks, std::vector{session(kToday)});
    EXPECT_EQ(taken->plans, 3);
    for (int reopened = 0; reopened < 2; ++reopened) {
        EXPECT_EQ(code(u"Ada"_s, kToday), u"N"_s);
        EXPECT_EQ(planned(u"Ada"_s, u"2024-11-21 AM"_s), QString());
        EXPECT_TRUE(disk.school().work.contacts.empty());
        disk.reopen();
    }
    EXPECT_TRUE(verifies());
}

TEST_F(TakeBackContactTest, TheRegisterKeepsAllThatWasWritten) {
    ASSERT_TRUE(takeBack(ill(ada())));
    const auto history = disk.office().history(ada(), session(kToday));
    ASSERT_TRUE(history);
    QStringList codes;
    for (const MarkRevision& each : *history)
        codes.append(each.mark.code);
    EXPECT_EQ(codes, (QStringList{u"N"_s, u"I"_s, u"N"_s}));
}

TEST_F(TakeBackContactTest, AnotherChildKeepsWhatWasSaidOfIt) {
    const qint64 adas = ill(ada());
    ill(ben(), "2024-11-20 PM");
    ASSERT_TRUE(takeBack(adas));
    EXPECT_EQ(code(u"Ben"_s, kToday), u"I"_s);
    ASSERT_EQ(disk.school().work.contacts.size(), 1u);
    EXPECT_EQ(disk.school().work.contacts.front().pupil, ben());
}

TEST_F(TakeBackContactTest, AMarkSomebodyHasChangedSinceIsNotOverwritten) {
    const qint64 contact = ill(ada());
    ASSERT_TRUE(AmendMarks(disk.office())
                    .run({.cells = {{.pupil = ada(), .session = session(kToday), .code = u"M"_s}},
                          .reason = u"a dentist"_s},
                         disk.author()));
    const auto taken = takeBack(contact);
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, errors::kMarkChangedSince);
    EXPECT_EQ(planned(u"Ada"_s, u"2024-11-21 AM"_s), u"I"_s) << "nothing is half done";
}

TEST_F(TakeBackContactTest, WhoIsBelievedToBeAtSchoolIsFoundAndNotUndone) {
    const auto told = RecordContact(disk.office())
                          .run({.contact = {.pupil = ada(),
                                            .outcome = ContactOutcome::BelievesAtSchool}},
                               disk.author());
    ASSERT_TRUE(told);
    EXPECT_EQ(takeBack(told->contact).error().code, errors::kMissingStands);
    EXPECT_EQ(disk.school().work.contacts.size(), 1u);
}

TEST_F(TakeBackContactTest, TwiceIsOnceTooOften) {
    const qint64 contact = ill(ada());
    ASSERT_TRUE(takeBack(contact));
    EXPECT_EQ(takeBack(contact).error().code, errors::kNoSuchLine);
}

TEST_F(TakeBackContactTest, TheLastIsThatOfWhoAsksAndOfToday) {
    TakeBackContact verb(disk.office());
    EXPECT_EQ(verb.lastOf(disk.author()), nullptr);
    ill(ada());
    const qint64 bens = ill(ben(), "2024-11-20 PM");
    ASSERT_NE(verb.lastOf(disk.author()), nullptr);
    EXPECT_EQ(verb.lastOf(disk.author())->id, bens);
    EXPECT_EQ(verb.lastOf({.name = u"Somebody else"_s, .jobTitle = {}}), nullptr);
    disk.clock().set(moment("2024-11-21T08:50"));
    EXPECT_EQ(verb.lastOf(disk.author()), nullptr);
}

} // namespace
} // namespace rollbook
