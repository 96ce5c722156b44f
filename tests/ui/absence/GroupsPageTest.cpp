// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/GroupsPage.h"

#include "tests/support/AtTheDesk.h"
#include "tests/support/SchoolBuilder.h"
#include "tests/support/Widgets.h"
#include "ui/absence/AbsenceView.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QTableView>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using enum GroupProfile;

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

    static void answer(AtTheDesk& desk, const QString& reader) {
        desk.dialogs.expectDialog(u"absence.groupCopy"_s, [reader](QDialog& dialog) {
            EXPECT_EQ(tabOrderFaults(dialog), QStringList());
            auto* choice = dialog.findChild<QComboBox*>(u"absence.groupCopy.for"_s);
            choice->setCurrentIndex(choice->findText(reader));
            dialog.done(QDialog::Accepted);
            return true;
        });
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
    const auto names = [&](int pupils, GroupProfile profile) {
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
        for (const QStringList& row : groups.sheet(profile).rows)
            told.append(row.first());
        return told;
    };
    EXPECT_EQ(names(5, Office), (QStringList{u"Whole school"_s, u"Year 4"_s}));
    EXPECT_EQ(names(4, Office), QStringList{u"Whole school"_s});
    // Taken from the whole, Year 4 would tell of the one in Year 5.
    EXPECT_EQ(names(5, Governors), QStringList{u"Whole school"_s});
}

TEST_F(GroupsPageTest, ThePageIsPrintedUnderItsName) {
    table(0);
    answer(at, u"Office"_s);
    page.print();
    EXPECT_EQ(at.printing.titles, QStringList{u"Absence by group"_s});
}

TEST_F(GroupsPageTest, GovernorsAreNamedAtTheHeadAndTheFootOfThePage) {
    table(0);
    const QString words = u"For governors: figures of groups, none of fewer than 5 pupils"_s;
    EXPECT_TRUE(page.sheet(Governors).below.endsWith(words));
    EXPECT_EQ(page.sheet(Governors).profile, words);
    EXPECT_TRUE(page.sheet(Office).profile.startsWith(u"Office copy"_s));
}

// Of six in a class one is of the age at which persistence is counted, five are younger.
TEST_F(GroupsPageTest, GovernorsAreNotToldOfAFewWithinAGroup) {
    const auto whole = [](int ofAge, GroupProfile profile) {
        SchoolBuilder school;
        school.onReferenceCalendar();
        for (int nth = 0; nth < 5 + ofAge; ++nth)
            school.withPupil(u"P%1"_s.arg(nth)).born(nth < 5 ? day("2021-01-01") : day("2016-01-01"))
                .inClass(u"N"_s).marked(u"2024-09-04 AM"_s, u"/ \\"_s);
        AtTheDesk desk(*school.build(), moment("2024-09-05T16:00"));
        AbsencePresenter figures(desk.around());
        GroupsPage groups(desk.around(), figures);
        groups.open({});
        return groups.sheet(profile).rows.front().join(u" | "_s);
    };
    EXPECT_EQ(whole(4, Governors), u"Whole school | 100.0% | 0.0% | 0.0% | 0 | – | – | – | –"_s);
    EXPECT_EQ(whole(5, Governors), u"Whole school | 100.0% | 0.0% | 0.0% | 0 | 5 | 0 | 0.0% | 0"_s);
    EXPECT_EQ(whole(4, Office), u"Whole school | 100.0% | 0.0% | 0.0% | 0 | 4 | 0 | 0.0% | 0 | 0 of 5"_s);
}

TEST_F(GroupsPageTest, TheGroupsAreWrittenForGovernorsToo) {
    AtTheDesk desk(*twoClasses().build(), moment("2024-09-05T16:00"));
    AbsenceView view(desk.around());
    view.show();
    view.open({.view = ViewId::Absence, .page = u"groups"_s});
    QTemporaryDir folder;
    const QString file = folder.filePath(u"groups.csv"_s);
    answer(desk, u"Governors"_s);
    desk.dialogs.expectFile(u"Export the groups"_s, file);
    desk.commands.action(u"absence.groups.csv"_s)->trigger();
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(written.readAll())
                  .count(u"For governors: figures of groups, none of fewer than 5 pupils"_s),
              2);
}

} // namespace
} // namespace rollbook
