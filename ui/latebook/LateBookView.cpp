// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/latebook/LateBookView.h"

#include "ui/latebook/MovementsPage.h"
#include "ui/latebook/PunctualityPage.h"
#include "ui/latebook/SignInPage.h"
#include "ui/latebook/TotalsPage.h"
#include "ui/print/FireListPages.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/Printing.h"
#include "ui/widgets/Theme.h"
#include "ui/words/Sentences.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

LateBookView::LateBookView(const Surroundings& around)
    : View(ViewId::LateBook, around)
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget) {
    m_tabs->setObjectName(u"latebook.tabs"_s);
    m_tabs->setAccessibleName(tr("Pages of the late book"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(space::kMedium, space::kHair, space::kMedium, 0);
    tabRow->addWidget(m_tabs, 1);
    column->addLayout(tabRow);
    column->addWidget(m_pages, 1);
    addCommands();
    add(new SignInPage(around));
    add(new MovementsPage(around));
    add(new TotalsPage(around));
    add(new PunctualityPage(around));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        bring(*qobject_cast<LateBookPage*>(m_pages->widget(tab)), {.view = ViewId::LateBook});
    });
}

void LateBookView::add(LateBookPage* page) {
    m_pages->addWidget(page);
    m_tabs->addTab(page->label());
    connect(page, &LateBookPage::waitingChanged, this, [this, page] { sayWaiting(*page); });
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
                .run = [this] { current().undo(); }});
    addCommand({.id = u"latebook.takeBack"_s,
                .text = tr("Take back"),
                .description = tr("Takes the chosen line back: it was another child"),
                .symbol = Symbol::Undo,
                .shortcut = QKeySequence(Qt::Key_Delete),
                .menu = CommandMenu::Edit,
                .enabled = [this] { return m_pages->count() > 0 && current().canTakeBack(); },
                .run = [this] { current().takeBackChosen(); }});
    addCommand({.id = u"latebook.slip"_s,
                .text = tr("Print slip…"),
                .description = tr("Prints a slip for the teacher, of the chosen line or the last"),
                .symbol = Symbol::Print,
                .menu = CommandMenu::File,
                .enabled = [this] { return m_pages->count() > 0 && current().canPrint(); },
                .run = [this] { current().print(); }});
    addCommand({.id = u"latebook.nextPage"_s,
                .text = tr("Next page"),
                .description = tr("Goes to the next page of the late book"),
                .shortcut = QKeySequence(u"Ctrl+Tab"_s),
                .menu = CommandMenu::Go,
                .run = [this] {
                    m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count());
                }});
}

LateBookPage* LateBookView::page(const QString& page) const {
    for (int i = 0; i < m_pages->count(); ++i)
        if (auto* candidate = qobject_cast<LateBookPage*>(m_pages->widget(i));
            candidate->page() == page)
            return candidate;
    return nullptr;
}

LateBookPage& LateBookView::current() const {
    return *qobject_cast<LateBookPage*>(m_pages->currentWidget());
}

void LateBookView::open(const Place& place) {
    LateBookPage* wanted = page(place.page);
    bring(wanted ? *wanted : current(), place);
}

void LateBookView::bring(LateBookPage& page, const Place& place) {
    const QSignalBlocker quiet(m_tabs);
    m_pages->setCurrentWidget(&page);
    m_tabs->setCurrentIndex(m_pages->indexOf(&page));
    page.open(place);
    setTitle(u"%1 › %2"_s.arg(viewName(id()), page.label()));
    around().commands.refresh();
    if (QWidget* first = page.firstFocus(); first && isVisible())
        first->setFocus(Qt::OtherFocusReason);
}

// The rail counts whom to ring back, and whoever is not back when they should be.
void LateBookView::sayWaiting(LateBookPage& page) {
    m_tabs->setTabText(m_pages->indexOf(&page),
                       page.waiting() == 0 ? page.label()
                                           : u"%1  %2"_s.arg(page.label()).arg(page.waiting()));
    int sum = 0;
    for (int i = 0; i < m_pages->count(); ++i)
        sum += qobject_cast<LateBookPage*>(m_pages->widget(i))->waiting();
    setWaiting(sum);
}

QWidget* LateBookView::firstFocus() {
    return current().firstFocus();
}

bool LateBookView::canPrint() const {
    return current().canPrint();
}

void LateBookView::print() {
    current().print();
}

void LateBookView::clockMoved() {
    current().clockMoved();
}

void LateBookView::printFireList() {
    const FireList list = fireList(around().school(), around().clock().now());
    const auto printed =
        around().printing.print(printJob(fireListPages(around().school(), list)));
    if (!printed) // whatever view is in front
        around().dialogs.tell(tr("The fire list was not printed"), sentence(printed.error()));
}

} // namespace rollbook
