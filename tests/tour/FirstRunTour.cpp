// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tour/Tour.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace rollbook::tour {
namespace {

constexpr auto kPin = "2468"_L1;

void details(Guide& guide, const QString& file) {
    guide.step(u"Set up a school"_s);
    guide.walkTo(u"welcome.setUp"_s);
    guide.press(Qt::Key_Space);
    guide.field(u"Marsh Lane Primary"_s);
    guide.field(u"204"_s);
    guide.field(u"2345"_s);
    guide.chooseFile(file);
    guide.walkTo(u"wizard.chooseFile"_s);
    guide.press(Qt::Key_Space);
    guide.picture(u"details"_s);
    guide.walkTo(u"wizard.next"_s);
    guide.press(Qt::Key_Space);
}

void dates(Guide& guide, const QString& calendar) {
    guide.step(u"Its year, from a calendar file"_s);
    guide.chooseFile(calendar);
    guide.walkTo(u"wizard.calendar"_s);
    guide.press(Qt::Key_Space);
    guide.picture(u"dates"_s);
    guide.walkTo(u"wizard.next"_s);
    guide.press(Qt::Key_Space);
    guide.picture(u"times"_s);
    guide.walkTo(u"wizard.next"_s);
    guide.press(Qt::Key_Space);
}

void officer(Guide& guide) {
    guide.step(u"Who is at the desk"_s);
    guide.field(QString::fromUtf16(kOfficer));
    guide.press(Qt::Key_Tab); // the job title as proposed
    guide.field(kPin);
    guide.type(kPin);
    guide.picture(u"officer"_s);
    guide.press(Qt::Key_Return);
}

void list(Guide& guide, const QString& path, const QString& name) {
    guide.step(u"Bring in %1"_s.arg(name));
    guide.chooseFile(path);
    guide.press(Qt::Key_Space); // choose a file...
    guide.picture(name + u"-preview"_s);
    guide.walkTo(u"import.bringIn"_s);
    guide.press(Qt::Key_Space);
    guide.picture(name);
    guide.walkTo(u"wizard.next"_s);
    guide.press(Qt::Key_Space);
}

} // namespace

void firstRun(Guide& guide, const QDir& exports, const QString& file) {
    guide.picture(u"welcome"_s);
    details(guide, file);
    dates(guide, exports.filePath(u"calendar.json"_s));
    officer(guide);
    for (const QString& name : {u"pupils"_s, u"contacts"_s, u"marks"_s})
        list(guide, exports.filePath(name + u".csv"_s), name);
    guide.picture(u"ready"_s);
    guide.press(Qt::Key_Space); // open the registers
    guide.require(guide.window().objectName() == u"window"_s, u"the school is open"_s);
}

} // namespace rollbook::tour
