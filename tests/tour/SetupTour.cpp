// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tour/Tour.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace rollbook::tour {
namespace {

void choosePage(Guide& guide, const QString& name) {
    auto& pages = guide.part<QAbstractItemView>(u"setup.pages"_s);
    for (int row = 0; row < pages.model()->rowCount(); ++row)
        if (pages.model()->index(row, 0).data().toString().startsWith(name))
            pages.setCurrentIndex(pages.model()->index(row, 0));
    guide.settle();
}

void chooseLine(Guide& guide, const QString& list, const QString& begins) {
    auto& lines = guide.part<QAbstractItemView>(list);
    for (int row = 0; row < lines.model()->rowCount(); ++row)
        if (lines.model()->index(row, 0).data().toString().startsWith(begins))
            return lines.setCurrentIndex(lines.model()->index(row, 0));
    guide.require(false, u"“%1” is in the list"_s.arg(begins));
}

void pressVerb(Guide& guide, const QString& name) {
    guide.part<QPushButton>(name).click();
    guide.settle();
}

void copyAPathway(Guide& guide) {
    chooseLine(guide, u"setup.pathways.list"_s, u"A sensible beginning"_s);
    guide.whenAsked([&guide](QWidget&) {
        guide.type(u"Our attendance policy 2026"_s);
        guide.picture(u"pathway-copy"_s);
        guide.press(Qt::Key_Return);
    });
    pressVerb(guide, u"setup.pathways.copy"_s);
    guide.picture(u"pathways"_s);
}

void editIt(Guide& guide) {
    guide.whenAsked([&guide](QWidget& dialog) {
        chooseLine(guide, u"pathway.steps"_s, u"Visit at home"_s);
        guide.walkTo(u"step.when1"_s);
        guide.type(u"2"_s);
        guide.picture(u"pathway-edit"_s);
        dialog.findChild<QTabWidget*>()->setCurrentIndex(1);
        guide.settle();
        guide.picture(u"pathway-as-text"_s);
        guide.part<QPushButton>(u"pathway.keep"_s).click();
    });
    pressVerb(guide, u"setup.pathways.edit"_s);
}

void rehearseIt(Guide& guide) {
    guide.whenAsked([&guide](QWidget&) {
        guide.picture(u"rehearsal-before"_s);
        guide.walkTo(u"rehearsal.run"_s);
        guide.press(Qt::Key_Space);
        guide.picture(u"rehearsal"_s);
        guide.press(Qt::Key_Escape);
    });
    pressVerb(guide, u"setup.pathways.rehearse"_s);
}

} // namespace

void setup(Guide& guide) {
    guide.step(u"Setup"_s);
    guide.press(Qt::Key_8, Qt::AltModifier);
    auto& pages = guide.part<QAbstractItemView>(u"setup.pages"_s);
    const QAbstractItemModel& model = *pages.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        pages.setCurrentIndex(model.index(row, 0));
        guide.settle();
        guide.picture(u"setup-%1"_s.arg(row + 1));
    }
    guide.step(u"A pathway made the school's own, and rehearsed"_s);
    choosePage(guide, u"Pathways"_s);
    copyAPathway(guide);
    editIt(guide);
    rehearseIt(guide);
}

} // namespace rollbook::tour
