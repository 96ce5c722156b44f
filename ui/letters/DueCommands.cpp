// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/DuePage.h"
#include "ui/shell/Commands.h"

#include <QTableView>

using namespace Qt::StringLiterals;

namespace rollbook {

void DuePage::addCommands() {
    const auto has = [this] { return row() != nullptr; };
    const auto canWrite = [this] { return row() && !around().office.isReadOnly(); };
    m_verbs = {addCommand({.id = u"letters.say"_s,
                           .text = tr("What it says besides…"),
                           .description = tr("Enters the time, place and note the letter asks for"),
                           .symbol = Symbol::Edit,
                           .shortcut = QKeySequence(Qt::Key_V),
                           .menu = CommandMenu::Edit,
                           .enabled = [this] { return row() && !row()->due.letter->asks.isEmpty(); },
                           .run = [this] { say(); }}),
               addCommand({.id = u"letters.decide"_s,
                           .text = tr("Let it go…"),
                           .description = tr("Decides that a letter held for a person goes out"),
                           .symbol = Symbol::Check,
                           .shortcut = QKeySequence(Qt::Key_D),
                           .menu = CommandMenu::Edit,
                           .enabled =
                               [this] {
                                   return row() && standingOf(*row()) == DueStanding::ToDecide;
                               },
                           .run = [this] { decide(); }})};
    addCommand({.id = u"letters.tick"_s,
                .text = tr("Tick or untick"),
                .description = tr("Ticks the letter, or takes the tick away"),
                .shortcut = QKeySequence(Qt::Key_Space),
                .menu = CommandMenu::Edit,
                .keyOwner = KeyOwner::Widget,
                .enabled = has,
                .run = [this] { tick(); }});
    addCommand({.id = u"letters.tickAll"_s,
                .text = tr("Tick all that can go"),
                .description = tr("Ticks every letter that nothing holds back, or unticks them all"),
                .shortcut = QKeySequence(Qt::Key_A),
                .menu = CommandMenu::Edit,
                .enabled = has,
                .run = [this] { m_presenter.tickAll(); }});
    addCommand({.id = u"letters.printOne"_s,
                .text = tr("Print only this one…"),
                .description = tr("Prints the letter in front and puts it on record; others stay"),
                .symbol = Symbol::Print,
                .shortcut = QKeySequence(u"Ctrl+Shift+P"_s),
                .menu = CommandMenu::File,
                .enabled = [this,
                            canWrite] { return canWrite() && standingOf(*row()) == DueStanding::Ready; },
                .run = [this] { issueOne(); }});
    addCommand({.id = u"letters.takeOff"_s,
                .text = tr("Take off the list"),
                .description = tr("Takes away a letter that no step asks for"),
                .shortcut = QKeySequence(Qt::Key_Delete),
                .menu = CommandMenu::Edit,
                .enabled = [this] { return row() && !row()->due.action.step; },
                .run = [this] { m_presenter.takeOff({row()->due}); }});
    addCommand({.id = u"letters.takeOffKind"_s,
                .text = tr("Take off all of its kind"),
                .description = tr("Takes away every such letter that no step asks for"),
                .shortcut = QKeySequence(u"Shift+Del"_s),
                .menu = CommandMenu::Edit,
                .enabled = [this] { return row() && !row()->due.action.step; },
                .run = [this] { m_presenter.takeOffKind(row()->due.letter->id); }});
    addCommand({.id = u"letters.print"_s,
                .text = tr("Print…"),
                .description = tr("Prints the ticked letters and puts them on record (Ctrl+P)"),
                .symbol = Symbol::Print,
                .enabled = canWrite,
                .run = [this] { issue(RunDialog::First::Print); }});
    addCommand({.id = u"letters.save"_s,
                .text = tr("Save as PDF…"),
                .description = tr("Saves the ticked letters as PDF and puts them on record"),
                .symbol = Symbol::Save,
                .shortcut = QKeySequence(u"Ctrl+S"_s),
                .menu = CommandMenu::File,
                .enabled = canWrite,
                .run = [this] { issue(RunDialog::First::Save); }});
}

} // namespace rollbook
