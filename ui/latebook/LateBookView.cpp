// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/latebook/LateBookView.h"

#include "ui/latebook/MovementsPage.h"
#include "ui/latebook/PunctualityPage.h"
#include "ui/latebook/SignInPage.h"
#include "ui/latebook/TotalsPage.h"
#include "ui/print/FireListPages.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/Printing.h"
#include "ui/words/Sentences.h"

using namespace Qt::StringLiterals;

namespace rollbook {

LateBookView::LateBookView(const Surroundings& around)
    : PagedView(ViewId::LateBook, tr("Pages of the late book"), around) {
    addCommands();
    add(new SignInPage(around));
    add(new MovementsPage(around));
    add(new TotalsPage(around));
    add(new PunctualityPage(around));
}

LateBookPage& LateBookView::inFront() const {
    return *qobject_cast<LateBookPage*>(&current());
}

void LateBookView::addCommands() {
    addCommandOfEverywhere({.id = u"latebook.signIn"_s,
                            .text = tr("Sign in a late pupil"),
                            .description = tr("Goes to the late book, ready for a name"),
                            .symbol = Symbol::LateBook,
                            .shortcut = QKeySequence(u"Ctrl+L"_s),
                            .menu = CommandMenu::Go,
                            .run = [this] {
                                around().navigator.go(
                                    {.view = ViewId::LateBook, .page = u"signIn"_s});
                            }});
    addCommandOfEverywhere({.id = u"latebook.fireList"_s,
                            .text = tr("Fire list…"),
                            .description = tr("Prints who is to be accounted for at this minute"),
                            .symbol = Symbol::Warning,
                            .shortcut = QKeySequence(u"Ctrl+Shift+F"_s),
                            .menu = CommandMenu::File,
                            .run = [this] { printFireList(); }});
    addCommand({.id = u"latebook.undo"_s,
                .text = tr("Take back the last"),
                .description = tr("Takes back what was entered last on this page"),
                .symbol = Symbol::Undo,
                .shortcut = QKeySequence(QKeySequence::Undo),
                .menu = CommandMenu::Edit,
                .run = [this] { inFront().undo(); }});
    addCommand({.id = u"latebook.takeBack"_s,
                .text = tr("Take back"),
                .description = tr("Takes the chosen line back: it was another child"),
                .symbol = Symbol::Undo,
                .shortcut = QKeySequence(Qt::Key_Delete),
                .menu = CommandMenu::Edit,
                .enabled = [this] { return hasPages() && inFront().canTakeBack(); },
                .run = [this] { inFront().takeBackChosen(); }});
    addCommand({.id = u"latebook.slip"_s,
                .text = tr("Print slip…"),
                .description = tr("Prints a slip for the teacher, of the chosen line or the last"),
                .symbol = Symbol::Print,
                .menu = CommandMenu::File,
                .enabled = [this] { return hasPages() && current().canPrint(); },
                .run = [this] { current().print(); }});
    addNextPage(tr("Goes to the next page of the late book"));
}

void LateBookView::printFireList() {
    const FireList list = fireList(around().school(), around().clock().now());
    const auto printed =
        around().printing.print(printJob(fireListPages(around().school(), list)));
    if (!printed) // whatever view is in front
        around().dialogs.tell(tr("The fire list was not printed"), sentence(printed.error()));
}

} // namespace rollbook
