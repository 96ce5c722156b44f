// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tour/Tour.h"

#include <QAbstractItemView>
#include <QFile>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace rollbook::tour {
namespace {

void exportTo(Guide& guide, const QString& name, Qt::KeyboardModifiers with) {
    const QString path = guide.folder().filePath(name);
    QFile::remove(path); // of a tour before: nothing is asked about it
    guide.chooseFile(path);
    guide.press(Qt::Key_E, with);
    guide.require(QFile(path).size() > 0, u"%1 was written"_s.arg(name));
}

int linesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? int(file.readAll().count('\n')) : 0;
}

} // namespace

void census(Guide& guide) {
    guide.step(u"The census period"_s);
    guide.press(Qt::Key_7, Qt::AltModifier);
    guide.picture(u"census"_s);
    auto& summary = guide.part<QAbstractItemView>(u"census.summary"_s);
    const int pupils = summary.model()->rowCount();
    summary.setFocus();
    summary.setCurrentIndex(summary.model()->index(0, 2));
    guide.whenAsked([&guide](QWidget&) {
        guide.picture(u"census-figure"_s);
        guide.press(Qt::Key_Escape);
    });
    guide.press(Qt::Key_Return);
    guide.part<QTabBar>(u"census.tabs"_s).setCurrentIndex(1);
    guide.settle();
    guide.picture(u"census-checks"_s);
    guide.step(u"Export the summary"_s);
    exportTo(guide, u"census.csv"_s, Qt::ControlModifier);
    exportTo(guide, u"census.xlsx"_s, Qt::ControlModifier | Qt::ShiftModifier);
    guide.require(linesOf(guide.folder().filePath(u"census.csv"_s)) > pupils,
                  u"every pupil has a line in census.csv"_s);
}

} // namespace rollbook::tour
