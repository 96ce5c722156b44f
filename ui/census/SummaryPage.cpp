// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/census/SummaryPage.h"

#include "ui/census/CensusPresenter.h"
#include "ui/figures/FigureDelegate.h"
#include "ui/shell/Privacy.h"
#include "ui/shell/Surroundings.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/Parts.h"
#include "ui/widgets/Tables.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kNameWidth = 200;
constexpr int kClassWidth = 56;
constexpr int kLeastWidth = 44; // of a figure
constexpr int kSortMark = 16;   // room for the arrow beside a head

} // namespace

SummaryPage::SummaryPage(const Surroundings& around, CensusPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_model(around.school().roll, around.privacy, *around.school().codes)
    , m_filter(m_model)
    , m_line(new FilterLine(around.theme, tr("Name, class or UPN")))
    , m_table(new QTableView)
    , m_sumsTable(new QTableView) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kSmall, 0, 0);
    column->setSpacing(space::kSmall);
    auto* row = new QHBoxLayout;
    m_line->setObjectName(u"census.filter"_s);
    m_line->setMaximumWidth(320);
    m_line->setTarget(m_table);
    row->addWidget(m_line, 1);
    row->addStretch(1);
    row->addWidget(new KeyHint(tr("Enter"), tr("shows the sessions behind a figure")));
    column->addLayout(row);
    setUpTable(around.theme);
    setUpSums(around.theme);
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->setSpacing(0);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_sumsTable);
    column->addWidget(card, 1);
    bindColumns();
    connect(m_line, &FilterLine::filterChanged, this, &SummaryPage::filter);
    connect(&around.privacy, &Privacy::changed, &m_model, &CensusModel::namesChanged);
}

void SummaryPage::setUpTable(const Theme& theme) {
    m_table->setObjectName(u"census.summary"_s);
    m_table->setAccessibleName(tr("Summary by pupil"));
    m_filter.setSourceModel(&m_model);
    m_table->setModel(&m_filter);
    setUpGrid(*m_table, theme);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new FigureDelegate(theme, m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CensusModel::Name, Qt::AscendingOrder);
    m_table->horizontalHeader()->setMinimumSectionSize(kLeastWidth);
    connect(m_table, &QTableView::activated, this, &SummaryPage::open);
}

void SummaryPage::setUpSums(const Theme& theme) {
    m_sumsTable->setObjectName(u"census.sums"_s);
    m_sumsTable->setAccessibleName(tr("Sums of those shown"));
    m_sumsTable->setModel(&m_sums);
    setUpGrid(*m_sumsTable, theme);
    m_sumsTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_sumsTable->setItemDelegate(new FigureDelegate(theme, m_sumsTable));
    m_sumsTable->horizontalHeader()->hide();
    m_sumsTable->horizontalHeader()->setMinimumSectionSize(kLeastWidth);
    m_sumsTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sumsTable->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sumsTable->setFixedHeight(space::kGridRow + 1);
    connect(m_sumsTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const auto figure = m_model.figureOf(index.column()))
            Q_EMIT figureOpened(shown(), *figure);
    });
}

// The sums stay under their columns, however wide and wherever scrolled.
void SummaryPage::bindColumns() {
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_sumsTable,
            [this](int column, int, int width) { m_sumsTable->setColumnWidth(column, width); });
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged,
            m_sumsTable->horizontalScrollBar(), &QScrollBar::setValue);
    connect(m_sumsTable->horizontalScrollBar(), &QScrollBar::valueChanged,
            m_table->horizontalScrollBar(), &QScrollBar::setValue);
}

void SummaryPage::showReturn() {
    const CensusReturn& data = m_presenter.data();
    const int columns = m_model.columnCount();
    const QDate lastDay = std::min(data.period.window.to, m_presenter.asAt().date);
    m_model.setRows(m_presenter.rows(), censusFigures(data.totals),
                    std::max(lastDay, data.period.window.from));
    addUp();
    if (m_model.columnCount() != columns)
        widenColumns();
    if (!m_table->currentIndex().isValid() && m_filter.rowCount() > 0)
        m_table->setCurrentIndex(m_filter.index(0, CensusModel::kFirstFigure));
}

void SummaryPage::widenColumns() {
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int width = widthOf(column);
        m_table->setColumnWidth(column, width);
        m_sumsTable->setColumnWidth(column, width);
    }
}

// Wide enough for the head and for the sum, which is the longest figure and bold.
int SummaryPage::widthOf(int column) const {
    if (column < CensusModel::kFirstFigure)
        return column == CensusModel::Name ? kNameWidth : kClassWidth;
    QFont bold = m_sumsTable->font();
    bold.setBold(true);
    const QString sum = m_sums.index(0, column).data().toString();
    const QString head = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int wanted = std::max(QFontMetrics(bold).horizontalAdvance(sum),
                                m_table->horizontalHeader()->fontMetrics().horizontalAdvance(head) +
                                    (head.size() > 2 ? kSortMark : 0));
    return std::max(kLeastWidth, wanted + 2 * space::kSmall + 2);
}

void SummaryPage::filter(const QString& typed) {
    m_filter.setFilter(typed);
    addUp();
}

void SummaryPage::addUp() {
    Totals sum;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        sum += m_model.at(m_filter.mapToSource(m_filter.index(row, 0)).row()).totals;
    m_sums.setSums(sum, m_model.figures(), m_filter.rowCount(), m_model.rowCount());
}

std::vector<PupilId> SummaryPage::shown() const {
    std::vector<PupilId> pupils;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        pupils.push_back(m_model.at(m_filter.mapToSource(m_filter.index(row, 0)).row()).pupil);
    return pupils;
}

void SummaryPage::open(const QModelIndex& index) {
    const QModelIndex source = m_filter.mapToSource(index);
    if (const auto figure = m_model.figureOf(source.column()))
        Q_EMIT figureOpened({m_model.at(source.row()).pupil}, *figure);
}

void SummaryPage::find() {
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

QWidget* SummaryPage::firstFocus() const {
    return m_table;
}

} // namespace rollbook
