// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/AmendMarks.h"
#include "core/store/Database.h"
#include "core/store/Store.h"
#include "tests/ui/registers/RegisterPresenterFixture.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// A disk without room for a write, or a file held by another program; what is there can be read.
class NoRoom final : public FaultPlan {
public:
    std::optional<ErrorCode> faultBefore(const QString& sql) override {
        ++statements;
        const QString text = sql.trimmed();
        const bool isWrite = text.startsWith(u"INSERT"_s) || text.startsWith(u"DELETE"_s) ||
                             text.startsWith(u"BEGIN"_s) || text.startsWith(u"COMMIT"_s);
        return isWrite ? fault : std::nullopt;
    }
    std::optional<ErrorCode> fault;
    int statements = 0;
};

class RegisterUnsavedTest : public RegisterPresenterFixture {
protected:
    RegisterUnsavedTest() {
        at.disk.office().store().database().setFaultPlan(&disk);
        QObject::connect(&at.disk.office().notifier(), &Notifier::notSaved,
                         [this](int cells) { notSaved.append(cells); });
        open();
    }
    ~RegisterUnsavedTest() override { at.disk.office().store().database().setFaultPlan(nullptr); }

    NoRoom disk;
    QList<int> notSaved;
};

TEST_F(RegisterUnsavedTest, AMarkTheDiskHasNoRoomForIsShownAsNotSaved) {
    disk.fault = errors::kDiskFull;
    type(u"i"_s);
    EXPECT_EQ(row(0).cell.code, u"I"_s);
    EXPECT_EQ(row(0).cell.stage, MarkStage::Unsaved);
    EXPECT_EQ(row(0).words, u"not saved"_s);
    EXPECT_EQ(presenter.current(), 0);
    ASSERT_EQ(refusals.size(), 1);
    EXPECT_TRUE(refusals.front().contains(u"full"_s)) << refusals.front().toStdString();
    EXPECT_EQ(notSaved, QList<int>{1});
    EXPECT_EQ(drafted(u"Ada"_s), QString());
}

TEST_F(RegisterUnsavedTest, AHeldFileIsNoDifferent) {
    disk.fault = errors::kBusy;
    type(u"i"_s);
    EXPECT_EQ(row(0).cell.stage, MarkStage::Unsaved);
    EXPECT_EQ(notSaved, QList<int>{1});
}

TEST_F(RegisterUnsavedTest, ItIsSavedWithTheNextKeyTheDiskTakes) {
    disk.fault = errors::kDiskFull;
    type(u"i"_s);
    presenter.setCurrent(1);
    type(u"n"_s);
    EXPECT_EQ(notSaved, (QList<int>{1, 2}));
    disk.fault.reset();
    presenter.setCurrent(2);
    type(u"/"_s);
    EXPECT_EQ(drafted(u"Ada"_s) + drafted(u"Ben"_s) + drafted(u"Cem"_s), u"IN/"_s);
    EXPECT_EQ(row(0).cell.stage, MarkStage::Draft);
    EXPECT_EQ(notSaved.last(), 0);
}

TEST_F(RegisterUnsavedTest, ItIsThereWhenTheRegisterIsOpenedAgain) {
    disk.fault = errors::kDiskFull;
    type(u"i"_s);
    presenter.open(u"4A"_s, session(u"2024-11-19 PM"_s));
    open();
    EXPECT_EQ(row(0).cell.code, u"I"_s);
    EXPECT_EQ(row(0).cell.stage, MarkStage::Unsaved);
}

TEST_F(RegisterUnsavedTest, TheRegisterIsNotTakenWithoutIt) {
    disk.fault = errors::kDiskFull;
    type(u"i"_s);
    presenter.take();
    EXPECT_EQ(at.disk.school().takenRegister(u"4A"_s, now), nullptr);
    disk.fault.reset();
    presenter.take();
    EXPECT_NE(at.disk.school().takenRegister(u"4A"_s, now), nullptr);
    EXPECT_EQ(at.disk.reading(u"Ada"_s, u"2024-11-20 AM"_s).code, u"I"_s);
}

TEST_F(RegisterUnsavedTest, FillingBlanksDoesNotFillIt) {
    disk.fault = errors::kDiskFull;
    type(u"i"_s);
    disk.fault.reset();
    presenter.fillBlanks();
    EXPECT_EQ(codes(), u"I / /"_s);
}

TEST_F(RegisterUnsavedTest, ClearingItIsEnough) {
    disk.fault = errors::kDiskFull;
    type(u"i"_s);
    presenter.clearCell();
    EXPECT_EQ(codes(), u"- - -"_s);
    EXPECT_EQ(notSaved.last(), 0);
}

TEST_F(RegisterUnsavedTest, ATypedCodeThatFailsLeavesTheOneBefore) {
    type(u"n"_s);
    presenter.setCurrent(0);
    disk.fault = errors::kDiskFull;
    type(u"i"_s);
    EXPECT_EQ(drafted(u"Ada"_s), u"N"_s);
    EXPECT_EQ(row(0).cell.code, u"I"_s);
    EXPECT_EQ(row(0).cell.stage, MarkStage::Unsaved);
}

TEST_F(RegisterUnsavedTest, ATakenRegisterIsOpenedInAsManyReadsHoweverManyAreInIt) {
    type(u"/"_s);
    presenter.take();
    const auto reads = [this] {
        presenter.open(u"4A"_s, session(u"2024-11-19 PM"_s));
        disk.statements = 0;
        open();
        return disk.statements;
    };
    const int withOne = reads();
    ASSERT_TRUE(AmendMarks(at.disk.office())
                    .run({.cells = {{at.disk.pupil(u"Ben"_s), now, u"N"_s},
                                    {at.disk.pupil(u"Cem"_s), now, u"N"_s}},
                          .reason = u"the slip"_s,
                          .onWordOf = {}},
                         at.disk.author()));
    EXPECT_EQ(reads(), withOne);
}

} // namespace
} // namespace rollbook
