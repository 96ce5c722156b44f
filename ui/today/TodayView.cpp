// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/TodayView.h"

#include "ui/shell/Commands.h"
#include "ui/shell/Privacy.h"
#include "ui/today/BackPage.h"
#include "ui/today/ConcernsPage.h"
#include "ui/today/MessagesPage.h"
#include "ui/today/ToDoPage.h"
#include "ui/widgets/Stack.h"
#include "ui/widgets/Theme.h"

#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Another folder's widget among our pages.
class Guest final : public TodayPage {
public:
    Guest(const GuestTab& tab, const Surroundings& around)
        : TodayPage(tab.name, around)
        , m_guest(tab.make()) {
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
    , m_pages(new Stack) {
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
    m_toDo = new ToDoPage(around);
    add({m_toDo->page(), [this] { return m_toDo->label(); }, [this] { return m_toDo; }}, 0);
    made(m_order.front());
    addOwn<BackPage>([] { return BackPage::name().label; });
    addOwn<MessagesPage>([] { return MessagesPage::name().label; });
    addOwn<ConcernsPage>([this] { return ConcernsPage::labelUnder(View::around().privacy); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        bring(made(m_order[std::size_t(tab)]), {.view = ViewId::Today});
    });
    connect(&around.privacy, &Privacy::changed, this, [this] {
        for (std::size_t tab = 0; tab < m_order.size(); ++tab)
            sayTab(int(tab));
    });
}

template <typename Page>
void TodayView::addOwn(std::function<QString()> label) {
    add({Page::name().page, std::move(label), [this] { return new Page(around()); }},
        m_order.size());
}

void TodayView::addPage(GuestTab tab) {
    const std::size_t place = tab.isLast ? m_order.size() : 1;
    add({tab.name.page, [tab] { return tab.name.label; },
         [this, tab] { return new Guest(tab, around()); }},
        place);
}

void TodayView::setTakeCall(std::function<void(PupilId)> takeCall) {
    m_toDo->setTakeCall(std::move(takeCall));
}

void TodayView::setPageWaiting(const QString& name, int count) {
    if (auto* guest = dynamic_cast<Guest*>(page(name)))
        guest->count(count);
}

void TodayView::add(Tab tab, std::size_t place) {
    const QSignalBlocker quiet(m_tabs); // the first tab is current before it is opened
    m_tabs->insertTab(int(place), tab.label());
    m_order.insert(m_order.begin() + std::ptrdiff_t(place), std::move(tab));
}

TodayPage& TodayView::made(Tab& tab) {
    if (tab.made)
        return *tab.made;
    TodayPage* page = tab.made = tab.make();
    m_pages->addWidget(page);
    connect(page, &TodayPage::labelChanged, this, [this, page] {
        sayTab(tabOf(*page));
        sayTitle();
    });
    connect(page, &TodayPage::waitingChanged, this, [this, page] { sayTab(tabOf(*page)); });
    return *page;
}

// Opened, so that its tab counts before anybody looks.
bool TodayView::makeMore() {
    const auto next = std::ranges::find(m_order, nullptr, &Tab::made);
    if (!m_isOpened || next == m_order.end())
        return false;
    made(*next).open({});
    return true;
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

TodayPage* TodayView::page(QStringView page) {
    const auto tab =
        std::ranges::find_if(m_order, [page](const Tab& each) { return each.page == page; });
    return tab == m_order.end() ? nullptr : &made(*tab);
}

int TodayView::tabOf(const TodayPage& page) const {
    return int(std::ranges::find(m_order, &page, &Tab::made) - m_order.begin());
}

TodayPage& TodayView::current() const {
    return *static_cast<TodayPage*>(m_pages->currentWidget());
}

void TodayView::open(const Place& place) {
    TodayPage* wanted = page(place.page);
    if (!std::exchange(m_isOpened, true) && wanted && wanted != m_toDo)
        m_toDo->open({}); // the rail counts it before anybody looks
    bring(wanted ? *wanted : current(), place);
}

void TodayView::bring(TodayPage& page, const Place& place) {
    const QSignalBlocker quiet(m_tabs);
    m_pages->setCurrentWidget(&page);
    m_tabs->setCurrentIndex(tabOf(page));
    page.open(place);
    sayTitle();
    around().commands.refresh();
    if (QWidget* first = page.firstFocus(); first && isVisible())
        first->setFocus(Qt::OtherFocusReason);
}

void TodayView::sayTitle() {
    setTitle(&current() == m_toDo ? viewName(id())
                                          : u"%1 › %2"_s.arg(viewName(id()), current().label()));
}

// The rail counts what is due.
void TodayView::sayTab(int tab) {
    const Tab& said = m_order[std::size_t(tab)];
    const QString label = said.made ? said.made->label() : said.label();
    const int waiting = said.made ? said.made->waiting() : 0;
    m_tabs->setTabText(tab, waiting == 0 ? label : u"%1  %2"_s.arg(label).arg(waiting));
    if (said.made == m_toDo)
        setWaiting(waiting);
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
