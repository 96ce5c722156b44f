// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tour/Tour.h"

#include <QAbstractItemView>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace rollbook::tour {
namespace {

constexpr int kPagesAfterBack = 3; // messages, concerns, contacts

// What the keys of the board open, and Escape leaves as it was.
void ask(Guide& guide, Qt::Key key, const QString& picture) {
    guide.whenAsked([&guide, picture](QWidget&) {
        guide.picture(picture);
        guide.press(Qt::Key_Escape);
    });
    guide.press(key);
}

// The classes that nobody has taken stand on top; the calls follow.
void lookAtACall(Guide& guide) {
    guide.step(u"A call, a visit, and the looked-after pupils"_s);
    while (guide.part<QLabel>(u"calls.title"_s).text().startsWith(u"Class "_s))
        guide.press(Qt::Key_Down);
    guide.picture(u"call"_s);
    ask(guide, Qt::Key_V, u"visit-or-enquiry"_s);
    ask(guide, Qt::Key_L, u"looked-after"_s);
}

void lookAtTheDay(Guide& guide) {
    guide.step(u"What is due today, and who must be rung"_s);
    guide.press(Qt::Key_1, Qt::AltModifier);
    guide.require(guide.part<QAbstractItemView>(u"today.list"_s).model()->rowCount() > 0,
                  u"something is due"_s);
    guide.picture(u"today"_s);
    guide.press(Qt::Key_Tab, Qt::ControlModifier);
    guide.picture(u"call-board"_s);
    lookAtACall(guide);
    guide.press(Qt::Key_Tab, Qt::ControlModifier);
    guide.picture(u"back-today"_s);
}

void lookAtContacts(Guide& guide) {
    guide.step(u"Whom the school cannot reach well"_s);
    for (int page = 0; page < kPagesAfterBack; ++page)
        guide.press(Qt::Key_Tab, Qt::ControlModifier);
    guide.require(guide.part<QAbstractItemView>(u"calls.quality.list"_s).model()->rowCount() > 0,
                  u"somebody's contacts are wanting"_s);
    guide.picture(u"contact-quality"_s);
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

void lookAtLateness(Guide& guide) {
    guide.step(u"Movements, and how often who was late"_s);
    guide.press(Qt::Key_Tab, Qt::ControlModifier);
    guide.picture(u"movements"_s);
    guide.press(Qt::Key_Tab, Qt::ControlModifier);
    guide.walkTo(u"totals.list"_s);
    guide.picture(u"late-totals"_s);
    ask(guide, Qt::Key_Return, u"late-sessions"_s);
    guide.press(Qt::Key_Tab, Qt::ControlModifier);
    guide.picture(u"register-punctuality"_s);
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
    lookAtContacts(guide);
    takeACall(guide);
    signInLate(guide);
    lookAtLateness(guide);
    fireList(guide);
}

} // namespace rollbook::tour
