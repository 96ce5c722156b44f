// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tour/Tour.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rollbook::tour {
namespace {

void nextPage(Guide& guide) {
    guide.press(Qt::Key_Tab, Qt::ControlModifier);
}

void sayWhoWrites(Guide& guide) {
    guide.step(u"The page around every letter"_s);
    guide.press(Qt::Key_4, Qt::AltModifier);
    for (int page = 0; page < 3; ++page)
        nextPage(guide);
    guide.part<QPlainTextEdit>(u"letterhead.address"_s).setPlainText(u"Marsh Lane\nLondon E9 5AA"_s);
    guide.walkTo(u"letterhead.phone"_s);
    guide.field(u"020 7946 0001"_s);
    guide.field(u"office@marshlane.example"_s);
    guide.field(QString::fromUtf16(kOfficer));
    guide.field(u"8 am to 4 pm on school days"_s);
    guide.field(u"Sam Lead"_s);
    guide.field(u"Headteacher"_s);
    guide.part<QPushButton>(u"letterhead.keep"_s).click();
    guide.settle();
    guide.picture(u"letterhead"_s);
}

void lookAtTheWords(Guide& guide) {
    guide.step(u"The words of a letter, beside the letter"_s);
    nextPage(guide);
    guide.picture(u"letter-words"_s);
}

void write(Guide& guide, const QString& name, const QString& letter) {
    guide.whenAsked([&guide, name, letter](QWidget&) {
        guide.type(name);
        guide.part<QComboBox>(u"letters.write.letter"_s).setCurrentText(letter);
        guide.picture(u"letter-to-write"_s);
        guide.press(Qt::Key_Return);
    });
    guide.press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
}

void lookAtTheRun(Guide& guide) {
    guide.step(u"The letters that are due, and two that nobody's step asks for"_s);
    nextPage(guide);
    guide.picture(u"letters-due"_s);
    guide.require(guide.part<QAbstractItemView>(u"letters.due.list"_s).model()->rowCount() > 0,
                  u"a letter is due"_s);
    write(guide, u"an"_s, u"Attendance statement"_s);
    write(guide, u"al"_s, u"Attendance statement"_s);
    guide.picture(u"letters-to-send"_s);
    guide.whenAsked([&guide](QWidget&) {
        guide.picture(u"letter-large"_s);
        guide.press(Qt::Key_Escape);
    });
    guide.press(Qt::Key_Return);
}

void saveThem(Guide& guide) {
    guide.step(u"The run, as one PDF, on record"_s);
    guide.whenAsked([&guide](QWidget&) {
        guide.picture(u"letters-dry-run"_s);
        guide.chooseFile(guide.folder().absoluteFilePath(u"letters.pdf"_s));
        guide.part<QPushButton>(u"letters.run.save"_s).click();
    });
    guide.press(Qt::Key_S, Qt::ControlModifier);
    guide.require(QFile::exists(guide.folder().filePath(u"letters.pdf"_s)),
                  u"the letters are in their file"_s);
    guide.picture(u"letters-saved"_s);
    nextPage(guide);
    guide.picture(u"letters-sent"_s);
    nextPage(guide);
    guide.picture(u"letters-held"_s);
}

} // namespace

void letters(Guide& guide) {
    sayWhoWrites(guide);
    lookAtTheWords(guide);
    lookAtTheRun(guide);
    saveThem(guide);
}

} // namespace rollbook::tour
