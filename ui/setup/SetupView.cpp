// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/SetupView.h"

#include "ui/setup/CloseDialog.h"
#include "ui/setup/SetupPages.h"
#include "ui/widgets/Tables.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kListWidth = 196;

QScrollArea* scrolled(QWidget* page) {
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(page);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

SetupView::SetupView(const Surroundings& around)
    : View(ViewId::Setup, around)
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget) {
    m_list->setObjectName(u"setup.pages"_s);
    m_list->setAccessibleName(tr("Pages of Setup"));
    m_list->setFixedWidth(kListWidth);
    setUpList(*m_list, around.theme);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    for (const auto make : {makeSchoolPage, makeCalendarPage, makeTimesPage, makeClosuresPage,
                            makeStaffPage, makePeoplePage, makeFlagsPage, makePathwaysPage,
                            makeWaitingPage, makeListsPage, makeFilePage})
        addPage(make(around));
    connect(m_list, &QListWidget::currentRowChanged, this, &SetupView::showPage);
    addCommands();
}

void SetupView::addPage(std::unique_ptr<SetupPage> page) {
    m_list->addItem(page->title());
    connect(page.get(), &SetupPage::waitingChanged, this, &SetupView::showWaiting);
    m_pages.push_back(page.get());
    m_stack->addWidget(scrolled(page.release()));
}

void SetupView::addCommands() {
    const auto add = [this](const QString& id, const QString& text, const QString& description,
                            const QString& page, const QString& button) {
        addCommand({.id = u"setup."_s + id,
                    .text = text,
                    .description = description,
                    .run = [this, page, button] { press(page, button); }});
    };
    add(u"close"_s, tr("Close the school…"), tr("Enters a closure and shows what it covers first"),
        u"closures"_s, u"setup.closures.close"_s);
    addCommandOfEverywhere(
        {.id = u"setup.shut"_s,
         .text = tr("Shut unexpectedly…"),
         .description = tr("Enters a closure from today: its calls, texts and letters stop"),
         .shortcut = QKeySequence(u"Ctrl+Shift+U"_s),
         .menu = CommandMenu::Edit,
         .run = [this] { closeSchool(around()); }});
    add(u"bringIn"_s, tr("Bring in lists"), tr("Brings in pupils, contacts and marks from the MIS"), u"lists"_s, {});
    add(u"pathways"_s, tr("Choose or edit a pathway"),
        tr("The law and the school’s own rules: use, copy, edit, rehearse and print them"), u"pathways"_s, {});
    add(u"verify"_s, tr("Verify the file"), tr("Reads every mark and follows the ledger again"),
        u"file"_s, u"setup.file.verify"_s);
    add(u"backUp"_s, tr("Back up…"), tr("Copies the file and verifies the copy"), u"file"_s,
        u"setup.file.backUp"_s);
}

void SetupView::press(const QString& pageId, const QString& name) {
    open({.view = ViewId::Setup, .page = pageId});
    if (auto* found = page(pageId)->findChild<QPushButton*>(name))
        found->click();
}

SetupPage* SetupView::page(const QString& id) const {
    const auto found = std::ranges::find(m_pages, id, &SetupPage::id);
    return found == m_pages.end() ? nullptr : *found;
}

void SetupView::open(const Place& place) {
    const auto found = std::ranges::find(m_pages, place.page, &SetupPage::id);
    const int wanted = found == m_pages.end() ? std::max(0, m_list->currentRow())
                                              : int(found - m_pages.begin());
    page(u"waiting"_s)->load();
    showWaiting();
    if (m_list->currentRow() == wanted)
        showPage(wanted);
    else
        m_list->setCurrentRow(wanted);
}

void SetupView::showPage(int row) {
    SetupPage* page = m_pages[std::size_t(row)];
    page->load();
    m_stack->setCurrentIndex(row);
    setTitle(tr("Setup › %1").arg(page->title()));
}

void SetupView::showWaiting() {
    int all = 0;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const int waiting = m_pages[i]->waiting();
        m_list->item(int(i))->setText(waiting > 0 ? u"%1  %2"_s.arg(m_pages[i]->title()).arg(waiting)
                                                  : m_pages[i]->title());
        all += waiting;
    }
    setWaiting(all);
}

QWidget* SetupView::firstFocus() {
    return m_list;
}

} // namespace rollbook
