// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/PaperRegister.h"

#include "core/office/ClassSheet.h"
#include "core/office/PlanAbsence.h"
#include "tests/support/OfficeOnDisk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class PaperRegisterTest : public ::testing::Test {
protected:
    PaperRegisterTest()
        : built(SchoolBuilder()
                    .onReferenceCalendar()
                    .withPupil(u"Cem"_s)
                    .inClass(u"4A"_s)
                    .withPupil(u"Ada"_s)
                    .inClass(u"4A"_s)
                    .withPupil(u"Ben"_s)
                    .inClass(u"4B"_s)
                    .build())
        , disk(*built, moment("2024-11-18T08:00")) {}

    std::unique_ptr<BuiltSchool> built;
    OfficeOnDisk disk;
};

TEST_F(PaperRegisterTest, ListsTheClassInTheOrderItIsKeyedIn) {
    const PaperRegister paper = paperRegister(disk.school(), u"4A"_s, day("2024-11-18"));
    const auto sheet = classSheet(disk.school(), u"4A"_s, session(u"2024-11-18 AM"_s));
    ASSERT_EQ(paper.lines.size(), sheet.size());
    for (std::size_t i = 0; i < sheet.size(); ++i)
        EXPECT_EQ(paper.lines[i].name, sheet[i].pupil->listName());
}

TEST_F(PaperRegisterTest, SaysWhatIsKnownBeforeHand) {
    ASSERT_TRUE(PlanAbsence(disk.office())
                    .run({.pupil = disk.pupil(u"Ada"_s),
                          .range = {day("2024-11-18"), day("2024-11-18")},
                          .half = Half::PM,
                          .weekdays = {},
                          .code = u"M"_s,
                          .reason = u"hospital"_s},
                         disk.author()));
    const PaperRegister paper = paperRegister(disk.school(), u"4A"_s, day("2024-11-18"));
    QStringList planned;
    for (const PaperRegister::Line& line : paper.lines)
        planned << line.planned;
    EXPECT_EQ(planned.join(u'|'), u"PM M|"_s);
}

} // namespace
} // namespace rollbook
