// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/SchoolStore.h"

#include "StoreFixture.h"
#include "core/store/Verify.h"

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class SchoolStoreTest : public StoreFixture {
protected:
    void SetUp() override { createInMemory(); }
    void TearDown() override { EXPECT_TRUE(verify(*store)->isOk()); }
};

} // namespace

TEST_F(SchoolStoreTest, DetailsAreReadBack) {
    const SchoolDetails details{u"Mill Lane"_s, u"891"_s, u"2001"_s, u""_s, Phase::AllThrough};
    act([&](OpenEntry& entry) { return store->school().setDetails(entry, details); });
    EXPECT_EQ(*store->school().details(), details);
}

TEST_F(SchoolStoreTest, PeopleAreReadByRoleThenDate) {
    const SchoolPerson old{u"safeguardingLead"_s, u"Ms Hall"_s, u"1"_s, u""_s, QDate(2024, 9, 1)};
    const SchoolPerson now{u"safeguardingLead"_s, u"Mr Oak"_s, u""_s, u"o@x"_s, QDate(2026, 9, 1)};
    const SchoolPerson champion{u"attendanceChampion"_s, u"Dr Fox"_s, u""_s, u""_s, {}};
    act([&](OpenEntry& entry) { return store->school().setPeople(entry, {now, old, champion}); });
    EXPECT_EQ(*store->school().people(), (std::vector{champion, old, now}));
}

TEST_F(SchoolStoreTest, TheSamePeopleInAnotherOrderWriteNoEntry) {
    const SchoolPerson a{u"a"_s, u"A"_s, u""_s, u""_s, QDate(2026, 9, 1)};
    const SchoolPerson b{u"b"_s, u"B"_s, u""_s, u""_s, QDate(2026, 9, 1)};
    act([&](OpenEntry& entry) { return store->school().setPeople(entry, {a, b}); });
    const QString head = *store->ledger().headDigest();
    act([&](OpenEntry& entry) { return store->school().setPeople(entry, {b, a}); });
    EXPECT_EQ(*store->ledger().headDigest(), head);
}

TEST_F(SchoolStoreTest, NumbersAndKindsAreReplacedAsAWhole) {
    const std::vector<SchoolNumber> numbers{{u"callClearsDays"_s, 3, QDate(2026, 9, 1)},
                                            {u"target"_s, 960, {}}};
    const std::vector<CharacteristicKind> kinds{
        {u"travelsAlone"_s, u"Travels alone"_s, true, false, WhoMaySee::Office, true},
        {u"extraCare"_s, u"Extra care"_s, true, true, WhoMaySee::SafeguardingLead, true}};
    act([&](OpenEntry& entry) { return store->school().setNumbers(entry, numbers); });
    act([&](OpenEntry& entry) { return store->school().setOwnCharacteristics(entry, kinds); });
    EXPECT_EQ(*store->school().numbers(), numbers);
    EXPECT_EQ(*store->school().ownCharacteristics(), kinds);
    act([&](OpenEntry& entry) { return store->school().setOwnCharacteristics(entry, {}); });
    EXPECT_TRUE(store->school().ownCharacteristics()->empty());
}

// rules.md 28.
TEST_F(SchoolStoreTest, AChangeWaitsOnceAndARefusedOneIsNotAskedAgain) {
    const HeldChange change{.subject = u"contact"_s, .subjectId = 7, .field = u"address"_s,
                            .before = u"1 Mill Lane"_s, .after = u"2 Mill Lane"_s};
    std::vector<bool> isHeld;
    const auto hold = [&](OpenEntry& entry) -> Result<void> {
        isHeld.push_back(*store->heldChanges().hold(entry, change));
        return {};
    };
    act(hold);
    act(hold);
    const auto waiting = *store->heldChanges().waiting();
    ASSERT_EQ(waiting.size(), 1u);
    act([&](OpenEntry& entry) {
        return store->heldChanges().decide(entry, waiting.front().id,
                                           HeldChangeStore::Decision::Refused);
    });
    act(hold);
    EXPECT_EQ(isHeld, (std::vector{true, false, false}));
    EXPECT_TRUE(store->heldChanges().waiting()->empty());
}

TEST_F(SchoolStoreTest, ATakenRegisterIsReadBackByItsDate) {
    TakenRegister taken{u"4A"_s, {QDate(2026, 11, 20), Half::AM}, at(8, 55),
                        u"Ms Hall"_s, u"Jo Reed"_s, 2, EntryId(0)};
    taken.entry = act([&](OpenEntry& entry) { return store->taken().add(entry, taken); });
    const QDate day(2026, 11, 20);
    EXPECT_EQ(*store->taken().in({day, day}), (std::vector{taken}));
    EXPECT_TRUE(store->taken().in({day.addDays(1), day.addDays(9)})->empty());
}
