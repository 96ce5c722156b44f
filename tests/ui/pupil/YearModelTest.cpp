// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/YearModel.h"

#include "core/office/School.h"
#include "tests/support/OfficeOnDisk.h"
#include "tests/support/Widgets.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class YearModelTest : public ::testing::Test {
protected:
    YearModelTest() {
        const SchoolYear year(2024);
        m_model.setMonths(yearSheet(m_disk.school(), *m_disk.school().registerOf(year),
                                    m_disk.pupil(u"Ada"_s), day("2024-11-20"), {}));
    }
    QString words(const char* date, Half half = Half::AM) const {
        return m_model.indexOf({day(date), half}).data(Qt::AccessibleTextRole).toString();
    }
    OfficeOnDisk m_disk{*SchoolBuilder()
                             .onReferenceCalendar()
                             .withPupil(u"Ada"_s)
                             .from(day("2024-11-18"))
                             .marked(u"2024-11-18 AM"_s, u"/ \\ I"_s)
                             .build(),
                        moment("2024-11-20T16:00")};
    YearModel m_model;
    QAbstractItemModelTester m_tester{&m_model};
};

TEST_F(YearModelTest, AMonthIsARowAndASessionAColumn) {
    EXPECT_EQ(m_model.rowCount(), 11);
    EXPECT_EQ(m_model.columnCount(), 50);
    EXPECT_EQ(m_model.headerData(2, Qt::Vertical, Qt::DisplayRole), u"Nov 24"_s);
    EXPECT_EQ(m_model.headerData(0, Qt::Horizontal, Qt::DisplayRole), u"M"_s);
    EXPECT_EQ(m_model.headerData(1, Qt::Horizontal, Qt::DisplayRole), QString());
}

TEST_F(YearModelTest, EverySessionStandsUnderItsOwnDay) {
    for (int row = 0; row < m_model.rowCount(); ++row)
        for (int column = 0; column < m_model.columnCount(); ++column)
            if (const YearCell* cell = m_model.cellAt(m_model.index(row, column))) {
                EXPECT_EQ(cell->session.date.dayOfWeek(), column / 2 % 5 + 1);
                EXPECT_EQ(m_model.indexOf(cell->session), m_model.index(row, column));
            }
}

TEST_F(YearModelTest, EachSessionSaysWhatItIs) {
    EXPECT_EQ(words("2024-11-18"), u"Mon 18 Nov, morning: /, Present in the morning"_s);
    EXPECT_TRUE(words("2024-11-19").startsWith(u"Tue 19 Nov, morning: I, "_s));
    EXPECT_EQ(words("2024-11-19", Half::PM), u"Tue 19 Nov, afternoon: no mark"_s);
    EXPECT_EQ(words("2024-11-21"), u"Thu 21 Nov, morning: not yet"_s);
    EXPECT_EQ(words("2024-11-15"), u"Fri 15 Nov, morning: not on roll"_s);
    EXPECT_EQ(words("2025-07-31"), u"Thu 31 Jul, morning: outside term"_s);
}

TEST_F(YearModelTest, ADayOfAnotherMonthCannotBeReached) {
    // November 2024 begins on a Friday.
    EXPECT_EQ(m_model.flags(m_model.index(2, 0)), Qt::NoItemFlags);
    EXPECT_TRUE(m_model.flags(m_model.index(2, 8)).testFlag(Qt::ItemIsEnabled));
}

} // namespace
} // namespace rollbook
