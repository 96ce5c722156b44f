// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/ClosuresPresenter.h"

#include "core/office/TakeRegister.h"
#include "tests/ui/setup/SmallSchool.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString cell(QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

int rowOf(QAbstractItemModel& model, const QString& first) {
    for (int row = 0; row < model.rowCount(); ++row)
        if (cell(model, row, 0) == first)
            return row;
    return -1;
}

CloseSchool::Request boilerOn(QDate date) {
    return {.range = {date, date}, .kind = ClosureKind::Unplanned, .code = u"Y4"_s, .reason = u"Boiler"_s};
}

class CloseFormTest : public SmallSchool {};

TEST_F(CloseFormTest, SaysWhatItWouldCoverBeforeItIsEntered) {
    const CloseForm form(disk.office());
    const auto shown = form.shown(boilerOn(day("2024-11-20")));
    EXPECT_EQ(shown.covers,
              u"It would cover 2 sessions of the school and 4 marks and blanks of pupils."_s);
    EXPECT_TRUE(shown.refusal.isEmpty());
}

TEST_F(CloseFormTest, AWeekendCannotBeClosed) {
    EXPECT_FALSE(CloseForm(disk.office()).shown(boilerOn(day("2024-11-23"))).refusal.isEmpty());
}

TEST_F(CloseFormTest, AsksAboutRegistersTakenThatDay) {
    const SessionKey morning = session(u"2024-11-20 AM"_s);
    ASSERT_TRUE(TakeRegister(disk.office())
                    .run({.className = u"5B"_s, .session = morning}, disk.author()));
    const auto asked = CloseForm(disk.office()).shown(boilerOn(day("2024-11-20"))).ask;
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].className, u"5B"_s);
}

TEST_F(CloseFormTest, OffersTheWholeSiteFirst) {
    const auto codes = CloseForm(disk.office()).codes(ClosureKind::Unplanned, day("2024-11-20"));
    ASSERT_FALSE(codes.empty());
    EXPECT_EQ(codes[0].code, u"Y4"_s);
    EXPECT_TRUE(std::ranges::all_of(codes, [](const auto& choice) { return choice.code.startsWith(u'Y'); }));
}

TEST_F(CloseFormTest, APlannedClosureOfAYearIsWarnedOf) {
    CloseSchool::Request request = boilerOn(day("2024-11-20"));
    request.kind = ClosureKind::Planned;
    request.code = u"#"_s;
    EXPECT_TRUE(CloseForm(disk.office()).shown(request).warnings.isEmpty());
    request.years = {yearGroup(4)};
    EXPECT_EQ(CloseForm(disk.office()).shown(request).warnings.size(), 1);
}

class ClosuresPresenterTest : public SmallSchool {};

TEST_F(ClosuresPresenterTest, AClosureStandsInTheListUntilItIsLifted) {
    ClosuresPresenter presenter(disk.office());
    const QAbstractItemModelTester tester(&presenter.model());
    presenter.load();
    const int before = presenter.model().rowCount();
    ASSERT_EQ(CloseForm(disk.office()).enter(boilerOn(day("2024-11-20")), disk.author()), QString());
    ASSERT_EQ(presenter.model().rowCount(), before + 1);
    const int row = rowOf(presenter.model(), u"20/11/2024"_s);
    ASSERT_GE(row, 0);
    EXPECT_EQ(cell(presenter.model(), row, 2), u"Y4"_s);
    const QVariant key = presenter.model().index(row, 0).data(LinesModel::KeyRole);
    EXPECT_EQ(presenter.lift(presenter.closure(key)->id, u"Mended"_s, disk.author()), QString());
    EXPECT_EQ(presenter.model().rowCount(), before);
}

TEST_F(ClosuresPresenterTest, LiftingNeedsAReason) {
    ClosuresPresenter presenter(disk.office());
    const auto made = CloseSchool(disk.office()).run(boilerOn(day("2024-11-20")), disk.author());
    ASSERT_TRUE(made);
    EXPECT_NE(presenter.lift(made->closure, u" "_s, disk.author()), QString());
    EXPECT_TRUE(disk.school().calendar.closure(made->closure));
}

} // namespace
} // namespace rollbook
