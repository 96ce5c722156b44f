// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/family/KeepAround.h"

#include "core/office/OfficeErrors.h"
#include "tests/core/office/family/FamilyDesk.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class KeepAroundTest : public FamilyDesk {
protected:
    template <typename Row>
    Result<qint64> keep(const Row& row) {
        return KeepAround(disk.office()).keep(row, disk.author());
    }
    std::vector<const FamilyWorker*> workers() const {
        return family().workersOn(ada(), day("2024-11-20"));
    }
    FamilyWorker worker{.pupil = ada(),
                        .name = u" Ms Hall"_s,
                        .agency = u"Early help"_s,
                        .phone = u"020 7946 0000"_s,
                        .isLead = true};
    SiblingElsewhere sibling{
        .pupil = ada(), .name = u"Max"_s, .school = u"Mill Road"_s, .words = u"Year 9"_s};
};

TEST_F(KeepAroundTest, WhoWorksWithTheFamilyIsKept) {
    ASSERT_TRUE(keep(worker));
    ASSERT_EQ(workers().size(), 1U);
    EXPECT_EQ(workers().front()->name, u"Ms Hall"_s);
    EXPECT_EQ(workers().front()->entered.by, disk.author());
    standsAfterReopening();
}

TEST_F(KeepAroundTest, ALaterRowStandsInThePlaceOfTheEarlier) {
    worker.id = *keep(worker);
    worker.phone = u"020 7946 0001"_s;
    EXPECT_EQ(*keep(worker), worker.id);
    ASSERT_EQ(workers().size(), 1U);
    EXPECT_EQ(workers().front()->phone, worker.phone);
    EXPECT_EQ(family().workers.size(), 2U);
    worker.until = day("2024-11-19");
    ASSERT_TRUE(keep(worker));
    EXPECT_TRUE(workers().empty());
    standsAfterReopening();
}

TEST_F(KeepAroundTest, ARowThatSaysWhatStandsMakesNoEntry) {
    worker.id = *keep(worker);
    sibling.id = *keep(sibling);
    heard.clear();
    EXPECT_TRUE(keep(worker));
    EXPECT_TRUE(keep(sibling));
    EXPECT_TRUE(heard.empty());
}

TEST_F(KeepAroundTest, OneLeads) {
    worker.id = *keep(worker);
    FamilyWorker other = worker;
    other.id = 0;
    other.name = u"Mr Bell"_s;
    const auto second = keep(other);
    EXPECT_EQ(second.error().code, errors::kLeadThere);
    EXPECT_EQ(second.error().detail[u"contact"_s], u"Ms Hall"_s);
    worker.isLead = false;
    ASSERT_TRUE(keep(worker));
    EXPECT_TRUE(keep(other));
}

TEST_F(KeepAroundTest, EachPupilsFamilyHasItsOwnLead) {
    ASSERT_TRUE(keep(worker));
    worker.pupil = ben();
    EXPECT_TRUE(keep(worker));
}

TEST_F(KeepAroundTest, ASiblingElsewhereIsKept) {
    ASSERT_TRUE(keep(sibling));
    const auto siblings = family().siblingsOn(ada(), day("2024-11-20"));
    ASSERT_EQ(siblings.size(), 1U);
    EXPECT_EQ(siblings.front()->school, u"Mill Road"_s);
    standsAfterReopening();
}

TEST_F(KeepAroundTest, NamesAreNeeded) {
    for (QString FamilyWorker::* part : {&FamilyWorker::name, &FamilyWorker::agency}) {
        FamilyWorker lacking = worker;
        (lacking.*part).clear();
        EXPECT_EQ(keep(lacking).error().code, errors::kWorkerIncomplete);
    }
    for (QString SiblingElsewhere::* part : {&SiblingElsewhere::name, &SiblingElsewhere::school}) {
        SiblingElsewhere lacking = sibling;
        (lacking.*part).clear();
        EXPECT_EQ(keep(lacking).error().code, errors::kSiblingIncomplete);
    }
}

TEST_F(KeepAroundTest, ARowStaysThePupilsItWasBegunFor) {
    worker.id = *keep(worker);
    worker.pupil = ben();
    EXPECT_EQ(keep(worker).error().code, errors::kNoSuchLine);
    sibling.id = 7;
    EXPECT_EQ(keep(sibling).error().code, errors::kNoSuchLine);
}

} // namespace
} // namespace rollbook
