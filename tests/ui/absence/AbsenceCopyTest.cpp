// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/AbsenceCopy.h"

#include "core/office/work/RecordContact.h"
#include "tests/support/AtTheDesk.h"
#include "tests/support/SchoolBuilder.h"
#include "tests/ui/print/PdfText.h"
#include "ui/absence/AbsenceColumns.h"
#include "ui/print/PutOnPaper.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace rollbook {
namespace {

// On Friday 27 September 2024, 36 sessions in. Of 4A Ada is a young carer and missed 20, Ben none;
// Cy of 4B missed four without authorisation.
SchoolBuilder twoClasses() {
    SchoolBuilder school;
    school.onReferenceCalendar();
    const auto add = [&school](const QString& name, const QString& className) {
        school.withPupil(name).inClass(className).inYear(4).markedThrough(
            day("2024-09-04"), day("2024-09-27"), u"/"_s);
    };
    add(u"Ada"_s, u"4A"_s);
    school.upn(u"A123456789012"_s)
        .known(QString(characteristic::kYoungCarer), day("2024-09-01"), u"Y"_s)
        .markedThrough(day("2024-09-04"), day("2024-09-17"), u"I"_s);
    add(u"Ben"_s, u"4A"_s);
    add(u"Cy"_s, u"4B"_s);
    school.marked(u"2024-09-26 AM"_s, u"O O O O"_s);
    return school;
}

class AbsenceCopyTest : public testing::Test {
protected:
    AbsenceCopyTest() {
        presenter.load();
        list.setSourceModel(&presenter.model());
    }
    // With every column there is.
    AbsenceOnScreen screen(AbsenceShown shown = AbsenceShown::All) {
        list.setShown(shown);
        AbsenceOnScreen screen{.figures = presenter,
                               .list = list,
                               .group = group,
                               .shown = shown,
                               .groupName = group.name,
                               .shownName = u"Everybody"_s,
                               .columns = {}};
        for (int column = 0; column < AbsenceModel::kColumns; ++column)
            if (column != AbsenceModel::Strip)
                screen.columns.emplace_back(column, 80);
        return screen;
    }
    // What was done for Ada stands in the figures.
    void referAda() {
        ASSERT_TRUE(RecordContact(at.disk.office())
                        .run({.contact = {.pupil = at.disk.pupil(u"Ada"_s),
                                          .at = moment("2024-09-20T09:00"),
                                          .kind = ContactKind::Referral,
                                          .with = std::nullopt,
                                          .withName = u"Social worker"_s,
                                          .said = u"Told of it"_s,
                                          .decision = {},
                                          .by = {}}},
                             at.disk.author()));
        presenter.load();
        presenter.loadNext();
    }
    static QStringList heads(const AbsenceCopy& copy) {
        QStringList heads;
        for (const ListSheet::Column& each : copy.columns)
            heads.append(each.head);
        return heads;
    }
    static QString inFile(const AbsenceCopy& copy) {
        return QString::fromUtf8(toCsv(tableOf(copy, u"Marsh Lane"_s, moment("2024-09-27T16:00"))));
    }
    static QString onPaper(const AbsenceCopy& copy) {
        const auto pages = pdfPages(printJob(
            sheetOf(copy, u"Marsh Lane"_s, moment("2024-09-27T16:00"), u"Ruth Okafor"_s)));
        return textOf(pages.front());
    }

    AtTheDesk at{*twoClasses().build(), moment("2024-09-27T16:00")};
    AbsencePresenter presenter{at.around()};
    AbsenceFilter list{presenter.model()};
    AbsenceGroup group{.name = u"Whole school"_s, .belongs = {}};
    const ListReader teacher{ListProfile::ClassTeacher, u"4A"_s};
    const ListReader council{.profile = ListProfile::Council};
};

TEST_F(AbsenceCopyTest, TheOfficeIsAskedFirstThenEachClassOfTheList) {
    EXPECT_THAT(readersOf(screen()),
                ElementsAre(ListReader{}, teacher, ListReader{ListProfile::ClassTeacher, u"4B"_s}));
    EXPECT_THAT(readersOf(screen(AbsenceShown::Severe)), ElementsAre(ListReader{}, teacher));
}

TEST_F(AbsenceCopyTest, TheOfficeCopyHasEveryColumnOfTheScreen) {
    const AbsenceCopy copy = copyFor(screen(), {});
    EXPECT_EQ(copy.columns.size(), std::size_t(AbsenceModel::kColumns) - 1);
    EXPECT_EQ(copy.rows.size(), 3U);
    EXPECT_EQ(copy.rows.front().front(), u"Pupil, Ada  ◆"_s);
    EXPECT_EQ(copy.which, u"Whole school · Everybody"_s);
}

TEST_F(AbsenceCopyTest, ATeachersCopyHasTheFiguresOfTheClassAlone) {
    const AbsenceCopy copy = copyFor(screen(), teacher);
    EXPECT_EQ(heads(copy).join(u' ').toStdString(),
              "Name Class Possible Absent Late Attendance Status To 10% To leave May miss In a week "
              "Since half-term Year Term Half-term Previous Last weeks Last year");
    ASSERT_EQ(copy.rows.size(), 2U);
    EXPECT_EQ(copy.rows[0].mid(0, 7).join(u' '), u"Pupil, Ada 4A 36 20 0 44.4% Severe"_s);
    EXPECT_EQ(copy.rows[1].mid(0, 7).join(u' '), u"Pupil, Ben 4A 36 0 0 100.0% "_s);
    EXPECT_EQ(copy.which, u"Class 4A · Everybody"_s);
}

// What no teacher may be told by a list: on the page and in the file alike.
TEST_F(AbsenceCopyTest, NothingATeacherMustNotSeeIsOnThePageOrInTheFile) {
    referAda();
    const AbsenceCopy office = copyFor(screen(), {});
    const AbsenceCopy copy = copyFor(screen(), teacher);
    for (const char* kept : {"◆", "Authorised", "Unauthorised", "Last done", "Next", "eferral",
                             "4B", "Cy", "Office", "oung carer"}) {
        const QString word = QString::fromUtf8(kept);
        EXPECT_FALSE(inFile(copy).contains(word)) << kept;
        EXPECT_FALSE(onPaper(copy).contains(word)) << kept;
    }
    EXPECT_TRUE(inFile(office).contains(u"eferral"_s)) << qPrintable(inFile(office));
}

TEST_F(AbsenceCopyTest, ACouncilsCopyHasItsUpnAndItsFigures) {
    AbsenceOnScreen asked = screen();
    asked.columns.clear();
    for (const int column : councilColumns())
        asked.columns.emplace_back(column, widthOf(column));
    const AbsenceCopy copy = copyFor(asked, council);
    EXPECT_EQ(heads(copy).join(u' ').toStdString(),
              "Name UPN Class Possible Absent Authorised Unauthorised Late Attendance Status");
    EXPECT_EQ(copy.rows.front().join(u'|'),
              u"Pupil, Ada|A123456789012|4A|36|20|20|0|0|44.4%|Severe"_s);
}

// What was done about a child, and what is known of one, is passed on by those whose duty it is.
TEST_F(AbsenceCopyTest, NothingTheCouncilIsNotToldByAListIsOnThePageOrInTheFile) {
    referAda();
    group = {.name = u"Young carer"_s, .belongs = {}, .isKept = true};
    const AbsenceCopy copy = copyFor(screen(), council);
    for (const char* kept : {"◆", "Last done", "Next", "eferral", "Social", "Office", "oung carer"}) {
        const QString word = QString::fromUtf8(kept);
        EXPECT_FALSE(inFile(copy).contains(word)) << kept;
        EXPECT_FALSE(onPaper(copy).contains(word)) << kept;
    }
    EXPECT_EQ(copy.which, u"3 pupils"_s);
}

TEST_F(AbsenceCopyTest, TheCouncilsListHasThoseChosenInTheOrderOfTheScreen) {
    list.sort(AbsenceModel::Attendance, Qt::AscendingOrder);
    const ListReader some{.profile = ListProfile::Council,
                          .chosen = {at.disk.pupil(u"Ben"_s), at.disk.pupil(u"Cy"_s)}};
    const AbsenceCopy copy = copyFor(screen(), some);
    ASSERT_EQ(copy.rows.size(), 2U);
    EXPECT_EQ(copy.rows[0].front(), u"Pupil, Cy"_s);
    EXPECT_EQ(copy.rows[1].front(), u"Pupil, Ben"_s);
    EXPECT_EQ(copy.which, u"2 pupils"_s);
    EXPECT_EQ(copyFor(screen(AbsenceShown::Severe), council).which, u"Whole school · Everybody"_s);
    EXPECT_EQ(copyFor(screen(AbsenceShown::NobodyActed), council).which, u"2 pupils"_s);
}

TEST_F(AbsenceCopyTest, ThePageAndTheFileNameTheirProfile) {
    const QString words = u"Class teacher’s copy, for the teacher of class 4A only"_s;
    EXPECT_TRUE(inFile(copyFor(screen(), teacher)).contains(words));
    EXPECT_TRUE(onPaper(copyFor(screen(), teacher)).contains(words))
        << qPrintable(onPaper(copyFor(screen(), teacher)));
    EXPECT_TRUE(onPaper(copyFor(screen(), {})).contains(u"Office copy: not to be shown"_s));
    EXPECT_TRUE(inFile(copyFor(screen(), council)).contains(u"For the council, attendance"_s));
    EXPECT_TRUE(onPaper(copyFor(screen(), council)).contains(u"For the council, attendance"_s));
}

TEST_F(AbsenceCopyTest, AnOrderByWhatWasDoneIsNotTold) {
    list.sort(AbsenceModel::Last, Qt::DescendingOrder);
    const QString first = copyFor(screen(), teacher).rows.front().front();
    EXPECT_EQ(first, u"Pupil, Ada"_s);
    list.sort(AbsenceModel::Attendance, Qt::DescendingOrder);
    EXPECT_EQ(copyFor(screen(), teacher).rows.front().front(), u"Pupil, Ben"_s);
}

TEST_F(AbsenceCopyTest, AnAverageOfFewerThanFiveIsNotTold) {
    EXPECT_EQ(copyFor(screen(), teacher).summary, u"01/08/2024 to 27/09/2024"_s);
    EXPECT_TRUE(copyFor(screen(), {}).summary.startsWith(u"Attendance 7"_s));
}

TEST_F(AbsenceCopyTest, AListByWhatIsKnownOrDoneIsRefusedToATeacher) {
    EXPECT_EQ(refusal(screen(), teacher), QString());
    EXPECT_EQ(refusal(screen(AbsenceShown::NobodyActed), {}), QString());
    EXPECT_NE(refusal(screen(AbsenceShown::WithoutPlan), teacher), QString());
    EXPECT_TRUE(refusal(screen(AbsenceShown::NobodyActed), teacher)
                    .startsWith(u"This list goes by what the office has done"_s));
    group = {.name = u"Young carer"_s, .belongs = {}, .isKept = true};
    EXPECT_TRUE(refusal(screen(), teacher).startsWith(u"This list is narrowed"_s));
    EXPECT_EQ(refusal(screen(), {}), QString());
}

} // namespace
} // namespace rollbook
