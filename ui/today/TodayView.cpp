// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/TodayView.h"

#include "ui/shell/Commands.h"
#include "ui/today/BackPage.h"
#include "ui/today/ConcernsPage.h"
#include "ui/today/MessagesPage.h"
#include "ui/today/ToDoPage.h"
#include "ui/widgets/Theme.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Another folder's widget among our pages.
class Guest final : public TodayPage {
public:
    Guest(GuestPage page, const Surroundings& around)
        : TodayPage(page.page, page.label, around)
        , m_guest(std::move(page)) {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_guest.widget);
    }
    void open(const Place& place) override {
        if (m_guest.open)
            m_guest.open(place);
    }
    QWidget* firstFocus() override {
        return m_guest.firstFocus ? m_guest.firstFocus() : m_guest.widget;
    }
    bool canPrint() const override { return bool(m_guest.print); }
    void print() override { m_guest.print(); }
    void clockMoved() override {
        if (m_guest.clockMoved)
            m_guest.clockMoved();
    }
    void find() override {
        if (m_guest.find)
            m_guest.find();
    }
    void count(int waiting) { setWaiting(waiting); }

private:
    GuestPage m_guest;
};

} // namespace

TodayView::TodayView(const Surroundings& around)
    : View(ViewId::Today, around)
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_toDo(new ToDoPage(around)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabs->setObjectName(u"today.tabs"_s);
    m_tabs->setAccessibleName(tr("Pages of the day"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    auto* tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(space::kMedium, space::kHair, space::kMedium, 0);
    tabRow->addWidget(m_tabs, 1);
    column->addLayout(tabRow);
    column->addWidget(m_pages, 1);
    addCommands(); // pages show them
    add(m_toDo, 0);
    add(new BackPage(around), 1);
    add(new MessagesPage(around), 2);
    add(new ConcernsPage(around), 3);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        bring(*static_cast<TodayPage*>(m_pages->widget(tab)), {.view = ViewId::Today});
    });
}

void TodayView::addPage(GuestPage page) {
    const int place = page.isLast ? m_pages->count() : 1;
    add(new Guest(std::move(page), around()), place);
}

void TodayView::setTakeCall(std::function<void(PupilId)> takeCall) {
    m_toDo->setTakeCall(std::move(takeCall));
}

void TodayView::setPageWaiting(const QString& name, int count) {
    if (auto* guest = dynamic_cast<Guest*>(page(name)))
        guest->count(count);
}

void TodayView::add(TodayPage* page, int place) {
    m_pages->insertWidget(place, page);
    const QSignalBlocker quiet(m_tabs); // the first tab is current before it is opened
    m_tabs->insertTab(place, page->label());
    connect(page, &TodayPage::labelChanged, this, [this, page] {
        sayTab(*page);
        sayTitle();
    });
    connect(page, &TodayPage::waitingChanged, this, [this, page] { sayTab(*page); });
}

void TodayView::addCommands() {
    addCommand({.id = u"today.find"_s,
                .text = tr("Find in the list"),
                .description = tr("Narrows the list in front by a name, a class or a word"),
                .symbol = Symbol::Search,
                .shortcut = QKeySequence(u"Ctrl+F"_s),
                .menu = CommandMenu::Go,
                .run = [this] { current().find(); }});
    addCommand({.id = u"today.add"_s,
                .text = tr("Write down…"),
                .description = tr("Writes down a message for a teacher, or a concern, in the page in "
                                  "front"),
                .symbol = Symbol::Plus,
                .shortcut = QKeySequence(u"Ctrl+N"_s),
                .menu = CommandMenu::Edit,
                .enabled = [this] { return m_pages->currentWidget() && current().canAdd(); },
                .run = [this] { current().add(); }});
    addCommand({.id = u"today.nextPage"_s,
                .text = tr("Next page"),
                .description = tr("Goes to the next page of the day"),
                .shortcut = QKeySequence(u"Ctrl+Tab"_s),
                .menu = CommandMenu::Go,
                .run = [this] {
                    m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count());
                }});
}

TodayPage* TodayView::page(QStringView page) const {
    for (int i = 0; i < m_pages->count(); ++i)
        if (auto* candidate = static_cast<TodayPage*>(m_pages->widget(i)); candidate->page() == page)
            return candidate;
    return nullptr;
}

TodayPage& TodayView::current() const {
    return *static_cast<TodayPage*>(m_pages->currentWidget());
}

void TodayView::open(const Place& place) {
    TodayPage* wanted = page(place.page);
    if (!std::exchange(m_isOpened, true)) // each tab counts before anybody looks
        for (int i = 0; i < m_pages->count(); ++i)
            static_cast<TodayPage*>(m_pages->widget(i))->open({});
    bring(wanted ? *wanted : current(), place);
}

void TodayView::bring(TodayPage& page, const Place& place) {
    const QSignalBlocker quiet(m_tabs);
    m_pages->setCurrentWidget(&page);
    m_tabs->setCurrentIndex(m_pages->indexOf(&page));
    page.open(place);
    sayTitle();
    around().commands.refresh();
    if (QWidget* first = page.firstFocus(); first && isVisible())
        first->setFocus(Qt::OtherFocusReason);
}

void TodayView::sayTitle() {
    setTitle(m_pages->currentIndex() == 0 ? viewName(id())
                                          : u"%1 › %2"_s.arg(viewName(id()), current().label()));
}

// The rail counts what is due.
void TodayView::sayTab(TodayPage& page) {
    const int tab = m_pages->indexOf(&page);
    m_tabs->setTabText(tab, page.waiting() == 0
                                ? page.label()
                                : u"%1  %2"_s.arg(page.label()).arg(page.waiting()));
    if (tab == 0)
        setWaiting(page.waiting());
}

QWidget* TodayView::firstFocus() {
    return current().firstFocus();
}

bool TodayView::canPrint() const {
    return current().canPrint();
}

void TodayView::print() {
    current().print();
}

void TodayView::clockMoved() {
    current().clockMoved();
}

} // namespace rollbook
