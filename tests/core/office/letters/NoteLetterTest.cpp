// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/letters/NoteLetter.h"

#include "core/office/ChangeRoll.h"
#include "core/office/OfficeErrors.h"
#include "core/office/TakeRegister.h"
#include "core/office/letters/HoldLetters.h"
#include "core/store/Store.h"
#include "tests/core/office/letters/LetterOffice.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::SizeIs;

namespace rollbook {
namespace {

SchoolBuilder ada() {
    SchoolBuilder builder;
    builder.onReferenceCalendar()
        .withPupil(u"Ada"_s)
        .inClass(u"4A"_s)
        .markedThrough(day("2024-09-02"), day("2024-11-15"), u"/"_s)
        .marked(u"2024-11-18 AM"_s, u"N N N N N N"_s)
        .withParent(u"Wei"_s)
        .livingAt(home(u"1 Mill Road"_s));
    return builder;
}

class NoteLetterTest : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(school.issue(school.due())); }
    const IssuedLetter& letter() const { return school.disk.school().letters.issued.at(0); }
    Result<void> note(LetterEventKind kind, const QString& words = {}) {
        return NoteLetter(school.office())
            .run({.letter = letter().id, .kind = kind, .on = day("2024-11-22"), .words = words},
                 school.disk.author());
    }
    LetterOffice school{ada(), u"hackney-roles"_s};
};

TEST_F(NoteLetterTest, WhatBecameOfItStaysBesideIt) {
    const IssuedLetter before = letter();
    ASSERT_TRUE(note(LetterEventKind::Posted, u"AB 1234 5678 9GB"_s));
    ASSERT_TRUE(note(LetterEventKind::Returned));
    school.disk.reopen();
    ASSERT_THAT(school.disk.school().letters.events, SizeIs(2));
    EXPECT_EQ(school.disk.school().letters.events[0].words, u"AB 1234 5678 9GB"_s);
    EXPECT_EQ(school.disk.school().letters.events[1].kind, LetterEventKind::Returned);
    EXPECT_EQ(letter(), before) << "the letter itself stays";
    EXPECT_TRUE(school.verifies());
}

TEST_F(NoteLetterTest, AnAnswerIsAWordWithTheParent) {
    EXPECT_EQ(note(LetterEventKind::Answered, u" "_s).error().code, errors::kWordsMissing);
    ASSERT_TRUE(note(LetterEventKind::Answered, u"He had a fever"_s));
    const ContactMade& said = school.disk.school().work.contacts.back();
    EXPECT_EQ(said.said, u"He had a fever"_s);
    EXPECT_EQ(said.kind, ContactKind::Letter);
    EXPECT_EQ(said.outcome, ContactOutcome::Reached);
    EXPECT_EQ(said.with, letter().contact);
}

TEST_F(NoteLetterTest, ItIsPrintedAgainOnlyToWhomAndWhereItWent) {
    EXPECT_TRUE(NoteLetter(school.office()).mayReprint(letter().id));
    ASSERT_TRUE(note(LetterEventKind::Reprinted));
    Contact moved = *school.disk.school().roll.contact(*letter().contact);
    moved.addresses.push_back(home(u"5 New Street"_s));
    moved.addresses.back().from = day("2024-11-21");
    Store& store = school.office().store();
    ASSERT_TRUE(store.act(EntryKind::RollChanged, {}, school.disk.author(), school.disk.clock().now(),
                          [&](OpenEntry& entry) -> Result<void> {
                              const auto saved = store.roll().saveContact(entry, moved);
                              return saved ? Result<void>() : Result<void>(saved.error());
                          }));
    ASSERT_TRUE(school.office().reloadRoll());
    EXPECT_EQ(note(LetterEventKind::Reprinted).error().code, errors::kRecipientMoved);
}

// rules.md 30: again is out, too.
TEST_F(NoteLetterTest, NothingIsPrintedAgainWhileLettersAreHeld) {
    ASSERT_TRUE(HoldLetters(school.office())
                    .hold({.pupil = letter().pupil,
                           .cause = HoldCause::Death,
                           .words = u"The hospital rang"_s,
                           .decidedBy = u"Sam Lead"_s,
                           .from = day("2024-11-21")},
                          school.disk.author()));
    EXPECT_EQ(note(LetterEventKind::Reprinted).error().code, errors::kLetterHeldBack);
}

TEST_F(NoteLetterTest, NobodyIsWrittenToWhoMayNotBeToldAnyMore) {
    ASSERT_TRUE(ChangeRoll(school.office())
                    .setRestriction(letter().pupil, *letter().contact,
                                    {.kind = RestrictionKind::NoInformation,
                                     .from = day("2024-11-21"),
                                     .reason = u"Court order"_s,
                                     .decidedBy = u"Sam Lead"_s,
                                     .orderSeen = true},
                                    school.disk.author()));
    EXPECT_EQ(note(LetterEventKind::Reprinted).error().code, errors::kRecipientBarred);
}

TEST_F(NoteLetterTest, WhatTheRegisterSaysSinceIsSeen) {
    EXPECT_FALSE(changedSince(school.disk.school(), letter()));
    school.amend(u"Ada"_s, u"2024-11-18 AM"_s, u"L"_s);
    const auto now = changedSince(school.disk.school(), letter());
    ASSERT_TRUE(now);
    EXPECT_EQ(letter().told.absent(), 6);
    EXPECT_EQ(now->absent(), 5);
}

// The afternoon of the day the letter went out is no change.
TEST_F(NoteLetterTest, WhatIsMarkedLaterIsNoChange) {
    const SessionKey today{day("2024-11-21"), Half::AM};
    ASSERT_TRUE(TakeRegister(school.office())
                    .run({.className = u"4A"_s,
                          .session = today,
                          .cells = {{.mark = {letter().pupil, today, u"/"_s, {}}}}},
                         school.disk.author()));
    EXPECT_FALSE(changedSince(school.disk.school(), letter()));
}

} // namespace
} // namespace rollbook
