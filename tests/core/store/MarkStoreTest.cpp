// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoreFixture.h"

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class MarkStoreTest : public StoreFixture {
protected:
    void SetUp() override { createInMemory(); }

    // "1 2026-11-20 AM I 5": each current mark of November.
    QStringList current(QDate from = QDate(2026, 11, 1), QDate to = QDate(2026, 11, 30)) const {
        QStringList lines;
        const auto done = store->marks().forEachCurrent({from, to}, [&](const Mark& mark) {
            QString line = u"%1 %2 %3"_s.arg(mark.pupil == ann ? u"ann"_s : u"bob"_s,
                                             toString(mark.session), mark.code);
            if (mark.minutesLate)
                line += u" %1"_s.arg(*mark.minutesLate);
            lines << line;
        });
        EXPECT_TRUE(done);
        return lines;
    }
    DraftMark coded(const SessionKey& session, const QString& code) const {
        return {.mark = {ann, session, code, {}}, .note = {}};
    }
};

} // namespace

TEST_F(MarkStoreTest, ReadsBackByPupilThenSession) {
    append({mark(bob, session(19), "/"), mark(ann, session(20, Half::PM), "\\"),
            mark(ann, session(20), "I")});
    EXPECT_EQ(current(), (QStringList{u"ann 2026-11-20 AM I"_s, u"ann 2026-11-20 PM \\"_s,
                                      u"bob 2026-11-19 AM /"_s}));
}

TEST_F(MarkStoreTest, TheHighestRevisionCounts) {
    append({mark(ann, session(20), "N"), mark(bob, session(20), "/")});
    append({mark(ann, session(20), "I")});
    append({mark(ann, session(20), "M")});
    EXPECT_EQ(current(), (QStringList{u"ann 2026-11-20 AM M"_s, u"bob 2026-11-20 AM /"_s}));
}

TEST_F(MarkStoreTest, KeepsMinutesLateOnlyWhereTheyAre) {
    append({mark(ann, session(19), "L", 12), mark(ann, session(20), "L", 0),
            mark(ann, session(23), "/")});
    EXPECT_EQ(current(), (QStringList{u"ann 2026-11-19 AM L 12"_s, u"ann 2026-11-20 AM L 0"_s,
                                      u"ann 2026-11-23 AM /"_s}));
}

TEST_F(MarkStoreTest, ACodeOfDigitsIsNotPartOfTheSession) {
    append({mark(ann, session(20), "12", 3)});
    EXPECT_EQ(current(), (QStringList{u"ann 2026-11-20 AM 12 3"_s}));
}

TEST_F(MarkStoreTest, AnOddCodeReadsBackAsTyped) {
    for (const auto& code : {u"\u00c9\u20ac\U0001F600"_s, u"-"_s, u"--12"_s, u"7-123456"_s, u"1234567"_s}) {
        append({coded(session(19), code), coded(session(20), code)});
        EXPECT_EQ(current(),
                  (QStringList{u"ann 2026-11-19 AM "_s + code, u"ann 2026-11-20 AM "_s + code}));
    }
}

TEST_F(MarkStoreTest, ACodeIsWrittenWithoutWhatPartsThePackedRead) {
    append({coded(session(19), u"A\u001eB"_s), coded(session(20), u"A-1234567"_s)});
    EXPECT_EQ(current(),
              (QStringList{u"ann 2026-11-19 AM AB"_s, u"ann 2026-11-20 AM A1234567"_s}));
}

TEST_F(MarkStoreTest, ReadsARangeOfManyYears) {
    const DraftMark old{.mark = {ann, {QDate(1990, 1, 8), Half::PM}, u"I"_s, {}}, .note = {}};
    append({old, mark(ann, session(20, Half::PM), "/")});
    EXPECT_EQ(current(QDate(1950, 1, 1), QDate(2030, 1, 1)),
              (QStringList{u"ann 1990-01-08 PM I"_s, u"ann 2026-11-20 PM /"_s}));
}

TEST_F(MarkStoreTest, AnAmendmentToNoMarkComesWithoutACode) {
    append({mark(ann, session(20), "I")});
    append({mark(ann, session(20), "")});
    EXPECT_EQ(current(), (QStringList{u"ann 2026-11-20 AM "_s}));
    EXPECT_EQ((*store->marks().current(ann, session(20)))->code, QString());
}

TEST_F(MarkStoreTest, BothEndsOfARangeAreIn) {
    append({mark(ann, session(18), "/"), mark(ann, session(19), "I"),
            mark(ann, session(20, Half::PM), "M"), mark(ann, session(21), "/")});
    EXPECT_EQ(current(QDate(2026, 11, 19), QDate(2026, 11, 20)),
              (QStringList{u"ann 2026-11-19 AM I"_s, u"ann 2026-11-20 PM M"_s}));
}

TEST_F(MarkStoreTest, ASessionThatNeverHadAMarkHasNone) {
    append({mark(ann, session(20), "/")});
    EXPECT_FALSE((*store->marks().current(ann, session(20, Half::PM))).has_value());
    EXPECT_TRUE(store->marks().history(bob, session(20))->empty());
}

TEST_F(MarkStoreTest, HistorySaysWhoWhenAndWhy) {
    append({mark(ann, session(20), "N")});
    const EntryId second = append({mark(ann, session(20), "I")}, EntryKind::MarkAmended);
    const auto history = *store->marks().history(ann, session(20));
    ASSERT_EQ(history.size(), 2u);
    EXPECT_EQ(history[0].mark.code, u"N"_s);
    const MarkRevision expected{.revision = 2,
                                .mark = {ann, session(20), u"I"_s, {}},
                                .note = {},
                                .entry = second,
                                .kind = EntryKind::MarkAmended,
                                .reason = u"slip"_s,
                                .madeAt = at(9, 5),
                                .by = officer()};
    EXPECT_EQ(history[1], expected);
}

TEST_F(MarkStoreTest, KeepsANoteBesideItsRevision) {
    DraftMark noted = mark(ann, session(20), "C2");
    noted.note = {u"agreed"_s, u""_s, QDate(2027, 1, 8)};
    append({noted, mark(bob, session(20), "/")});
    EXPECT_EQ(store->marks().history(ann, session(20))->front().note, noted.note);
    const auto notes = *store->marks().notes({QDate(2026, 11, 20), QDate(2026, 11, 20)});
    EXPECT_EQ(notes, (std::vector<MarkStore::NotedMark>{{ann, session(20), noted.note}}));
}

TEST_F(MarkStoreTest, TheNoteOfAnOlderRevisionIsNotCurrent) {
    DraftMark noted = mark(ann, session(20), "C2");
    noted.note.comment = u"agreed"_s;
    append({noted});
    append({mark(ann, session(20), "/")});
    EXPECT_TRUE(store->marks().notes({QDate(2026, 11, 1), QDate(2026, 11, 30)})->empty());
}

TEST_F(MarkStoreTest, AmendmentsComeWithTheirOriginals) {
    append({mark(ann, session(19), "/"), mark(ann, session(20), "N")});
    append({mark(ann, session(20), "I")});
    const auto amended = *store->marks().amendments({QDate(2026, 11, 1), QDate(2026, 11, 30)});
    ASSERT_EQ(amended.size(), 2u);
    EXPECT_EQ(amended[0].mark.code, u"N"_s);
    EXPECT_EQ(amended[1].mark.code, u"I"_s);
}

TEST_F(MarkStoreTest, TheSameSessionTwiceInOneActMakesTwoRevisions) {
    append({mark(ann, session(20), "N"), mark(ann, session(20), "I")});
    EXPECT_EQ(store->marks().history(ann, session(20))->back().mark.code, u"I"_s);
    EXPECT_EQ(*store->marks().count(), 2);
}

TEST_F(MarkStoreTest, TheHistoriesOfSeveralAreThoseOfEach) {
    append({mark(ann, session(20), "N"), mark(bob, session(20), "/"), mark(ann, session(19), "/")});
    append({mark(ann, session(20), "I")});
    std::vector<MarkRevision> each = *store->marks().history(ann, session(20));
    const auto bobs = *store->marks().history(bob, session(20));
    each.insert(each.end(), bobs.begin(), bobs.end());
    const std::vector<PupilId> both{bob, ann};
    EXPECT_EQ(*store->marks().histories(both, session(20)), each);
    EXPECT_EQ(*store->marks().histories(std::vector{bob}, session(20)), bobs);
}

TEST_F(MarkStoreTest, DraftsAreNoMarks) {
    ASSERT_TRUE(store->drafts().keep(mark(ann, session(20), "N")));
    EXPECT_TRUE(current().isEmpty());
    ASSERT_TRUE(store->drafts().keep(mark(ann, session(20), "L", 4)));
    EXPECT_EQ(*store->drafts().all(), (std::vector{mark(ann, session(20), "L", 4)}));
    ASSERT_TRUE(store->drafts().discard(ann, session(20)));
    EXPECT_TRUE(store->drafts().all()->empty());
}
