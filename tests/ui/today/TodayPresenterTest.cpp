// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/TodayPresenter.h"

#include "core/office/OfficeErrors.h"
#include "core/office/work/KeepPathway.h"
#include "core/office/work/UsePathway.h"
#include "core/pathway/PathwayText.h"
#include "tests/support/ADeath.h"
#include "tests/support/Must.h"
#include "tests/support/Widgets.h"
#include "tests/ui/today/TodaySchool.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class TodayPresenterTest : public ::testing::Test {
protected:
    // "call Ada!+", overdue, accelerated, "*" new; cleared rows after a bar: "call Ada done".
    QString rows() const {
        QStringList due;
        QStringList cleared;
        for (const TodayRow& row : presenter.model().rows())
            (row.cleared ? cleared : due).append(line(row));
        return (due + QStringList{u"|"_s} + cleared).join(u' ');
    }
    QString line(const TodayRow& row) const {
        const Pupil* pupil = row.action.subject.pupil
                                 ? at.school().roll.pupil(*row.action.subject.pupil)
                                 : nullptr;
        QString text = row.action.step->id + u':' + (pupil ? pupil->forename : row.className);
        text += row.action.isOverdue ? u"!"_s : QString();
        text += row.isNew ? u"*"_s : QString();
        return row.cleared ? text + u'=' + QString::number(int(row.cleared->by)) : text;
    }
    const TodayRow* find(QStringView step, const QString& forename) const {
        for (const TodayRow& row : presenter.model().rows())
            if (row.action.step->id == step && row.action.subject.pupil == at.id(forename))
                return &row;
        return nullptr;
    }
    Cleared cleared(QStringView step, const QString& forename) const {
        const TodayRow* row = find(step, forename);
        return row && row->cleared ? *row->cleared : Cleared{.who = u"not cleared"_s};
    }

    TodaySchool at;
    TodayPresenter presenter{at.around()};
    QAbstractItemModelTester tester{&presenter.model()};
};

// Steps kept anew are other steps in memory; nothing is crossed off for that, and what was crossed
// off before still says by which rule it was asked.
TEST_F(TodayPresenterTest, APathwayKeptAnewCrossesNothingOff) {
    KeepPathway keep(at.disk.office());
    const QString ours = must(keep.copy(u"rollbook-default"_s, u"Ours"_s, at.disk.author()));
    must(UsePathway(at.disk.office()).run({ours, day("2024-11-20")}, at.disk.author()));
    presenter.load();
    const QString before = rows();
    at.amend(u"Ben"_s, u"2024-11-20 AM"_s, u"I"_s);
    const QString crossedOff = rows();
    ASSERT_NE(crossedOff, before);
    Pathway edited = *at.school().pathways->pathway(ours);
    edited.steps.back().urgency = 86;
    must(keep.run(writePathway(edited), at.disk.author()));
    EXPECT_EQ(rows(), crossedOff);
    for (const TodayRow& row : presenter.model().rows())
        EXPECT_FALSE(row.action.step->source.isEmpty());
}

TEST_F(TodayPresenterTest, EveryRowHasItsRule) {
    presenter.load();
    ASSERT_GT(presenter.model().rowCount(), 0);
    for (const TodayRow& row : presenter.model().rows()) {
        ASSERT_TRUE(row.action.step);
        EXPECT_FALSE(row.action.step->source.isEmpty());
    }
}

TEST_F(TodayPresenterTest, AChildIsAskedAboutOnceNIsThere) {
    presenter.load();
    EXPECT_TRUE(find(u"first-day-contact", u"Ada"_s));
    EXPECT_TRUE(find(u"first-day-contact", u"Ben"_s));
    EXPECT_FALSE(find(u"first-day-contact", u"Cem"_s));
}

TEST_F(TodayPresenterTest, SeenClearsTheCallAndSaysWhere) {
    presenter.load();
    at.amend(u"Ben"_s, u"2024-11-20 AM"_s, u"L"_s);
    const Cleared by = cleared(u"first-day-contact", u"Ben"_s);
    EXPECT_EQ(by.by, Cleared::By::Seen);
    EXPECT_EQ(by.code, u"L"_s);
}

TEST_F(TodayPresenterTest, ACodeClearsTheN) {
    presenter.load();
    at.amend(u"Ben"_s, u"2024-11-20 AM"_s, u"I"_s);
    const Cleared by = cleared(u"resolve-n", u"Ben"_s);
    EXPECT_EQ(by.by, Cleared::By::Code);
    EXPECT_EQ(by.code, u"I"_s);
}

TEST_F(TodayPresenterTest, AnActClearsAndSaysWhose) {
    presenter.load();
    ASSERT_TRUE(presenter.settle(find(u"resolve-n", u"Ben"_s)->action,
                                 {.kind = Settlement::Kind::NotNeeded, .words = u"twin"_s}));
    const Cleared by = cleared(u"resolve-n", u"Ben"_s);
    EXPECT_EQ(by.by, Cleared::By::NotNeeded);
    EXPECT_EQ(by.who, u"Ruth Okafor"_s);
    EXPECT_EQ(by.words, u"twin"_s);
}

TEST_F(TodayPresenterTest, WhatIsAskedAgainIsNotCleared) {
    presenter.load();
    at.amend(u"Ben"_s, u"2024-11-20 AM"_s, u"I"_s);
    at.amend(u"Ben"_s, u"2024-11-20 AM"_s, u"N"_s);
    ASSERT_TRUE(find(u"resolve-n", u"Ben"_s));
    EXPECT_FALSE(find(u"resolve-n", u"Ben"_s)->cleared);
    EXPECT_EQ(presenter.count().cleared, 0);
}

// One change at a time must leave what looking at everything finds.
TEST_F(TodayPresenterTest, AfterAChangeOfOnePupilAllRowsAreAsIfLookedAtAnew) {
    presenter.load();
    at.amend(u"Ada"_s, u"2024-11-20 AM"_s, u"I"_s);
    const QString kept = rows();
    presenter.load();
    EXPECT_EQ(rows(), kept);
}

TEST_F(TodayPresenterTest, AHalfRefusedAnswerChangesNothing) {
    presenter.load();
    const QString before = rows();
    const auto refused = presenter.settle(find(u"resolve-n", u"Ben"_s)->action, {.words = u" "_s});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, errors::kWordsMissing);
    EXPECT_EQ(rows(), before);
}

TEST_F(TodayPresenterTest, AClearedCallOfYesterdayIsKnownThoughOpenedAfterwards) {
    at.amend(u"Ada"_s, u"2024-11-20 AM"_s, u"/"_s);
    presenter.load();
    EXPECT_EQ(cleared(u"first-day-contact", u"Ada"_s).by, Cleared::By::Seen);
}

TEST_F(TodayPresenterTest, NothingIsNewAtTheVeryFirstOpening) {
    presenter.load();
    EXPECT_FALSE(rows().contains(u'*'));
}

TEST_F(TodayPresenterTest, WhatFellDueSinceTheLastOpeningIsNew) {
    at.disk.clock().set(moment("2024-11-19T16:00"));
    TodayPresenter(at.around()).load();
    at.disk.clock().set(moment("2024-11-20T10:30"));
    presenter.load();
    EXPECT_FALSE(find(u"first-day-contact", u"Ada"_s)->isNew);
    EXPECT_TRUE(find(u"first-day-contact", u"Ben"_s)->isNew);
}

// The list first; what it is compared with takes as long again.
TEST_F(TodayPresenterTest, WhatIsNewAndWhatWasClearedFollowTheOpening) {
    at.disk.clock().set(moment("2024-11-19T16:00"));
    TodayPresenter(at.around()).load();
    at.disk.clock().set(moment("2024-11-20T10:30"));
    at.amend(u"Ada"_s, u"2024-11-20 AM"_s, u"/"_s);
    presenter.open();
    ASSERT_TRUE(find(u"first-day-contact", u"Ben"_s));
    EXPECT_FALSE(find(u"first-day-contact", u"Ben"_s)->isNew);
    EXPECT_EQ(presenter.count().cleared, 0);
    ASSERT_TRUE(QTest::qWaitFor([this] { return presenter.count().cleared > 0; }));
    EXPECT_TRUE(find(u"first-day-contact", u"Ben"_s)->isNew);
    EXPECT_EQ(cleared(u"first-day-contact", u"Ada"_s).by, Cleared::By::Seen);
}

TEST_F(TodayPresenterTest, WithNobodyLookingChangesAreLookedIntoTogetherAfterTheFrame) {
    presenter.load();
    const QString before = rows();
    presenter.setInFront(false);
    at.amend(u"Ada"_s, u"2024-11-20 AM"_s, u"I"_s);
    at.amend(u"Ben"_s, u"2024-11-20 AM"_s, u"L"_s);
    EXPECT_EQ(rows(), before);
    QSignalSpy changed(&presenter, &TodayPresenter::changed);
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(cleared(u"first-day-contact", u"Ada"_s).code, u"I"_s);
    EXPECT_EQ(cleared(u"first-day-contact", u"Ben"_s).by, Cleared::By::Seen);
}

TEST_F(TodayPresenterTest, WhoeverComesToTheListFindsEveryChangeInIt) {
    presenter.load();
    presenter.setInFront(false);
    at.amend(u"Ben"_s, u"2024-11-20 AM"_s, u"L"_s);
    presenter.setInFront(true);
    EXPECT_EQ(cleared(u"first-day-contact", u"Ben"_s).by, Cleared::By::Seen);
}

TEST_F(TodayPresenterTest, WhoIsNotKnownIsCountedUntilTheRegisterIsTaken) {
    presenter.load();
    EXPECT_EQ(presenter.board().pupilsNotKnown(), 1);
    at.takeRA();
    EXPECT_EQ(presenter.board().pupilsNotKnown(), 0);
}

TEST_F(TodayPresenterTest, AYearWithoutDatesIsNotAnEmptyDay) {
    at.disk.clock().set(moment("2027-11-19T16:00"));
    presenter.load();
    EXPECT_FALSE(presenter.hasYear());
    EXPECT_EQ(presenter.count().due, 0);
}

TEST_F(TodayPresenterTest, TheNextDayBeginsWithNothingCleared) {
    presenter.load();
    at.amend(u"Ben"_s, u"2024-11-20 AM"_s, u"I"_s);
    EXPECT_GT(presenter.count().cleared, 0);
    at.disk.clock().set(moment("2024-11-21T08:00"));
    presenter.load();
    EXPECT_EQ(presenter.count().cleared, 0);
    EXPECT_EQ(presenter.count().since, moment("2024-11-21T08:00"));
}

// rules.md 30: on nobody's sheet, and overdue for nobody.
TEST_F(TodayPresenterTest, AChildWhoHasDiedIsOnNobodysSheet) {
    presenter.load();
    const DayCount before = presenter.count();
    recordDeath(at.disk, at.id(u"Ada"_s));
    const DayCount after = presenter.count();
    EXPECT_GT(after.held, 0);
    EXPECT_EQ(after.due + after.held, before.due);
    EXPECT_EQ(after.cleared, before.cleared) << "held is not cleared";
    for (const OwnerSheet::Line& line : must(presenter.sheetOf({})).lines)
        EXPECT_FALSE(line.whom.contains(u"Ada"_s));
    must(HoldLetters(at.disk.office())
             .release(at.id(u"Ada"_s), u"another child"_s, at.disk.author()));
    EXPECT_EQ(presenter.count(), before);
}

} // namespace
} // namespace rollbook
