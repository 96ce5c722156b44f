// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/charts/ChartsPage.h"

#include "tests/support/Widgets.h"
#include "tests/ui/absence/AbsenceOnPage.h"
#include "tests/ui/print/PdfText.h"
#include "ui/widgets/Notice.h"
#include "ui/words/AbsenceWords.h"

#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// On Friday 27 September 2024, after 36 sessions. Of six in 4A one missed the first ten days ill and
// one a Monday without authorisation; one more is in 5B.
SchoolBuilder sevenPupils() {
    SchoolBuilder school;
    school.onReferenceCalendar();
    for (int nth = 0; nth < 7; ++nth)
        school.withPupil(u"P%1"_s.arg(nth)).inClass(nth < 6 ? u"4A"_s : u"5B"_s).inYear(nth < 6 ? 4 : 5)
            .markedThrough(day("2024-09-04"), day("2024-09-27"), u"/"_s);
    school.withPupil(u"Ill"_s).inClass(u"4A"_s).inYear(4).markedThrough(day("2024-09-04"), day("2024-09-17"), u"I"_s);
    school.markedThrough(day("2024-09-18"), day("2024-09-27"), u"/"_s);
    school.withPupil(u"Away"_s).inClass(u"4A"_s).inYear(4).markedThrough(day("2024-09-04"), day("2024-09-27"), u"/"_s);
    school.marked(u"2024-09-23 AM"_s, u"O U"_s);
    return school;
}

class ChartsPageTest : public AbsenceOnPage<AtTheDesk> {
protected:
    ChartsPageTest()
        : AbsenceOnPage(u"charts"_s, *sevenPupils().build(), moment("2024-09-27T16:00")) {}
    const Chart& chart(AbsenceChart which) {
        part<QComboBox>("absence.charts.which").setCurrentIndex(int(which));
        return page().chart();
    }
    ChartsPage& page() { return *view.findChild<ChartsPage*>(); }
    QString table(AbsenceChart which) {
        chart(which);
        return gridText(*part<QTableView>("absence.charts.figures").model());
    }
    void chooseGroup(const QString& name) {
        auto& box = part<QComboBox>("absence.charts.group");
        box.setCurrentIndex(box.findText(name));
        Q_EMIT box.activated(box.currentIndex());
    }

    void answer(const QString& reader) {
        at.dialogs.expectDialog(u"absence.groupCopy"_s, [reader](QDialog& dialog) {
            auto* choice = dialog.findChild<QComboBox*>(u"absence.groupCopy.for"_s);
            choice->setCurrentIndex(choice->findText(reader));
            dialog.done(QDialog::Accepted);
            return true;
        });
    }

};

TEST_F(ChartsPageTest, WeeksStandBesideTheNationalLineWithItsYearBasisAndSource) {
    EXPECT_EQ(table(AbsenceChart::Weeks).section(u'\n', 0, 2).toStdString(),
              "Week | From | Possible | Absent | Attendance | Last year from | Possible | Absent | "
              "Attendance\n"
              "1 | 02/09/2024 | 54 | 6 | 88.9% |  |  |  | \n"
              "2 | 09/09/2024 | 90 | 10 | 88.9% |  |  |  | ");
    const Chart& weeks = chart(AbsenceChart::Weeks);
    EXPECT_EQ(weeks.series.front().values.front(), 8'888); // 48 of 54
    EXPECT_EQ(weeks.series.size(), 1U);                    // no national figure of so early a year
}

TEST_F(ChartsPageTest, CodesPartWhatWasAuthorised) {
    EXPECT_EQ(table(AbsenceChart::Codes),
              u"Code | Authorised | Unauthorised | Sessions | Of all missed\n"
              "I Ill | 20 | 0 | 20 | 90.9%\n"
              "O Absent without authorisation | 0 | 1 | 1 | 4.5%\n"
              "U Late, after the register closed | 0 | 1 | 1 | 4.5%\n"_s);
}

TEST_F(ChartsPageTest, AWeekdayHasItsMorningsAndAfternoons) {
    EXPECT_TRUE(table(AbsenceChart::Weekdays).contains(u"Monday | 27 | 3 | 11.1% | 27 | 3 | 11.1%"_s))
        << qPrintable(table(AbsenceChart::Weekdays));
}

TEST_F(ChartsPageTest, BandsAreOfTheCohortFromTenSchoolDaysOn) {
    EXPECT_EQ(table(AbsenceChart::Bands),
              u"Week from | Under 5% | 5% to 10% | 10% to 20% | 20% to 50% | 50% and more | Pupils | "
              "Persistent\n"
              "16/09/2024 | 8 | 0 | 0 | 0 | 1 | 9 | 11.1%\n"
              "23/09/2024 | 7 | 1 | 0 | 0 | 1 | 9 | 11.1%\n"_s);
}

TEST_F(ChartsPageTest, EveryChartIsReadWithoutItsColours) {
    for (std::size_t which = 0; which < kAbsenceCharts; ++which) {
        const Chart drawn = chart(AbsenceChart(which));
        ASSERT_FALSE(drawn.isEmpty()) << which;
        EXPECT_EQ(drawn.rows.front().size(), drawn.heads.size());
        for (std::size_t i = 0; i < drawn.series.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                EXPECT_FALSE(drawn.series[i].look.isTheSameInGrey(drawn.series[j].look))
                    << which << ": " << i << " and " << j;
    }
}

TEST_F(ChartsPageTest, OneKeyChangesBetweenTheChartAndItsTable) {
    EXPECT_FALSE(part<QTableView>("absence.charts.figures").isVisible());
    QTest::keyClick(&part<QComboBox>("absence.charts.which"), Qt::Key_T);
    EXPECT_TRUE(part<QTableView>("absence.charts.figures").isVisible());
    QTest::keyClick(&part<QTableView>("absence.charts.figures"), Qt::Key_T);
    EXPECT_FALSE(part<QTableView>("absence.charts.figures").isVisible());
}

TEST_F(ChartsPageTest, AGroupHasItsOwnCharts) {
    chooseGroup(u"Class 4A"_s);
    EXPECT_TRUE(table(AbsenceChart::Weeks).contains(u"1 | 02/09/2024 | 48 | 6 | 87.5%"_s))
        << qPrintable(table(AbsenceChart::Weeks));
}

TEST_F(ChartsPageTest, TheChartIsSavedAsAPicture) {
    QTemporaryDir folder;
    answer(u"Governors"_s);
    at.dialogs.expectFile(u"Save the chart"_s, folder.filePath(u"weeks"_s));
    at.commands.action(u"absence.charts.save"_s)->trigger();
    const QImage saved(folder.filePath(u"weeks.png"_s));
    EXPECT_EQ(saved.size(), QSize(2400, 1440));
    answer(u"Office"_s);
    at.dialogs.expectFile(u"Save the chart"_s, folder.filePath(u"no/such/folder.png"_s));
    at.commands.action(u"absence.charts.save"_s)->trigger();
    EXPECT_EQ(part<Notice>("absence.charts.notice").kind(), NoticeKind::Refusal);
}

TEST_F(ChartsPageTest, ThePageHasTheChartItsProfileAndThenItsTable) {
    chart(AbsenceChart::Bands);
    const auto pages = pdfPages(page().job(GroupProfile::Office));
    ASSERT_EQ(pages.size(), 2U);
    const QString first = textOf(pages[0]);
    EXPECT_TRUE(first.contains(u"Bands through the year · Whole school"_s)) << qPrintable(first);
    EXPECT_TRUE(first.contains(u"Office copy: not to be shown or handed on"_s)) << qPrintable(first);
    EXPECT_TRUE(textOf(pages[1]).contains(u"16/09/2024 8 0 0 0 1 9 11.1%"_s)) << qPrintable(textOf(pages[1]));
    answer(u"Office"_s);
    view.print();
    EXPECT_EQ(at.printing.titles, QStringList{u"Bands through the year · Whole school"_s});
}

TEST_F(ChartsPageTest, GovernorsAreNamedAtTheHeadAndTheFootOfBothPages) {
    const QString words = u"For governors: figures of groups, none of fewer than 5 pupils"_s;
    for (const auto& each : pdfPages(page().job(GroupProfile::Governors))) {
        const QString text = textOf(each);
        EXPECT_EQ(text.count(words), 2) << qPrintable(text);
        EXPECT_FALSE(text.contains(u"Office copy"_s));
    }
}

TEST_F(ChartsPageTest, AChartOfSoFewThatItSaysWhoTheyAreStaysOnTheScreen) {
    chooseGroup(u"Class 5B"_s);
    view.print();
    at.commands.action(u"absence.charts.save"_s)->trigger(); // asks for no file
    EXPECT_TRUE(at.printing.titles.isEmpty());
    EXPECT_TRUE(part<Notice>("absence.charts.notice").sentence().startsWith(u"The figures of so few"_s));
}

TEST_F(ChartsPageTest, ByTabEverythingIsReached) {
    EXPECT_EQ(tabOrderFaults(view), QStringList());
    EXPECT_EQ(at.commands.faults(), QStringList());
}

// One of 22 is 4.545…%: rounded to hundredths first it would be told as 4.6.
TEST(AbsenceChartsTest, ALabelSaysTheFigureOfTheTable) {
    SchoolBuilder builder;
    builder.onReferenceCalendar();
    std::vector<int> rows;
    for (int nth = 0; nth < 22; ++nth) {
        builder.withPupil(u"P%1"_s.arg(nth)).marked(u"2024-09-09 AM"_s, nth == 0 ? u"I"_s : u"/"_s);
        rows.push_back(nth);
    }
    const auto school = builder.build();
    const Chart chart = makeChart(AbsenceChart::Weekdays, {.year = school->registerOf(u"2024/25"_s),
                                                           .on = day("2024-09-09"),
                                                           .name = u"Whole school"_s,
                                                           .rows = rows,
                                                           .cohort = {}});
    EXPECT_EQ(chart.rows.front().at(3), u"4.5%"_s);
    EXPECT_EQ(words::hundredths(*chart.series.front().values.front()), u"4.5%"_s);
}

// In the year that a national figure is of, with the year before in the file.
TEST(AbsenceChartsTest, LastYearAndTheNationalLineAreTold) {
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .withPupil(u"Ada"_s)
                            .marked(u"2024-09-04 AM"_s, u"/ I"_s)
                            .marked(u"2025-09-03 AM"_s, u"/ \\"_s)
                            .build();
    const Benchmark national{.country = u"England"_s,
                             .year = SchoolYear(2025),
                             .until = u"July 2026"_s,
                             .basis = BenchmarkBasis::DailyEstimate,
                             .phase = Phase::Primary,
                             .absence = 528,
                             .persistent = 1'377,
                             .source = u"Department for Education"_s};
    const Chart chart = makeChart(AbsenceChart::Weeks,
                                  {.year = school->registerOf(u"2025/26"_s),
                                   .yearBefore = &school->registerOf(u"2024/25"_s),
                                   .on = day("2025-09-05"),
                                   .name = u"Whole school"_s,
                                   .rows = {0},
                                   .cohort = {0},
                                   .national = &national,
                                   .target = 960});
    ASSERT_EQ(chart.series.size(), 4U);
    EXPECT_EQ(chart.series[0].values, std::vector<std::optional<int>>{10'000});
    EXPECT_EQ(chart.series[1].values.front(), 5'000);
    EXPECT_EQ(chart.series[2].name, u"England 2025/26 94.7%"_s);
    EXPECT_EQ(chart.series[2].values.front(), 9'472);
    EXPECT_EQ(chart.series[3].values.front(), 9'600);
    EXPECT_TRUE(chart.note.contains(
        u"England 2025/26: daily estimate to July 2026, Department for Education."_s));
}

} // namespace
} // namespace rollbook
