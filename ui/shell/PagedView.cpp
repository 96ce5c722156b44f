// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/PagedView.h"

#include "ui/shell/Commands.h"
#include "ui/shell/ViewPage.h"
#include "ui/widgets/Stack.h"
#include "ui/widgets/Theme.h"

#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

PagedView::PagedView(ViewId id, const QString& tabs, const Surroundings& around)
    : View(id, around)
    , m_tabs(new QTabBar)
    , m_pages(new Stack) {
    lay(tabs);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        bring(*qobject_cast<ViewPage*>(m_pages->widget(tab)), {.view = this->id()});
    });
}

void PagedView::lay(const QString& tabs) {
    m_tabs->setObjectName(u"%1.tabs"_s.arg(helpTopicOf(id())));
    m_tabs->setAccessibleName(tabs);
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

void PagedView::add(ViewPage* page) {
    const QSignalBlocker quiet(m_tabs); // the first tab is current before it is opened
    m_pages->addWidget(page);
    m_tabs->addTab(page->label());
    connect(page, &ViewPage::titleChanged, this, &PagedView::sayTitle);
    connect(page, &ViewPage::waitingChanged, this, [this, page] { sayWaiting(*page); });
}

bool PagedView::hasPages() const {
    return m_pages->count() > 0;
}

void PagedView::addNextPage(const QString& description) {
    addCommand({.id = u"%1.nextPage"_s.arg(helpTopicOf(id())),
                .text = tr("Next page"),
                .description = description,
                .shortcut = QKeySequence(u"Ctrl+Tab"_s),
                .menu = CommandMenu::Go,
                .run = [this] {
                    m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count());
                }});
}

ViewPage* PagedView::page(const QString& page) const {
    for (int i = 0; i < m_pages->count(); ++i)
        if (auto* candidate = qobject_cast<ViewPage*>(m_pages->widget(i));
            candidate->page() == page)
            return candidate;
    return nullptr;
}

ViewPage& PagedView::current() const {
    return *qobject_cast<ViewPage*>(m_pages->currentWidget());
}

void PagedView::open(const Place& place) {
    ViewPage* wanted = page(place.page);
    bring(wanted ? *wanted : current(), place);
}

void PagedView::bring(ViewPage& page, const Place& place) {
    const QSignalBlocker quiet(m_tabs);
    m_pages->setCurrentWidget(&page);
    m_tabs->setCurrentIndex(m_pages->indexOf(&page));
    page.open(place);
    sayTitle();
    around().commands.refresh();
    if (QWidget* first = page.firstFocus(); first && isVisible())
        first->setFocus(Qt::OtherFocusReason);
}

void PagedView::sayTitle() {
    const QString title = current().title();
    setTitle(title.isEmpty() ? viewName(id()) : u"%1 › %2"_s.arg(viewName(id()), title));
}

// The rail counts what waits on all pages.
void PagedView::sayWaiting(ViewPage& page) {
    m_tabs->setTabText(m_pages->indexOf(&page),
                       page.waiting() == 0 ? page.label()
                                           : u"%1  %2"_s.arg(page.label()).arg(page.waiting()));
    int sum = 0;
    for (int i = 0; i < m_pages->count(); ++i)
        sum += qobject_cast<ViewPage*>(m_pages->widget(i))->waiting();
    setWaiting(sum);
}

QWidget* PagedView::firstFocus() {
    return current().firstFocus();
}

bool PagedView::canPrint() const {
    return current().canPrint();
}

void PagedView::print() {
    current().print();
}

bool PagedView::mayClose() {
    for (int i = 0; i < m_pages->count(); ++i)
        if (!qobject_cast<ViewPage*>(m_pages->widget(i))->mayClose())
            return false;
    return true;
}

void PagedView::clockMoved() {
    current().clockMoved();
}

} // namespace rollbook
