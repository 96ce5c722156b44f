// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tour/Tour.h"

#include <QAbstractItemView>

using namespace Qt::StringLiterals;

namespace rollbook::tour {
namespace {

void lookAtTheDay(Guide& guide) {
    guide.step(u"What is due today, and who must be rung"_s);
    guide.press(Qt::Key_1, Qt::AltModifier);
    guide.require(guide.part<QAbstractItemView>(u"today.list"_s).model()->rowCount() > 0,
                  u"something is due"_s);
    guide.picture(u"today"_s);
    guide.press(Qt::Key_Tab, Qt::ControlModifier);
    guide.picture(u"call-board"_s);
    guide.press(Qt::Key_Tab, Qt::ControlModifier);
    guide.picture(u"back-today"_s);
}

void takeACall(Guide& guide) {
    guide.step(u"A parent rings"_s);
    guide.whenAsked([&guide](QWidget&) {
        guide.type(u"an"_s);
        guide.press(Qt::Key_Return);
        guide.picture(u"take-a-call"_s);
        guide.press(Qt::Key_Escape);
    });
    guide.press(Qt::Key_J, Qt::ControlModifier);
}

void signInLate(Guide& guide) {
    guide.step(u"A child at the hatch"_s);
    guide.press(Qt::Key_L, Qt::ControlModifier);
    guide.type(u"al"_s);
    guide.picture(u"late-book-found"_s);
    guide.press(Qt::Key_Return);
    guide.type(u"bus"_s);
    guide.press(Qt::Key_Return);
    guide.settle();
    guide.require(guide.part<QAbstractItemView>(u"latebook.arrivals"_s).model()->rowCount() == 1,
                  u"the late book has its line"_s);
    guide.picture(u"late-book"_s);
}

void fireList(Guide& guide) {
    guide.step(u"The fire list"_s);
    guide.whenAsked([&guide](QWidget&) {
        guide.picture(u"fire-list"_s);
        guide.press(Qt::Key_Escape);
    });
    guide.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

void day(Guide& guide) {
    lookAtTheDay(guide);
    takeACall(guide);
    signInLate(guide);
    fireList(guide);
}

} // namespace rollbook::tour
