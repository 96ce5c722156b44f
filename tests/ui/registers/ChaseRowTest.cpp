// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/ChaseRow.h"

#include "core/office/TakeRegister.h"
#include "tests/support/OfficeOnDisk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Wednesday 20 November 2024. Everyone comes in on Monday the 18th, so that nothing is older.
class ChaseRowTest : public ::testing::Test {
protected:
    ChaseRowTest() {
        school.onReferenceCalendar().withTimes({.from = day("2024-09-01")});
        pupil(u"Ada"_s, u"4A"_s, u"/ \\ / \\"_s);
    }

    void pupil(const QString& forename, const QString& className, const QString& codes) {
        school.withPupil(forename).inClass(className).inYear(4).from(day("2024-11-18"));
        school.marked(u"2024-11-18 AM"_s, codes);
    }
    OfficeOnDisk& office(const char* now) {
        built = school.build();
        disk = std::make_unique<OfficeOnDisk>(*built, moment(now));
        return *disk;
    }
    // "R 4A 2024-11-20 AM x2": a register with two blanks; B a blank, N an N with its day.
    QStringList chase() const {
        QStringList lines;
        for (const ChaseRow& row : chaseRows(disk->school(), disk->clock().now())) {
            static const QString kLetters = u"RBN"_s;
            QString line = u"%1 %2 %3"_s.arg(kLetters[int(row.kind)])
                               .arg(row.className, toString(row.session));
            if (row.kind == ChaseRow::Kind::Register)
                line += u" x%1"_s.arg(row.blanks);
            if (row.kind == ChaseRow::Kind::NoReason)
                line += u" by %1"_s.arg(row.due.toString(Qt::ISODate));
            lines.append(line + (row.isOverdue ? u" overdue"_s : QString()));
        }
        return lines;
    }
    QStringList chaseAt(const char* now) {
        office(now);
        return chase();
    }

    SchoolBuilder school;
    std::unique_ptr<BuiltSchool> built;
    std::unique_ptr<OfficeOnDisk> disk;
};

TEST_F(ChaseRowTest, TodaysSessionCountsOnceItsRegisterHasClosed) {
    EXPECT_EQ(chaseAt("2024-11-20T09:20:00"), QStringList{});
    EXPECT_EQ(chaseAt("2024-11-20T09:20:01"), QStringList{u"R 4A 2024-11-20 AM x1"_s});
    EXPECT_EQ(chaseAt("2024-11-20T13:15:01").size(), 2);
}

TEST_F(ChaseRowTest, AnEarlierRegisterIsOneRowHoweverManyAreBlank) {
    pupil(u"Ben"_s, u"5B"_s, u"/ \\ / -"_s);
    pupil(u"Cem"_s, u"5B"_s, u"/ \\ / -"_s);
    EXPECT_EQ(chaseAt("2024-11-20T09:00"), QStringList{u"R 5B 2024-11-19 PM x2 overdue"_s});
}

TEST_F(ChaseRowTest, ABlankInATakenRegisterIsChasedByPupil) {
    pupil(u"Ben"_s, u"4A"_s, u"/ \\ / \\"_s);
    OfficeOnDisk& open = office("2024-11-20T09:25");
    const SessionKey now = session(u"2024-11-20 AM"_s);
    ASSERT_TRUE(
        DraftRegister(open.office()).enter({.mark = {open.pupil(u"Ben"_s), now, u"/"_s, {}}}));
    ASSERT_TRUE(
        TakeRegister(open.office()).run({.className = u"4A"_s, .session = now}, open.author()));
    EXPECT_EQ(chase(), QStringList{u"B 4A 2024-11-20 AM"_s});
}

TEST_F(ChaseRowTest, AnNIsDueByTheFifthSchoolDayAfterIt) {
    pupil(u"Ben"_s, u"4A"_s, u"N \\ / \\"_s);
    EXPECT_EQ(chaseAt("2024-11-20T09:00"), QStringList{u"N 4A 2024-11-18 AM by 2024-11-25"_s});
}

TEST_F(ChaseRowTest, AnNIsOverdueTheDayAfterItIsDue) {
    school.withPupil(u"Ben"_s)
        .inClass(u"4A"_s)
        .inYear(4)
        .from(day("2024-11-18"))
        .until(day("2024-11-18"));
    school.marked(u"2024-11-18 AM"_s, u"N \\"_s);
    const auto reason = [this](const char* now) {
        return chaseAt(now).filter(u"N 4A"_s).join(u""_s);
    };
    EXPECT_EQ(reason("2024-11-25T16:00"), u"N 4A 2024-11-18 AM by 2024-11-25"_s);
    EXPECT_EQ(reason("2024-11-26T08:00"), u"N 4A 2024-11-18 AM by 2024-11-25 overdue"_s);
}

TEST_F(ChaseRowTest, WhoIsNotKnownTodayComesFirst) {
    pupil(u"Ben"_s, u"5B"_s, u"N \\ / -"_s);
    EXPECT_EQ(
        chaseAt("2024-11-20T09:25"),
        (QStringList{u"R 4A 2024-11-20 AM x1"_s, u"R 5B 2024-11-20 AM x1"_s,
                     u"R 5B 2024-11-19 PM x1 overdue"_s, u"N 5B 2024-11-18 AM by 2024-11-25"_s}));
}

TEST_F(ChaseRowTest, APupilOfNoClassIsChasedAlone) {
    school.withPupil(u"Dot"_s).from(day("2024-11-19"));
    school.marked(u"2024-11-19 AM"_s, u"/ -"_s);
    EXPECT_EQ(chaseAt("2024-11-20T09:00"), QStringList{u"B  2024-11-19 PM overdue"_s});
}

} // namespace
} // namespace rollbook
