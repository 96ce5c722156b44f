// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/DataCheckSheet.h"

#include "tests/support/SchoolBuilder.h"
#include "ui/print/PutOnPaper.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// rules.md 36: a parent's copy.
class DataCheckSheetTest : public testing::Test {
protected:
    DataCheckSheetTest()
        : built(SchoolBuilder()
                    .onReferenceCalendar()
                    .withPupil(u"Ada"_s)
                    .inClass(u"4A"_s)
                    .known(QString(characteristic::kChildProtectionPlan), day("2024-09-01"), u"Y"_s)
                    .build())
        , school(built->codes) {
        const std::vector<Contact> people{
            {.id = ContactId(1), .surname = u"Mother"_s, .mobile = u"07700 1"_s, .addresses = {home}},
            {.id = ContactId(2), .surname = u"Father"_s, .mobile = u"07700 2"_s}};
        for (const Contact& each : people)
            links.push_back({.pupil = PupilId(1), .contact = each.id, .relationship = u"parent"_s});
        school.roll = Roll(built->roll.pupils(), people, links);
    }
    QString text() const {
        const DataCheckSheet sheet = dataCheckSheet(school, built->pupil(u"Ada"_s), links[0],
                                                    day("2024-11-20"));
        QStringList all{sheet.pupil, sheet.parent};
        for (const DataCheckSheet::Line& line : sheet.lines)
            all += line.onFile;
        return all.join(u'|');
    }
    const Address home{.line1 = u"1 High Street"_s, .from = day("2020-01-01")};
    std::unique_ptr<BuiltSchool> built;
    School school;
    std::vector<PupilContact> links;
};

TEST_F(DataCheckSheetTest, HasThisParentsDetails) {
    EXPECT_EQ(text(), u"Ada Pupil|Mother|4A|01/01/2016|Mother|parent|07700 1|||1 High Street||"_s);
}

TEST_F(DataCheckSheetTest, HasNothingOfTheOtherParentAndNoFlag) {
    EXPECT_FALSE(text().contains(u"Father"_s));
    EXPECT_FALSE(text().contains(u"07700 2"_s));
    EXPECT_FALSE(text().contains(u"rotection"_s));
}

TEST_F(DataCheckSheetTest, ASecretAddressIsNotPrinted) {
    links[0].restrictions = {{.kind = RestrictionKind::AddressSecret, .from = day("2024-09-01")}};
    EXPECT_FALSE(text().contains(u"High Street"_s));
}

TEST_F(DataCheckSheetTest, IsOnePage) {
    const auto pages = pagePictures(printJob(
        dataCheckSheet(school, built->pupil(u"Ada"_s), links[0], day("2024-11-20"))));
    ASSERT_TRUE(pages);
    EXPECT_EQ(pages->size(), 1U);
}

} // namespace
} // namespace rollbook
