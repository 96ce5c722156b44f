// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/latebook/TotalsPage.h"

#include "core/office/hatch/SignInLate.h"
#include "tests/support/Widgets.h"
#include "tests/ui/latebook/HatchAtTheDesk.h"
#include "ui/latebook/LateBookView.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

// On Wednesday: Ada L, 22 minutes; Bea U, 40 minutes.
class TotalsPageTest : public testing::Test {
protected:
    TotalsPageTest() {
        arrive(m_desk.ada(), "2024-11-20T09:12");
        arrive(m_desk.bea(), "2024-11-20T09:30");
        m_view.resize(1096, 716);
        m_view.show();
        m_view.open({.view = ViewId::LateBook, .page = u"totals"_s});
    }
    void arrive(PupilId pupil, const char* at) {
        ASSERT_TRUE(SignInLate(m_desk.disk.office())
                        .run({.pupil = pupil, .at = moment(at)}, m_desk.disk.author()));
    }
    template <typename T>
    T* part(const char* name) {
        return m_page.findChild<T*>(QString::fromLatin1(name));
    }
    void count(LateBy by) { part<QComboBox>("totals.by")->setCurrentIndex(int(by)); }
    QString table() { return gridText(m_page.model()); }

    HatchAtTheDesk m_desk{"2024-11-20T10:00"};
    LateBookView m_view{m_desk.around()};
    TotalsPage& m_page{*qobject_cast<TotalsPage*>(m_view.page(u"totals"_s))};
};

} // namespace

TEST_F(TotalsPageTest, EachPupilsTimesAndMinutesWithUApart) {
    EXPECT_EQ(table(),
              u"Who | Class | Late (L) | Minutes lost | After close (U) | Minutes lost\n"
              "Pupil, Bea | RA |  |  | 1 | 40\n"
              "Pupil, Ada | 4A | 1 | 22 |  | \n"_s);
    EXPECT_EQ(part<QLabel>("totals.sum")->text(),
              u"Late once, 22 minutes lost · after the register closed once, 40 minutes lost"_s);
}

TEST_F(TotalsPageTest, ByClassAndByWeekday) {
    count(LateBy::Class);
    EXPECT_TRUE(table().contains(u"RA |  |  |  | 1 | 40\n4A |  | 1 | 22 |  | \n"_s));
    count(LateBy::Weekday);
    EXPECT_TRUE(table().contains(u"Wednesday |  | 1 | 22 | 1 | 40"_s));
}

TEST_F(TotalsPageTest, LastWeekHasNoneAndSaysSo) {
    part<QComboBox>("totals.period")->setCurrentIndex(int(HatchPeriod::LastWeek));
    EXPECT_EQ(m_page.model().rowCount(), 0);
    EXPECT_FALSE(part<QLabel>("totals.sum")->isVisible());
}

TEST_F(TotalsPageTest, EnterOnAPupilOpensTheSessions) {
    m_desk.dialogs.expectDialog(u"figure"_s, [](QDialog&) { return false; });
    auto* list = part<QTableView>("totals.list");
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
}

struct OpenCase {
    LateBy by;
    int row;
    int column;
    const char* arithmetic;
    int sessions;
};

class OpenedTotalTest : public TotalsPageTest, public testing::WithParamInterface<OpenCase> {
protected:
    // What the dialog says, and that the sessions it lists are as many.
    void expectFigure(const char* arithmetic, int sessions) {
        m_desk.dialogs.expectDialog(u"figure"_s, [arithmetic, sessions](QDialog& dialog) {
            EXPECT_EQ(dialog.findChild<QLabel*>(u"figure.arithmetic"_s)->text(),
                      QString::fromUtf8(arithmetic));
            EXPECT_EQ(dialog.findChild<QTableView*>(u"figure.sessions"_s)->model()->rowCount(),
                      sessions);
            return false;
        });
    }
};

// Any number opens to its sessions, and its minutes to theirs.
TEST_P(OpenedTotalTest, RecountsToTheRow) {
    m_desk.set("2024-11-21T10:00");
    arrive(m_desk.ada(), "2024-11-21T08:55");
    m_page.clockMoved();
    count(GetParam().by);
    expectFigure(GetParam().arithmetic, GetParam().sessions);
    auto* list = part<QTableView>("totals.list");
    list->setCurrentIndex(list->model()->index(GetParam().row, GetParam().column));
    QTest::keyClick(list, Qt::Key_Return);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, OpenedTotalTest,
    testing::Values(
        OpenCase{LateBy::Pupil, 0, LatenessModel::Who, "2 = 2 L.\nL: 27 minutes lost = 22 + 5.", 2},
        OpenCase{LateBy::Class, 0, LatenessModel::Who, "1 = 1 U.\nU: 40 minutes lost.", 1},
        OpenCase{LateBy::Class, 1, LatenessModel::Who, "2 = 2 L.\nL: 27 minutes lost = 22 + 5.", 2},
        OpenCase{LateBy::Weekday, 0, LatenessModel::Who,
                 "2 = 1 L + 1 U.\nL: 22 minutes lost.\nU: 40 minutes lost.", 2},
        OpenCase{LateBy::Weekday, 0, LatenessModel::Times, "1 = 1 L.\nL: 22 minutes lost.", 1},
        OpenCase{LateBy::Weekday, 0, LatenessModel::Minutes, "1 = 1 L.\nL: 22 minutes lost.", 1},
        OpenCase{LateBy::Weekday, 0, LatenessModel::AfterClose, "1 = 1 U.\nU: 40 minutes lost.", 1},
        OpenCase{LateBy::Weekday, 0, LatenessModel::AfterCloseMinutes,
                 "1 = 1 U.\nU: 40 minutes lost.", 1},
        OpenCase{LateBy::Weekday, 1, LatenessModel::Who, "1 = 1 L.\nL: 5 minutes lost.", 1},
        OpenCase{LateBy::Weekday, 1, LatenessModel::AfterClose, "No session is counted here.", 0}));

TEST_F(OpenedTotalTest, TheSumOpensToo) {
    expectFigure("2 = 1 L + 1 U.\nL: 22 minutes lost.\nU: 40 minutes lost.", 2);
    m_desk.commands.refresh();
    m_desk.commands.action(u"totals.openSum"_s)->trigger();
}

TEST_F(TotalsPageTest, AMinuteNotRecordedIsSaid) {
    EXPECT_EQ(minutesWords({.times = 2, .minutes = 5, .withoutMinutes = 1}), u"at least 5"_s);
    EXPECT_EQ(minutesWords({.times = 2, .minutes = 5}), u"5"_s);
    EXPECT_EQ(minutesWords({}), QString());
}

TEST_F(TotalsPageTest, NamesAreHidden) {
    m_desk.privacy.setHidden(true);
    EXPECT_FALSE(table().contains(u"Ada"_s));
}

struct PeriodCase {
    HatchPeriod period;
    const char* from;
    const char* to;
};

class HatchPeriodTest : public testing::TestWithParam<PeriodCase> {};

// Wednesday 6 November 2024; the half-term break was the week before.
TEST_P(HatchPeriodTest, IsCountedInSchoolWeeks) {
    const auto school = SchoolBuilder().onReferenceCalendar().build();
    EXPECT_EQ(rangeOf(GetParam().period, school->calendar, day("2024-11-06")),
              (DateRange{day(GetParam().from), day(GetParam().to)}));
}

INSTANTIATE_TEST_SUITE_P(
    Periods, HatchPeriodTest,
    testing::Values(PeriodCase{HatchPeriod::ThisWeek, "2024-11-04", "2024-11-08"},
                    PeriodCase{HatchPeriod::LastWeek, "2024-10-21", "2024-10-25"},
                    PeriodCase{HatchPeriod::FourWeeks, "2024-10-07", "2024-11-06"},
                    PeriodCase{HatchPeriod::HalfTerm, "2024-11-02", "2024-12-20"},
                    PeriodCase{HatchPeriod::YearToDate, "2024-08-01", "2024-11-06"}));
