// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoreFixture.h"
#include "core/store/Verify.h"

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

// Fails the nth statement from now, and every one after it, as a full disk does.
class FailFrom : public FaultPlan {
public:
    explicit FailFrom(int nth) : m_left(nth) {}
    std::optional<ErrorCode> faultBefore(const QString&) override {
        if (--m_left > 0)
            return std::nullopt;
        hasFailed = true;
        return errors::kDiskFull;
    }
    bool hasFailed = false;

private:
    int m_left;
};

class FaultTest : public StoreFixture {
protected:
    void SetUp() override {
        createFile();
        append({mark(ann, session(19), "N")});
        m_pupil = store->roll().pupils()->front();
    }

    // A register taken, a closure made and a pupil moved, in one act.
    Result<std::optional<EntryId>> largeAct() {
        return store->act(EntryKind::RegisterTaken, u""_s, officer(), at(9, 0),
                          [this](OpenEntry& entry) { return writeMuch(entry); });
    }
    Result<void> writeMuch(OpenEntry& entry) {
        DraftMark noted = mark(ann, session(20), "K");
        noted.note.nature = u"college"_s;
        const std::vector marks{noted, mark(bob, session(20), "/")};
        if (const auto done = store->marks().append(entry, marks); !done)
            return done;
        if (const auto done = store->taken().add(
                entry, {u"4A"_s, session(20), at(9, 0), u"Ms Hall"_s, u"Jo Reed"_s, 0});
            !done)
            return done;
        const auto closure = store->calendar().addClosure(
            entry, {.range = {QDate(2026, 12, 1), QDate(2026, 12, 1)}, .code = u"#"_s});
        if (!closure)
            return closure.error();
        Pupil moved = m_pupil;
        moved.classes = {{u"4B"_s, QDate(2026, 11, 20)}};
        const auto saved = store->roll().savePupil(entry, moved);
        return saved ? Result<void>() : Result<void>(saved.error());
    }
    QString head() const { return *store->ledger().headDigest(); }

    Pupil m_pupil;
};

} // namespace

// The same walk as a kill at each step: everything up to the commit is undone.
TEST_F(FaultTest, AFullDiskAtAnyStatementLeavesTheFileAsItWas) {
    const QString before = head();
    int nth = 1;
    for (;; ++nth) {
        FailFrom faults(nth);
        store->database().setFaultPlan(&faults);
        const auto done = largeAct();
        store->database().setFaultPlan(nullptr);
        if (!faults.hasFailed)
            break;
        ASSERT_FALSE(done) << "statement " << nth;
        ASSERT_EQ(done.error().code, errors::kDiskFull);
        ASSERT_EQ(*store->marks().count(), 1);
        ASSERT_EQ(head(), before);
        ASSERT_TRUE(verify(*store)->isOk()) << "statement " << nth;
    }
    EXPECT_GT(nth, 15);
    EXPECT_EQ(*store->marks().count(), 3);
    EXPECT_TRUE(verify(*store)->isOk());
}

TEST_F(FaultTest, ADiskThatIsReallyFullIsSaidSo) {
    const auto pages = *store->database().integer(u"PRAGMA page_count"_s);
    ASSERT_TRUE(store->database().integer(u"PRAGMA max_page_count = %1"_s.arg(pages + 1)));
    std::vector<DraftMark> marks;
    for (int day = 0; day < 2000; ++day)
        marks.push_back(mark(ann, {QDate(2020, 1, 1).addDays(day), Half::AM}, "/"));
    const auto done = store->act(EntryKind::MarksImported, u""_s, officer(), at(9, 0),
                                 [&](OpenEntry& entry) {
                                     return store->marks().append(entry, marks);
                                 });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, errors::kDiskFull);
    EXPECT_EQ(*store->marks().count(), 1);
    EXPECT_TRUE(verify(*store)->isOk());
}

TEST_F(FaultTest, ADraftThatDoesNotReachTheDiskIsAnError) {
    FailFrom faults(1);
    store->database().setFaultPlan(&faults);
    EXPECT_FALSE(store->drafts().keep(mark(ann, session(20), "/")));
    store->database().setFaultPlan(nullptr);
    EXPECT_TRUE(store->drafts().all()->empty());
}
