// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tour/Tour.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rollbook::tour {
namespace {

void take(Guide& guide) {
    guide.step(u"Take a register"_s);
    guide.press(Qt::Key_2, Qt::AltModifier);
    guide.press(Qt::Key_N, Qt::ControlModifier); // the next to take
    guide.picture(u"register-not-taken"_s);
    guide.press(Qt::Key_Home);
    guide.type(u"//n/l12"_s);
    guide.press(Qt::Key_Return);
    guide.type(u"/i"_s);
    guide.picture(u"register-draft"_s);
    guide.press(Qt::Key_B, Qt::ControlModifier);
    guide.press(Qt::Key_Return, Qt::ControlModifier);
    guide.picture(u"register-taken"_s);
}

void correct(Guide& guide) {
    guide.step(u"Correct a mark"_s);
    guide.press(Qt::Key_Home);
    guide.press(Qt::Key_Return);
    bool wasAsked = false;
    guide.whenAsked([&](QWidget& dialog) {
        wasAsked = true;
        guide.type(QString::fromUtf16(kWhy));
        guide.picture(u"correction"_s);
        dialog.findChild<QLineEdit*>(u"question.onWordOf"_s)->setText(u"Mother, by telephone"_s);
        guide.press(Qt::Key_Return);
    });
    guide.type(u"i"_s);
    guide.press(Qt::Key_Return);
    guide.require(wasAsked, u"a change to a taken register asks why"_s);
    guide.picture(u"register-corrected"_s);
}

} // namespace

void registers(Guide& guide) {
    take(guide);
    correct(guide);
    guide.step(u"The grid and a cell's history"_s);
    guide.press(Qt::Key_Tab, Qt::ControlModifier);
    guide.picture(u"grid"_s);
    guide.press(Qt::Key_F2);
    guide.picture(u"grid-history"_s);
    guide.press(Qt::Key_Escape);
    guide.press(Qt::Key_Tab, Qt::ControlModifier);
    guide.picture(u"chase"_s);
}

} // namespace rollbook::tour
