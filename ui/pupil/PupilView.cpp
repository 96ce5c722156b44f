// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/PupilView.h"

#include "ui/figures/FigureDelegate.h"
#include "ui/figures/FigureDialog.h"
#include "ui/pupil/PupilCardPage.h"
#include "ui/pupil/PupilForms.h"
#include "ui/pupil/RecordPage.h"
#include "ui/shell/Commands.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/Parts.h"
#include "ui/widgets/Tables.h"
#include "ui/words/Dates.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kFinderWidth = 320;
constexpr int kClassWidth = 64;

} // namespace

PupilView::PupilView(const Surroundings& around)
    : View(ViewId::Pupils, around)
    , m_presenter(around)
    , m_filter(m_presenter.list())
    , m_line(new FilterLine(around.theme, tr("Name, class, UPN or admission number")))
    , m_leavers(new QCheckBox(tr("Leavers &too")))
    , m_count(makeHint({}))
    , m_table(new QTableView)
    , m_sides(new QStackedWidget)
    , m_pages(new QStackedWidget) {
    addCommands();
    addRecordCommands();
    lay();
    connect(&m_presenter, &PupilPresenter::cardChanged, this, &PupilView::showCard);
    connect(m_line, &FilterLine::filterChanged, this, &PupilView::filter);
    connect(m_leavers, &QCheckBox::toggled, this, &PupilView::showLeavers);
}

void PupilView::lay() {
    auto* card = new QWidget;
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(finder());
    row->addWidget(cardSide(), 1);
    m_record = new RecordPage(around(), m_presenter,
                              {.back = m_toCard, .prints = {m_print, m_meetingPack, m_printRegister}});
    connect(m_record, &RecordPage::left, this, [this] { showRecord(false); });
    connect(m_record, &RecordPage::wanted, this, [this] {
        if (!isRecordInFront())
            showRecord(true);
    });
    m_pages->addWidget(card);
    m_pages->addWidget(m_record);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);
}

QWidget* PupilView::finder() {
    auto* made = new QWidget;
    made->setFixedWidth(kFinderWidth);
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(space::kLarge, space::kMedium, 0, space::kLarge);
    column->setSpacing(space::kSmall);
    m_line->setObjectName(u"pupils.filter"_s);
    m_line->setTarget(m_table);
    column->addWidget(m_line);
    auto* under = new QHBoxLayout;
    m_leavers->setObjectName(u"pupils.leaversToo"_s);
    under->addWidget(m_leavers);
    under->addStretch(1);
    m_count->setObjectName(u"pupils.count"_s);
    under->addWidget(m_count);
    column->addLayout(under);
    setUpList();
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_table);
    column->addWidget(card, 1);
    return made;
}

void PupilView::setUpList() {
    m_table->setObjectName(u"pupils.list"_s);
    m_table->setAccessibleName(tr("Pupils"));
    m_filter.setSourceModel(&m_presenter.list());
    m_table->setModel(&m_filter);
    rollbook::setUpList(*m_table, around().theme);
    m_table->setItemDelegate(new FigureDelegate(around().theme, m_table));
    QHeaderView* header = m_table->horizontalHeader();
    header->hide();
    header->setSectionResizeMode(PupilListModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(PupilListModel::ClassName, QHeaderView::Fixed);
    m_table->setColumnWidth(PupilListModel::ClassName, kClassWidth);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PupilView::choose);
    connect(m_table, &QTableView::activated, this, [this] { showRecord(true); });
}

QWidget* PupilView::cardSide() {
    const PupilCardPage::Actions actions{.known = {m_why, m_flag, m_endFlag},
                                         .contacts = {m_restrict, m_lift},
                                         .planned = {m_plan, m_release}};
    m_page = new PupilCardPage(around().theme, *around().school().codes, actions);
    connect(m_page, &PupilCardPage::figureOpened, this, &PupilView::openFigure);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"pupils.card"_s);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_page);
    m_sides->addWidget(new EmptyState(around().theme, Symbol::Pupils, tr("No pupils yet"),
                                      tr("Pupils come from your school’s own export. Import them "
                                         "in Setup, or with Ctrl+K and “Import pupils”.")));
    m_sides->addWidget(new EmptyState(around().theme, Symbol::Search, tr("Nobody fits"),
                                      tr("Type less, or show the leavers too. Escape empties the "
                                         "line.")));
    m_sides->addWidget(scroll);
    return m_sides;
}

QAction* PupilView::addForm(const QString& id, const QString& text, const QString& description,
                            std::optional<Symbol> symbol, std::function<bool()> enabled,
                            void (*ask)(const Surroundings&, PupilPresenter&)) {
    return addCommand({.id = id,
                       .text = text,
                       .description = description,
                       .symbol = symbol,
                       .menu = CommandMenu::Edit,
                       .enabled = std::move(enabled),
                       .run = [this, ask] { ask(around(), m_presenter); }});
}

void PupilView::addCommands() {
    addCommand({.id = u"pupils.find"_s,
                .text = tr("Find a pupil"),
                .description = tr("Finds anyone by name, class, UPN or admission number"),
                .symbol = Symbol::Search,
                .shortcut = QKeySequence(u"Ctrl+F"_s),
                .menu = CommandMenu::Go,
                .run = [this] {
                    m_line->setFocus(Qt::ShortcutFocusReason);
                    m_line->selectAll();
                }});
    m_why = addCommand({.id = u"pupils.why"_s,
                        .text = tr("Show why"),
                        .description = tr("Shows flags, reasons and secret addresses, or puts them "
                                          "away"),
                        .symbol = Symbol::Eye,
                        .shortcut = QKeySequence(u"Ctrl+I"_s),
                        .menu = CommandMenu::View,
                        .enabled = [this] { return m_presenter.pupil() != nullptr; },
                        .run = [this] { toggleShown(); }});
    const auto canWrite = [this] { return m_presenter.canWrite(); };
    m_plan =
        addForm(u"pupils.plan"_s, tr("Plan absence…"), tr("Proposes a code for sessions to come"),
                Symbol::Calendar, canWrite, &askToPlan);
    m_release = addForm(
        u"pupils.release"_s, tr("Release…"), tr("Ends a planned absence from a day on"), {},
        [this] { return m_presenter.canWrite() && !m_presenter.planned().empty(); }, &askToRelease);
    m_flag = addForm(u"pupils.flag"_s, tr("Add…"), tr("Adds a flag or a group from a day on"),
                     Symbol::Flag, canWrite, &askToFlag);
    m_endFlag = addForm(
        u"pupils.endFlag"_s, tr("End…"), tr("Ends a flag or a group"), {},
        [this] { return m_presenter.canWrite() && !m_presenter.kindsInForce().empty(); },
        &askToEndFlag);
    m_restrict = addForm(
        u"pupils.restrict"_s, tr("Restrict…"),
        tr("Says that somebody must not be contacted, told, or collect"), Symbol::Stop,
        [this] { return m_presenter.canWrite() && !m_presenter.contacts().empty(); },
        &askToRestrict);
    m_lift = addForm(
        u"pupils.lift"_s, tr("Lift…"), tr("Lifts a restriction on a contact"), {},
        [this] { return m_presenter.canWrite() && !m_presenter.standing().empty(); }, &askToLift);
}

void PupilView::open(const Place& place) {
    m_presenter.load();
    if (place.pupil)
        select(*place.pupil);
    else if (!m_table->currentIndex().isValid())
        selectFirst();
    if (place.pupil || !place.page.isEmpty())
        showRecord(place.page == u"record");
    sayCount();
}

QWidget* PupilView::firstFocus() {
    return isRecordInFront() ? m_record->firstFocus() : m_line;
}

void PupilView::clockMoved() {
    m_presenter.load();
}

// The next person to come to this view has not asked.
void PupilView::hideEvent(QHideEvent* event) {
    m_presenter.setShown(Shown::Neutral);
    View::hideEvent(event);
}

void PupilView::toggleShown() {
    m_presenter.setShown(m_presenter.shown() == Shown::Neutral ? Shown::Asked : Shown::Neutral);
}

void PupilView::filter(const QString& typed) {
    m_filter.setFilter(typed);
    selectFirst();
    sayCount();
}

void PupilView::showLeavers(bool shown) {
    m_filter.setShowsLeavers(shown);
    if (!m_table->currentIndex().isValid())
        selectFirst();
    sayCount();
}

void PupilView::selectFirst() {
    if (m_filter.rowCount() > 0)
        m_table->setCurrentIndex(m_filter.index(0, PupilListModel::Name));
    else
        m_presenter.choose(std::nullopt);
}

// Somebody who was sent for is shown whatever the filter says.
void PupilView::select(PupilId pupil) {
    const auto row = m_presenter.list().rowOf(pupil);
    if (!row)
        return;
    m_line->clear();
    if (!m_presenter.list().at(*row).isOnRoll)
        m_leavers->setChecked(true);
    const QModelIndex source = m_presenter.list().index(*row, PupilListModel::Name);
    m_table->setCurrentIndex(m_filter.mapFromSource(source));
}

void PupilView::choose(const QModelIndex& current) {
    const QModelIndex source = m_filter.mapToSource(current);
    m_presenter.choose(source.isValid() ? std::optional(m_presenter.list().at(source.row()).id)
                                        : std::nullopt);
}

void PupilView::showCard() {
    const bool isAnyone = m_presenter.pupil() != nullptr;
    const bool isEmpty = m_presenter.list().rowCount() == 0;
    m_sides->setCurrentIndex(isAnyone ? 2 : isEmpty ? 0 : 1);
    m_page->show(m_presenter.card());
    m_page->showYear(m_presenter.totals(), m_presenter.status(), m_presenter.yearToDate());
    around().commands.refresh();
}

void PupilView::openFigure(const Figure& figure) {
    if (auto opened = m_presenter.opened(figure))
        showFigure(around(), *std::move(opened));
}

void PupilView::sayCount() {
    const int shown = m_filter.rowCount();
    m_count->setText(shown == 1 ? tr("1 pupil") : tr("%1 pupils").arg(words::count(shown)));
}

} // namespace rollbook
