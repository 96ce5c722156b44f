// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/RecordPage.h"

#include "ui/family/FamilyCard.h"
#include "ui/figures/FigureDelegate.h"
#include "ui/pupil/ChronologyCard.h"
#include "ui/pupil/FactList.h"
#include "ui/pupil/FollowedCard.h"
#include "ui/pupil/PupilPresenter.h"
#include "ui/pupil/StandingCard.h"
#include "ui/pupil/StatusBadge.h"
#include "ui/pupil/WeekStrip.h"
#include "ui/pupil/WholeTable.h"
#include "ui/pupil/YearCard.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Tables.h"
#include "ui/words/AbsenceWords.h"
#include "ui/words/PatternWords.h"
#include "ui/words/RecordWords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kTermWidth = 92;
constexpr int kNarrow = 860; // below it cards stand one under the other

QLabel* label(const char* part, const char* name) {
    QLabel* made = makeLabel({}, part);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

} // namespace

RecordPage::RecordPage(const Surroundings& around, PupilPresenter& card, const Actions& actions,
                       QWidget* parent)
    : QWidget(parent)
    , m_around(around)
    , m_card(card)
    , m_presenter(around, card)
    , m_name(label("title", "pupils.record.name"))
    , m_place(label("muted", "pupils.record.place"))
    , m_rate(label("figure", "pupils.record.rate"))
    , m_flag(new Badge(around.theme, {}, Token::Ink))
    , m_status(new StatusBadge(around.theme))
    , m_strip(new WeekStrip(around.theme))
    , m_notice(new Notice(around.theme))
    , m_year(new YearCard(around.theme, m_presenter))
    , m_standing(new StandingCard(around.theme, m_presenter))
    , m_terms(new QTableView)
    , m_patterns(label("plain", "pupils.record.patterns"))
    , m_followed(new FollowedCard(m_presenter))
    , m_family(new FamilyCard(around, *this))
    , m_chronology(new ChronologyCard(around, m_presenter))
    , m_scroll(new QScrollArea)
    , m_rows{new QBoxLayout(QBoxLayout::LeftToRight), new QBoxLayout(QBoxLayout::LeftToRight)} {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::kLarge, 0, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(m_year);
    m_rows[0]->addWidget(termsCard(), 6);
    m_rows[0]->addWidget(m_standing, 5);
    m_rows[0]->addWidget(people(), 4);
    m_rows[1]->addWidget(patternsCard(), 1);
    m_rows[1]->addWidget(m_followed, 1);
    for (QBoxLayout* row : m_rows) {
        row->setSpacing(space::kMedium);
        column->addLayout(row);
    }
    column->addWidget(m_family);
    column->addWidget(m_chronology);
    column->addStretch(1);
    m_scroll->setObjectName(u"pupils.record.scroll"_s);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space::kSmall);
    whole->addWidget(head(actions));
    whole->addWidget(m_scroll, 1);
    connect(&m_presenter, &RecordPresenter::changed, this, &RecordPage::refresh);
    connect(&m_card, &PupilPresenter::cardChanged, this, &RecordPage::followCard);
    connect(m_family, &FamilyCard::asked, this, [this] {
        Q_EMIT wanted();
        m_scroll->ensureWidgetVisible(m_family);
    });
}

bool RecordPage::followCard() {
    FamilyPresenter& family = m_family->presenter();
    const Pupil* pupil = m_card.pupil();
    const bool isAnother = family.pupil() != pupil;
    family.setShowsAnswers(m_presenter.showsRestricted());
    family.choose(pupil ? std::optional(pupil->id) : std::nullopt);
    return isAnother && m_family->isVisible();
}

QWidget* RecordPage::head(const Actions& actions) {
    auto* made = new QWidget;
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, 0);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    QPushButton* back = makeButton(actions.back, ButtonKind::Quiet);
    back->setObjectName(u"pupils.record.back"_s);
    row->addWidget(back, 0, Qt::AlignVCenter);
    row->addLayout(who());
    m_flag->setObjectName(u"pupils.record.flag"_s);
    row->addWidget(m_flag, 0, Qt::AlignVCenter);
    row->addStretch(1);
    row->addLayout(figures());
    row->addWidget(printButton(actions.prints), 0, Qt::AlignVCenter);
    column->addLayout(row);
    m_notice->setObjectName(u"pupils.record.notice"_s);
    column->addWidget(m_notice);
    return made;
}

QPushButton* RecordPage::printButton(const std::vector<QAction*>& prints) {
    QPushButton* made = makeButton(tr("Print"));
    made->setObjectName(u"pupils.record.print"_s);
    made->setToolTip(tr("The record, a meeting pack or the register, on paper"));
    auto* menu = new QMenu(made);
    for (QAction* print : prints)
        menu->addAction(print);
    made->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, &m_around.commands, &Commands::refresh);
    return made;
}

QLayout* RecordPage::who() {
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_name);
    column->addWidget(m_place);
    return column;
}

QLayout* RecordPage::figures() {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kMedium);
    m_strip->setObjectName(u"pupils.record.strip"_s);
    row->addWidget(m_strip, 0, Qt::AlignVCenter);
    m_status->setObjectName(u"pupils.record.status"_s);
    row->addWidget(m_status, 0, Qt::AlignVCenter);
    row->addWidget(m_rate, 0, Qt::AlignVCenter);
    return row;
}

Card* RecordPage::termsCard() {
    auto* card = new Card(tr("By term and by code"));
    m_terms->setObjectName(u"pupils.record.terms"_s);
    m_terms->setAccessibleName(tr("Totals by term and by code"));
    m_terms->setModel(&m_termsModel);
    setUpGrid(*m_terms, m_around.theme);
    neverScroll(*m_terms);
    m_terms->setItemDelegate(new FigureDelegate(m_around.theme, m_terms));
    m_terms->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_terms->setSelectionMode(QAbstractItemView::SingleSelection);
    m_terms->setTabKeyNavigation(false);
    card->body()->addWidget(m_terms);
    card->body()->addStretch(1);
    return card;
}

Card* RecordPage::patternsCard() {
    auto* card = new Card(tr("What stands out"));
    m_patterns->setWordWrap(true);
    card->body()->addWidget(m_patterns);
    card->body()->addStretch(1);
    return card;
}

// Each is set beside the class and the school on the same days; chance alone says nothing here.
void RecordPage::showPatterns() {
    QStringList lines;
    for (const Pattern& pattern : m_presenter.patterns())
        lines.append(words::sentence(pattern));
    if (lines.isEmpty())
        lines.append(tr("No pattern: the absence lies no other way than chance, the class or the "
                        "school would have it."));
    if (const auto& spells = m_presenter.spells())
        lines.append(words::sentence(*spells));
    m_patterns->setText(lines.join(u'\n'));
}

FactList* RecordPage::facts(QVBoxLayout& column, const QString& title, const char* name) {
    auto* card = new Card(title);
    auto* list = new FactList(m_around.theme);
    list->setObjectName(QString::fromLatin1(name));
    card->body()->addWidget(list);
    column.addWidget(card);
    return list;
}

QWidget* RecordPage::people() {
    auto* made = new QWidget;
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    m_identity = facts(*column, tr("Identity"), "pupils.record.identity");
    m_known = facts(*column, tr("Flags and groups"), "pupils.record.known");
    m_household = facts(*column, tr("Brothers and sisters here"), "pupils.record.household");
    column->addStretch(1);
    return made;
}

void RecordPage::refresh() {
    const bool hasFamily = followCard();
    m_notice->clear();
    if (m_presenter.refused())
        refuse(*m_presenter.refused());
    showHead();
    m_year->refresh();
    m_standing->refresh();
    m_termsModel.setTotals(
        words::totalsByTerm(m_presenter.terms(), *m_around.school().codes));
    QHeaderView* heads = m_terms->horizontalHeader();
    for (int column = 0; column < m_termsModel.columnCount(); ++column) {
        heads->setSectionResizeMode(column,
                                    column == 0 ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (column > 0)
            m_terms->setColumnWidth(column, kTermWidth);
    }
    showWhole(*m_terms);
    const PupilCard& card = m_card.card();
    m_identity->setFacts(card.identity);
    m_known->setFacts(card.known);
    m_household->setFacts(card.household);
    showPatterns();
    m_followed->refresh();
    if (!hasFamily)
        m_family->refresh();
    m_chronology->refresh();
}

void RecordPage::showHead() {
    const PupilCard& card = m_card.card();
    const auto& standing = m_presenter.standing();
    m_name->setText(card.name);
    m_place->setText(card.place);
    m_flag->setVisible(card.flags > 0);
    m_flag->setWords(u"◆ %1"_s.arg(card.flags), Token::Ink);
    m_flag->setToolTip(tr("Something to know. Ctrl+I shows what and why."));
    m_status->setStatus(standing ? standing->status : AbsenceStatus::NoSessions);
    m_rate->setText(standing
                        ? words::share(standing->possible - standing->absent, standing->possible)
                        : QString());
    m_strip->setWeeks(m_presenter.weeks());
}

// At 200% nothing stands beside anything else, and the weeks give way to the name.
void RecordPage::resizeEvent(QResizeEvent* event) {
    const bool isNarrow = event->size().width() < kNarrow;
    if (isNarrow != (m_rows[0]->direction() == QBoxLayout::TopToBottom))
        setNarrow(isNarrow);
    QWidget::resizeEvent(event);
}

void RecordPage::setNarrow(bool isNarrow) {
    for (QBoxLayout* row : m_rows)
        row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_year->setNarrow(isNarrow);
    m_chronology->setNarrow(isNarrow);
    m_strip->setVisible(!isNarrow);
}

QWidget* RecordPage::firstFocus() const {
    return m_year->table();
}

void RecordPage::refuse(const Error& error) {
    rollbook::refuse(*m_notice, m_around.privacy, error);
}

void RecordPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rollbook
