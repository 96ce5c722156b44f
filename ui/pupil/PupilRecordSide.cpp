// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The record's side of the Pupils view.

#include "ui/pupil/PupilView.h"
#include "ui/pupil/RecordPage.h"
#include "ui/pupil/RecordPrint.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Printing.h"

#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace rollbook {

void PupilView::addRecordCommands() {
    const auto isAnyone = [this] { return m_presenter.pupil() != nullptr; };
    const auto inRecord = [this] { return isRecordInFront() && m_presenter.pupil(); };
    addCommand({.id = u"pupils.record"_s,
                .text = tr("Open the record"),
                .description = tr("Shows the record of the pupil, one page for a meeting, or goes "
                                  "back to the card"),
                .symbol = Symbol::Book,
                .shortcut = QKeySequence(u"Ctrl+R"_s),
                .menu = CommandMenu::View,
                .enabled = isAnyone,
                .run = [this] { showRecord(!isRecordInFront()); }});
    m_toCard = addCommand({.id = u"pupils.card"_s,
                           .text = tr("Card"),
                           .description = tr("Goes back to the pupil’s card and the list (Escape)"),
                           .symbol = Symbol::ChevronLeft,
                           .menu = CommandMenu::Go,
                           .enabled = inRecord,
                           .run = [this] { showRecord(false); }});
    m_print = addCommand({.id = u"pupils.printRecord"_s,
                          .text = tr("Print record…"),
                          .description = tr("Prints the record for the office, a parent, a partner "
                                            "or the court"),
                          .symbol = Symbol::Print,
                          .menu = CommandMenu::File,
                          .enabled = isAnyone,
                          .run = [this] { print(); }});
    m_meetingPack = addCommand({.id = u"pupils.meetingPack"_s,
                                .text = tr("Meeting pack…"),
                                .description = tr("Prints what is taken along to a meeting with a "
                                                  "parent: report, calendar, rules and a form"),
                                .shortcut = QKeySequence(u"Ctrl+Shift+M"_s),
                                .menu = CommandMenu::File,
                                .enabled = isAnyone,
                                .run = [this] { printPack(); }});
    m_printRegister = addCommand({.id = u"pupils.printRegister"_s,
                                  .text = tr("Print register…"),
                                  .description = tr("Prints the pupil’s official register of this "
                                                    "school year, with every amendment"),
                                  .menu = CommandMenu::File,
                                  .enabled = inRecord,
                                  .run = [this] { printRegister(); }});
    addCommand({.id = u"pupils.next"_s,
                .text = tr("Next pupil"),
                .description = tr("Goes to the next pupil of the list"),
                .shortcut = QKeySequence(u"Ctrl+PgDown"_s),
                .menu = CommandMenu::Go,
                .enabled = isAnyone,
                .run = [this] { goOn(1); }});
    addCommand({.id = u"pupils.previous"_s,
                .text = tr("Previous pupil"),
                .description = tr("Goes to the pupil before this one in the list"),
                .shortcut = QKeySequence(u"Ctrl+PgUp"_s),
                .menu = CommandMenu::Go,
                .enabled = isAnyone,
                .run = [this] { goOn(-1); }});
}

bool PupilView::isRecordInFront() const {
    return m_pages->currentWidget() == m_record;
}

void PupilView::showRecord(bool shown) {
    const bool can = shown && m_presenter.pupil();
    m_pages->setCurrentIndex(can ? 1 : 0);
    m_record->presenter().setInFront(can);
    setTitle(can ? tr("Pupils › Record") : viewName(id()));
    around().commands.refresh();
    if (isVisible())
        (can ? m_record->firstFocus() : m_table)->setFocus(Qt::OtherFocusReason);
}

void PupilView::goOn(int rows) {
    const QModelIndex next = m_table->currentIndex().siblingAtRow(m_table->currentIndex().row() + rows);
    if (next.isValid())
        m_table->setCurrentIndex(next);
}

bool PupilView::canPrint() const {
    return m_presenter.pupil() != nullptr;
}

void PupilView::print() {
    if (!isRecordInFront())
        showRecord(true);
    printRecord(around(), m_record->presenter());
}

void PupilView::printPack() {
    if (!isRecordInFront())
        showRecord(true);
    if (const auto asked = printMeetingPack(around(), m_record->presenter()); !asked)
        m_record->refuse(asked.error());
}

void PupilView::printRegister() {
    const auto job = m_record->presenter().registerPages();
    const Result<void> printed = job ? around().printing.print(*job) : job.error();
    if (!printed)
        m_record->refuse(printed.error());
}

} // namespace rollbook
