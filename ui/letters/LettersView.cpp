// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/LettersView.h"

#include "ui/letters/DuePage.h"
#include "ui/letters/HeldPage.h"
#include "ui/letters/LetterheadPage.h"
#include "ui/letters/SentPage.h"
#include "ui/letters/WordsPage.h"

using namespace Qt::StringLiterals;

namespace rollbook {

LettersView::LettersView(const Surroundings& around)
    : PagedView(ViewId::Letters, tr("Pages of the letters"), around)
    , m_run(new DuePage(around)) {
    addCommands();
    add(m_run);
    add(new SentPage(around));
    add(new HeldPage(around));
    add(new LetterheadPage(around));
    add(new WordsPage(around));
}

void LettersView::addCommands() {
    addCommandOfEverywhere({.id = u"letters.write"_s,
                            .text = tr("Write a letter…"),
                            .description = tr("Writes a letter that no step asks for"),
                            .symbol = Symbol::Letters,
                            .shortcut = QKeySequence(u"Ctrl+Shift+W"_s),
                            .menu = CommandMenu::Go,
                            .run = [this] {
                                around().navigator.go({.view = id(), .page = u"due"_s});
                                m_run->write();
                            }});
    addNextPage(tr("Goes to the next page of the letters"));
}

} // namespace rollbook
