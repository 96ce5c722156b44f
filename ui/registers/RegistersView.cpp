// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/RegistersView.h"

#include "ui/registers/ChasePage.h"
#include "ui/registers/ClassPage.h"
#include "ui/registers/GridPage.h"

using namespace Qt::StringLiterals;

namespace rollbook {

RegistersView::RegistersView(const Surroundings& around)
    : PagedView(ViewId::Registers, tr("Pages of the registers"), around) {
    add(new ClassPage(around));
    add(new GridPage(around));
    auto* chase = new ChasePage(around);
    add(chase);
    addCommands();
    chase->load(); // the rail counts before anybody looks
}

RegistersPage& RegistersView::inFront() const {
    return *qobject_cast<RegistersPage*>(&current());
}

void RegistersView::addCommands() {
    addCommand({.id = u"registers.find"_s,
                .text = tr("Find a pupil"),
                .description = tr("Finds a pupil of the register by part of the name"),
                .symbol = Symbol::Search,
                .shortcut = QKeySequence(u"Ctrl+F"_s),
                .menu = CommandMenu::Go,
                .run = [this] { inFront().find(); }});
    addCommand({.id = u"registers.findAgain"_s,
                .text = tr("Find the next"),
                .description = tr("Finds a pupil, or the next one the name fits"),
                .shortcut = QKeySequence(Qt::Key_F3),
                .run = [this] { inFront().find(); }});
    addNextPage(tr("Goes to the next page of the registers"));
    addCommand({.id = u"registers.before"_s,
                .text = tr("Session before"),
                .description = tr("Goes to the session before"),
                .symbol = Symbol::ChevronLeft,
                .shortcut = QKeySequence(u"Ctrl+Left"_s),
                .menu = CommandMenu::Go,
                .run = [this] { inFront().goBy(-1); }});
    addCommand({.id = u"registers.after"_s,
                .text = tr("Session after"),
                .description = tr("Goes to the session after"),
                .symbol = Symbol::ChevronRight,
                .shortcut = QKeySequence(u"Ctrl+Right"_s),
                .menu = CommandMenu::Go,
                .run = [this] { inFront().goBy(1); }});
    addCommand({.id = u"registers.today"_s,
                .text = tr("Session of now"),
                .description = tr("Goes to the session that is being registered now"),
                .symbol = Symbol::Today,
                .shortcut = QKeySequence(u"Ctrl+T"_s),
                .menu = CommandMenu::Go,
                .run = [this] { inFront().goToday(); }});
}

// A place that names a session of a class and no page means the class's register.
void RegistersView::open(const Place& place) {
    const bool isOfClass = !place.className.isEmpty() || place.session || place.pupil;
    ViewPage* wanted = page(place.page.isEmpty() && isOfClass ? u"class"_s : place.page);
    bring(wanted ? *wanted : current(), place);
}

} // namespace rollbook
