// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tour/Tour.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPushButton>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace rollbook::tour {
namespace {

void show(Guide& guide, int persons) {
    auto& shown = guide.part<QComboBox>(u"absence.shown"_s);
    shown.setCurrentIndex(persons);
    guide.settle();
}

void standColumns(Guide& guide, int set) {
    guide.part<QTabBar>(u"absence.columns"_s).setCurrentIndex(set);
    guide.settle();
}

void giveToTheCouncil(Guide& guide) {
    guide.step(u"A list for the council"_s);
    guide.whenAsked([&guide](QWidget&) {
        guide.picture(u"absence-council"_s);
        guide.press(Qt::Key_Escape);
    });
    guide.press(Qt::Key_K);
}

// From the list of the persistent, by one key.
void giveAFamily(Guide& guide) {
    guide.step(u"Focus families are given to the staff for a half-term"_s);
    guide.press(Qt::Key_Tab, Qt::ControlModifier);
    guide.picture(u"absence-focus-empty"_s);
    for (int page = 0; page < 2; ++page) // past the charts, to the pupils
        guide.press(Qt::Key_Tab, Qt::ControlModifier);
    guide.part<QAbstractItemView>(u"absence.list"_s).setFocus();
    guide.whenAsked([&guide](QWidget& form) {
        guide.picture(u"absence-focus-give"_s);
        form.findChild<QPushButton*>(u"absence.give.done"_s)->click();
    });
    guide.press(Qt::Key_G);
    for (int page = 0; page < 2; ++page)
        guide.press(Qt::Key_Tab, Qt::ControlModifier);
    const auto& families = guide.part<QAbstractItemView>(u"absence.focus.families"_s);
    guide.require(families.model()->rowCount() == 1, u"a family is given out"_s);
    guide.picture(u"absence-focus"_s);
}

void lookAtCharts(Guide& guide) {
    guide.step(u"The year drawn, each chart with its table"_s);
    guide.press(Qt::Key_Tab, Qt::ControlModifier);
    auto& which = guide.part<QComboBox>(u"absence.charts.which"_s);
    for (int chart = 0; chart < which.count(); ++chart) {
        which.setCurrentIndex(chart);
        guide.settle();
        guide.picture(u"absence-chart-%1"_s.arg(chart + 1));
    }
    guide.press(Qt::Key_T);
    guide.picture(u"absence-chart-table"_s);
    guide.press(Qt::Key_T);
}

} // namespace

void absence(Guide& guide) {
    guide.step(u"Who is persistently absent, and what it takes to leave"_s);
    guide.press(Qt::Key_5, Qt::AltModifier);
    auto& list = guide.part<QAbstractItemView>(u"absence.list"_s);
    guide.require(list.model()->rowCount() > 0, u"everybody stands in the list"_s);
    guide.picture(u"absence"_s);
    standColumns(guide, 1);
    guide.picture(u"absence-sessions"_s);
    standColumns(guide, 2);
    guide.picture(u"absence-periods"_s);
    standColumns(guide, 3);
    guide.picture(u"absence-work"_s);
    standColumns(guide, 0);
    show(guide, 1);
    guide.picture(u"absence-persistent"_s);
    guide.step(u"A figure down to its sessions"_s);
    list.setFocus();
    guide.whenAsked([&guide](QWidget&) {
        guide.picture(u"absence-explained"_s);
        guide.press(Qt::Key_Escape);
    });
    guide.press(Qt::Key_E);
    giveToTheCouncil(guide);
    show(guide, 0);
    guide.press(Qt::Key_Tab, Qt::ControlModifier);
    guide.picture(u"absence-groups"_s);
    giveAFamily(guide);
    lookAtCharts(guide);
}

} // namespace rollbook::tour
