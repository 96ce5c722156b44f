// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/CallBoardPage.h"

#include "ui/calls/CallDelegate.h"
#include "ui/calls/CallPanel.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Parts.h"
#include "ui/widgets/Stack.h"
#include "ui/widgets/Tables.h"
#include "ui/words/BoardWords.h"
#include "ui/words/Dates.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::chrono::minutes kBetweenLooks(1);
constexpr int kPanelWidth = 352;
constexpr int kClearedHeight = 150;
constexpr std::array kWidths{120, 0, 56, 140, 116, 108}; // 0: what is left
static_assert(kWidths.size() == CallModel::kColumnCount);
constexpr std::array kClearedWidths{56, 190, 56, 280, 40};

} // namespace

CallBoardPage::CallBoardPage(const Surroundings& around)
    : m_around(around)
    , m_presenter(around)
    , m_model(around.school(), around.privacy)
    , m_clearedModel(around.school(), around.privacy)
    , m_headline(makeLabel({}, "section"))
    , m_halves(new QTabBar)
    , m_notice(new Notice(around.theme))
    , m_pages(new Stack)
    , m_table(new QTableView)
    , m_empty(new EmptyState(around.theme, Symbol::Check, {}, {}))
    , m_clearedHead(makeLabel({}, "muted"))
    , m_cleared(new QTableView)
    , m_panel(new CallPanel(around)) {
    setObjectName(u"calls.board"_s);
    lay();
    setUpTables();
    addCommands();
    addOutcomes();
    connect(&m_presenter, &CallPresenter::changed, this, &CallBoardPage::showBoard);
    connect(&m_minute, &QTimer::timeout, &m_presenter, &CallPresenter::load);
    m_minute.start(kBetweenLooks);
    QMetaObject::invokeMethod(&m_presenter, &CallPresenter::load, Qt::QueuedConnection);
    connect(&around.privacy, &Privacy::changed, this, [this] {
        m_model.namesChanged();
        m_clearedModel.namesChanged();
        m_shown.reset();
        showCurrent();
        m_notice->sayAgain();
    });
}

void CallBoardPage::lay() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kMedium);
    row->setSpacing(0);
    row->addWidget(list(), 1);
    m_panel->setFixedWidth(kPanelWidth);
    row->addWidget(m_panel);
}

QWidget* CallBoardPage::head() {
    auto* made = new QWidget;
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    m_headline->setObjectName(u"calls.headline"_s);
    row->addWidget(m_headline, 1);
    m_halves->setObjectName(u"calls.halves"_s);
    m_halves->setAccessibleName(tr("Morning or afternoon"));
    m_halves->setDrawBase(false);
    m_halves->setFocusPolicy(Qt::NoFocus); // Ctrl+Right goes there
    m_halves->addTab(tr("Morning"));
    m_halves->addTab(tr("Afternoon"));
    connect(m_halves, &QTabBar::tabBarClicked, this,
            [this](int tab) { m_presenter.setHalf(tab == 0 ? Half::AM : Half::PM); });
    row->addWidget(m_halves);
    return made;
}

QWidget* CallBoardPage::list() {
    auto* made = new QWidget;
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(head());
    m_notice->setObjectName(u"calls.notice"_s);
    column->addWidget(m_notice);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_pages);
    column->addWidget(card, 1);
    m_clearedHead->setObjectName(u"calls.clearedHead"_s);
    column->addWidget(m_clearedHead);
    auto* under = new Card;
    under->body()->setContentsMargins(1, 1, 1, 1);
    under->body()->addWidget(m_cleared);
    under->setMaximumHeight(kClearedHeight);
    column->addWidget(under);
    return made;
}

void CallBoardPage::setUpTables() {
    m_table->setObjectName(u"calls.list"_s);
    m_table->setAccessibleName(tr("Who is not accounted for"));
    m_table->setModel(&m_model);
    setUpList(*m_table, m_around.theme);
    m_table->setItemDelegate(new CallDelegate(m_around.theme, m_table));
    m_table->horizontalHeader()->setSectionResizeMode(CallModel::Whom, QHeaderView::Stretch);
    for (int column = 0; column < CallModel::kColumnCount; ++column)
        m_table->setColumnWidth(column, kWidths[std::size_t(column)]);
    m_cleared->setObjectName(u"calls.cleared"_s);
    m_cleared->setAccessibleName(tr("Who left the board today"));
    m_cleared->setModel(&m_clearedModel);
    setUpGrid(*m_cleared, m_around.theme);
    m_cleared->horizontalHeader()->hide();
    m_cleared->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < ClearedModel::kColumnCount; ++column)
        m_cleared->setColumnWidth(column, kClearedWidths[std::size_t(column)]);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CallBoardPage::showCurrent);
    connect(m_table, &QTableView::activated, this, &CallBoardPage::activate);
    connect(m_panel, &CallPanel::contactChosen, this, [this] { m_around.commands.refresh(); });
}

void CallBoardPage::open(const Place& place) {
    if (place.session)
        m_presenter.setHalf(place.session->half);
    m_presenter.load();
    if (!place.pupil)
        return;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (const auto& found = m_model.rowAt(row)->call)
            for (const CallChild& child : found->children)
                if (child.pupil == *place.pupil)
                    m_table->setCurrentIndex(m_model.index(row, 0));
}

QWidget* CallBoardPage::firstFocus() {
    return m_table;
}

void CallBoardPage::clockMoved() {
    m_presenter.load();
}

void CallBoardPage::showBoard() {
    const CallRow* current = m_model.rowAt(m_table->currentIndex().row());
    const auto before = current ? std::optional(*current) : std::nullopt;
    const int row = m_table->currentIndex().row();
    const CallBoard& board = m_presenter.board();
    m_model.setRows(callRows(board));
    m_clearedModel.setRows(m_presenter.cleared());
    m_headline->setText(words::headline(board));
    m_halves->setCurrentIndex(board.session.half == Half::AM ? 0 : 1);
    const int cleared = m_clearedModel.rowCount();
    m_clearedHead->setText(tr("Left the board: %1").arg(cleared));
    m_clearedHead->setVisible(cleared > 0);
    m_cleared->parentWidget()->setVisible(cleared > 0);
    m_pages->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    showEmpty();
    keepRow(before, row);
    showCurrent();
    m_waiting = int(board.notKnown.size()) + board.count(CallStage::Missing) +
                board.count(CallStage::Call);
    Q_EMIT waitingChanged(m_waiting);
}

void CallBoardPage::showEmpty() {
    const CallBoard& board = m_presenter.board();
    if (!board.isLoaded)
        m_empty->setWords(tr("Nobody is known"), tr("This school year has no dates. Enter its "
                                                    "terms in Setup."));
    else if (!board.hasSession)
        m_empty->setWords(tr("No session"), tr("Nobody is due in school on %1.")
                                                .arg(words::session(board.session)));
    else if (!board.shut.empty())
        m_empty->setWords(words::shut(board),
                          tr("Nobody whom the closure covers is asked about in %1.")
                              .arg(words::session(board.session)));
    else
        m_empty->setWords(tr("Every child is accounted for"),
                          tr("Every register of %1 is taken, nobody is without a mark, and nobody "
                             "is away without a reason.")
                              .arg(words::session(board.session)));
}

// Rows come and go with every act: the eye stays where it was.
void CallBoardPage::keepRow(const std::optional<CallRow>& before, int row) {
    if (m_model.rowCount() == 0)
        return;
    const int wanted = before ? m_model.find(*before, row).value_or(0) : 0;
    if (m_table->currentIndex().row() != wanted)
        m_table->setCurrentIndex(m_model.index(wanted, 0));
}

// What the panel shows already stays as it is, with the contact that was chosen in it.
void CallBoardPage::showCurrent() {
    const CallRow* row = m_model.rowAt(m_table->currentIndex().row());
    if (!row || m_shown != *row)
        m_panel->showRow(row);
    m_shown = row ? std::optional(*row) : std::nullopt;
    m_panel->setVisible(m_model.rowCount() > 0);
    m_around.commands.refresh();
}

const Call* CallBoardPage::call() const {
    const CallRow* row = m_model.rowAt(m_table->currentIndex().row());
    return row && row->call ? &*row->call : nullptr;
}

bool CallBoardPage::canRing() const {
    return m_presenter.canWrite() && call() && m_panel->contact();
}

// A class goes to its register; a call to whom to ring.
void CallBoardPage::activate() {
    const CallRow* row = m_model.rowAt(m_table->currentIndex().row());
    if (!row)
        return;
    if (row->call)
        return m_panel->contacts()->setFocus(Qt::TabFocusReason);
    const QString className = row->unknown->className;
    m_around.navigator.go({.view = className.isEmpty() ? ViewId::Pupils : ViewId::Registers,
                           .page = className.isEmpty() ? QString() : u"class"_s,
                           .className = className,
                           .session = m_presenter.board().session});
}

void CallBoardPage::tried(ContactOutcome outcome) {
    const Call current = *call();
    const ContactId with = m_panel->contact()->id;
    did(m_presenter.tried(current, with, outcome));
}

void CallBoardPage::did(const Result<void>& result) {
    if (result)
        m_notice->clear();
    else
        refuse(*m_notice, m_around.privacy, result.error());
}

} // namespace rollbook
