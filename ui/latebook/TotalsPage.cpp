// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/latebook/TotalsPage.h"

#include "ui/figures/FigureDialog.h"
#include "ui/figures/LineDelegate.h"
#include "ui/latebook/LateFigure.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/Parts.h"
#include "ui/widgets/Tables.h"
#include "ui/words/Dates.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kFigureWidth = 124;
constexpr int kClassWidth = 72;

// Whose figure the column is; empty: of both.
QString codeOf(int column) {
    if (column == LatenessModel::Times || column == LatenessModel::Minutes)
        return u"L"_s;
    return column < LatenessModel::Times ? QString() : u"U"_s;
}

QString timesLate(int times) {
    return times == 1 ? TotalsPage::tr("once") : TotalsPage::tr("%1 times").arg(words::count(times));
}

QString sumWords(const LateRow& sum) {
    QString text = TotalsPage::tr("Late %1").arg(timesLate(sum.late.times));
    if (sum.late.times > 0)
        text += TotalsPage::tr(", %1 minutes lost").arg(minutesWords(sum.late));
    text += TotalsPage::tr(" · after the register closed %1").arg(timesLate(sum.afterClose.times));
    if (sum.afterClose.times > 0)
        text += TotalsPage::tr(", %1 minutes lost").arg(minutesWords(sum.afterClose));
    return text;
}

} // namespace

TotalsPage::TotalsPage(const Surroundings& around)
    : LateBookPage(u"totals"_s, tr("Totals"), around)
    , m_model(around.school(), around.privacy)
    , m_line(new PeriodLine(u"totals"_s, HatchPeriod::HalfTerm,
                            {tr("by pupil"), tr("by class"), tr("by weekday")}))
    , m_sum(makeLabel({}, "section"))
    , m_states(new QStackedWidget)
    , m_table(new QTableView) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(m_line);
    m_sum->setObjectName(u"totals.sum"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(m_sum, 1);
    m_openSum = makeButton(
        addCommand({.id = u"totals.openSum"_s,
                    .text = tr("Sessions of the sum…"),
                    .description = tr("Opens every L and U of the period, with the arithmetic"),
                    .shortcut = QKeySequence(u"Ctrl+Shift+O"_s),
                    .menu = CommandMenu::Go,
                    .enabled = [this] { return m_model.rowCount() > 0; },
                    .run = [this] { openTimes(sumOf(m_model.rows())); }}));
    head->addWidget(m_openSum);
    column->addLayout(head);
    setUpTable();
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_states);
    m_states->addWidget(m_table);
    m_states->addWidget(new EmptyState(around.theme, Symbol::Check, tr("Nobody was late"),
                                       tr("No L and no U in this period. Choose a longer one.")));
    column->addWidget(card, 1);
    connect(m_line, &PeriodLine::chosen, this, &TotalsPage::load);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const LateRow* row = m_model.rowAt(index))
            openTimes(*row, codeOf(index.column()));
    });
    connect(&around.privacy, &Privacy::changed, this, [this] { m_model.allChanged(); });
    connect(&around.office.notifier(), &Notifier::changed, this, [this](const Change& change) {
        if (isVisible() && (change.parts & ChangedParts(ChangedPart::Marks | ChangedPart::Roll |
                                                        ChangedPart::Calendar)))
            load();
    });
}

void TotalsPage::setUpTable() {
    m_table->setObjectName(u"totals.list"_s);
    m_table->setAccessibleName(tr("Times late and minutes lost"));
    m_table->setModel(&m_model);
    setUpList(*m_table, around().theme);
    m_table->setItemDelegate(new LineDelegate(around().theme, m_table));
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(LatenessModel::Who, QHeaderView::Stretch);
    m_table->setColumnWidth(LatenessModel::ClassName, kClassWidth);
    for (int column = LatenessModel::Times; column <= LatenessModel::AfterCloseMinutes; ++column)
        m_table->setColumnWidth(column, kFigureWidth);
}

DateRange TotalsPage::range() const {
    DateRange asked = rangeOf(m_line->period(), around().school().calendar,
                              around().clock().today());
    asked.to = std::min(asked.to, around().clock().today());
    return asked;
}

void TotalsPage::open(const Place&) {
    load();
}

QWidget* TotalsPage::firstFocus() {
    return m_line->firstField();
}

void TotalsPage::clockMoved() {
    load();
}

void TotalsPage::load() {
    const auto rows = latenessBy(LateBy(m_line->by()), around().school(), range());
    m_line->say(range());
    m_sum->setText(sumWords(sumOf(rows)));
    m_sum->setVisible(!rows.empty());
    m_openSum->setVisible(!rows.empty());
    m_states->setCurrentIndex(rows.empty() ? 1 : 0);
    m_table->setColumnHidden(LatenessModel::ClassName, LateBy(m_line->by()) != LateBy::Pupil);
    m_model.setRows(rows);
    around().commands.refresh();
}

void TotalsPage::openTimes(const LateRow& row, const QString& code) {
    const QDateTime now = around().clock().now();
    showFigure(around(), openLateness(around().school(), row, range(), {now.date(), now.time()},
                                      code));
}

} // namespace rollbook
