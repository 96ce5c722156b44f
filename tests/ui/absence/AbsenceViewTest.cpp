// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/AbsenceView.h"

#include "core/office/AmendMarks.h"
#include "core/office/family/KeepPlan.h"
#include "core/office/work/DueWork.h"
#include "core/office/work/SettleStep.h"
#include "core/office/work/UsePathway.h"
#include "tests/support/Must.h"
#include "tests/ui/absence/AbsenceAtTheDesk.h"
#include "ui/absence/AbsenceColumns.h"
#include "ui/widgets/Notice.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace rollbook {
namespace {

using AbsenceViewTest = AbsenceAtTheDesk;

TEST_F(AbsenceViewTest, TheListSaysWhereEverybodyStandsAndWhatItTakes) {
    EXPECT_EQ(rows().join(u'\n').toStdString(),
              "Pupil, Dot  ◆ | 10C | 44.4% | Severe |  | 165 | 18 | +21.4 | nothing yet\n"
              "Pupil, Cy | 4B | 88.9% | Persistent |  | 5 | 34 | −11.1 newly persistent | nothing "
              "yet\n"
              "Pupil, Ben | 4A | 94.4% |  | 2 |  | 36 | +2.1 | nothing yet\n"
              "Pupil, Ada | 4A | 100.0% |  | 4 |  | 38 |  | nothing yet");
}

TEST_F(AbsenceViewTest, WhatIsAskedNextComesAfterTheFrame) {
    EXPECT_TRUE(QTest::qWaitFor([this] {
        return list().model()->index(0, AbsenceModel::Next).data().toString() != QString();
    }));
    EXPECT_EQ(list().model()->index(3, AbsenceModel::Next).data().toString(), QString());
}

TEST_F(AbsenceViewTest, TheBandOfThePathwayStandsWithTheWorkAndIsFoundByTyping) {
    must(UsePathway(at.disk.office()).run({u"rollbook-default"_s, day("2024-09-01")}, at.disk.author()));
    stand(3);
    const auto band = [this](int row) {
        return list().model()->index(row, AbsenceModel::Band).data().toString();
    };
    EXPECT_EQ(band(0), QString()) << "before the frame nobody waits for it";
    ASSERT_TRUE(QTest::qWaitFor([&] { return !band(0).isEmpty(); }));
    EXPECT_EQ(band(0), u"Bring together everybody who can help: half or more of the year missed"_s);
    EXPECT_EQ(band(1), u"Meet the parents and agree a plan: persistent absence"_s);
    EXPECT_EQ(band(3), QString());
    list().sortByColumn(AbsenceModel::Band, Qt::AscendingOrder);
    EXPECT_EQ(names().first(), u"Pupil, Dot  ◆"_s);
    EXPECT_EQ(names().at(1), u"Pupil, Cy"_s);
    QTest::keyClicks(&part<QLineEdit>("absence.filter"), u"persistent"_s);
    EXPECT_THAT(names(), ElementsAre(u"Pupil, Cy"_s));
    stand(0); // where no band is seen, typing looks for names
    EXPECT_THAT(names(), ElementsAre());
}

TEST_F(AbsenceViewTest, ABandStaysWhenItsStepIsDone) {
    must(UsePathway(at.disk.office()).run({u"rollbook-default"_s, day("2024-09-01")}, at.disk.author()));
    stand(3);
    view.presenter().loadNext();
    const auto rows = worklistOf(at.disk.school(), {day("2024-09-27"), QTime(16, 0)})->due();
    const auto meeting = std::ranges::find_if(rows, [&](const DueAction& row) {
        return row.subject.pupil == at.disk.pupil(u"Cy"_s) && row.step->id == u"persistent"_s;
    });
    ASSERT_NE(meeting, rows.end());
    ASSERT_TRUE(SettleStep(at.disk.office())
                    .run({.settlement = {.step = meeting->step->id,
                                         .subject = meeting->subject,
                                         .session = meeting->lastSession,
                                         .words = u"Met them"_s}},
                         at.disk.author()));
    view.presenter().loadNext();
    EXPECT_EQ(list().model()->index(1, AbsenceModel::Band).data().toString(),
              u"Meet the parents and agree a plan: persistent absence"_s);
    EXPECT_FALSE(list().model()->index(1, AbsenceModel::Next).data().toString().startsWith(
        u"Meet the parents and agree a plan"_s));
    at.privacy.setHidden(true);
    EXPECT_EQ(list().model()->index(1, AbsenceModel::Band).data(), u"• • •"_s);
}

TEST_F(AbsenceViewTest, TheHeadSaysTheSchoolBesideTheNationalFigure) {
    EXPECT_TRUE(label("absence.headline").startsWith(
        u"Attendance 81.9%, 01/08/2024 to 27/09/2024"_s))
        << qPrintable(label("absence.headline"));
    EXPECT_TRUE(label("absence.persistent")
                    .startsWith(u"Aged 5 to 15: 2 of 4 persistently absent, 50.0%, of them 1 "
                                "severely"_s))
        << qPrintable(label("absence.persistent"));
}

TEST_F(AbsenceViewTest, SessionsAndPeriodsAreOtherColumnsOfTheSameList) {
    stand(1);
    EXPECT_EQ(rows().at(2), u"Pupil, Ben | 4A | 36 | 2 | 1 | 1 | 1 | 94.4% | "_s);
    choose("absence.period", u"Last 4 school weeks"_s);
    EXPECT_EQ(rows().at(0), u"Pupil, Dot  ◆ | 10C | 36 | 20 | 20 | 0 | 0 | 44.4% | Severe"_s);
    stand(2);
    EXPECT_EQ(rows().at(1).toStdString(),
              "Pupil, Cy | 4B | Persistent | −11.1 newly persistent |  | 88.9% | 88.9% | 88.9% | – | "
              "88.9% | –");
}

TEST_F(AbsenceViewTest, TypingAndTheChoicesNarrowTheList) {
    QTest::keyClicks(&part<QLineEdit>("absence.filter"), u"4a"_s);
    EXPECT_THAT(names(), ElementsAre(u"Pupil, Ben"_s, u"Pupil, Ada"_s));
    EXPECT_EQ(label("absence.count"), u"2 pupils"_s);
    QTest::keyClick(&part<QLineEdit>("absence.filter"), Qt::Key_Escape);
    choose("absence.shown", u"Newly persistent this week"_s);
    EXPECT_THAT(names(), ElementsAre(u"Pupil, Cy"_s));
    choose("absence.shown", u"Everybody"_s);
    choose("absence.group", u"Class 10C"_s);
    EXPECT_THAT(names(), ElementsAre(u"Pupil, Dot  ◆"_s));
    choose("absence.group", u"Young carer"_s);
    EXPECT_THAT(names(), ElementsAre(u"Pupil, Dot  ◆"_s));
    choose("absence.shown", u"Escaped this week"_s);
    EXPECT_THAT(names(), ElementsAre());
    EXPECT_FALSE(list().isVisible()); // a sentence stands in its place
}

TEST_F(AbsenceViewTest, WithoutAPlanIsWhoeverIsPersistentUntilOneRuns) {
    choose("absence.shown", u"Persistent, without a plan or list"_s);
    EXPECT_THAT(names(), ElementsAre(u"Pupil, Dot  ◆"_s, u"Pupil, Cy"_s));
    ASSERT_TRUE(KeepPlan(at.disk.office())
                    .keep({.pupil = at.disk.pupil(u"Dot"_s),
                           .barriers = u"Cares for her mother"_s,
                           .pupilSays = {},
                           .actions = {{u"Walk in together"_s, u"Mrs Reed"_s, day("2024-10-01")}},
                           .reviews = {day("2024-10-11")},
                           .from = day("2024-09-27")},
                          at.disk.author()));
    EXPECT_THAT(names(), ElementsAre(u"Pupil, Cy"_s));
}

TEST_F(AbsenceViewTest, AMarkThatMakesPersistentAsksForAPlan) {
    choose("absence.shown", u"Persistent, without a plan or list"_s);
    ASSERT_TRUE(AmendMarks(at.disk.office())
                    .run({.cells = {{.pupil = at.disk.pupil(u"Ben"_s),
                                     .session = {day("2024-09-27"), Half::AM},
                                     .code = u"O"_s},
                                    {.pupil = at.disk.pupil(u"Ben"_s),
                                     .session = {day("2024-09-27"), Half::PM},
                                     .code = u"O"_s}},
                          .reason = u"Not seen"_s},
                         at.disk.author()));
    EXPECT_THAT(names(), testing::Contains(u"Pupil, Ben"_s)); // 4 of 36
}

TEST_F(AbsenceViewTest, AHeadSortsByWhatItSays) {
    list().sortByColumn(AbsenceModel::ClassName, Qt::AscendingOrder);
    EXPECT_EQ(names().last(), u"Pupil, Dot  ◆"_s); // 10C behind 4B
    list().sortByColumn(AbsenceModel::ToLeave, Qt::AscendingOrder);
    EXPECT_EQ(names().first(), u"Pupil, Cy"_s);
}

TEST_F(AbsenceViewTest, AMarkMovesThePupilItIsOf) {
    QAbstractItemModelTester tester(&view.presenter().model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(AmendMarks(at.disk.office())
                    .run({.cells = {{.pupil = at.disk.pupil(u"Ben"_s),
                                     .session = {day("2024-09-27"), Half::PM},
                                     .code = u"O"_s}},
                          .reason = u"Went home"_s},
                         at.disk.author()));
    stand(1);
    EXPECT_TRUE(rows().contains(u"Pupil, Ben | 4A | 36 | 3 | 1 | 2 | 1 | 91.7% | "_s))
        << qPrintable(rows().join(u'\n'));
}

TEST_F(AbsenceViewTest, AFigureOpensToItsSessionsAndWhatItTakes) {
    list().setCurrentIndex(list().model()->index(1, AbsenceModel::Attendance));
    at.dialogs.expectDialog(u"figure"_s, [](QDialog& dialog) {
        QStringList words;
        for (const QLabel* each : dialog.findChildren<QLabel*>())
            words.append(each->text());
        const QString all = words.join(u'\n');
        EXPECT_TRUE(all.contains(u"Persistently absent: 4 × 10 is at least 36."_s))
            << qPrintable(all);
        EXPECT_TRUE(all.contains(u"No longer persistent after 5 sessions attended in a row"_s));
        return false;
    });
    QTest::keyClick(&list(), Qt::Key_Return);
}

TEST_F(AbsenceViewTest, ThePupilAndTheLettersAreOneKeyAway) {
    list().setCurrentIndex(list().model()->index(1, AbsenceModel::Name));
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_L);
    QTest::keyClick(&list(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(at.navigator.gone.size(), 2U);
    EXPECT_EQ(at.navigator.gone[0].view, ViewId::Letters);
    EXPECT_EQ(at.navigator.gone[1].view, ViewId::Pupils);
    EXPECT_EQ(at.navigator.gone[1].pupil, at.disk.pupil(u"Cy"_s));
}

TEST_F(AbsenceViewTest, HiddenNamesAreHiddenAndWhatIsKnownWithThem) {
    at.privacy.setHidden(true);
    EXPECT_EQ(names().first(), u"P. D.  ◆"_s);
    EXPECT_EQ(part<QComboBox>("absence.group").findText(u"Young carer"_s), -1);
}

TEST_F(AbsenceViewTest, WhoIsShownStaysWhenNamesAreHidden) {
    choose("absence.group", u"Young carer"_s);
    at.privacy.setHidden(true);
    EXPECT_THAT(names(), ElementsAre(u"P. D.  ◆"_s));
    EXPECT_EQ(part<QComboBox>("absence.group").currentText(), u"A group"_s);
    at.privacy.setHidden(false);
    EXPECT_EQ(part<QComboBox>("absence.group").currentText(), u"Young carer"_s);
}

TEST_F(AbsenceViewTest, APeriodThatIsNotThereOpensNothingAndSaysSo) {
    stand(2);
    list().setCurrentIndex(list().model()->index(
        0, AbsenceModel::FirstSpan + int(AbsenceSpan::PreviousHalfTerm)));
    QTest::keyClick(&list(), Qt::Key_Return);
    EXPECT_TRUE(part<Notice>("absence.notice").sentence().startsWith(u"There is no such period"_s));
}

TEST_F(AbsenceViewTest, AGroupOpensToThoseWhoAreInIt) {
    view.open({.view = ViewId::Absence, .page = u"groups"_s});
    auto& groups = part<QTableView>("absence.groups");
    groups.setFocus();
    groups.setCurrentIndex(groups.model()->index(2, 0)); // Year 10
    QTest::keyClick(&groups, Qt::Key_Return);
    EXPECT_TRUE(list().isVisible());
    EXPECT_THAT(names(), ElementsAre(u"Pupil, Dot  ◆"_s));
    EXPECT_EQ(part<QComboBox>("absence.group").currentText(), u"Year 10"_s);
}

TEST_F(AbsenceViewTest, AGroupOpensWhereItsPageWasTheFirstToBeSeen) {
    AbsenceView other(at.around());
    other.show();
    other.open({.view = ViewId::Absence, .page = u"groups"_s});
    auto& groups = *other.findChild<QTableView*>(u"absence.groups"_s);
    groups.setCurrentIndex(groups.model()->index(2, 0)); // Year 10
    QTest::keyClick(&groups, Qt::Key_Return);
    const auto& pupils = *other.findChild<QTableView*>(u"absence.list"_s)->model();
    ASSERT_EQ(pupils.rowCount(), 1);
    EXPECT_EQ(pupils.index(0, AbsenceModel::Name).data().toString(), u"Pupil, Dot  ◆"_s);
}

TEST_F(AbsenceViewTest, TheListAsItStandsIsWrittenAndPrinted) {
    QTemporaryDir folder;
    const QString file = folder.filePath(u"absence.csv"_s);
    choose("absence.shown", u"Severe"_s);
    sayFor(u"Office"_s);
    at.dialogs.expectFile(u"Export the list"_s, file);
    at.commands.action(u"absence.csv"_s)->trigger();
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    EXPECT_TRUE(text.contains(u"Pupil, Dot"_s)) << qPrintable(text);
    EXPECT_FALSE(text.contains(u"Pupil, Cy"_s));
    EXPECT_TRUE(text.contains(u"Office copy"_s));
    sayFor(u"Office"_s);
    view.print();
    EXPECT_EQ(at.printing.titles, QStringList{u"Absence: Whole school · Severe"_s});
}

// In a window of 1280 by 800, with the strip of a whole year.
TEST(AbsenceColumnsTest, WhereEverybodyStandsAndWhatIsDoneFitWithoutScrolling) {
    AtTheDesk desk(*fourPupils().build(), moment("2025-07-18T16:00"));
    AbsenceView view(desk.around());
    view.resize(1096, 716);
    view.show();
    view.open({.view = ViewId::Absence});
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    EXPECT_EQ(view.width(), 1096) << "nothing widens the window";
    auto& table = *view.findChild<QTableView*>(u"absence.list"_s);
    auto& sets = *view.findChild<QTabBar*>(u"absence.columns"_s);
    EXPECT_EQ(table.columnWidth(AbsenceModel::Strip), 39 * 3 + 16);
    for (const AbsenceColumns set : {AbsenceColumns::Standing, AbsenceColumns::Work}) {
        sets.setCurrentIndex(int(set));
        QCoreApplication::processEvents();
        EXPECT_EQ(table.horizontalScrollBar()->maximum(), 0) << int(set);
    }
}

TEST_F(AbsenceViewTest, ByTabEverythingIsReached) {
    EXPECT_EQ(tabOrderFaults(view), QStringList());
    EXPECT_EQ(at.commands.faults(), QStringList());
}

} // namespace
} // namespace rollbook
