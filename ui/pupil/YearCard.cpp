// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/YearCard.h"

#include "ui/figures/MarkLook.h"
#include "ui/pupil/RecordPresenter.h"
#include "ui/pupil/WholeTable.h"
#include "ui/pupil/YearDelegate.h"
#include "ui/widgets/Tables.h"
#include "ui/words/RecordWords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kMonthHeight = 24;
constexpr int kMonthWidth = 60;
constexpr int kDaysHeight = 22;

// A sample of a mark beside its words.
class Sample : public QWidget {
public:
    Sample(const Theme& theme, const MarkCell& cell)
        : m_theme(theme)
        , m_cell(cell) {
        setFixedSize(20, 20);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setFont(m_theme.font(Type::Small));
        paintMark(painter, QRectF(1.5, 0.5, 17, 19), m_cell, m_theme);
    }

private:
    const Theme& m_theme;
    const MarkCell m_cell;
};

// The letter of each day over its morning, as narrow as a mark.
class DaysHeader : public QHeaderView {
public:
    explicit DaysHeader(const Theme& theme)
        : QHeaderView(Qt::Horizontal)
        , m_theme(theme) {
        setFixedHeight(kDaysHeight);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        painter->fillRect(rect, m_theme.color(Token::Card));
        painter->setFont(m_theme.font(Type::Small));
        painter->setPen(m_theme.color(Token::Muted));
        const int mark = YearDelegate::columnWidth(1); // without a gap before it
        painter->drawText(QRect(rect.right() - mark, rect.top(), mark, rect.height()),
                          Qt::AlignCenter,
                          model()->headerData(section, Qt::Horizontal).toString());
    }

private:
    const Theme& m_theme;
};

} // namespace

YearCard::YearCard(const Theme& theme, const RecordPresenter& record)
    : Card(tr("The school year"))
    , m_theme(theme)
    , m_record(record)
    , m_table(new QTableView)
    , m_current(makeLabel({}, "muted"))
    , m_foot(new QBoxLayout(QBoxLayout::LeftToRight)) {
    setUpTable();
    m_current->setObjectName(u"pupils.record.session"_s);
    body()->addWidget(m_table);
    m_foot->addWidget(m_current, 1);
    m_foot->addWidget(legend());
    body()->addLayout(m_foot);
}

void YearCard::setUpTable() {
    m_table->setObjectName(u"pupils.record.year"_s);
    m_table->setAccessibleName(tr("The school year, a month a row"));
    m_table->setModel(&m_model);
    m_table->setHorizontalHeader(new DaysHeader(m_theme));
    setUpGrid(*m_table, m_theme);
    neverScroll(*m_table);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setItemDelegate(new YearDelegate(m_theme, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    QHeaderView* days = m_table->horizontalHeader();
    days->setMinimumSectionSize(1);
    days->setSectionResizeMode(QHeaderView::Fixed);
    for (int column = 0; column < YearModel::kColumns; ++column)
        m_table->setColumnWidth(column, YearDelegate::columnWidth(column));
    QHeaderView* months = m_table->verticalHeader();
    months->setVisible(true);
    months->setHighlightSections(false);
    months->setFixedWidth(kMonthWidth);
    months->setMinimumSectionSize(kMonthHeight);
    months->setDefaultSectionSize(kMonthHeight);
    months->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &YearCard::sayCurrent);
}

QWidget* YearCard::legend() {
    auto* made = new QWidget;
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kHair);
    const auto add = [&](const MarkCell& cell, const QString& words) {
        row->addSpacing(space::kSmall);
        row->addWidget(new Sample(m_theme, cell));
        row->addWidget(makeHint(words));
    };
    add({.look = MarkLook::Closure}, tr("closed"));
    add({.look = MarkLook::Blank}, tr("no mark"));
    add({.code = u"I"_s, .look = MarkLook::Authorised, .stage = MarkStage::Planned}, tr("planned"));
    add({.look = MarkLook::OffRoll}, tr("not on roll"));
    row->addSpacing(space::kSmall);
    row->addWidget(makeHint(tr("— break   ◢ amended")));
    return made;
}

void YearCard::setNarrow(bool isNarrow) {
    m_foot->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_table->setHorizontalScrollBarPolicy(isNarrow ? Qt::ScrollBarAlwaysOn
                                                   : Qt::ScrollBarAlwaysOff);
    fitTable();
}

void YearCard::fitTable() {
    showWhole(*m_table);
    if (m_table->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOn)
        m_table->setFixedHeight(m_table->height() +
                                m_table->horizontalScrollBar()->sizeHint().height());
}

void YearCard::refresh() {
    const QModelIndex before = m_table->currentIndex();
    m_model.setMonths(m_record.months());
    fitTable();
    m_table->setCurrentIndex(m_model.index(before.row(), before.column()));
    sayCurrent();
}

void YearCard::sayCurrent() {
    const YearCell* cell = m_model.cellAt(m_table->currentIndex());
    m_current->setText(cell ? words::inWords(*cell)
                            : tr("Arrow keys go from session to session."));
}

} // namespace rollbook
