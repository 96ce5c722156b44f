// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tour/Tour.h"

#include <QAbstractItemView>
#include <QComboBox>
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
    show(guide, 0);
    guide.press(Qt::Key_Tab, Qt::ControlModifier);
    guide.picture(u"absence-groups"_s);
}

} // namespace rollbook::tour
