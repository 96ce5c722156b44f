// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/RegistersView.h"

#include "ui/registers/ChasePage.h"
#include "ui/registers/ClassPage.h"
#include "ui/registers/GridPage.h"
#include "ui/shell/Commands.h"
#include "ui/widgets/Theme.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

RegistersView::RegistersView(const Surroundings& around)
    : View(ViewId::Registers, around)
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabs->setObjectName(u"registers.tabs"_s);
    m_tabs->setAccessibleName(tr("Pages of the registers"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    auto* tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(space::kMedium, space::kHair, space::kMedium, 0);
    tabRow->addWidget(m_tabs, 1);
    column->addLayout(tabRow);
    column->addWidget(m_pages, 1);
    add(new ClassPage(around));
    add(new GridPage(around));
    auto* chase = new ChasePage(around);
    add(chase);
    addCommands();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        bring(*qobject_cast<RegistersPage*>(m_pages->widget(tab)), {.view = ViewId::Registers});
    });
    chase->load(); // the rail counts before anybody looks
}

void RegistersView::add(RegistersPage* page) {
    m_pages->addWidget(page);
    m_tabs->addTab(page->label());
    connect(page, &RegistersPage::titleChanged, this, &RegistersView::sayTitle);
    connect(page, &RegistersPage::waitingChanged, this, [this, page] { sayWaiting(*page); });
}

void RegistersView::addCommands() {
    addCommand({.id = u"registers.find"_s,
                .text = tr("Find a pupil"),
                .description = tr("Finds a pupil of the register by part of the name"),
                .symbol = Symbol::Search,
                .shortcut = QKeySequence(u"Ctrl+F"_s),
                .menu = CommandMenu::Go,
                .run = [this] { current().find(); }});
    addCommand({.id = u"registers.findAgain"_s,
                .text = tr("Find the next"),
                .description = tr("Finds a pupil, or the next one the name fits"),
                .shortcut = QKeySequence(Qt::Key_F3),
                .run = [this] { current().find(); }});
    addCommand({.id = u"registers.nextPage"_s,
                .text = tr("Next page"),
                .description = tr("Goes to the next page of the registers"),
                .shortcut = QKeySequence(u"Ctrl+Tab"_s),
                .menu = CommandMenu::Go,
                .run = [this] {
                    m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count());
                }});
    addCommand({.id = u"registers.before"_s,
                .text = tr("Session before"),
                .description = tr("Goes to the session before"),
                .symbol = Symbol::ChevronLeft,
                .shortcut = QKeySequence(u"Ctrl+Left"_s),
                .menu = CommandMenu::Go,
                .run = [this] { current().goBy(-1); }});
    addCommand({.id = u"registers.after"_s,
                .text = tr("Session after"),
                .description = tr("Goes to the session after"),
                .symbol = Symbol::ChevronRight,
                .shortcut = QKeySequence(u"Ctrl+Right"_s),
                .menu = CommandMenu::Go,
                .run = [this] { current().goBy(1); }});
    addCommand({.id = u"registers.today"_s,
                .text = tr("Session of now"),
                .description = tr("Goes to the session that is being registered now"),
                .symbol = Symbol::Today,
                .shortcut = QKeySequence(u"Ctrl+T"_s),
                .menu = CommandMenu::Go,
                .run = [this] { current().goToday(); }});
}

RegistersPage* RegistersView::page(const QString& page) const {
    for (int i = 0; i < m_pages->count(); ++i)
        if (auto* candidate = qobject_cast<RegistersPage*>(m_pages->widget(i));
            candidate->page() == page)
            return candidate;
    return nullptr;
}

RegistersPage& RegistersView::current() const {
    return *qobject_cast<RegistersPage*>(m_pages->currentWidget());
}

// A place that names a session of a class and no page means the class's register.
void RegistersView::open(const Place& place) {
    const bool isOfClass = !place.className.isEmpty() || place.session || place.pupil;
    RegistersPage* wanted = page(place.page.isEmpty() && isOfClass ? u"class"_s : place.page);
    bring(wanted ? *wanted : current(), place);
}

void RegistersView::bring(RegistersPage& page, const Place& place) {
    const QSignalBlocker quiet(m_tabs);
    m_pages->setCurrentWidget(&page);
    m_tabs->setCurrentIndex(m_pages->indexOf(&page));
    page.open(place);
    sayTitle();
    around().commands.refresh();
    if (QWidget* first = page.firstFocus(); first && isVisible())
        first->setFocus(Qt::OtherFocusReason);
}

void RegistersView::sayTitle() {
    const QString& title = current().title();
    setTitle(title.isEmpty() ? viewName(id()) : u"%1 › %2"_s.arg(viewName(id()), title));
}

void RegistersView::sayWaiting(RegistersPage& page) {
    const int tab = m_pages->indexOf(&page);
    m_tabs->setTabText(tab, page.waiting() == 0
                                ? page.label()
                                : u"%1  %2"_s.arg(page.label()).arg(page.waiting()));
    if (page.page() == u"chase")
        setWaiting(page.waiting());
}

QWidget* RegistersView::firstFocus() {
    return current().firstFocus();
}

bool RegistersView::canPrint() const {
    return current().canPrint();
}

void RegistersView::print() {
    current().print();
}

void RegistersView::clockMoved() {
    current().clockMoved();
}

} // namespace rollbook
