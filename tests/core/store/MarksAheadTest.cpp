// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/MarksAhead.h"

#include "StoreFixture.h"

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const DateRange kNovember{QDate(2026, 11, 1), QDate(2026, 11, 30)};

class MarksAheadTest : public StoreFixture {
protected:
    void SetUp() override {
        createFile();
        append({mark(ann, session(19), "/"), mark(ann, session(20), "L", 7), mark(bob, session(20), "I")});
        append({mark(bob, session(20), "M")});
    }
    static QString line(const Mark& mark) {
        return u"%1 %2 %3"_s.arg(mark.pupil.value()).arg(toString(mark.session), mark.code);
    }
};

} // namespace

TEST_F(MarksAheadTest, GivesWhatTheStoreGivesInItsOrder) {
    QStringList expected;
    ASSERT_TRUE(store->marks().forEachCurrent(
        kNovember, [&](const Mark& mark) { expected << line(mark); }));
    ASSERT_EQ(expected.size(), 3);
    QStringList ahead;
    ASSERT_TRUE(store->marksAhead(kNovember)->forEach([&](const Mark& mark) { ahead << line(mark); }));
    EXPECT_EQ(ahead, expected);
}

TEST_F(MarksAheadTest, EndsWithoutAMarkWhereThereIsNone) {
    int marks = 0;
    EXPECT_TRUE(store->marksAhead({QDate(2025, 1, 1), QDate(2025, 1, 31)})
                    ->forEach([&](const Mark&) { ++marks; }));
    EXPECT_EQ(marks, 0);
}

TEST_F(MarksAheadTest, MayBeGivenUpUnread) {
    store->marksAhead(kNovember).reset();
    EXPECT_EQ(*store->marks().count(), 4) << "and the file is as it was";
}

TEST_F(MarksAheadTest, SaysWhatItCouldNotRead) {
    MarksAhead ahead(path("nothing-here.rollbook"), kNovember);
    EXPECT_FALSE(ahead.forEach([](const Mark&) {}));
}

TEST_F(MarksAheadTest, IsNotBegunWhereAnotherMayWriteBeside) {
    store.reset();
    EXPECT_FALSE((*Store::open(path("school.rollbook"), OpenMode::ReadOnly))->marksAhead(kNovember));
}
