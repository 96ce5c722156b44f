// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/TodayRow.h"

#include "core/office/AmendMarks.h"
#include "core/office/work/DueWork.h"
#include "tests/support/Must.h"
#include "tests/support/OfficeOnDisk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Ten sessions in ten school weeks on 6 December 2024, and the first of them an N (checks P4).
class TodayRowTest : public ::testing::Test {
protected:
    static std::unique_ptr<BuiltSchool> school() {
        SchoolBuilder builder;
        return builder.onReferenceCalendar()
            .withPupil(u"Ada"_s)
            .inClass(u"4A"_s)
            .inYear(4)
            .markedThrough(day("2024-09-04"), day("2024-12-06"), u"/"_s)
            .marked(u"2024-09-24 AM"_s, u"N O"_s)
            .marked(u"2024-12-03 AM"_s, u"U O O O O U O O"_s)
            .build();
    }
    std::optional<DueAction> penalty() const {
        for (const DueAction& row : worklistOf(disk.school(), {day("2024-12-06")})->due())
            if (row.step->id == u"penalty-consider")
                return row;
        return std::nullopt;
    }
    void amend(const QString& at, const QString& code) {
        AmendMarks::Request request{.reason = u"a letter of the hospital"_s};
        request.cells.push_back(
            {.pupil = disk.pupil(u"Ada"_s), .session = session(at), .code = code});
        must(AmendMarks(disk.office()).run(request, disk.author()));
    }

    std::unique_ptr<BuiltSchool> built = school();
    OfficeOnDisk disk{*built, moment("2024-12-06T16:00")};
};

TEST_F(TodayRowTest, AnNThatBecomesIUnmeetsTheThresholdAndIsNamed) {
    const auto was = penalty();
    ASSERT_TRUE(was);
    amend(u"2024-09-24 AM"_s, u"I"_s);
    EXPECT_FALSE(penalty());
    const Cleared by = clearedBy(disk.school(), *was, disk.clock().now());
    EXPECT_EQ(by.by, Cleared::By::Over);
    ASSERT_TRUE(by.session);
    EXPECT_EQ(toString(*by.session), u"2024-09-24 AM"_s) << "not the last of the ten";
    EXPECT_EQ(by.code, u"I"_s);
}

TEST_F(TodayRowTest, AnNThatBecomesOIsStillOneOfTheTen) {
    amend(u"2024-09-24 AM"_s, u"O"_s);
    EXPECT_TRUE(penalty());
}

} // namespace
} // namespace rollbook
