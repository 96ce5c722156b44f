// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/ChasePage.h"

#include "ui/registers/ChaseDelegate.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/Parts.h"
#include "ui/widgets/Tables.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::array kWidths{190, 240, 70, 180, 130, 170};
static_assert(kWidths.size() == ChaseModel::kColumnCount);

void setUpTable(QTableView& table, const Theme& theme) {
    setUpList(table, theme);
    table.setItemDelegate(new ChaseDelegate(theme, &table));
    table.horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < ChaseModel::kColumnCount; ++column)
        table.setColumnWidth(column, kWidths[std::size_t(column)]);
    table.setObjectName(u"registers.chase.list"_s);
    table.setAccessibleName(ChasePage::tr("What is still missing"));
}

} // namespace

ChasePage::ChasePage(const Surroundings& around)
    : RegistersPage(u"chase"_s, tr("Chase list"), around)
    , m_model(around.school(), around.privacy)
    , m_summary(new QLabel)
    , m_pages(new QStackedWidget)
    , m_table(new QTableView) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kMedium);
    column->setSpacing(space::kSmall);
    m_summary->setProperty("part", u"muted"_s);
    m_summary->setObjectName(u"registers.chase.summary"_s);
    column->addWidget(m_summary);
    m_table->setModel(&m_model);
    setUpTable(*m_table, around.theme);
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_pages);
    m_pages->addWidget(m_table);
    m_pages->addWidget(new EmptyState(around.theme, Symbol::Check, tr("Nothing to chase"),
                                      tr("Every register is taken, nobody is without a mark, and "
                                         "every N has its reason. What is missing will be listed "
                                         "here with the day it must be resolved by.")));
    column->addWidget(card, 1);
    connect(m_table, &QTableView::activated, this, &ChasePage::go);
    connect(&around.office.notifier(), &Notifier::changed, this, &ChasePage::hear);
    connect(&around.privacy, &Privacy::changed, &m_model, &ChaseModel::namesChanged);
}

void ChasePage::open(const Place&) {
    setTitle(label());
    load();
}

// A draft is not a mark: typing changes nothing here.
void ChasePage::hear(const Change& change) {
    if (change.parts != ChangedParts(ChangedPart::Drafts))
        m_later.ask();
}

void ChasePage::load() {
    m_model.setRows(chaseRows(around().school(), around().clock().now()));
    const int count = m_model.rowCount();
    m_pages->setCurrentIndex(count == 0 ? 1 : 0);
    m_summary->setText(summary());
    m_summary->setVisible(count > 0);
    setWaiting(count);
    if (!m_table->currentIndex().isValid() && count > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
}

QString ChasePage::summary() const {
    const auto count = [this](ChaseRow::Kind kind) {
        return std::ranges::count(m_model.rows(), kind, &ChaseRow::kind);
    };
    const auto overdue = std::ranges::count(m_model.rows(), true, &ChaseRow::isOverdue);
    const auto registers = count(ChaseRow::Kind::Register);
    const auto blanks = count(ChaseRow::Kind::Blank);
    return tr("%1 · %2 · %3 N without a reason · %4 overdue")
        .arg(registers == 1 ? tr("1 register not taken")
                            : tr("%1 registers not taken").arg(registers),
             blanks == 1 ? tr("1 blank") : tr("%1 blanks").arg(blanks))
        .arg(count(ChaseRow::Kind::NoReason))
        .arg(overdue);
}

QWidget* ChasePage::firstFocus() {
    return m_table;
}

void ChasePage::clockMoved() {
    load();
}

void ChasePage::go() {
    const ChaseRow* row = m_model.rowAt(m_table->currentIndex().row());
    if (!row)
        return;
    around().navigator.go({.view = row->className.isEmpty() ? ViewId::Pupils : ViewId::Registers,
                           .page = row->className.isEmpty() ? QString() : u"class"_s,
                           .pupil = row->pupil,
                           .className = row->className,
                           .session = row->session});
}

} // namespace rollbook
