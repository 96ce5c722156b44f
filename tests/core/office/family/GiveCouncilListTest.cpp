// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/family/GiveCouncilList.h"

#include "core/office/OfficeErrors.h"
#include "tests/core/office/family/FamilyDesk.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class GiveCouncilListTest : public FamilyDesk {
protected:
    Result<qint64> give() { return GiveCouncilList(disk.office()).run(list, disk.author()); }
    CouncilList list{.pupils = {ben(), ada(), ben()},
                     .on = day("2024-11-20"),
                     .to = u" Ms Grey "_s,
                     .words = u" Severe "_s};
};

TEST_F(GiveCouncilListTest, StandsWithWhomItNamesAndWhoGaveIt) {
    ASSERT_TRUE(give());
    ASSERT_EQ(family().councilLists.size(), 1U);
    const CouncilList& kept = family().councilLists.front();
    EXPECT_EQ(kept.pupils, (std::vector{ada(), ben()})) << "each once";
    EXPECT_EQ(kept.to, u"Ms Grey"_s);
    EXPECT_EQ(kept.words, u"Severe"_s);
    EXPECT_EQ(kept.entered.by, disk.author());
    EXPECT_EQ(heard, kept.pupils);
    standsAfterReopening();
}

TEST_F(GiveCouncilListTest, ItsDayIsTodayOrBefore) {
    list.on = day("2024-11-21");
    EXPECT_EQ(give().error().code, errors::kListToCome);
    list.on = {};
    EXPECT_EQ(give().error().code, errors::kListToCome);
    list.on = day("2024-11-19");
    EXPECT_TRUE(give());
}

TEST_F(GiveCouncilListTest, NamesAtLeastOnePupilAndWhoWasGivenIt) {
    list.to = u" "_s;
    EXPECT_EQ(give().error().code, errors::kCouncilNameMissing);
    list.pupils.clear();
    EXPECT_EQ(give().error().code, errors::kNobodyOnList);
    list.pupils = {PupilId(99)};
    EXPECT_EQ(give().error().code, errors::kNoSuchPupil);
    EXPECT_TRUE(family().councilLists.empty());
    EXPECT_TRUE(heard.empty());
}

} // namespace
} // namespace rollbook
