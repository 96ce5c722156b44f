// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/WorkStore.h"

#include "StoreFixture.h"

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class WorkStoreTest : public StoreFixture {
protected:
    void SetUp() override { createInMemory(); }
    template <typename Row>
    qint64 add(const Row& row) {
        qint64 id = 0;
        act([&](OpenEntry& entry) -> Result<void> {
            const auto added = store->work().add(entry, row);
            id = added ? *added : 0;
            return added ? Result<void>() : Result<void>(added.error());
        });
        return id;
    }
    WorkDone all() const { return *store->work().since(QDate(2000, 1, 1)); }

    ContactMade call{.pupil = PupilId(1),
                     .at = QDateTime(QDate(2026, 11, 20), QTime(9, 5)),
                     .kind = ContactKind::Phone,
                     .withName = u"Mother"_s,
                     .outcome = ContactOutcome::LeftMessage,
                     .said = u"Please ring back"_s};
    Settlement visit{.step = u"second-day-visit"_s,
                     .subject = {PupilId(1), {}},
                     .session = {QDate(2026, 11, 20), Half::PM},
                     .kind = Settlement::Kind::Deferred,
                     .words = u"Nobody free today"_s,
                     .deferredUntil = QDate(2026, 11, 23),
                     .responseBy = QDate(2026, 11, 27),
                     .reviewOn = QDate(2026, 12, 4),
                     .through = ContactKind::Visit};
};

} // namespace

TEST_F(WorkStoreTest, AContactIsReadBackWholeWithItsAuthor) {
    const qint64 id = add(call);
    ASSERT_EQ(all().contacts.size(), 1U);
    ContactMade read = all().contacts.front();
    EXPECT_FALSE(read.by.name.isEmpty());
    EXPECT_NE(read.entry, EntryId(0));
    call.id = id;
    call.by = read.by;
    call.entry = read.entry;
    EXPECT_EQ(read, call);
}

TEST_F(WorkStoreTest, ASettlementIsReadBackWhole) {
    const qint64 id = add(visit);
    ASSERT_EQ(all().settlements.size(), 1U);
    const Settlement read = all().settlements.front();
    visit.id = id;
    visit.at = read.at;
    visit.by = read.by;
    visit.entry = read.entry;
    EXPECT_EQ(read, visit);
}

TEST_F(WorkStoreTest, AStepOfTheSchoolIsAboutNoPupil) {
    visit.subject = {std::nullopt, u"4B"_s};
    add(visit);
    EXPECT_EQ(all().settlements.front().subject, visit.subject);
}

TEST_F(WorkStoreTest, ContactsComeByTheMomentTheyWereMade) {
    add(call);
    call.at = call.at.addSecs(-60);
    const qint64 earlier = add(call);
    EXPECT_EQ(all().contacts.front().id, earlier);
}

TEST_F(WorkStoreTest, WhatWasEnteredBeforeTheDayIsLeftOut) {
    add(visit);
    const QDate entered = all().settlements.front().at.date();
    EXPECT_EQ(store->work().since(entered)->settlements.size(), 1U);
    EXPECT_TRUE(store->work().since(entered.addDays(1))->settlements.empty());
}

TEST_F(WorkStoreTest, UsesComeInTheOrderEntered) {
    for (const QString& pathway : {u"woodside"_s, u"rollbook-default"_s})
        act([&](OpenEntry& entry) {
            return store->work().use(entry, {pathway, QDate(2026, 9, 1)});
        });
    EXPECT_EQ(*store->work().pathwayUses(),
              (std::vector<PathwayUse>{{u"woodside"_s, QDate(2026, 9, 1)},
                                       {u"rollbook-default"_s, QDate(2026, 9, 1)}}));
}

TEST_F(WorkStoreTest, TheNewestTextOfEachPathwayCounts) {
    for (const auto& [pathway, text] : {std::pair(u"ours"_s, "one"), std::pair(u"other"_s, "two"),
                                        std::pair(u"ours"_s, "three")})
        act([&](OpenEntry& entry) { return store->work().keep(entry, pathway, text); });
    EXPECT_EQ(*store->work().ownPathways(), (std::vector<QByteArray>{"three", "two"}));
}

TEST_F(WorkStoreTest, EveryTextOfAPathwayIsKeptWithItsAuthor) {
    for (const char* text : {"one", "two"})
        act([&](OpenEntry& entry) { return store->work().keep(entry, u"ours"_s, text); });
    const auto texts = *store->work().pathwayTexts(u"ours"_s);
    ASSERT_EQ(texts.size(), 2U);
    EXPECT_EQ(texts.front().text, "one");
    EXPECT_EQ(texts.front().by, officer());
    EXPECT_EQ(texts.front().at, at(9, 5));
    EXPECT_LT(texts.front().entry, texts.back().entry);
}

TEST_F(WorkStoreTest, NothingOfItIsChangedOrRemoved) {
    add(call);
    add(visit);
    act([&](OpenEntry& entry) { return store->work().keep(entry, u"ours"_s, "text"); });
    for (const QString& sql :
         {u"UPDATE contact_made SET said = ''"_s, u"DELETE FROM contact_made"_s,
          u"UPDATE settlement SET words = ''"_s, u"DELETE FROM settlement"_s,
          u"UPDATE own_pathway SET body = ''"_s, u"DELETE FROM own_pathway"_s})
        EXPECT_FALSE(store->database().run(sql).isOk()) << qPrintable(sql);
}
