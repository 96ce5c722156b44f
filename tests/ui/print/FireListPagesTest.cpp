// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/FireListPages.h"

#include "tests/support/OfficeOnDisk.h"
#include "ui/print/PutOnPaper.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// 4A was called: Ada is here, Ben is away. 4B, with Cem, was not.
class FireListPagesTest : public ::testing::Test {
protected:
    FireListPagesTest()
        : built(SchoolBuilder()
                    .onReferenceCalendar()
                    .withPupil(u"Ada"_s)
                    .inClass(u"4A"_s)
                    .known(QString(characteristic::kChildProtectionPlan), day("2024-09-01"), u"Y"_s)
                    .marked(u"2024-11-20 AM"_s, u"/"_s)
                    .withPupil(u"Ben"_s)
                    .inClass(u"4A"_s)
                    .marked(u"2024-11-20 AM"_s, u"I"_s)
                    .withPupil(u"Cem"_s)
                    .inClass(u"4B"_s)
                    .build())
        , disk(*built, moment("2024-11-20T09:30")) {}

    FireListPages pages() {
        return fireListPages(disk.school(), fireList(disk.school(), moment("2024-11-20T09:30")));
    }

    std::unique_ptr<BuiltSchool> built;
    OfficeOnDisk disk;
};

TEST_F(FireListPagesTest, WhoIsHereIsCalledWhoIsAwayIsNamedBeneath) {
    const FireListPages::Class known = pages().classes[0];
    EXPECT_EQ(known.called, (std::vector<FireListPages::Line>{{u"Pupil, Ada"_s, {}}}));
    EXPECT_EQ(known.away, QStringList(u"Pupil, Ben"_s));
}

TEST_F(FireListPagesTest, AClassNotKnownIsPrintedInFullAndSaysSo) {
    const FireListPages::Class unknown = pages().classes[1];
    EXPECT_FALSE(unknown.isKnown);
    EXPECT_EQ(unknown.called,
              (std::vector<FireListPages::Line>{{u"Pupil, Cem"_s, {}}}));
    EXPECT_EQ(pages().classesNotKnown, 1);
}

TEST_F(FireListPagesTest, ABlankInAClassThatWasCalledIsNotKnown) {
    disk.office().mutableSchool().registers.begin()->second->setMark(
        {.pupil = disk.pupil(u"Ben"_s), .session = session(u"2024-11-20 AM"_s), .code = {}});
    School& school = disk.office().mutableSchool();
    school.taken[{u"4A"_s, session(u"2024-11-20 AM"_s)}] = {};
    EXPECT_EQ(pages().classes[0].called[1].known, u"not known"_s);
}

TEST_F(FireListPagesTest, TheHeadCounts) {
    EXPECT_EQ(pages().called, 2);
    EXPECT_EQ(pages().away, 1);
}

TEST_F(FireListPagesTest, WhenSomebodyCameAndLeftIsSaid) {
    School& school = disk.office().mutableSchool();
    school.hatch.arrivals.push_back(
        {.pupil = disk.pupil(u"Ben"_s), .at = moment("2024-11-20T09:10"), .code = u"L"_s});
    school.hatch.movements.push_back(
        {.pupil = disk.pupil(u"Cem"_s), .at = moment("2024-11-20T09:20")});
    EXPECT_EQ(pages().classes[0].called[1].known, u"came 09:10"_s);
    EXPECT_EQ(pages().classes[1].called[0].known, u"left 09:20"_s);
}

TEST_F(FireListPagesTest, ALongListGoesOnOverThePage) {
    FireListPages many = pages();
    for (int i = 0; i < 10; ++i)
        many.classes.push_back({.heading = u"9Z"_s,
                                .called = std::vector<FireListPages::Line>(30, {u"Name"_s, {}}),
                                .away = {}});
    const auto pictures = pagePictures(printJob(many));
    ASSERT_TRUE(pictures);
    EXPECT_EQ(pictures->size(), 6U); // two classes of thirty to a page
}

} // namespace
} // namespace rollbook
