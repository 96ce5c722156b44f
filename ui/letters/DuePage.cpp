// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/DuePage.h"

#include "ui/letters/DueDelegate.h"
#include "ui/letters/LetterPanel.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Parts.h"
#include "ui/widgets/ProgressStrip.h"
#include "ui/widgets/Tables.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::chrono::milliseconds kWhenHandsRest{1000};
constexpr int kLeastPanel = 380;
constexpr int kListShare = 5; // of eight
constexpr int kPanelShare = 3;
constexpr std::array kWidths{36, 132, 48, 140, 160, 0}; // why takes what is left

} // namespace

DuePage::DuePage(const Surroundings& around)
    : ViewPage(ViewId::Letters, u"due"_s, tr("To send"), around)
    , m_presenter(around)
    , m_later(*this, [this] { m_presenter.load(); }, kWhenHandsRest)
    , m_headline(makeLabel({}, "section"))
    , m_notice(new Notice(around.theme))
    , m_progress(new ProgressStrip)
    , m_states(new QStackedWidget)
    , m_table(new QTableView)
    , m_empty(new EmptyState(around.theme, Symbol::Letters, tr("No letter is due"),
                             tr("Letters stand here when the pathway asks for one: who it is about, "
                                "to whom it goes, and why."))) {
    addCommands();
    lay();
    setUpTable();
    listen();
}

void DuePage::lay() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kLarge);
    row->setSpacing(0);
    row->addWidget(listSide(), kListShare);
    m_panel = new LetterPanel(around(), m_verbs);
    m_panel->setMinimumWidth(kLeastPanel);
    row->addWidget(m_panel, kPanelShare);
}

QWidget* DuePage::head() {
    auto* made = new QWidget;
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    m_headline->setObjectName(u"letters.due.headline"_s);
    row->addWidget(m_headline, 1);
    for (const auto& [id, kind] : {std::pair(u"letters.save"_s, ButtonKind::Plain),
                                   std::pair(u"letters.print"_s, ButtonKind::Primary)}) {
        QPushButton* button = makeButton(around().commands.action(id), kind);
        button->setObjectName(id);
        row->addWidget(button);
    }
    return made;
}

QWidget* DuePage::listSide() {
    auto* made = new QWidget;
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(head());
    m_notice->setObjectName(u"letters.due.notice"_s);
    column->addWidget(m_notice);
    column->addWidget(m_progress);
    m_states->addWidget(m_table);
    m_states->addWidget(m_empty);
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_states);
    column->addWidget(card, 1);
    auto* keys = new QHBoxLayout;
    keys->setSpacing(space::kLarge);
    keys->addWidget(new KeyHint(tr("Space"), tr("tick")));
    keys->addWidget(new KeyHint(tr("A"), tr("all that can go")));
    keys->addWidget(new KeyHint(tr("V"), tr("what it says besides")));
    keys->addWidget(new KeyHint(tr("Enter"), tr("look at it large")));
    keys->addStretch(1);
    column->addLayout(keys);
    return made;
}

void DuePage::setUpTable() {
    m_table->setObjectName(u"letters.due.list"_s);
    m_table->setAccessibleName(tr("Letters that are due"));
    m_table->setModel(&m_presenter.model());
    setUpList(*m_table, around().theme);
    m_table->setItemDelegate(new DueDelegate(around().theme, m_table));
    m_table->horizontalHeader()->setMinimumSectionSize(kWidths.front());
    for (std::size_t column = 0; column < kWidths.size(); ++column)
        m_table->setColumnWidth(int(column), kWidths[column]);
    m_table->horizontalHeader()->setSectionResizeMode(DueModel::Why, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::activated, this, &DuePage::openCurrent);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == DueModel::Tick)
            tick();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DuePage::showCurrent);
}

void DuePage::listen() {
    connect(&m_presenter, &DuePresenter::changed, this, &DuePage::showList);
    connect(&around().privacy, &Privacy::changed, this, [this] {
        m_presenter.model().allChanged();
        m_notice->sayAgain();
        showCurrent();
    });
    // What may come of marks is looked at when somebody looks at it.
    connect(&around().office.notifier(), &Notifier::changed, this, [this](const Change& change) {
        if (isVisible() || change.parts & ChangedParts(ChangedPart::Letters | ChangedPart::Work))
            m_later.ask();
    });
}

void DuePage::open(const Place& place) {
    m_presenter.load();
    const auto& rows = m_presenter.model().rows();
    for (std::size_t i = 0; place.pupil && i < rows.size(); ++i)
        if (rows[i].due.facts.pupil == *place.pupil)
            return m_table->setCurrentIndex(m_presenter.model().index(int(i), DueModel::Name));
}

QWidget* DuePage::firstFocus() {
    return m_states->currentIndex() == 0 ? m_table : nullptr;
}

void DuePage::clockMoved() {
    m_presenter.load();
}

void DuePage::showList() {
    const DuePresenter::Count count = m_presenter.count();
    QStringList parts{tr("due today %1").arg(count.due), tr("ticked %1").arg(count.ticked)};
    if (count.toBeSaid > 0)
        parts.append(tr("to be said %1").arg(count.toBeSaid));
    parts.append(tr("held back %1").arg(count.heldBack));
    parts.append(tr("sent this week %1").arg(count.sentThisWeek));
    m_headline->setText(parts.join(u" · "_s));
    if (m_presenter.fault())
        refuse(*m_notice, around().privacy, *m_presenter.fault());
    m_states->setCurrentIndex(count.due > 0 ? 0 : 1);
    setWaiting(count.due - count.heldBack);
    if (count.due > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_presenter.model().index(0, DueModel::Name));
    showCurrent();
}

void DuePage::showCurrent() {
    around().commands.refresh();
    m_panel->setVisible(m_states->currentIndex() == 0);
    m_panel->show(row());
}

const DueRow* DuePage::row() const {
    return m_presenter.model().rowAt(m_table->currentIndex());
}

int DuePage::place() const {
    return m_table->currentIndex().row();
}

} // namespace rollbook
