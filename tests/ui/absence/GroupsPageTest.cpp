// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/GroupsPage.h"

#include "tests/support/AtTheDesk.h"
#include "tests/support/SchoolBuilder.h"
#include "tests/support/Widgets.h"

#include <QComboBox>
#include <QTableView>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

SchoolBuilder twoClasses() {
    SchoolBuilder school;
    school.onReferenceCalendar();
    school.withPupil(u"Ada"_s).inClass(u"4A"_s).inYear(4).marked(u"2024-09-04 AM"_s, u"/ \\ L \\"_s);
    school.withPupil(u"Ben"_s).inClass(u"5B"_s).inYear(5).marked(u"2024-09-04 AM"_s, u"I O / \\"_s);
    school.known(QString(characteristic::kSen), day("2024-09-01"), u"K"_s);
    return school;
}

class GroupsPageTest : public testing::Test {
protected:
    QString table(int by) {
        page.findChild<QComboBox*>(u"absence.by"_s)->setCurrentIndex(by);
        page.open({});
        return gridText(*page.findChild<QTableView*>(u"absence.groups"_s)->model());
    }

    AtTheDesk at{*twoClasses().build(), moment("2024-09-05T16:00")};
    AbsencePresenter presenter{at.around()};
    GroupsPage page{at.around(), presenter};
};

const QString kHeads = u"Group | Attendance | Authorised | Unauthorised | Late | Pupils 5–15 | "
                       "Persistent | Share | Severe | Others\n"
                       "Whole school | 75.0% | 12.5% | 12.5% | 1 | 2 | 1 | 50.0% | 1 | \n"_s;

TEST_F(GroupsPageTest, YearsStandBelowTheSchool) {
    EXPECT_EQ(table(0), kHeads + u"Year 4 | 100.0% | 0.0% | 0.0% | 1 | 1 | 0 | 0.0% | 0 | \n"
                                 "Year 5 | 50.0% | 25.0% | 25.0% | 0 | 1 | 1 | 100.0% | 1 | \n"_s);
}

TEST_F(GroupsPageTest, ClassesAndWhatIsKnownAreOtherWaysToCount) {
    EXPECT_TRUE(table(1).contains(u"Class 5B | 50.0%"_s));
    EXPECT_TRUE(table(2).contains(u": K | 50.0%"_s)) << qPrintable(table(2));
}

TEST_F(GroupsPageTest, GroupsOfFourStayOffThePaperAndOfFiveDoNot) {
    const auto names = [&](int pupils) {
        SchoolBuilder school;
        school.onReferenceCalendar();
        for (int i = 0; i < pupils; ++i)
            school.withPupil(u"P%1"_s.arg(i)).inClass(u"4A"_s).inYear(4).marked(
                u"2024-09-04 AM"_s, u"/ \\"_s);
        school.withPupil(u"Other"_s).inClass(u"5B"_s).inYear(5).marked(u"2024-09-04 AM"_s,
                                                                       u"/ \\"_s);
        AtTheDesk desk(*school.build(), moment("2024-09-05T16:00"));
        AbsencePresenter figures(desk.around());
        GroupsPage groups(desk.around(), figures);
        groups.open({});
        QStringList told;
        for (const QStringList& row : groups.sheet().rows)
            told.append(row.first());
        return told;
    };
    EXPECT_EQ(names(5), (QStringList{u"Whole school"_s, u"Year 4"_s}));
    EXPECT_EQ(names(4), QStringList{u"Whole school"_s});
}

TEST_F(GroupsPageTest, ThePageIsPrintedUnderItsName) {
    table(0);
    page.print();
    EXPECT_EQ(at.printing.titles, QStringList{u"Absence by group"_s});
}

} // namespace
} // namespace rollbook
