// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/LettersView.h"

#include "ui/letters/DuePage.h"
#include "ui/letters/HeldPage.h"
#include "ui/letters/LetterheadPage.h"
#include "ui/letters/SentPage.h"
#include "ui/shell/Commands.h"
#include "ui/widgets/Theme.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

LettersView::LettersView(const Surroundings& around)
    : View(ViewId::Letters, around)
    , m_run(new DuePage(around))
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget) {
    lay();
    addCommands();
    add(m_run);
    add(new SentPage(around));
    add(new HeldPage(around));
    add(new LetterheadPage(around));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        bring(*qobject_cast<LettersPage*>(m_pages->widget(tab)), {.view = ViewId::Letters});
    });
}

void LettersView::lay() {
    m_tabs->setObjectName(u"letters.tabs"_s);
    m_tabs->setAccessibleName(tr("Pages of the letters"));
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
}

void LettersView::add(LettersPage* page) {
    m_pages->addWidget(page);
    m_tabs->addTab(page->label());
    connect(page, &LettersPage::waitingChanged, this, [this, page] { sayWaiting(*page); });
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
    addCommand({.id = u"letters.nextPage"_s,
                .text = tr("Next page"),
                .description = tr("Goes to the next page of the letters"),
                .shortcut = QKeySequence(u"Ctrl+Tab"_s),
                .menu = CommandMenu::Go,
                .run = [this] {
                    m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count());
                }});
}

LettersPage* LettersView::page(const QString& page) const {
    for (int i = 0; i < m_pages->count(); ++i)
        if (auto* candidate = qobject_cast<LettersPage*>(m_pages->widget(i));
            candidate->page() == page)
            return candidate;
    return nullptr;
}

LettersPage& LettersView::current() const {
    return *qobject_cast<LettersPage*>(m_pages->currentWidget());
}

void LettersView::open(const Place& place) {
    LettersPage* wanted = page(place.page);
    bring(wanted ? *wanted : current(), place);
}

void LettersView::bring(LettersPage& page, const Place& place) {
    const QSignalBlocker quiet(m_tabs);
    m_pages->setCurrentWidget(&page);
    m_tabs->setCurrentIndex(m_pages->indexOf(&page));
    page.open(place);
    setTitle(u"%1 › %2"_s.arg(viewName(id()), page.label()));
    around().commands.refresh();
    if (QWidget* first = page.firstFocus(); first && isVisible())
        first->setFocus(Qt::OtherFocusReason);
}

// The rail counts the letters that wait to go.
void LettersView::sayWaiting(LettersPage& page) {
    m_tabs->setTabText(m_pages->indexOf(&page),
                       page.waiting() == 0 ? page.label()
                                           : u"%1  %2"_s.arg(page.label()).arg(page.waiting()));
    int sum = 0;
    for (int i = 0; i < m_pages->count(); ++i)
        sum += qobject_cast<LettersPage*>(m_pages->widget(i))->waiting();
    setWaiting(sum);
}

QWidget* LettersView::firstFocus() {
    return current().firstFocus();
}

bool LettersView::canPrint() const {
    return current().canPrint();
}

void LettersView::print() {
    current().print();
}

void LettersView::clockMoved() {
    current().clockMoved();
}

} // namespace rollbook
