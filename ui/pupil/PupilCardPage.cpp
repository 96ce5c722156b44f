// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/PupilCardPage.h"

#include "core/analysis/Figures.h"
#include "ui/figures/FigureDelegate.h"
#include "ui/pupil/FactList.h"
#include "ui/pupil/StatusBadge.h"
#include "ui/widgets/Parts.h"
#include "ui/widgets/Tables.h"
#include "ui/words/Dates.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kNumberWidth = 84;

QLabel* label(const char* part, const char* name) {
    auto* made = new QLabel;
    made->setProperty("part", QString::fromLatin1(part));
    made->setObjectName(QString::fromLatin1(name));
    made->setTextFormat(Qt::PlainText);
    return made;
}

QWidget* column(QVBoxLayout*& layout) {
    auto* made = new QWidget;
    layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    return made;
}

} // namespace

PupilCardPage::PupilCardPage(const Theme& theme, const CodeBook& codes, const Actions& actions,
                             QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_figureList(codes)
    , m_name(label("title", "pupils.card.name"))
    , m_place(label("muted", "pupils.card.place"))
    , m_rate(label("figure", "pupils.card.rate"))
    , m_rateHint(label("hint", "pupils.card.rateHint"))
    , m_status(new StatusBadge(theme))
    , m_flag(new Badge(theme, {}, Token::Ink))
    , m_bar(new RateBar(theme))
    , m_yearHint(label("hint", "pupils.card.year"))
    , m_figures(new QTableView) {
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kLarge);
    page->setSpacing(space::kMedium);
    page->addWidget(head());
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::kMedium);
    columns->addWidget(leftColumn(actions), 3);
    columns->addWidget(rightColumn(actions), 2);
    page->addLayout(columns);
    page->addStretch(1);
}

QWidget* PupilCardPage::head() {
    auto* made = new QWidget;
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    auto* who = new QVBoxLayout;
    who->setSpacing(0);
    who->addWidget(m_name);
    who->addWidget(m_place);
    row->addLayout(who);
    m_flag->setObjectName(u"pupils.card.flag"_s);
    row->addWidget(m_flag, 0, Qt::AlignVCenter);
    row->addStretch(1);
    m_status->setObjectName(u"pupils.card.status"_s);
    row->addWidget(m_status, 0, Qt::AlignVCenter);
    auto* rate = new QVBoxLayout;
    rate->setSpacing(0);
    rate->addWidget(m_rate, 0, Qt::AlignRight);
    rate->addWidget(m_rateHint, 0, Qt::AlignRight);
    row->addLayout(rate);
    return made;
}

FactList* PupilCardPage::section(QVBoxLayout& column, const QString& title, const char* name,
                                 const std::vector<QAction*>& actions) {
    auto* card = new Card;
    auto* heading = new SectionHead(title);
    for (QAction* action : actions)
        heading->addAtEnd(makeButton(action, ButtonKind::Quiet));
    card->body()->addWidget(heading);
    auto* facts = new FactList(m_theme);
    facts->setObjectName(QString::fromLatin1(name));
    card->body()->addWidget(facts);
    column.addWidget(card);
    return facts;
}

QWidget* PupilCardPage::leftColumn(const Actions& actions) {
    QVBoxLayout* layout = nullptr;
    QWidget* made = column(layout);
    m_contacts = section(*layout, tr("Contacts, in the order to ask"), "pupils.card.contacts",
                         actions.contacts);
    m_known = section(*layout, tr("Flags and groups"), "pupils.card.known", actions.known);
    m_planned = section(*layout, tr("Planned absences"), "pupils.card.planned", actions.planned);
    m_identity = section(*layout, tr("Identity"), "pupils.card.identity");
    layout->addStretch(1);
    return made;
}

QWidget* PupilCardPage::rightColumn(const Actions&) {
    QVBoxLayout* layout = nullptr;
    QWidget* made = column(layout);
    layout->addWidget(yearSection());
    m_household = section(*layout, tr("Brothers and sisters here"), "pupils.card.household");
    m_enrolments = section(*layout, tr("On roll"), "pupils.card.enrolments");
    layout->addStretch(1);
    return made;
}

QWidget* PupilCardPage::yearSection() {
    auto* card = new Card;
    auto* heading = new SectionHead(tr("This school year"));
    heading->addAtEnd(m_yearHint);
    card->body()->addWidget(heading);
    card->body()->addWidget(m_bar);
    setUpFigures();
    card->body()->addWidget(m_figures);
    card->body()->addWidget(new KeyHint(tr("Enter"), tr("shows the sessions behind a figure")), 0,
                            Qt::AlignLeft);
    return card;
}

void PupilCardPage::setUpFigures() {
    m_figures->setObjectName(u"pupils.card.figures"_s);
    m_figures->setAccessibleName(tr("Figures of this school year"));
    m_figures->setModel(&m_figureList);
    setUpGrid(*m_figures, m_theme);
    m_figures->setItemDelegate(new FigureDelegate(m_theme, m_figures));
    m_figures->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_figures->setSelectionMode(QAbstractItemView::SingleSelection);
    m_figures->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_figures->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView* header = m_figures->horizontalHeader();
    header->hide();
    header->setSectionResizeMode(FigureListModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(FigureListModel::Number, QHeaderView::Fixed);
    m_figures->setColumnWidth(FigureListModel::Number, kNumberWidth);
    connect(m_figures, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT figureOpened(m_figureList.at(index.row()));
    });
}

void PupilCardPage::show(const PupilCard& card) {
    m_name->setText(card.name);
    m_place->setText(card.place);
    m_flag->setVisible(card.flags > 0);
    m_flag->setWords(u"◆ %1"_s.arg(card.flags), Token::Ink);
    m_flag->setToolTip(tr("Something to know. Ctrl+I shows what and why."));
    m_identity->setFacts(card.identity);
    m_known->setFacts(card.known);
    m_contacts->setFacts(card.contacts);
    m_household->setFacts(card.household);
    m_planned->setFacts(card.planned);
    m_enrolments->setFacts(card.enrolments);
}

void PupilCardPage::showYear(const Totals& totals, AbsenceStatus status, const DateRange& range) {
    m_status->setStatus(status);
    m_rate->setText(figureText({.kind = FigureKind::Attendance}, totals));
    m_rateHint->setText(tr("attendance"));
    m_bar->setParts(totals.attended, totals.possible,
                    m_status->isHidden() ? Token::Present : Token::Persistent);
    m_yearHint->setText(words::range(range));
    m_figureList.setTotals(totals, range.to);
    m_figures->setFixedHeight(m_figureList.rowCount() * space::kGridRow);
}

} // namespace rollbook
