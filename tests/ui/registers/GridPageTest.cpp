// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/GridPage.h"

#include "core/office/TakeRegister.h"
#include "tests/ui/registers/AtTheGrid.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class GridPageTest : public AtTheGrid {};

TEST_F(GridPageTest, AJumpLandsOnTheCell) {
    EXPECT_EQ(view.title(), u"Registers › Whole school › Mon 18 Nov to Sun 24 Nov 2024"_s);
    EXPECT_TRUE(current().contains(u"Mon 18 Nov, morning: N, "_s));
    EXPECT_EQ(table().currentIndex().column(), 0);
}

TEST_F(GridPageTest, AJumpToAnotherWeekGoesThere) {
    jump(u"Cem"_s, u"2024-11-14 PM"_s);
    EXPECT_EQ(view.title(), u"Registers › Whole school › Mon 11 Nov to Sun 17 Nov 2024"_s);
    EXPECT_TRUE(current().contains(u"Thu 14 Nov, afternoon: no mark"_s));
}

TEST_F(GridPageTest, AJumpSetsAsideAFilterThatHidesThePupil) {
    part<QLineEdit>(u"grid.name"_s)->setText(u"ada"_s);
    EXPECT_EQ(table().model()->rowCount(), 1);
    jump(u"Cem"_s, u"2024-11-19 AM"_s);
    EXPECT_EQ(part<QLineEdit>(u"grid.name"_s)->text(), QString());
    EXPECT_EQ(table().model()->rowCount(), 3);
}

TEST_F(GridPageTest, AJumpWithARangeShowsThoseDays) {
    view.open({.view = ViewId::Registers,
               .page = u"grid"_s,
               .className = u"4A"_s,
               .range = {day("2024-11-14"), day("2024-11-19")}});
    EXPECT_EQ(view.title(), u"Registers › 4A › Thu 14 Nov to Tue 19 Nov 2024"_s);
    EXPECT_EQ(table().model()->columnCount(), 8);
    EXPECT_EQ(table().model()->rowCount(), 2);
}

TEST_F(GridPageTest, PageKeysMoveAWeekAndKeepThePlace) {
    press(Qt::Key_Right);
    press(Qt::Key_PageUp);
    EXPECT_TRUE(current().contains(u"Mon 11 Nov, afternoon"_s));
    press(Qt::Key_PageDown);
    EXPECT_TRUE(current().contains(u"Mon 18 Nov, afternoon"_s));
}

TEST_F(GridPageTest, ArrowsMoveAndSayWhereTheKeyboardIs) {
    press(Qt::Key_Down);
    EXPECT_TRUE(current().contains(u"Ben"_s));
    EXPECT_TRUE(current().endsWith(u"Mon 18 Nov, morning: not on roll"_s));
}

TEST_F(GridPageTest, TheFiltersNarrowTheRows) {
    part<QComboBox>(u"grid.class"_s)->setCurrentText(u"5B"_s);
    EXPECT_EQ(table().model()->rowCount(), 1);
    part<QComboBox>(u"grid.class"_s)->setCurrentIndex(0);
    part<QComboBox>(u"grid.year"_s)->setCurrentText(u"Year 4"_s);
    EXPECT_EQ(table().model()->rowCount(), 2);
}

TEST_F(GridPageTest, HOpensTheHistoryAndEscapeClosesIt) {
    EXPECT_FALSE(part(u"registers.history"_s)->isVisible());
    type('h');
    ASSERT_TRUE(part(u"registers.history"_s)->isVisible());
    EXPECT_TRUE(part<QTextBrowser>(u"history.story"_s)->toPlainText().startsWith(u"Original: N"_s));
    press(Qt::Key_Escape);
    EXPECT_FALSE(part(u"registers.history"_s)->isVisible());
}

TEST_F(GridPageTest, TheHistoryHasTheOriginalAndWhoAmendedItAndWhy) {
    at.dialogs.expectDialog(u"registers.amend"_s, [](QDialog& form) {
        field(form, u"amend.reason"_s).setText(u"ill, mother rang"_s);
        return true;
    });
    type('i');
    press(Qt::Key_F2);
    const QString story = part<QTextBrowser>(u"history.story"_s)->toPlainText();
    EXPECT_TRUE(story.startsWith(u"Amendment 1: I, "_s)) << story.toStdString();
    EXPECT_TRUE(story.contains(u"Mark amended · 20/11/2024 09:05"_s)) << story.toStdString();
    EXPECT_TRUE(story.contains(u"Ruth Okafor, Attendance Officer"_s));
    EXPECT_TRUE(story.contains(u"ill, mother rang"_s));
    EXPECT_TRUE(story.contains(u"Original: N"_s));
}

TEST_F(GridPageTest, TheHistoryOfARegisterFromPaperHasWhoCalledAndWhoKeyedIt) {
    const SessionKey now = session(u"2024-11-20 AM"_s);
    ASSERT_TRUE(DraftRegister(at.disk.office())
                    .keyFromPaper({u"4A"_s, now, u"Noor Shah"_s, moment("2024-11-20T08:52")}));
    ASSERT_TRUE(TakeRegister(at.disk.office())
                    .run({.className = u"4A"_s,
                          .session = now,
                          .takenBy = {},
                          .blanks = TakeRegister::Blanks::Fill},
                         at.disk.author()));
    jump(u"Ada"_s, u"2024-11-20 AM"_s);
    press(Qt::Key_F2);
    const QString story = part<QTextBrowser>(u"history.story"_s)->toPlainText();
    EXPECT_TRUE(story.contains(u"20/11/2024 08:52"_s)) << story.toStdString();
    EXPECT_TRUE(story.contains(u"taken by Noor Shah"_s)) << story.toStdString();
    EXPECT_TRUE(story.contains(u"keyed by Ruth Okafor, Attendance Officer · 20/11/2024 09:05"_s))
        << story.toStdString();
}

TEST_F(GridPageTest, TheHistoryFollowsTheKeyboard) {
    press(Qt::Key_F2);
    press(Qt::Key_Down);
    EXPECT_EQ(part<QTextBrowser>(u"history.story"_s)->toPlainText(),
              u"Nothing was ever recorded for this session."_s);
    EXPECT_TRUE(part<QLabel>(u"history.now"_s)->text().endsWith(u"not on roll"_s));
}

TEST_F(GridPageTest, HiddenReasonsAreHiddenInTheHistory) {
    at.dialogs.expectDialog(u"registers.amend"_s, [](QDialog& form) {
        field(form, u"amend.reason"_s).setText(u"hospital"_s);
        return true;
    });
    type('m');
    press(Qt::Key_F2);
    at.privacy.setHidden(true);
    EXPECT_FALSE(part<QTextBrowser>(u"history.story"_s)->toPlainText().contains(u"hospital"_s));
    EXPECT_FALSE(current().contains(u"Ada"_s));
}

TEST_F(GridPageTest, PrintsThoseShownOrThoseSelected) {
    part<QComboBox>(u"grid.class"_s)->setCurrentText(u"4A"_s);
    view.print();
    press(Qt::Key_Down, Qt::ShiftModifier);
    view.print();
    EXPECT_EQ(at.printing.titles.size(), 2);
    EXPECT_TRUE(at.printing.titles[0].contains(u"4A"_s)) << at.printing.titles[0].toStdString();
    EXPECT_TRUE(at.printing.titles[1].contains(u"2 pupils"_s));
}

TEST_F(GridPageTest, ARegisterOfTwoSchoolYearsIsNotPrinted) {
    view.open({.view = ViewId::Registers,
               .page = u"grid"_s,
               .range = {day("2025-07-14"), day("2025-09-12")}});
    view.print();
    EXPECT_TRUE(at.printing.titles.isEmpty());
    EXPECT_TRUE(notice().startsWith(u"These days are of two school years."_s));
}

TEST_F(GridPageTest, AGroupNarrowsTheRowsAndTheTitleSaysSo) {
    know(u"Ben"_s, {.kind = characteristic::kYoungCarer, .value = u"Y"_s, .from = day("2024-11-01")});
    auto* group = part<QComboBox>(u"grid.group"_s);
    group->setCurrentText(u"Young carer"_s);
    EXPECT_EQ(names(), QStringList{u"Ben"_s});
    EXPECT_TRUE(view.title().contains(u"Whole school, Young carer"_s)) << view.title().toStdString();
    at.privacy.setHidden(true);
    EXPECT_FALSE(view.title().contains(u"carer"_s)) << view.title().toStdString();
}

TEST_F(GridPageTest, AGroupIsAsItWasOnTheDaysShown) {
    know(u"Ben"_s, {.kind = characteristic::kYoungCarer, .value = u"Y"_s, .from = day("2024-11-22")});
    know(u"Ada"_s, {.kind = characteristic::kYoungCarer, .value = u"Y"_s, .from = day("2024-11-25")});
    part<QComboBox>(u"grid.group"_s)->setCurrentText(u"Young carer"_s);
    EXPECT_EQ(names(), QStringList{u"Ben"_s});
}

TEST_F(GridPageTest, AValueIsAGroupOfItsOwnAndNIsNone) {
    know(u"Ada"_s, {.kind = characteristic::kSen, .value = u"K"_s, .from = day("2024-11-01")});
    know(u"Ben"_s, {.kind = characteristic::kSen, .value = u"E"_s, .from = day("2024-11-01")});
    know(u"Cem"_s, {.kind = characteristic::kSen, .value = u"N"_s, .from = day("2024-11-01")});
    auto* group = part<QComboBox>(u"grid.group"_s);
    group->setCurrentText(u"Special educational needs: K"_s);
    EXPECT_EQ(names(), QStringList{u"Ada"_s});
    group->setCurrentText(u"Special educational needs"_s);
    EXPECT_EQ(names(), (QStringList{u"Ada"_s, u"Ben"_s}));
}

TEST_F(GridPageTest, WhatOnlyTheSafeguardingLeadMaySeeIsNotOffered) {
    know(u"Ada"_s, {.kind = characteristic::kChildProtectionPlan,
                    .value = u"Y"_s,
                    .from = day("2024-11-01")});
    auto* group = part<QComboBox>(u"grid.group"_s);
    EXPECT_LT(group->findText(u"Child protection plan"_s), 0);
    makeLead(at.disk.author().name);
    jump(u"Ada"_s, u"2024-11-18 AM"_s);
    EXPECT_GT(group->findText(u"Child protection plan"_s), 0);
}

TEST_F(GridPageTest, WhoeverSitsDownNextSeesNoGroupTheyMayNot) {
    know(u"Ada"_s, {.kind = characteristic::kChildProtectionPlan,
                    .value = u"Y"_s,
                    .from = day("2024-11-01")});
    makeLead(at.disk.author().name);
    jump(u"Ada"_s, u"2024-11-18 AM"_s);
    part<QComboBox>(u"grid.group"_s)->setCurrentText(u"Child protection plan"_s);
    ASSERT_EQ(names(), QStringList{u"Ada"_s});
    ASSERT_TRUE(at.desk.addFirst(u"Sam Poole"_s, u"Receptionist"_s, u"1357"_s));
    EXPECT_EQ(names().size(), 3);
    EXPECT_LT(part<QComboBox>(u"grid.group"_s)->findText(u"Child protection plan"_s), 0);
    EXPECT_FALSE(view.title().contains(u"protection"_s));
}

TEST_F(GridPageTest, PaperDoesNotNameTheGroup) {
    know(u"Ben"_s, {.kind = characteristic::kYoungCarer, .value = u"Y"_s, .from = day("2024-11-01")});
    know(u"Cem"_s, {.kind = characteristic::kYoungCarer, .value = u"Y"_s, .from = day("2024-11-01")});
    part<QComboBox>(u"grid.group"_s)->setCurrentText(u"Young carer"_s);
    at.commands.action(u"registers.grid.print"_s)->trigger();
    ASSERT_EQ(at.printing.titles.size(), 1);
    EXPECT_TRUE(at.printing.titles.front().contains(u"2 pupils"_s));
}

TEST_F(GridPageTest, NobodyThatFitsSaysSo) {
    part<QLineEdit>(u"grid.name"_s)->setText(u"zzz"_s);
    EXPECT_FALSE(table().isVisible());
    const auto labels = view.findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text() == u"No pupils like that"_s;
    }));
}

TEST_F(GridPageTest, AllCanBeReachedByTab) {
    EXPECT_EQ(tabOrderFaults(*part(u"registers.grid.filters"_s)), QStringList{});
    EXPECT_EQ(tabOrderFaults(*part(u"registers.history"_s)), QStringList{});
}

TEST_F(GridPageTest, TheCommandsHaveNoFaults) {
    EXPECT_EQ(at.commands.faults(), QStringList{});
}

} // namespace
} // namespace rollbook
