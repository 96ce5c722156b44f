// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/RecordPage.h"

#include "core/family/FamilyWork.h"
#include "core/office/AmendMarks.h"
#include "core/office/family/ReviewVulnerability.h"
#include "core/office/family/KeepPlan.h"
#include "core/office/work/KeepConcern.h"
#include "core/office/work/RecordContact.h"
#include "tests/support/Must.h"
#include "tests/support/Widgets.h"
#include "tests/support/FamilyAtTheDesk.h"
#include "ui/pupil/PupilView.h"
#include "ui/widgets/FilterLine.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

// Wednesday 20 November 2024: Ada has /, \, I, I, L and a blank, and is persistent.
class RecordPageTest : public testing::Test {
protected:
    RecordPageTest() {
        m_view.resize(1096, 716);
        m_view.show();
        m_view.open({.view = ViewId::Pupils, .page = u"record"_s, .pupil = m_family.ada()});
    }
    template <typename T>
    T* part(const char* name) {
        return m_view.findChild<T*>(QString::fromLatin1(name));
    }
    RecordPage& page() { return *m_view.findChild<RecordPage*>(); }
    bool isInFront() { return page().isVisible(); }
    QString label(const char* name) { return part<QLabel>(name)->text(); }
    QString figures() { return gridText(*part<QTableView>("pupils.record.figures")->model()); }
    QStringList happened() {
        const auto* model = part<QTableView>("pupils.record.chronology")->model();
        QStringList what;
        for (int row = 0; row < model->rowCount(); ++row)
            what.append(model->index(row, 1).data().toString());
        return what;
    }
    void run(const char* command) {
        m_family.commands.refresh();
        m_family.commands.action(QString::fromLatin1(command))->trigger();
    }
    void phone() {
        must(RecordContact(m_family.disk.office())
                 .run({.contact = {.pupil = m_family.ada(),
                                   .kind = ContactKind::Phone,
                                   .outcome = ContactOutcome::NoAnswer}},
                      m_family.disk.author()));
    }
    FamilyAtTheDesk m_family;
    PupilView m_view{m_family.around()};
};

} // namespace

TEST_F(RecordPageTest, APlaceThatNamesItOpensTheRecordOfThatPupil) {
    EXPECT_TRUE(isInFront());
    EXPECT_EQ(label("pupils.record.name"), u"Pupil, Ada"_s);
    EXPECT_EQ(label("pupils.record.rate"), u"60.0%"_s);
    EXPECT_EQ(m_view.title(), u"Pupils › Record"_s);
}

TEST_F(RecordPageTest, WhatStandsOutIsSaidAndNothingWhereNothingDoes) {
    EXPECT_EQ(label("pupils.record.patterns").section(u'\n', 0, 0),
              u"No pattern: the absence lies no other way than chance, the class or the school "
              "would have it."_s);
}

TEST_F(RecordPageTest, WhatWasDoneStandsWithWhatFollowedIt) {
    EXPECT_EQ(label("pupils.record.followed"),
              u"No letter, meeting or plan this school year: nothing to compare."_s);
    must(KeepPlan(m_family.disk.office())
             .keep({.pupil = m_family.ada(),
                    .barriers = u"Two buses"_s,
                    .actions = {{u"Bus pass"_s, u"Mrs Hall"_s, day("2024-11-22")}},
                    .reviews = {day("2024-12-13")},
                    .from = day("2024-11-20")},
                   m_family.disk.author()));
    EXPECT_EQ(label("pupils.record.followed"), u"20/11/2024, plan: too early to say: no whole school "
                                               "week stands on both sides."_s);
}

TEST_F(RecordPageTest, EscapeGoesBackToTheCardAndEnterInTheListComesAgain) {
    QTest::keyClick(m_view.firstFocus(), Qt::Key_Escape);
    EXPECT_FALSE(isInFront());
    QTest::keyClick(part<QTableView>("pupils.list"), Qt::Key_Return);
    EXPECT_TRUE(isInFront());
}

TEST_F(RecordPageTest, TheSameCommandOpensAndCloses) {
    run("pupils.record");
    EXPECT_FALSE(isInFront());
    run("pupils.record");
    EXPECT_TRUE(isInFront());
}

TEST_F(RecordPageTest, TheNextPupilsRecordIsAKeyAway) {
    run("pupils.next");
    EXPECT_EQ(label("pupils.record.name"), u"Pupil, Bea"_s);
    run("pupils.previous");
    EXPECT_EQ(label("pupils.record.name"), u"Pupil, Ada"_s);
    run("pupils.previous"); // there is none before
    EXPECT_EQ(label("pupils.record.name"), u"Pupil, Ada"_s);
}

TEST_F(RecordPageTest, ArrowKeysTellTheSessionInWords) {
    auto* year = part<QTableView>("pupils.record.year");
    year->setCurrentIndex(year->model()->index(2, 30)); // Mon 18 Nov
    EXPECT_EQ(label("pupils.record.session"), u"Mon 18 Nov, morning: /, Present in the morning"_s);
    QTest::keyClick(year, Qt::Key_Right);
    EXPECT_EQ(label("pupils.record.session"), u"Mon 18 Nov, afternoon: \\, Present in the afternoon"_s);
}

TEST_F(RecordPageTest, WhatIfMovesEveryFigureAndPutsThemBack) {
    const QString now = figures();
    part<QSpinBox>("pupils.record.sessions")->setValue(16);
    part<QComboBox>("pupils.record.next")->setCurrentIndex(1); // attended
    EXPECT_TRUE(figures().contains(u"2 of 5 | 2 of 21"_s)) << qPrintable(figures());
    EXPECT_TRUE(figures().contains(u"Persistent | not persistent"_s)) << qPrintable(figures());
    part<QSpinBox>("pupils.record.sessions")->setValue(0);
    EXPECT_EQ(figures(), now);
}

TEST_F(RecordPageTest, AnotherPupilIsSupposedNothing) {
    part<QSpinBox>("pupils.record.sessions")->setValue(5);
    run("pupils.next");
    EXPECT_EQ(part<QSpinBox>("pupils.record.sessions")->value(), 0);
    EXPECT_FALSE(page().presenter().supposed());
}

TEST_F(RecordPageTest, ACallAndAnAmendmentStandInItAtOnce) {
    phone();
    must(AmendMarks(m_family.disk.office())
             .run({.cells = {{.pupil = m_family.ada(),
                              .session = session(u"2024-11-19 AM"_s),
                              .code = u"M"_s}},
                   .reason = u"dentist"_s},
                  m_family.disk.author()));
    EXPECT_EQ(happened().size(), 3); // and the entry in November
    EXPECT_TRUE(happened().contains(u"Phone call, no answer"_s)) << qPrintable(happened().join(u'\n'));
    EXPECT_TRUE(happened().contains(u"19/11 AM amended, I to M"_s));
}

TEST_F(RecordPageTest, TypingAndKindNarrowWhatHappened) {
    phone();
    QTest::keyClicks(part<FilterLine>("pupils.record.filter"), u"answer"_s);
    EXPECT_EQ(happened(), QStringList{u"Phone call, no answer"_s});
    part<QComboBox>("pupils.record.kind")->setCurrentIndex(1 + int(ChronologyKind::Visit));
    EXPECT_EQ(happened(), QStringList());
    EXPECT_FALSE(label("pupils.record.none").isEmpty());
}

TEST_F(RecordPageTest, AConcernIsKeptApartUntilAskedForAndPutAwayWithTheRest) {
    must(KeepConcern(m_family.disk.office())
             .raise({.pupil = m_family.ada(),
                     .raisedBy = u"Sam"_s,
                     .at = m_family.disk.clock().now(),
                     .words = u"hungry"_s},
                    m_family.disk.author()));
    EXPECT_EQ(label("pupils.record.heldBack"), u"1 kept apart. Ctrl+I shows it."_s);
    run("pupils.why");
    EXPECT_TRUE(happened().contains(u"Concern raised by Sam"_s));
    EXPECT_TRUE(label("pupils.record.heldBack").isEmpty());
    m_family.privacy.setHidden(true); // F9
    EXPECT_FALSE(happened().contains(u"Concern raised by Sam"_s));
    EXPECT_EQ(label("pupils.record.name"), u"P. A."_s);
}

TEST_F(RecordPageTest, ATargetIsSetFromTheKeyboardAndStandsAboveWhatHappened) {
    m_family.dialogs.expectDialog(u"family.targetForm"_s, [](QDialog& form) {
        form.show();
        auto* percent = form.findChild<QLineEdit*>(u"family.targetForm.percent"_s);
        QTest::keyClicks(percent, u"95.5"_s);
        QTest::keyClick(percent, Qt::Key_Return);
        return form.result() == QDialog::Accepted;
    });
    QTest::keyClick(part<QPushButton>("family.target.button"), Qt::Key_Space);
    auto* list = part<QTableView>("family.list");
    EXPECT_TRUE(gridText(*list->model()).contains(u"Target | 95.5% from 20/11/2024 to 20/12/2024"_s))
        << qPrintable(gridText(*list->model()));
    EXPECT_LT(list->mapTo(&page(), QPoint()).y(),
              part<QTableView>("pupils.record.chronology")->mapTo(&page(), QPoint()).y());
}

TEST_F(RecordPageTest, AVerbOfTheFamilyBringsTheRecordFromTheCard) {
    run("pupils.card");
    ASSERT_FALSE(isInFront());
    m_family.dialogs.expectDialog(u"family.meetingForm"_s, [](QDialog&) { return false; });
    run("family.meeting");
    EXPECT_TRUE(isInFront());
}

TEST_F(RecordPageTest, WhatAReviewAnsweredWaitsForTheSameKeyAsTheFlags) {
    must(ReviewVulnerability(m_family.disk.office())
             .run({.pupil = m_family.ada(),
                   .on = day("2024-11-20"),
                   .reviewer = u"Sam"_s,
                   .answers = {{u"travelsAlone"_s, Answer::Yes, u"By bus"_s}}},
                  m_family.disk.author()));
    const auto agreed = [this] { return gridText(*part<QTableView>("family.list")->model()); };
    EXPECT_FALSE(agreed().contains(u"bus"_s)) << qPrintable(agreed());
    run("pupils.why");
    EXPECT_TRUE(agreed().contains(u"By bus"_s)) << qPrintable(agreed());
    m_family.privacy.setHidden(true); // F9
    EXPECT_FALSE(agreed().contains(u"bus"_s)) << qPrintable(agreed());
}

TEST_F(RecordPageTest, TheFamilyIsThatOfThePupilOnThePage) {
    run("pupils.next");
    m_family.dialogs.expectDialog(u"family.targetForm"_s, [](QDialog& form) {
        form.findChild<QLineEdit*>(u"family.targetForm.percent"_s)->setText(u"95"_s);
        form.done(QDialog::Accepted);
        return form.result() == QDialog::Accepted;
    });
    run("family.target");
    const FamilyWork& agreed = *m_family.disk.school().family;
    ASSERT_EQ(agreed.targets.size(), 1U);
    EXPECT_EQ(agreed.targets.front().pupil, m_family.bea());
}

// 1280 pixels at 200%, less the folded rail.
TEST_F(RecordPageTest, InHalfTheWidthCardsStandUnderOneAnotherAndNothingIsCutOff) {
    const auto place = [this](const char* name) {
        return part<QWidget>(name)->mapTo(&page(), QPoint());
    };
    EXPECT_GT(place("pupils.record.figures").x(), place("pupils.record.terms").x());
    EXPECT_LE(page().minimumSizeHint().width(), 572);
    m_view.resize(572, 340);
    QCoreApplication::processEvents(); // laid out anew
    const auto* scroll = part<QScrollArea>("pupils.record.scroll");
    EXPECT_LE(scroll->widget()->minimumSizeHint().width(), 572);
    EXPECT_LE(scroll->widget()->width(), scroll->viewport()->width());
    EXPECT_EQ(place("pupils.record.figures").x(), place("pupils.record.terms").x());
    auto* year = part<QTableView>("pupils.record.year");
    year->setCurrentIndex(year->model()->index(0, 41)); // Mon 30 Sep, afternoon
    EXPECT_GT(year->horizontalScrollBar()->value(), 0) << "the calendar follows the keyboard";
}

TEST_F(RecordPageTest, TabWalksItInTheOrderOfReading) {
    EXPECT_EQ(tabOrderFaults(page()), QStringList());
}

TEST(RecordPatternsTest, AfternoonsAloneStandOutBesideTheClass) {
    SchoolBuilder school;
    school.onReferenceCalendar();
    for (const QString& name : {u"Ada"_s, u"Ben"_s, u"Cy"_s, u"Dot"_s, u"Eve"_s})
        school.withPupil(name).inClass(u"4A"_s).markedThrough(day("2024-09-04"), day("2024-11-19"),
                                                              u"/"_s);
    for (const char* date : {"2024-09-06", "2024-09-11", "2024-09-17", "2024-09-23", "2024-10-03",
                             "2024-10-08", "2024-10-16", "2024-11-05", "2024-11-13"})
        school.marked(u"%1 PM"_s.arg(QLatin1StringView(date)), u"O"_s); // Eve's
    AtTheDesk desk(*school.build(), moment("2024-11-20T16:00"));
    PupilView view(desk.around());
    view.open({.view = ViewId::Pupils, .page = u"record"_s, .pupil = desk.disk.pupil(u"Eve"_s)});
    const QString said = view.findChild<QLabel*>(u"pupils.record.patterns"_s)->text();
    EXPECT_TRUE(said.startsWith(u"9 of 9"_s)) << qPrintable(said);
    EXPECT_TRUE(said.contains(u"afternoon"_s)) << qPrintable(said);
}
