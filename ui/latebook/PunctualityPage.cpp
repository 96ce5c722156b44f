// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/latebook/PunctualityPage.h"

#include "core/store/Store.h"
#include "ui/figures/LineDelegate.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Parts.h"
#include "ui/widgets/Tables.h"
#include "ui/words/Sentences.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kFigureWidth = 120;
constexpr int kWhenWidth = 180;

} // namespace

PunctualityPage::PunctualityPage(const Surroundings& around)
    : LateBookPage(u"punctuality"_s, tr("Registers’ punctuality"), around)
    , m_line(new PeriodLine(u"punctuality"_s, HatchPeriod::ThisWeek,
                            {tr("by class"), tr("by taker"), tr("each register")}))
    , m_notice(new Notice(around.theme))
    , m_states(new QStackedWidget)
    , m_sumTable(new QTableView)
    , m_table(new QTableView) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(m_line);
    m_notice->setObjectName(u"punctuality.notice"_s);
    column->addWidget(m_notice);
    setUp(*m_sumTable, u"punctuality.sums"_s, tr("How registers are taken"), m_sums,
          PunctualityModel::Who);
    setUp(*m_table, u"punctuality.registers"_s, tr("Each register"), m_takings, TakingsModel::By);
    m_table->setColumnWidth(TakingsModel::When, kWhenWidth);
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_states);
    m_states->addWidget(m_sumTable);
    m_states->addWidget(m_table);
    m_states->addWidget(new EmptyState(around.theme, Symbol::Registers, tr("No register was due"),
                                       tr("A register is due once it has closed. Choose another "
                                          "period.")));
    column->addWidget(card, 1);
    connect(m_line, &PeriodLine::chosen, this, [this] {
        m_only = std::nullopt;
        load();
    });
    connect(m_sumTable, &QTableView::activated, this, &PunctualityPage::openSum);
    connect(m_table, &QTableView::activated, this, &PunctualityPage::openRegister);
}

void PunctualityPage::setUp(QTableView& table, const QString& name, const QString& accessibleName,
                            QAbstractItemModel& model, int stretched) {
    table.setObjectName(name);
    table.setAccessibleName(accessibleName);
    table.setModel(&model);
    setUpList(table, around().theme);
    table.setItemDelegate(new LineDelegate(around().theme, &table));
    for (int column = 0; column < model.columnCount(); ++column)
        table.setColumnWidth(column, kFigureWidth);
    table.horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

void PunctualityPage::open(const Place&) {
    load();
}

QWidget* PunctualityPage::firstFocus() {
    return m_line->firstField();
}

void PunctualityPage::load() {
    const DateRange range = rangeOf(m_line->period(), around().school().calendar,
                                    around().clock().today());
    m_line->say(range);
    const auto amendments = around().office.store().marks().amendments(range);
    if (!amendments)
        return m_notice->say(NoticeKind::Refusal, sentence(amendments.error()));
    m_notice->clear();
    m_all = registersTaken(around().school(), range, around().clock().now(), *amendments);
    show();
}

bool PunctualityPage::isOf(const RegisterTaking& taking) const {
    return !m_only || (*m_only == TakenBy::Class ? taking.className : taking.takenBy) == m_who;
}

void PunctualityPage::show() {
    const bool isEach = m_line->by() == Each;
    if (isEach) {
        std::vector<RegisterTaking> shown;
        std::ranges::copy_if(m_all, std::back_inserter(shown),
                             [this](const RegisterTaking& taking) { return isOf(taking); });
        std::ranges::reverse(shown); // the newest first
        m_takings.setRows(std::move(shown));
    } else {
        m_sums.setRows(punctualityBy(m_line->by() == Class ? TakenBy::Class : TakenBy::Taker, m_all));
    }
    m_states->setCurrentIndex(m_all.empty() ? 2 : isEach ? 1 : 0);
}

void PunctualityPage::openSum(const QModelIndex& index) {
    const PunctualitySum* row = m_sums.rowAt(index);
    if (!row)
        return;
    m_only = m_line->by() == Class ? TakenBy::Class : TakenBy::Taker;
    m_who = row->who;
    const QSignalBlocker quiet(m_line);
    m_line->setBy(Each);
    show();
    m_table->setFocus(Qt::TabFocusReason);
}

void PunctualityPage::openRegister(const QModelIndex& index) {
    if (const RegisterTaking* row = m_takings.rowAt(index))
        around().navigator.go({.view = ViewId::Registers,
                               .page = u"class"_s,
                               .className = row->className,
                               .session = row->session});
}

} // namespace rollbook
