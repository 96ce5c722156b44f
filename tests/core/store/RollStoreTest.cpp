// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/RollStore.h"

#include "StoreFixture.h"
#include "core/store/Verify.h"

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class RollStoreTest : public StoreFixture {
protected:
    void SetUp() override { createInMemory(); }
    void TearDown() override { EXPECT_TRUE(verify(*store)->isOk()); }

    Pupil pupil(PupilId id) const {
        const auto pupils = store->roll().pupils();
        for (const Pupil& pupil : *pupils)
            if (pupil.id == id)
                return pupil;
        return {};
    }
    bool save(const Pupil& pupil) {
        bool isChanged = false;
        EXPECT_TRUE(store->act(EntryKind::RollChanged, u""_s, officer(), at(9, 0),
                               [&](OpenEntry& entry) -> Result<void> {
                                   const auto saved = store->roll().savePupil(entry, pupil);
                                   isChanged = saved && *saved;
                                   return saved ? Result<void>() : saved.error();
                               }));
        return isChanged;
    }
    bool saveLink(const PupilContact& link) {
        bool isChanged = false;
        EXPECT_TRUE(store->act(EntryKind::RestrictionChanged, u""_s, officer(), at(9, 0),
                               [&](OpenEntry& entry) -> Result<void> {
                                   const auto saved = store->roll().saveLink(entry, link);
                                   isChanged = saved && *saved;
                                   return saved ? Result<void>() : saved.error();
                               }));
        return isChanged;
    }
    ContactId addContact() {
        ContactId id{0};
        act([&](OpenEntry& entry) -> Result<void> {
            id = *store->roll().addContact(entry, mother());
            return {};
        });
        return id;
    }
    static Contact mother() {
        return {.title = u"Mrs"_s,
                .forename = u"Wei"_s,
                .surname = u"Archer"_s,
                .mobile = u"07700 900123"_s,
                .addresses = {{.line1 = u"1 Mill Lane"_s, .postcode = u"AB1 2CD"_s,
                               .from = QDate(2026, 9, 1), .isSecret = true},
                              {.from = QDate(2026, 10, 1)}}};
    }
    static Restriction noContact() {
        return {.kind = RestrictionKind::DoNotContact,
                .from = QDate(2026, 11, 1),
                .reason = u"order"_s,
                .decidedBy = u"Ms Hall"_s,
                .orderSeen = true};
    }
};

} // namespace

TEST_F(RollStoreTest, APupilIsReadBackWhole) {
    Pupil whole = pupil(ann);
    whole.upn = u"A123456789012"_s;
    whole.preferredForename = u"Sammy"_s;
    whole.birth = QDate(2016, 2, 29);
    whole.sex = Sex::Female;
    whole.enrolments.front().leaving = QDate(2025, 7, 22);
    whole.enrolments.front().isBoarder = true;
    whole.classes = {{u"3A"_s, QDate(2025, 8, 1)}, {u""_s, QDate(2026, 8, 1)}};
    whole.years = {{*YearGroup::fromNumber(-2), SchoolYear(2019)},
                   {*YearGroup::fromNumber(4), SchoolYear(2026)}};
    whole.characteristics = {{u"sen"_s, u"K"_s, QDate(2026, 9, 1), QDate(2026, 10, 1), u"why"_s}};
    EXPECT_TRUE(save(whole));
    EXPECT_EQ(pupil(ann), whole);
    EXPECT_EQ(pupil(bob).surname, u"Baker"_s);
}

TEST_F(RollStoreTest, SavingTheSameChangesNothing) {
    const QString head = *store->ledger().headDigest();
    EXPECT_FALSE(save(pupil(ann)));
    EXPECT_EQ(*store->ledger().headDigest(), head);
}

TEST_F(RollStoreTest, AReturnIsASecondEnrolment) {
    Pupil back = pupil(ann);
    back.enrolments.front().leaving = QDate(2026, 7, 22);
    back.enrolments.push_back({.entry = QDate(2026, 11, 2)});
    ASSERT_TRUE(save(back));
    const auto enrolments = pupil(ann).enrolments;
    ASSERT_EQ(enrolments.size(), 2u);
    EXPECT_EQ(enrolments[0].id, back.enrolments[0].id);
    EXPECT_NE(enrolments[1].id, EnrolmentId(0));
}

TEST_F(RollStoreTest, SavingAPupilWhoIsNotThereIsAnError) {
    Pupil nobody = pupil(ann);
    nobody.id = PupilId(99);
    const auto saved = store->act(EntryKind::RollChanged, u""_s, officer(), at(9, 0),
                                  [&](OpenEntry& entry) -> Result<void> {
                                      const auto done = store->roll().savePupil(entry, nobody);
                                      return done ? Result<void>() : done.error();
                                  });
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, errors::kNoSuchRow);
}

TEST_F(RollStoreTest, AContactIsReadBackWithEveryAddress) {
    Contact expected = mother();
    expected.id = addContact();
    EXPECT_EQ(*store->roll().contacts(), (std::vector{expected}));
}

TEST_F(RollStoreTest, ALinkKeepsItsRestrictions) {
    PupilContact link{.pupil = ann, .contact = addContact(), .priority = 1};
    link.relationship = u"Mother"_s;
    link.restrictions = {noContact()};
    EXPECT_TRUE(saveLink(link));
    const PupilContact kept = store->roll().links()->front();
    ASSERT_EQ(kept.restrictions.size(), 1u);
    link.restrictions.front().id = kept.restrictions.front().id;
    EXPECT_EQ(kept, link);
    EXPECT_FALSE(saveLink(link));
}

// rules.md 28: what an import does not name, it does not clear.
TEST_F(RollStoreTest, ALinkSavedWithoutItsRestrictionsKeepsThem) {
    PupilContact link{.pupil = ann, .contact = addContact(), .priority = 1};
    link.restrictions = {noContact()};
    ASSERT_TRUE(saveLink(link));
    link.restrictions.clear();
    EXPECT_FALSE(saveLink(link));
    link.priority = 2;
    EXPECT_TRUE(saveLink(link));
    EXPECT_EQ(store->roll().links()->front().restrictions.size(), 1u);
}

TEST_F(RollStoreTest, ARestrictionEndsByItsDate) {
    PupilContact link{.pupil = ann, .contact = addContact()};
    link.restrictions = {noContact()};
    ASSERT_TRUE(saveLink(link));
    link = store->roll().links()->front();
    link.restrictions.front().to = QDate(2026, 12, 31);
    EXPECT_TRUE(saveLink(link));
    EXPECT_EQ(store->roll().links()->front(), link);
}
