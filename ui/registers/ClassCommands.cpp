// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/PaperRegister.h"
#include "ui/registers/ClassPage.h"
#include "ui/registers/PaperForm.h"
#include "ui/registers/RegisterPresenter.h"
#include "ui/registers/RegisterSheet.h"
#include "ui/registers/RegisterTable.h"
#include "ui/registers/SessionChooser.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/Printing.h"

// The commands of ClassPage.
using namespace Qt::StringLiterals;

namespace rollbook {

RegisterSheet* ClassPage::makeSheet() {
    QAction* fill = addCommand({.id = u"registers.fill"_s,
                                .text = tr("Fill blanks"),
                                .description = tr("Gives every blank its planned code, or present"),
                                .shortcut = QKeySequence(u"Ctrl+B"_s),
                                .menu = CommandMenu::Edit,
                                .enabled = [this] { return m_register->canFill(); },
                                .run = [this] { m_register->fillBlanks(); }});
    QAction* take = addCommand({.id = u"registers.take"_s,
                                .text = tr("Take the register"),
                                .description = tr("Turns the draft into the record"),
                                .symbol = Symbol::Check,
                                .shortcut = QKeySequence(u"Ctrl+Return"_s),
                                .menu = CommandMenu::Edit,
                                .enabled = [this] { return m_register->canType(); },
                                .run = [this] { m_register->take(); }});
    QAction* next = addCommand({.id = u"registers.nextToTake"_s,
                                .text = tr("Next register to take"),
                                .description = tr("Goes to the next class not taken yet"),
                                .symbol = Symbol::ChevronDown,
                                .shortcut = QKeySequence(u"Ctrl+N"_s),
                                .run = [this] { goToNextToTake(); }});
    QAction* notFromPaper =
        addCommand({.id = u"registers.notFromPaper"_s,
                    .text = tr("Not from paper"),
                    .description = tr("Keeps what is typed, and takes the register as called here"),
                    .enabled = [this] { return m_register->standing().paper.has_value(); },
                    .run = [this] { m_register->notFromPaper(); }});
    return new RegisterSheet(around(), *m_register, {fill, take, next, notFromPaper});
}

void ClassPage::addTypingCommands() {
    const auto canType = [this] { return m_register->canType(); };
    addCommand({.id = u"registers.undo"_s,
                .text = tr("Undo"),
                .description = tr("Takes back the last code typed, until the register is taken"),
                .symbol = Symbol::Undo,
                .shortcut = QKeySequence(u"Ctrl+Z"_s),
                .menu = CommandMenu::Edit,
                .enabled = [this] { return m_register->undoStack().canUndo(); },
                .run = [this] { m_register->undoStack().undo(); }});
    addCommand({.id = u"registers.redo"_s,
                .text = tr("Redo"),
                .description = tr("Types again what was taken back"),
                .symbol = Symbol::Redo,
                .shortcut = QKeySequence(u"Ctrl+Y"_s),
                .menu = CommandMenu::Edit,
                .enabled = [this] { return m_register->undoStack().canRedo(); },
                .run = [this] { m_register->undoStack().redo(); }});
    addCommand({.id = u"registers.comment"_s,
                .text = tr("Comment…"),
                .description = tr("Writes a comment beside the mark"),
                .symbol = Symbol::Edit,
                .shortcut = QKeySequence(u"Ctrl+M"_s),
                .menu = CommandMenu::Edit,
                .run = [this] { m_sheet->askComment(); }});
    addCommand({.id = u"registers.legend"_s,
                .text = tr("Find a code"),
                .description = tr("Finds a code by typing what it means"),
                .symbol = Symbol::Search,
                .shortcut = QKeySequence(u"Ctrl+G"_s),
                .menu = CommandMenu::Go,
                .run = [this] { showLegend(); }});
    addCommand({.id = u"registers.skip"_s,
                .text = tr("Skip a pupil"),
                .description = tr("Goes to the next pupil and leaves this one as it is"),
                .shortcut = QKeySequence(Qt::Key_Space),
                .keyOwner = KeyOwner::Widget,
                .enabled = canType});
    addCommand({.id = u"registers.clear"_s,
                .text = tr("Clear a code"),
                .description = tr("Makes the cell blank again, until the register is taken"),
                .shortcut = QKeySequence(Qt::Key_Backspace),
                .keyOwner = KeyOwner::Widget,
                .enabled = canType});
}

void ClassPage::addClassCommands() {
    addCommand({.id = u"registers.previousClass"_s,
                .text = tr("Class before"),
                .description = tr("Goes to the class before in the list"),
                .symbol = Symbol::ChevronUp,
                .shortcut = QKeySequence(u"Ctrl+Up"_s),
                .run = [this] { goToClass(-1); }});
    addCommand({.id = u"registers.nextClass"_s,
                .text = tr("Class after"),
                .description = tr("Goes to the class after in the list"),
                .symbol = Symbol::ChevronDown,
                .shortcut = QKeySequence(u"Ctrl+Down"_s),
                .run = [this] { goToClass(1); }});
    addCommand({.id = u"registers.keyFromPaper"_s,
                .text = tr("Key in a paper register…"),
                .description = tr("Types in a register that was called on paper, with who called "
                                  "it and when"),
                .symbol = Symbol::Edit,
                .shortcut = QKeySequence(u"Ctrl+Shift+K"_s),
                .menu = CommandMenu::Edit,
                .enabled = [this] { return m_register->canType(); },
                .run = [this] { keyFromPaper(); }});
    addCommand({.id = u"registers.printBlank"_s,
                .text = tr("Print blank register…"),
                .description = tr("Prints the class’s register of the day without marks, for a "
                                  "supply teacher or a power cut"),
                .symbol = Symbol::Print,
                .menu = CommandMenu::File,
                .enabled = [this] { return canPrint(); },
                .run = [this] { print(); }});
}

void ClassPage::keyFromPaper() {
    PaperForm form(around(), m_register->standing());
    if (around().dialogs.run(form))
        m_register->keyFromPaper(form.takenBy(), form.takenAt());
    m_sheet->table().setFocus();
}

bool ClassPage::canPrint() const {
    return !m_register->standing().className.isEmpty();
}

// To be keyed in later, line by line: it has the order of the sheet.
void ClassPage::print() {
    const PaperRegister paper = paperRegister(around().school(), m_register->standing().className,
                                              m_chooser->session().date);
    if (const auto done = around().printing.print(printJob(paper)); !done)
        Q_EMIT m_register->refused(done.error());
}

} // namespace rollbook
