// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/LinesPage.h"

#include "ui/shell/Commands.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Parts.h"
#include "ui/widgets/Tables.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

LinesPage::LinesPage(const Look& look, const Surroundings& around)
    : TodayPage(look.name, around)
    , m_lines(look.heads)
    , m_head(makeLabel({}, "section"))
    , m_headRow(new QHBoxLayout)
    , m_notice(new Notice(around.theme))
    , m_states(new QStackedWidget)
    , m_table(new QTableView) {
    lay(look);
    connect(&around.office.notifier(), &Notifier::changed, this, &LinesPage::hear);
    connect(&around.privacy, &Privacy::changed, this, &LinesPage::load);
    connect(m_table, &QTableView::activated, this, [this] {
        if (const DayLine* chosen = line())
            activate(*chosen);
    });
}

void LinesPage::lay(const Look& look) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kMedium);
    column->setSpacing(space::kSmall);
    m_head->setObjectName(u"today.%1.head"_s.arg(look.name.page));
    m_headRow->setSpacing(space::kSmall);
    m_headRow->addWidget(m_head, 1);
    column->addLayout(m_headRow);
    m_notice->setObjectName(u"today.%1.notice"_s.arg(look.name.page));
    column->addWidget(m_notice);
    setUpTable(look);
    m_states->addWidget(m_table);
    m_states->addWidget(
        new EmptyState(around().theme, look.emptySymbol, look.emptyTitle, look.emptyText));
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_states);
    column->addWidget(card, 1);
}

void LinesPage::setUpTable(const Look& look) {
    m_table->setObjectName(u"today.%1.list"_s.arg(look.name.page));
    m_table->setAccessibleName(look.name.label);
    m_table->setModel(&m_lines);
    setUpList(*m_table, around().theme, {.quietRole = DayLines::QuietRole});
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(look.stretched, QHeaderView::Stretch);
    for (int column = 0; column < int(look.widths.size()); ++column)
        m_table->setColumnWidth(column, look.widths[std::size_t(column)]);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { around().commands.refresh(); });
}

void LinesPage::showAdd() {
    if (QAction* action = around().commands.action(u"today.add"_s))
        m_headRow->addWidget(makeButton(action, ButtonKind::Primary));
}

void LinesPage::open(const Place&) {
    load();
}

QWidget* LinesPage::firstFocus() {
    return m_states->currentIndex() == 0 ? static_cast<QWidget*>(m_table) : this;
}

void LinesPage::clockMoved() {
    load();
}

void LinesPage::hear(const Change& change) {
    if (change.parts & (ChangedPart::Marks | ChangedPart::Taken | ChangedPart::Work |
                        ChangedPart::Roll | ChangedPart::Calendar))
        m_later.ask();
}

void LinesPage::load() {
    std::vector<DayLine> wanted = lines();
    const int count = countOf(wanted);
    m_states->setCurrentIndex(wanted.empty() ? 1 : 0);
    m_lines.setLines(std::move(wanted));
    m_head->setText(headWords(count));
    if (!m_table->currentIndex().isValid() && m_lines.rowCount() > 0)
        m_table->setCurrentIndex(m_lines.index(0, 0));
    setWaiting(count);
    around().commands.refresh();
}

void LinesPage::activate(const DayLine& chosen) {
    around().navigator.go({.view = ViewId::Pupils, .pupil = chosen.pupil});
}

const DayLine* LinesPage::line() const {
    return m_lines.lineAt(m_table->currentIndex().row());
}

QString LinesPage::nameOf(PupilId id) const {
    const Pupil* pupil = around().school().roll.pupil(id);
    return pupil ? around().privacy.listName(*pupil) : QString();
}

QString LinesPage::classOf(PupilId id, QDate on) const {
    const Pupil* pupil = around().school().roll.pupil(id);
    return pupil ? pupil->classOn(on) : QString();
}

QDate LinesPage::today() const {
    return around().clock().today();
}

} // namespace rollbook
